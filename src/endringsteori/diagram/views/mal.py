"""The view `mål`: goals and subgoals, and the measures under each."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from endringsteori.diagram.legend import legend_of
from endringsteori.diagram.ord import visninger as v
from endringsteori.diagram.ord.slag import DELER
from endringsteori.diagram.prose import describe, write_prose
from endringsteori.diagram.value import Column, Diagram, DiagramEdge, Mark
from endringsteori.diagram.views.heading import organisation
from endringsteori.diagram.views.measures import Measures
from endringsteori.diagram.views.parts import Parts
from endringsteori.diagram.views.valg import chosen
from endringsteori.texts import navn_på_slag

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from endringsteori.diagram.value import DiagramNode
    from endringsteori.diagram.views.valg import Selection
    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Tiltak
    from endringsteori.texts import Ordvalg, Språk

__all__ = ["mål"]


def mål(graf: TheoryGraph, valg: Selection, språk: Språk, ordvalg: Ordvalg) -> Diagram:
    """Make the tree of goals, or of one goal and all under it.

    Each depth has a column, and the measures stand last: under a goal are those that
    reach it themselves, and those that name it without. Raises `UnknownChoiceError`.
    """
    depths = _depths(graf, valg.mål)
    make = Measures(graf, språk)
    edges = tuple(_edges(graf, depths, make))
    used = {edge.source for edge in edges}
    measures = [tiltak for tiltak in graf.teori.tiltak if tiltak.id in used]
    deepest = max(depths.values(), default=-1)
    parts = Parts(graf, None, språk, ordvalg, valg.dato)
    nodes = (
        *_goals(graf, depths, parts),
        *(make.box(tiltak, deepest + 1, counted=False) for tiltak in measures),
    )
    one = graf.navn(valg.mål) if valg.mål else ""
    diagram = Diagram(
        key=f"mål.{valg.mål}" if valg.mål else "mål",
        title=one or v.TITLER["mål"].på(språk),
        subtitle=" · ".join(
            filter(None, (v.TITLER["mål"].på(språk) if one else "", organisation(graf)))
        ),
        language=språk,
        nodes=nodes,
        edges=edges,
        columns=tuple(_columns(deepest, measures, språk, ordvalg)),
        legend=legend_of(nodes, edges, språk),
        description=describe(nodes, edges, språk, ordvalg, v.INGEN_MÅL),
    )
    return replace(diagram, text=write_prose(diagram))


def _depths(graf: TheoryGraph, chosen_id: str | None) -> dict[str, int]:
    """Give each goal its depth under the goals on top, in document order.

    A circle of goals begins at its first.
    """
    tree = graf.goal_tree
    ids = [one.id for one in graf.teori.mål]
    if chosen_id is not None:
        tops = [one.id for one in chosen(graf.teori.mål, chosen_id)]
    else:
        tops = [id_ for id_ in ids if tree.parent(id_) is None]
    depths: dict[str, int] = {}
    for top in (*tops, *(ids if chosen_id is None else ())):
        waiting = [(top, 0)]
        for goal, depth in waiting:
            if goal not in depths:
                depths[goal] = depth
                waiting += [(child, depth + 1) for child in tree.children(goal)]
    return {id_: depths[id_] for id_ in ids if id_ in depths}


def _edges(
    graf: TheoryGraph, depths: Mapping[str, int], make: Measures
) -> Iterator[DiagramEdge]:
    for goal in depths:
        above = graf.goal_tree.parent(goal)
        if above is not None and above in depths and above != goal:
            yield DiagramEdge(source=goal, target=above, kind="delmål_av")
    for tiltak in graf.teori.tiltak:
        for goal in graf.goals_reached_by_measure(tiltak.id):
            if goal in depths:
                yield DiagramEdge(source=tiltak.id, target=goal, kind="bidrar_til")
    for edge in make.named_only(graf.teori.tiltak):
        if edge.target in depths:
            yield edge


def _goals(
    graf: TheoryGraph, depths: Mapping[str, int], parts: Parts
) -> Iterator[DiagramNode]:
    """Make the boxes of goals, with a mark where no measure reaches."""
    for node in graf.nodes("mål"):
        if node.element in depths:
            box = parts.box(node, depths[node.element])
            reached = graf.is_reached_with_subgoals(node.element)
            lonely = Mark("nås_ikke", v.INGEN_TILTAK.på(parts.språk))
            marks = [mark for mark in box.marks if mark.kind != "nås_ikke"]
            yield replace(box, marks=(*marks, *([] if reached else [lonely])))


def _columns(
    deepest: int, measures: Iterable[Tiltak], språk: Språk, ordvalg: Ordvalg
) -> Iterator[Column]:
    for depth in range(deepest + 1):
        top = navn_på_slag("mål", ordvalg, flertall=True)
        yield Column("mål", (v.DELMÅL if depth else top).på(språk).capitalize())
    if any(True for _ in measures):
        yield Column("tiltak", DELER["tiltak"][1].på(språk).capitalize())
