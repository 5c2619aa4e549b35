"""What a trace is made of: ways, fields, services, indicators and pairs. No words."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from datetime import date

    from endringsteori.graph import Gauge
    from endringsteori.model import Periode, Samarbeid
    from endringsteori.texts import Slag, Verdi

__all__ = [
    "Field",
    "Fields",
    "Gauges",
    "Involved",
    "Means",
    "Measured",
    "Meeting",
    "Reading",
    "Trace",
    "Way",
    "Ways",
]


@dataclass(frozen=True, slots=True)
class Way:
    """Elements in the order they lead to each other, and what is missing at either end.

    `before` and `after` are the kinds that could stand there; none where nothing is
    missing. `waits` is why what follows is not worked out yet.
    """

    links: tuple[str, ...]
    before: tuple[Slag, ...] = ()
    after: tuple[Slag, ...] = ()
    waits: str | None = None


@dataclass(frozen=True, slots=True)
class Ways:
    """The ways through an element, and how many there are beside those."""

    ways: tuple[Way, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class Field:
    """What one field holds: names of things, or values.

    `lacks` says that the rule asks for it, and that nothing stands there.
    """

    name: str
    values: tuple[Verdi, ...]
    lacks: bool = False


@dataclass(frozen=True, slots=True)
class Fields:
    """The fields of one thing that a rule reads. `about` is what the thing is called."""

    about: str
    fields: tuple[Field, ...]


@dataclass(frozen=True, slots=True)
class Means:
    """A means that an activity requires: who has it in the measure, and who outside."""

    id: str
    inside: tuple[str, ...]
    outside: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Involved:
    """Who does the work, as ids of services.

    `responsible` is after inheritance (`inherited` tells of that); None for nobody.
    `others` are the other services of the measure. `wanting` are those that its groups
    meet and that are not in it.
    """

    about: str
    responsible: str | None
    inherited: bool
    others: tuple[str, ...]
    means: tuple[Means, ...] = ()
    wanting: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """An indicator, its last period, and the last day of the next; None where unknown."""

    gauge: Gauge
    last: Periode | None
    due: date | None


@dataclass(frozen=True, slots=True)
class Measured:
    """What measures one element."""

    element: str
    readings: tuple[Reading, ...]


@dataclass(frozen=True, slots=True)
class Gauges:
    """What measures each of several elements."""

    measured: tuple[Measured, ...]
    more: int = 0


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two services: where they meet, and which collaborations hold them both.

    `shared` are elements of activities, `handed` hypotheses between activities.
    """

    services: tuple[str, str]
    shared: tuple[str, ...]
    handed: tuple[str, ...]
    collaborations: tuple[Samarbeid, ...]


Trace: TypeAlias = Ways | Fields | Involved | Gauges | Meeting
