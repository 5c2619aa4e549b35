"""`endringsteori forklar`: the card of a rule."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING, Final

from endringsteori.cli.asking import language_asked
from endringsteori.cli.commands.regler import level
from endringsteori.cli.rule_choices import find_rule
from endringsteori.rules import PROFILER

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from endringsteori.cli.console import Console
    from endringsteori.rules import Rule
    from endringsteori.texts import Språk

__all__ = ["run"]

_WIDTH: Final = 80


def run(arguments: Namespace, console: Console) -> int:
    """Print the card. It is in bokmål, as all cards are."""
    wanted = find_rule(arguments.kode)
    språk: Språk = language_asked(arguments) or "nb"
    console.write("\n".join(_told(wanted, språk)) + "\n")
    return 0


def _told(wanted: Rule, språk: Språk) -> Iterator[str]:
    yield f"{wanted.code} {wanted.name}"
    levels = (
        f"{profil}: {level(wanted.levels.at(profil), språk)}" for profil in PROFILER
    )
    yield " · ".join(levels)
    card = wanted.card
    for heading, text in (
        ("Hva", card.hva),
        ("Hvorfor", card.hvorfor),
        ("Slik retter du", card.slik_retter_du),
        ("Når det er greit", card.når_det_er_greit),
    ):
        yield f"\n{heading}"
        yield fill(text, _WIDTH, break_on_hyphens=False)
