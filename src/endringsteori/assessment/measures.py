"""The reading of a measure: the three control questions, and where its paths stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.assessment.controls import controls
from endringsteori.assessment.lacking import most_wanted
from endringsteori.assessment.review import review
from endringsteori.assessment.values import Lesning
from endringsteori.graph.begun import has_begun
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

    from endringsteori.assessment.controls import Kontroll
    from endringsteori.assessment.hypotheses import Hypotesevurdering
    from endringsteori.assessment.lacking import Savnet
    from endringsteori.assessment.review import Gjensyn
    from endringsteori.assessment.statuses import Leddstatus, Statuses
    from endringsteori.graph import TheoryGraph

__all__ = ["Tiltaksvurdering", "assess_measure"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tiltaksvurdering:
    """One measure at a day.

    `stopper` are the hypotheses that its paths stop at, each the first on a path that is
    not in line with the theory, in document order; `når_fram` says that some path meets
    none before its last own link. `mot_målet` are the steps from its own links to what it
    shares with others: goals and shared effects. A goal's movement is no measure's.
    `utilsiktet` are its side effects, which stand outside all this.

    A measure that has not begun (`is_begun`) has no answers, no stops and nothing that is
    lacking: there is nothing to judge yet.
    """

    tiltak: str
    is_begun: bool
    kontroller: tuple[Kontroll, ...]
    stopper: tuple[Hypotesevurdering, ...]
    når_fram: bool
    mot_målet: tuple[Hypotesevurdering, ...]
    utilsiktet: tuple[Leddstatus, ...]
    savnet: Savnet | None
    gjensyn: Gjensyn | None

    def grouped(self) -> Mapping[Lesning, tuple[Hypotesevurdering, ...]]:
        """Give the hypotheses that paths stop at by their reading, in one fixed order."""
        return {
            lesning: found
            for lesning in Lesning
            if (found := tuple(h for h in self.stopper if h.lesning is lesning))
        }


def assess_measure(
    graph: TheoryGraph,
    tiltak: str,
    statuses: Statuses,
    readings: Mapping[str, Hypotesevurdering],
    dato: date,
) -> Tiltaksvurdering:
    """Read one measure at a day, from the readings of all hypotheses by element."""
    links = graph.links_of(tiltak)
    own = [
        found
        for node in links
        for edge in graph.edges_out(node.element)
        if not (found := readings[edge.element]).is_aside
    ]
    inside = [h for h in own if graph.node(h.edge.target).tiltak is not None]
    outwards = [h for h in own if graph.node(h.edge.target).tiltak is None]
    begun = has_begun(graph.measure(tiltak), dato)
    stops, arrives = _frontier(graph, tiltak, inside, outwards)
    kontroller = controls(graph, tiltak, statuses, readings) if begun else ()
    return Tiltaksvurdering(
        tiltak=tiltak,
        is_begun=begun,
        kontroller=kontroller,
        stopper=stops if begun else (),
        når_fram=arrives and begun,
        mot_målet=tuple(outwards),
        utilsiktet=tuple(statuses.of(n.element) for n in links if n.utilsiktet),
        savnet=most_wanted(own) if begun else None,
        gjensyn=review(graph, tiltak, kontroller, dato),
    )


def _frontier(
    graph: TheoryGraph,
    tiltak: str,
    inside: Sequence[Hypotesevurdering],
    outwards: Sequence[Hypotesevurdering],
) -> tuple[tuple[Hypotesevurdering, ...], bool]:
    """Walk every path at once, each until its first hypothesis that does not hold.

    What is put in is seldom measured, and shows in the activities: no path stops there.
    """
    out: dict[str, list[Hypotesevurdering]] = {}
    for found in inside:
        out.setdefault(found.edge.source, []).append(found)
    exits = {found.edge.source for found in outwards}
    ends = {found.edge.target for found in inside if found.edge.target not in out}
    stops: set[str] = set()
    waiting = list(graph.beginnings(tiltak))
    seen = set(waiting)
    arrives = False
    while waiting:
        element = waiting.pop()
        arrives = arrives or element in exits or element in ends
        for found in out.get(element, ()):
            target = found.edge.target
            if found.fra.slag != "innsats" and found.lesning is not Lesning.I_TRÅD:
                stops.add(found.element)
            elif target not in seen:
                seen.add(target)
                waiting.append(target)
    return tuple(h for h in inside if h.element in stops), arrives
