"""Questions about phases, and how far the measures of plans and phases have come."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias, get_args

from endringsteori.graph.begun import is_over
from endringsteori.graph.plans_costs import Costs, PlanCosts, Window, exact_sum

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date
    from decimal import Decimal

    from endringsteori.model import Fase

__all__ = ["Lateness", "Phase", "PlanPhases", "Progress", "Resources", "TiltakStatus"]

TiltakStatus: TypeAlias = Literal["idé", "planlagt", "pågår", "avsluttet"]
Lateness: TypeAlias = Literal["ikke begynt", "ikke ferdig", "ikke besluttet"]


class Progress(NamedTuple):
    """How many measures have each status, from idé to avsluttet; None where it is not said.

    A status that none has is left out.
    """

    statuses: tuple[tuple[TiltakStatus | None, int], ...]

    @property
    def total(self) -> int:
        """How many measures there are."""
        return sum(n for _, n in self.statuses)


class Resources(NamedTuple):
    """What goes into the measures that are not over, kroner a year.

    `innsats` is the `beløp` of their innsatser, and `finansiering` the money that is in
    force on the day. Each is None where no measure tells of it.
    """

    årsverk: Decimal | None
    innsats: Decimal | None
    finansiering: Decimal | None


class Phase(NamedTuple):
    """A phase at a day.

    `late` is the gravest that is late: the phase should have begun or been finished by
    then, or is said to be finished without a decision. `costs` is None where the phase
    does not say when it begins and ends.
    """

    fase: Fase
    tiltak: tuple[str, ...]
    progress: Progress
    resources: Resources
    costs: Costs | None
    late: Lateness | None


class PlanPhases(PlanCosts):
    """Progress, use of resources, and the phases of the work."""

    def progress(self, measures: Iterable[str]) -> Progress:
        """Count some measures by status."""
        counted = Counter(self.measure(tiltak).status for tiltak in measures)
        order = (*get_args(TiltakStatus), None)
        return Progress(tuple((one, counted[one]) for one in order if counted[one]))

    def resources(self, measures: Iterable[str], dato: date) -> Resources:
        """Sum what goes into some measures; those that are over use nothing."""
        own = [t for t in map(self.measure, measures) if not is_over(t)]
        innsats = [one for tiltak in own for one in tiltak.innsats]
        money = [one for t in own for one in self.financing_on(t.id, dato)]
        return Resources(
            _sum(one.årsverk for one in innsats),
            _sum(one.beløp for one in innsats),
            _sum(one.beløp for one in money),
        )

    def phases(self, dato: date) -> tuple[Phase, ...]:
        """Give every phase as it stands on a day, in document order."""
        return tuple(self._phase(fase, dato) for fase in self._teori.faser)

    def _phase(self, fase: Fase, dato: date) -> Phase:
        measures = self._named(fase.tiltak, self._measures)
        costs = None
        if fase.fra is not None and fase.til is not None and fase.fra <= fase.til:
            costs = self.costs_of(measures, Window(fase.fra, fase.til))
        return Phase(
            fase,
            measures,
            self.progress(measures),
            self.resources(measures, dato),
            costs,
            _late(fase, dato),
        )


def _late(fase: Fase, dato: date) -> Lateness | None:
    if fase.status == "ferdig":
        return None if fase.beslutning else "ikke besluttet"
    if fase.til is not None and fase.til < dato:
        return "ikke ferdig"
    if fase.status == "planlagt" and fase.fra is not None and fase.fra <= dato:
        return "ikke begynt"
    return None


def _sum(numbers: Iterable[Decimal | None]) -> Decimal | None:
    known = [number for number in numbers if number is not None]
    return exact_sum(known) if known else None
