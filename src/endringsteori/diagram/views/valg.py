"""What a figure is to be about, and what there is to choose among."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypedDict, TypeVar

from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Protocol

    class _HasId(Protocol):
        @property
        def id(self) -> str: ...

    _T = TypeVar("_T", bound=_HasId)

__all__ = [
    "Choices",
    "Selection",
    "UnknownChoiceError",
    "UnknownMeasureError",
    "chosen",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What to draw: ids, None for everything. A view reads those that concern it.

    `baner` asks for lanes by service. Measurements after `dato` are not shown.
    """

    tiltak: str | None = None
    mål: str | None = None
    målgruppe: str | None = None
    tjeneste: str | None = None
    baner: bool = False
    dato: date = date.max


class Choices(TypedDict, total=False):
    """The fields of a selection, as keywords."""

    tiltak: str | None
    mål: str | None
    målgruppe: str | None
    tjeneste: str | None
    baner: bool
    dato: date


class UnknownChoiceError(ValueError):
    """There is nothing of that id to draw; `known` are the ids there are."""

    def __init__(self, id_: str, known: tuple[str, ...]) -> None:
        super().__init__(f"not there to draw: {id_}")
        self.id = id_
        self.known = known


class UnknownMeasureError(UnknownChoiceError):
    """There is no measure of that id."""

    @property
    def tiltak(self) -> str:
        """The id that no measure has."""
        return self.id


def chosen(things: Iterable[_T], id_: str | None) -> tuple[_T, ...]:
    """Give the one thing of an id, or all where none is named.

    Raises `UnknownChoiceError`.
    """
    all_ = tuple(things)
    if id_ is None:
        return all_
    found = tuple(thing for thing in all_ if thing.id == id_)
    if not found:
        raise UnknownChoiceError(id_, tuple(thing.id for thing in all_))
    return found
