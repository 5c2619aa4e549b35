"""The arguments of `endringsteori hva-om`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.cli.arguments.flags import Flags

__all__ = ["declare"]

_FORMATS: Final = ("tekst", "json", "markdown")

_FORMAT: Final = Tekst(
    nb="tekst (for skjermen), json (for programmer) eller markdown (for et saksframlegg)",
    nn="tekst (for skjermen), json (for program) eller markdown (for eit saksframlegg)",
    en="tekst (for the screen), json (for programs) or markdown (for a paper)",
)
_WITHOUT: Final = Tekst(
    nb="det som faller bort: en tjeneste, et tiltak, en innsats (tiltak/innsats), eller finansiering:prosjekt, finansiering:tilskudd, finansiering:drift eller finansiering:KILDE; kan gjentas",
    nn="det som fell bort: ei teneste, eit tiltak, ein innsats (tiltak/innsats), eller finansiering:prosjekt, finansiering:tilskudd, finansiering:drift eller finansiering:KJELDE; kan takast opp att",
    en="what falls away: a service, a measure, an input (tiltak/innsats), or finansiering:prosjekt, finansiering:tilskudd, finansiering:drift or finansiering:SOURCE; may be repeated",
)
_WITH: Final = Tekst(
    nb="en YAML-fil med det som kommer til, for eksempel et nytt tiltak",
    nn="ei YAML-fil med det som kjem til, til dømes eit nytt tiltak",
    en="a YAML file with what is added, such as a new measure",
)
_FIGURE: Final = Tekst(
    nb="tegn også forskjellen, med det som faller bort merket (SVG, PNG, PDF …)",
    nn="teikn òg skilnaden, med det som fell bort merkt (SVG, PNG, PDF …)",
    en="also draw the difference, with what falls away marked (SVG, PNG, PDF …)",
)


def declare(flags: Flags) -> None:
    """Add the arguments."""
    flags.path()
    flags.values("--uten", metavar="HVA", about=_WITHOUT)
    flags.value("--med", metavar="FIL", about=_WITH)
    flags.value("--figur", metavar="FIL", about=_FIGURE)
    flags.date()
    flags.formats(_FORMATS, _FORMAT)
