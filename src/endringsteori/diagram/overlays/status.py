"""The overlay of statuses: what the measurements say of each box and arrow at a day."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from endringsteori.assessment import Målestatus
from endringsteori.assessment.words import READINGS, standing
from endringsteori.diagram.ord import status as o
from endringsteori.diagram.prose import write_prose
from endringsteori.diagram.value import LegendEntry, Mark

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.assessment import Hypotesevurdering, Vurdering
    from endringsteori.diagram.value import Diagram, DiagramEdge, DiagramNode
    from endringsteori.texts import Språk, Verdi

__all__ = ["MARKS", "with_status"]

MARKS: Final = frozenset({*o.STATUS_MARKS.values(), *o.READING_MARKS.values()})
"""The marks of this overlay."""

_LESS_SAID: Final = "måles_ikke"
_TOLD_BY_ACTIVITIES: Final = "innsats"


def with_status(diagram: Diagram, vurdering: Vurdering) -> Diagram:
    """Mark boxes with where they stand, and arrows with how their hypothesis reads.

    What is put in and not measured has no mark: it shows in the activities. No mark
    tells a number, so none has to be hidden.
    """
    språk = diagram.language
    nodes = tuple(
        replace(node, marks=tuple(_of_node(node, vurdering, språk)))
        for node in diagram.nodes
    )
    edges = tuple(
        replace(edge, marks=(*_of_arrow(edge, vurdering, språk), *edge.marks))
        for edge in diagram.edges
    )
    marks = [mark for node in nodes for mark in node.marks]
    marks += [mark for edge in edges for mark in edge.marks]
    note = o.NOTE.fyll(språk, {"dato": vurdering.dato})
    marked = replace(
        diagram,
        nodes=nodes,
        edges=edges,
        legend=(*diagram.legend, *_legend(marks, språk)),
        notes=(*diagram.notes, note),
    )
    return replace(marked, text=write_prose(marked))


def _of_node(node: DiagramNode, vurdering: Vurdering, språk: Språk) -> Iterator[Mark]:
    """Give the marks of a box: where it stands says that it is not measured, and only once."""
    stands = tuple(_of_box(node, vurdering, språk))
    yield from stands
    yield from (m for m in node.marks if not (stands and m.kind == _LESS_SAID))


def _of_box(node: DiagramNode, vurdering: Vurdering, språk: Språk) -> Iterator[Mark]:
    found = vurdering.ledd.get(node.id)
    if found is None:
        return
    if found.status is Målestatus.IKKE_MÅLT and node.kind == _TOLD_BY_ACTIVITIES:
        return
    text = standing(found, vurdering.graf).på(språk)
    measured = found.status is not Målestatus.IKKE_MÅLT
    detail = o.STANDS.fyll(språk, {"status": text}) if measured else ""
    yield Mark(o.STATUS_MARKS[found.status], text, detail)


def _of_arrow(edge: DiagramEdge, vurdering: Vurdering, språk: Språk) -> Iterator[Mark]:
    found: Hypotesevurdering | None = vurdering.hypoteser.get(
        f"{edge.source}->{edge.target}"
    )
    if found is None or found.fra.slag == _TOLD_BY_ACTIVITIES:
        return
    text = READINGS[found.lesning].på(språk)
    detail = o.HYPOTHESIS.fyll(språk, {"lesning": text})
    yield Mark(o.READING_MARKS[found.lesning], text, detail)


def _legend(marks: list[Mark], språk: Språk) -> Iterator[LegendEntry]:
    """Count what each sign with its words stands for, in the order they appear."""
    counted = Counter((mark.kind, mark.text) for mark in marks if mark.kind in MARKS)
    for (kind, text), n in counted.items():
        values: dict[str, Verdi] = {"hva": text, "n": n}
        yield LegendEntry(kind, o.COUNTED.fyll(språk, values))
