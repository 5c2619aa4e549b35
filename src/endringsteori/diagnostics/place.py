"""Where something stands: symbolically (`Place`) and in a text (`Span`)."""

from __future__ import annotations

from dataclasses import dataclass, field
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.texts import Verdi

__all__ = ["Hit", "Place", "Position", "Span"]

_NO_VALUES: Final[Mapping[str, Verdi]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Place:
    """A symbolic place in a theory: all that a rule may use.

    `element` is the shared thing's id, `tiltak/id` inside a measure, `fra->til` (both
    in full) for a hypothesis, or `prosjekt`. `field` is the field that the statement
    is about, `key` one of several items there.
    """

    element: str
    field: str | None = None
    key: str | None = None


@dataclass(frozen=True, slots=True, order=True)
class Position:
    """A point in a text: line and column from 1, counted in Unicode code points."""

    line: int
    column: int


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a file, `end` exclusive. `file` is relative to the project, with `/`."""

    file: str
    start: Position
    end: Position


@dataclass(frozen=True, slots=True)
class Hit:
    """What a rule yields: a place and the values of its sentence, but no words.

    `variant` picks one of the rule's texts where it has more than one. `covers` names
    elements beside its own that the hit speaks for: a circle covers its edges. `span` is
    where it stands, for a rule that has found that in a file by itself.
    """

    at: Place
    values: Mapping[str, Verdi] = field(default_factory=lambda: _NO_VALUES)
    related: tuple[Place, ...] = ()
    variant: str = ""
    covers: tuple[str, ...] = ()
    span: Span | None = None
