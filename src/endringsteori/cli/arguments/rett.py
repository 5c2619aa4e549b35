"""The arguments of `endringsteori rett`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.cli.arguments.flags import Flags

__all__ = ["declare"]

_PATHS: Final = Tekst(
    nb="en YAML-fil, en mappe med endringsteori.yaml, eller - for standard inn",
    nn="ei YAML-fil, ei mappe med endringsteori.yaml, eller - for standard inn",
    en="a YAML file, a folder with endringsteori.yaml, or - for standard input",
)
_WRITE: Final = Tekst(
    nb="skriv rettelsene til filene; uten dette vises de bare",
    nn="skriv rettingane til filene; utan dette blir dei berre viste",
    en="write the fixes to the files; without this they are only shown",
)
_RULE: Final = Tekst(
    nb="rett bare funn av denne regelen, som ET005; kan gjentas",
    nn="rett berre funn av denne regelen, som ET005; kan takast opp att",
    en="fix only findings of this rule, such as ET005; may be repeated",
)


def declare(flags: Flags) -> None:
    """Add the arguments."""
    flags.word("stier", "STI", _PATHS, many=True)
    flags.switch("--skriv", _WRITE)
    flags.values("--regel", metavar="KODE", about=_RULE)
    flags.stands_for()
