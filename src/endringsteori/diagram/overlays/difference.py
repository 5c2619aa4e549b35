"""The overlay of differences: what is new, changed and removed since an earlier edition."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeAlias

from endringsteori.comparison import ChangeKind, Sentences
from endringsteori.diagram.ord import forskjell as o
from endringsteori.diagram.overlays.removed import both, gone
from endringsteori.diagram.prose import write_prose
from endringsteori.diagram.value import LegendEntry, Mark
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.comparison import Change, Difference, Thing
    from endringsteori.diagram.kinds import MarkKind
    from endringsteori.diagram.overlays.removed import Both, Ends
    from endringsteori.diagram.value import Diagram, DiagramEdge, DiagramNode
    from endringsteori.graph import TheoryGraph
    from endringsteori.texts import Språk

__all__ = ["MARKS", "with_difference"]

MARKS: Final[tuple[MarkKind, ...]] = ("ny", "endret", "fjernet")
"""The marks of this overlay."""

_Place: TypeAlias = "str | Ends"
"""The id of a box, or the ends of an arrow."""


def with_difference(
    diagram: Diagram, before: Diagram, difference: Difference
) -> Diagram:
    """Mark what is new and changed on a figure, and put in what is removed.

    `before` is the same figure of the old theory. A change of an indicator marks what it
    measures. What has happened is told in full beside each mark. An arrow to or from what
    is new or removed has no mark of its own.
    """
    merged = both(diagram, before, difference.same)
    marker = _Marker(merged, _told(difference, diagram.language), diagram.language)
    shown = merged.diagram
    marked = replace(
        shown,
        nodes=tuple(
            replace(node, marks=(*marker.of_box(node), *node.marks))
            for node in shown.nodes
        ),
        edges=tuple(
            replace(edge, marks=(*marker.of_arrow(edge), *edge.marks))
            for edge in shown.edges
        ),
    )
    marked = replace(marked, legend=(*shown.legend, *_legend(marked)))
    return replace(marked, text=write_prose(marked))


@dataclass(frozen=True, slots=True)
class _Told:
    """What has happened at one place, and whether the thing there is new."""

    sentence: str
    is_new: bool


@dataclass(frozen=True, slots=True)
class _Marker:
    merged: Both
    told: Mapping[_Place, list[_Told]]
    språk: Språk

    def of_box(self, node: DiagramNode) -> Iterator[Mark]:
        if node.id in self.merged.gone:
            yield self._mark("fjernet", node.id)
        elif node.id in self.told:
            yield self._mark(self._kind(node.id), node.id)

    def of_arrow(self, edge: DiagramEdge) -> Iterator[Mark]:
        ends = edge.source, edge.target
        if ends in self.merged.lost:
            if self.merged.gone.isdisjoint(ends):
                yield self._mark("fjernet", ends)
        elif ends in self.told:
            known = ends in self.merged.old
            yield self._mark(self._kind(ends) if known else "ny", ends)

    def _kind(self, place: _Place) -> MarkKind:
        return "ny" if any(one.is_new for one in self.told[place]) else "endret"

    def _mark(self, kind: MarkKind, place: _Place) -> Mark:
        word = o.MERKER[kind].på(self.språk)
        said = dict.fromkeys(one.sentence for one in self.told.get(place, ()))
        return Mark(kind, word, " ".join((f"{word.capitalize()}.", *said)))


def _told(difference: Difference, språk: Språk) -> Mapping[_Place, list[_Told]]:
    """Give what has happened by place; what only follows from something else is left out."""
    sentences = Sentences(difference, språk, str, str)
    told: dict[_Place, list[_Told]] = {}
    for change in difference.changes:
        follows = change.follows and change.thing.slag == "hypotese"
        for place in () if follows else _places(change, difference):
            is_new = (
                change.kind is ChangeKind.ADDED and change.thing.slag != "indikator"
            )
            told.setdefault(place, []).append(_Told(sentences.told(change), is_new))
    return told


def _places(change: Change, difference: Difference) -> Iterator[_Place]:
    """Give where in the figure a change is: in the ids of today."""
    if change.after is not None:
        yield from _today(change.after, difference)
    led_elsewhere = (
        change.kind is ChangeKind.RETARGETED and change.thing.slag == "hypotese"
    )
    if change.before is not None and (change.after is None or led_elsewhere):
        yield from _before(change.before, difference)


def _today(thing: Thing, difference: Difference) -> Iterator[_Place]:
    if thing.slag == "hypotese":
        source, _, target = thing.element.partition("->")
        yield source, target
    elif thing.slag == "indikator":
        yield from _measured(thing, difference.new)
    else:
        yield thing.element


def _before(thing: Thing, difference: Difference) -> Iterator[_Place]:
    same = difference.same
    if thing.slag == "hypotese":
        source, _, target = thing.element.partition("->")
        yield same.get(source, gone(source)), same.get(target, gone(target))
    elif thing.slag == "indikator":
        yield from (same[e] for e in _measured(thing, difference.old) if e in same)
    else:
        yield gone(thing.element)


def _measured(thing: Thing, graph: TheoryGraph) -> tuple[str, ...]:
    """Give what an indicator measures."""
    gauges = (gauge for gauge in graph.indicators() if gauge.element == thing.element)
    return next((gauge.targets for gauge in gauges), ())


def _legend(diagram: Diagram) -> Iterator[LegendEntry]:
    on_boxes = (node.marks for node in diagram.nodes)
    on_arrows = (edge.marks for edge in diagram.edges)
    counted = Counter(m.kind for marks in (*on_boxes, *on_arrows) for m in marks)
    for kind in MARKS:
        if counted[kind]:
            said = o.ANTALL[kind].fyll(diagram.language, {"n": counted[kind]})
            yield LegendEntry(kind, said)
