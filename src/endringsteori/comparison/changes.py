"""What can differ between two theories, as values: no words, and each the mirror of another."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from endringsteori.lean import dataclass
from endringsteori.model import Periode, Varighet

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "Change",
    "ChangeKind",
    "Demand",
    "Direction",
    "Scalar",
    "Thing",
    "ThingKind",
    "Value",
]

ThingKind: TypeAlias = Literal[
    "prosjekt",
    "virksomhet",
    "innstillinger",
    "individ",
    "plan",
    "kunnskapskilde",
    "utfordring",
    "årsak",
    "målgruppe",
    "mål",
    "tjeneste",
    "virkemiddel",
    "samarbeid",
    "tiltak",
    "innsats",
    "aktivitet",
    "resultat",
    "virkning",
    "effekt",
    "hypotese",
    "indikator",
    "forutsetning",
    "risiko",
    "ytre forhold",
    "punkt",
    "fase",
    "gjenbesøk",
    "datakilde",
    "unntak",
    "egen regel",
]
Direction: TypeAlias = Literal["hevet", "senket", "utsatt", "framskyndet"]
Demand: TypeAlias = Literal["høyere", "lavere"]

Scalar: TypeAlias = str | int | Decimal | date | Periode | Varighet
Value: TypeAlias = "Scalar | tuple[str, ...] | tuple[Thing, ...]"
"""What a field holds: a value of the file format, texts, or the things that it names."""


class ChangeKind(StrEnum):
    """What has happened, the weightiest first. The values are the users' words, and stable."""

    MEASUREMENT_LOST = "mistet-måling"
    MEASURE_LOST = "mistet-tiltak"
    SERVICE_LOST = "mistet-tjeneste"
    TARGET_MOVED = "ambisjon"
    MEASUREMENT_GAINED = "fikk-måling"
    MEASURE_GAINED = "fikk-tiltak"
    SERVICE_GAINED = "fikk-tjeneste"
    REMOVED = "fjernet"
    ADDED = "lagt-til"
    RETARGETED = "lagt-om"
    CHANGED = "endret"
    REWORDED = "omskrevet"
    RENAMED = "ny-id"

    @property
    def rank(self) -> int:
        """0 for the weightiest."""
        return list(ChangeKind).index(self)

    @property
    def mirrored(self) -> ChangeKind:
        """What it is when the new theory is the old one."""
        return _MIRRORED.get(self, self)


_PAIRS: Final = (
    (ChangeKind.MEASUREMENT_LOST, ChangeKind.MEASUREMENT_GAINED),
    (ChangeKind.MEASURE_LOST, ChangeKind.MEASURE_GAINED),
    (ChangeKind.SERVICE_LOST, ChangeKind.SERVICE_GAINED),
    (ChangeKind.REMOVED, ChangeKind.ADDED),
)
_MIRRORED: Final[Mapping[ChangeKind, ChangeKind]] = {
    **dict(_PAIRS),
    **{gained: lost for lost, gained in _PAIRS},
}
_TURNED: Final[Mapping[Direction, Direction]] = {
    "hevet": "senket",
    "senket": "hevet",
    "utsatt": "framskyndet",
    "framskyndet": "utsatt",
}
_OTHER_WAY: Final[Mapping[Demand, Demand]] = {"høyere": "lavere", "lavere": "høyere"}


@dataclass(frozen=True, slots=True)
class Thing:
    """A thing of one of the theories.

    `element` is as in findings: `id`, `tiltak/id`, or `fra->til` for a hypothesis, whose
    `ends` are the names of what it leads from and to. `tiltak` is the measure that it
    stands in.
    """

    element: str
    slag: ThingKind
    navn: str
    tiltak: str | None = None
    ends: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One difference between an old theory and a new.

    `before` and `after` are the thing in the old and in the new theory; one of them is
    None for what was removed or added. `field` (with the path below it) and the values
    `old` and `new` are told where a field changed, and for goals the indicators, measures
    or services that were lost or gained. `follows` says that it only follows from
    something else that came or went: a link with its measure, a hypothesis with its link.
    `direction` and `demand` are of a target that was moved.
    """

    kind: ChangeKind
    before: Thing | None
    after: Thing | None
    field: str | None = None
    old: Value | None = None
    new: Value | None = None
    follows: bool = False
    direction: Direction | None = None
    demand: Demand | None = None

    @property
    def thing(self) -> Thing:
        """The thing as it is called today, or was called last."""
        found = self.after or self.before
        assert found is not None  # noqa: S101 - a change is of something
        return found

    @property
    def mirrored(self) -> Change:
        """The same difference when the new theory is the old one."""
        return replace(
            self,
            kind=self.kind.mirrored,
            before=self.after,
            after=self.before,
            old=self.new,
            new=self.old,
            direction=self.direction and _TURNED[self.direction],
            demand=self.demand and _OTHER_WAY[self.demand],
        )
