"""`vurder`: a whole theory read against its measurements at a day."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from endringsteori.assessment.chance import LEVEL
from endringsteori.assessment.hypotheses import Hypoteser
from endringsteori.assessment.lacking import most_wanted
from endringsteori.assessment.measures import assess_measure
from endringsteori.assessment.statuses import Statuses
from endringsteori.assessment.values import Ground, GroundKind
from endringsteori.diagnostics import Place
from endringsteori.graph import TheoryGraph, graf
from endringsteori.lean import dataclass
from endringsteori.loading import collector_paused

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from endringsteori.assessment.hiding import Hidden
    from endringsteori.assessment.hypotheses import Hypotesevurdering
    from endringsteori.assessment.lacking import Savnet
    from endringsteori.assessment.measures import Tiltaksvurdering
    from endringsteori.assessment.statuses import Leddstatus
    from endringsteori.model import Teori
    from endringsteori.texts import Verdi

__all__ = ["Målvurdering", "Vurdering", "assess"]

_MANY: Final = 25
"""From so many tests on, it is said how many would differ by chance alone."""


@dataclass(frozen=True, slots=True)
class Målvurdering:
    """One goal at a day: where it stands, and the hypotheses that lead straight to it."""

    status: Leddstatus
    hypoteser: tuple[Hypotesevurdering, ...]

    @property
    def mål(self) -> str:
        """The id of the goal."""
        return self.status.element


@dataclass(frozen=True, slots=True, kw_only=True)
class Vurdering:
    """A theory at a day. Everything stands in document order.

    `ledd` has the status of every link and goal, `hypoteser` the reading of every
    hypothesis, both by element. `savnet` is the measurement that would settle most of all
    that has begun. `skjult` knows which numbers may not be shown: everything that leaves
    the program asks it. `tested` counts the indicators whose change was tested; with 25
    or more, `by_chance` is how many of them would differ by chance alone, and
    `reservations` says so.
    """

    dato: date
    graf: TheoryGraph
    tiltak: tuple[Tiltaksvurdering, ...]
    mål: tuple[Målvurdering, ...]
    ledd: Mapping[str, Leddstatus]
    hypoteser: Mapping[str, Hypotesevurdering]
    savnet: Savnet | None
    skjult: Hidden
    tested: int

    @property
    def by_chance(self) -> float | None:
        """How many of the tested changes chance alone would make look clear."""
        return self.tested * (1 - LEVEL) if self.tested >= _MANY else None

    @property
    def reservations(self) -> tuple[Ground, ...]:
        """What must be told with all of it."""
        if self.by_chance is None:
            return ()
        few = Decimal(f"{self.by_chance:.1f}")
        values: dict[str, Verdi] = {"tested": self.tested, "by_chance": few}
        return (Ground(GroundKind.MANY_TESTED, values, (Place("indikatorer"),)),)


@collector_paused()
def assess(hva: Teori | TheoryGraph, dato: date) -> Vurdering:
    """Read a theory against its measurements at a day; what came later does not count."""
    graph = hva if isinstance(hva, TheoryGraph) else graf(hva)
    statuses = Statuses(graph, dato)
    ledd = {node.element: statuses.of(node.element) for node in graph.nodes()}
    readings = Hypoteser(graph, statuses, dato).by_edge
    tested = {
        found.element
        for status in ledd.values()
        for found in status.indicators
        if found.change is not None
    }
    return Vurdering(
        dato=dato,
        graf=graph,
        tiltak=tuple(
            assess_measure(graph, tiltak.id, statuses, readings, dato)
            for tiltak in graph.teori.tiltak
        ),
        mål=tuple(
            Målvurdering(
                ledd[mål.id],
                tuple(readings[e.element] for e in graph.edges_in(mål.id)),
            )
            for mål in graph.teori.mål
        ),
        ledd=ledd,
        hypoteser=readings,
        savnet=most_wanted(h for h in readings.values() if not h.is_untried),
        skjult=statuses.skjult,
        tested=len(tested),
    )
