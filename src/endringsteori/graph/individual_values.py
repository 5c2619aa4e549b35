"""What questions about an individual plan answer with.

The nine parts are those that forskrift om habilitering og rehabilitering, individuell plan
og koordinator had in § 19, in its order. Since August 2022 the content is governed by
forskrift om individuell plan ved ytelse av velferdstjenester.
"""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import TYPE_CHECKING, NamedTuple

from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from datetime import date

    from endringsteori.model import Individ, Mål, Samarbeid, Tiltak

__all__ = [
    "Awaited",
    "AwaitedKind",
    "Contribution",
    "IndividualPlan",
    "PlanLack",
    "PlanLackKind",
    "PlanPart",
]


class PlanPart(IntEnum):
    """The nine parts, numbered as people know them."""

    GOALS = 1
    PARTICIPANTS = 2
    COORDINATOR = 3
    CONTRIBUTIONS = 4
    MEASURES = 5
    CARRYING_OUT = 6
    PERIOD = 7
    CONSENT = 8
    OTHERS = 9


class PlanLackKind(StrEnum):
    """What a part can lack. The values are what programs read, and never change."""

    GOALS = "mål"
    OWN_WORDS = "egne-ord"
    RESOURCES = "ressurser"
    NEEDS = "behov"
    PARTICIPANTS = "deltakere"
    COORDINATOR = "koordinator"
    TASK = "oppgave"
    OWN_PART = "eget-bidrag"
    MEASURES = "tiltak"
    RESPONSIBLE = "ansvarlig"
    EXTENT = "omfang"
    ACTIVITIES = "aktiviteter"
    DOER = "utfører"
    PERIOD = "planperiode"
    PERIOD_OVER = "planperiode-over"
    REVISION = "revisjon"
    REVISION_PASSED = "revisjon-passert"
    CONSENT = "samtykke"
    CONSENT_DAY = "samtykke-dato"
    CONSENT_EXTENT = "samtykke-omfang"
    GROUNDS = "delingsgrunnlag"
    CONSENT_TO_SHARE = "samtykke-til-deling"
    OTHERS = "samarbeid-med-andre"
    AGREEMENT = "avtale"


class PlanLack(NamedTuple):
    """Something that a part of the plan lacks, and the elements that lack it.

    No elements where it is the plan itself. Two services without an agreement are one
    element, `a+b`.
    """

    part: PlanPart
    kind: PlanLackKind
    elements: tuple[str, ...] = ()


class Contribution(NamedTuple):
    """What a service has taken on, in document order.

    `leads` and `joins` are the measures and activities that it is responsible for and
    takes part in, and `coordinates` the measures that it holds together.
    """

    tjeneste: str
    leads: tuple[str, ...]
    joins: tuple[str, ...]
    coordinates: tuple[str, ...]

    @property
    def is_nothing(self) -> bool:
        """Whether the service has taken on nothing."""
        return not (self.leads or self.joins or self.coordinates)


@dataclass(frozen=True, slots=True)
class IndividualPlan:
    """An individual plan on one day.

    `koordinator` is None where no known service coordinates. `contributions` are those of
    the services that have any part in the plan, and `lacks` what is missing, by part.
    """

    individ: Individ | None
    mål: tuple[Mål, ...]
    koordinator: str | None
    contributions: tuple[Contribution, ...]
    tiltak: tuple[Tiltak, ...]
    samarbeid: tuple[Samarbeid, ...]
    lacks: tuple[PlanLack, ...]

    @property
    def sharing(self) -> tuple[Samarbeid, ...]:
        """The collaborations in which information about the person is shared."""
        return tuple(s for s in self.samarbeid if s.deling and s.deling.opplysninger)

    def lacks_of(self, part: PlanPart) -> tuple[PlanLack, ...]:
        """Give what one part lacks."""
        return tuple(lack for lack in self.lacks if lack.part is part)


class AwaitedKind(StrEnum):
    """What a family can be waiting for, the most pressing first."""

    CONSENT = "samtykke"
    COORDINATOR = "koordinator"
    GROUNDS = "delingsgrunnlag"
    AGREEMENT = "avtale"
    MEASURE = "tiltak"
    ACTIVITY = "aktivitet"
    SERVICE = "tjeneste"
    CHANGE = "endring"
    REMAINING = "gjenstår"
    SAY = "medvirkning"
    REVISION = "revisjon"


class Awaited(NamedTuple):
    """Something that those whom the plan is for are waiting for.

    `element` is what it is about; empty for the plan itself, `a+b` for two services.
    `dato` is the day that it is expected, past where it ought to have come, None where
    nobody has said. `tjenester` are those to ask.
    """

    kind: AwaitedKind
    element: str
    dato: date | None
    tjenester: tuple[str, ...]
