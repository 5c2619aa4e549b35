"""`endringsteori forklar`: the card of a rule."""

from __future__ import annotations

from textwrap import fill
from typing import TYPE_CHECKING, Final

from endringsteori.cli.asking import language_asked
from endringsteori.cli.commands.regler import level
from endringsteori.cli.rule_choices import find_rule, rulebook_of
from endringsteori.rules import PROFILER
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from endringsteori.cli.console import Console
    from endringsteori.rules import Rule
    from endringsteori.texts import Språk

__all__ = ["run"]

_WIDTH: Final = 80
_FROM_PACKAGE: Final = Tekst(
    nb="Fra regelpakken {pakke:«»}.",
    nn="Frå regelpakken {pakke:«»}.",
    en="Of the rule package {pakke:«»}.",
)


def run(arguments: Namespace, console: Console) -> int:
    """Print the card. It is in bokmål, as all cards are."""
    rulebook = rulebook_of(arguments.sti, console)
    wanted = find_rule(arguments.kode, rulebook.rules)
    språk: Språk = language_asked(arguments) or "nb"
    package = rulebook.packages.get(wanted.code)
    console.write("\n".join(_told(wanted, package, språk)) + "\n")
    return 0


def _told(wanted: Rule, package: str | None, språk: Språk) -> Iterator[str]:
    yield f"{wanted.code} {wanted.name}"
    if package is not None:
        yield _FROM_PACKAGE.fyll(språk, {"pakke": package})
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
