"""The arguments of `endringsteori vurder`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.cli.arguments.flags import Flags

__all__ = ["declare"]

_FORMATS: Final = ("tekst", "json", "markdown")

_MEASURE: Final = Tekst(
    nb="id-en til et tiltak som skal vurderes, med målene det gjelder (ellers alle); kan gjentas",
    nn="id-en til eit tiltak som skal vurderast, med måla det gjeld (elles alle); kan takast opp att",
    en="the id of a measure to assess, with the goals it is for (default all); may be repeated",
)
_FORMAT: Final = Tekst(
    nb="tekst (for folk), json (for programmer) eller markdown (for en rapport)",
    nn="tekst (for folk), json (for program) eller markdown (for ein rapport)",
    en="tekst (for people), json (for programs) or markdown (for a report)",
)
_EVERY: Final = Tekst(
    nb="vis alle hypotesene, ikke bare dem veiene stopper ved",
    nn="vis alle hypotesane, ikkje berre dei vegane stoppar ved",
    en="show every hypothesis, not only those that paths stop at",
)
_FIGURES: Final = Tekst(
    nb="tegn utviklingen i hver indikator som SVG i denne mappen",
    nn="teikn utviklinga i kvar indikator som SVG i denne mappa",
    en="draw the trend of each indicator as SVG in this folder",
)
_OUT: Final = Tekst(
    nb="skriv til denne filen i stedet for til skjermen; med et format foran, som json=vurdering.json eller tekst=-, kan den gjentas",
    nn="skriv til denne fila i staden for til skjermen; med eit format framfor, som json=vurdering.json eller tekst=-, kan ho takast opp att",
    en="write to this file instead of the screen; with a format before it, such as json=vurdering.json or tekst=-, it may be repeated",
)


def declare(flags: Flags) -> None:
    """Add the arguments."""
    flags.paths()
    flags.values("--tiltak", metavar="ID", about=_MEASURE)
    flags.date()
    flags.choice("--format", _FORMATS, _FORMAT)
    flags.switch("--alle", _EVERY)
    flags.value("--figurer", metavar="MAPPE", about=_FIGURES)
    flags.values("-o", "--ut", metavar="[FORMAT=]FIL", about=_OUT)
