"""`endringsteori regler`: all rules, and how grave they are in each profile."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.cli.asking import language_asked
from endringsteori.cli.rule_choices import rulebook_of
from endringsteori.diagnostics.severities import SEVERITY
from endringsteori.rules import PROFILER
from endringsteori.rules.rule_names import name_in
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace

    from endringsteori.cli.console import Console
    from endringsteori.diagnostics import Severity
    from endringsteori.texts import Språk

__all__ = ["level", "run"]

_OFF: Final = Tekst(nb="av", nn="av", en="off")
_CODE: Final = Tekst(nb="kode", nn="kode", en="code")
_NAME: Final = Tekst(nb="navn", nn="namn", en="name")


def run(arguments: Namespace, console: Console) -> int:
    """Print the table: our rules, then those of the packages and the project itself."""
    språk: Språk = language_asked(arguments) or "nb"
    rows = [
        (_CODE.på(språk), *PROFILER, _NAME.på(språk)),
        *(
            (
                rule.code,
                *(level(rule.levels.at(profil), språk) for profil in PROFILER),
                name_in(språk, rule.code, rule.name),
            )
            for rule in rulebook_of(arguments.sti, console).rules
        ),
    ]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        console.write("  ".join(cells).rstrip() + "\n")
    return 0


def level(severity: Severity | None, språk: Språk) -> str:
    """Say how grave a rule is, or that it is off."""
    return (_OFF if severity is None else SEVERITY[severity]).på(språk)
