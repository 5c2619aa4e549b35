"""Rules of the form «X uten Y»: a thing of some kind without a value in some field."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from endringsteori.diagnostics import Hit, Place
from endringsteori.model import (
    Aktivitet,
    Effekt,
    Forutsetning,
    Indikator,
    Innsats,
    Mål,
    Målgruppe,
    Resultat,
    Samarbeid,
    Tiltak,
    Tjeneste,
    Utfordring,
    Virkning,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from endringsteori.model import Teori
    from endringsteori.rules.rule import Case

__all__ = ["is_empty", "missing", "of_kind"]

T = TypeVar("T")

_SHARED: Final[Mapping[type, str]] = {
    Utfordring: "utfordringer",
    Målgruppe: "målgrupper",
    Mål: "mål",
    Tjeneste: "tjenester",
    Samarbeid: "samarbeid",
    Tiltak: "tiltak",
    Effekt: "effekter",
    Indikator: "indikatorer",
    Forutsetning: "forutsetninger",
}
_IN_MEASURE: Final[Mapping[type, str]] = {
    Innsats: "innsats",
    Aktivitet: "aktiviteter",
    Resultat: "resultater",
    Virkning: "virkninger",
    Effekt: "effekter",
    Indikator: "indikatorer",
}


def of_kind(teori: Teori, kind: type[T]) -> Iterator[tuple[str, T]]:
    """Give the things of a class with their elements: in measures first, then shared."""
    if inside := _IN_MEASURE.get(kind):
        for tiltak in teori.tiltak:
            for thing in getattr(tiltak, inside):
                yield f"{tiltak.id}/{thing.id}", thing
    if shared := _SHARED.get(kind):
        for thing in getattr(teori, shared):
            yield thing.id, thing


def missing(
    kind: type[T],
    field: str,
    *,
    unless: Callable[[Case, str, T], bool] | None = None,
) -> Callable[[Case], Iterator[Hit]]:
    """Make the check of a rule that asks for a value in one field.

    `unless` gets the case, the element and the thing, and is asked only where the field
    has no value. The words may use `navn`, which is the id of a thing without a name.
    """

    def check(case: Case) -> Iterator[Hit]:
        for element, thing in of_kind(case.graph.teori, kind):
            if not is_empty(getattr(thing, field)):
                continue
            if unless is None or not unless(case, element, thing):
                navn = getattr(thing, "navn", None) or element
                yield Hit(Place(element, field), {"navn": navn})

    return check


def is_empty(value: Any) -> bool:  # noqa: ANN401 - the value of any field
    """Tell whether nothing is given; `nei` and 0 are given."""
    return value is None or value == ()
