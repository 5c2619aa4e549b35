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
    nb="prosjektet, når --ledd er gitt, og når regelen er en av prosjektets egne eller fra en regelpakke",
    nn="prosjektet, når --ledd er gitt, og når regelen er ein av prosjektet sine eigne eller frå ein regelpakke",
    en="the project, where --ledd is given, and where the rule is one of its own or of a rule package",
)
_ELEMENT: Final = Tekst(
    nb="vis hva regelen ser på dette stedet, og det minste som retter det: tiltak/id, id eller fra->til, med [nøkkel] om du vil",
    nn="vis kva regelen ser på denne staden, og det minste som rettar det: tiltak/id, id eller fra->til, med [nøkkel] om du vil",
    en="show what the rule sees at this place, and the least that fixes it: tiltak/id, id or fra->til, with [key] if you like",
)


def declare(flags: Flags) -> None:
    """Add the arguments."""
    flags.word("kode", "KODE", _CODE)
    flags.optional_word("sti", "STI", _PROJECT)
    flags.pair("--ledd", ("ID", "STI"), _ELEMENT)
    flags.profile()
    flags.date()
