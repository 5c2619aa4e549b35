"""Words of the overlay of differences, in bokmål, nynorsk and English."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.diagram.kinds import MarkKind

__all__ = ["ANTALL", "FRA_TIL", "MERKER", "TITTEL"]

MERKER: Final[dict[MarkKind, Tekst]] = {
    "ny": Tekst(nb="nytt", nn="nytt", en="new"),
    "endret": Tekst(nb="endret", nn="endra", en="changed"),
    "fjernet": Tekst(nb="fjernet", nn="fjerna", en="removed"),
}
ANTALL: Final[dict[MarkKind, Tekst]] = {
    "ny": Tekst(nb="nytt: {n}", nn="nytt: {n}", en="new: {n}"),
    "endret": Tekst(nb="endret: {n}", nn="endra: {n}", en="changed: {n}"),
    "fjernet": Tekst(nb="fjernet: {n}", nn="fjerna: {n}", en="removed: {n}"),
}
TITTEL: Final = Tekst(
    nb="Forskjellen mellom to utgaver",
    nn="Skilnaden mellom to utgåver",
    en="The difference between two versions",
)
FRA_TIL: Final = Tekst(
    nb="fra {gammel} til {ny}", nn="frå {gammel} til {ny}", en="from {gammel} to {ny}"
)
