"""The arguments of `endringsteori forklar`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.cli.arguments.flags import Flags

__all__ = ["declare"]

_CODE: Final = Tekst(
    nb="koden til regelen, for eksempel ET301",
    nn="koden til regelen, til dømes ET301",
    en="the code of the rule, such as ET301",
)
_PROJECT: Final = Tekst(
    nb="prosjektet, når regelen er en av prosjektets egne eller fra en regelpakke",
    nn="prosjektet, når regelen er ein av prosjektet sine eigne eller frå ei regelpakke",
    en="the project, where the rule is one of its own or of a rule package",
)


def declare(flags: Flags) -> None:
    """Add the arguments."""
    flags.word("kode", "KODE", _CODE)
    flags.optional_word("sti", "STI", _PROJECT)
