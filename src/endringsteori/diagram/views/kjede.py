"""The view `kjede`: a chain in columns, from what is put in to the goals."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, get_args

from endringsteori.diagram.legend import legend_of
from endringsteori.diagram.ord import felles as o
from endringsteori.diagram.ord.visninger import UTEN_BANE
from endringsteori.diagram.prose import describe, write_prose
from endringsteori.diagram.value import Column, Diagram, DiagramEdge, Group, Lane
from endringsteori.diagram.views.parts import Parts
from endringsteori.diagram.views.selection import (
    edges_between,
    nodes_of_measure,
    subgoals_between,
)
from endringsteori.diagram.views.valg import UnknownMeasureError
from endringsteori.texts import Slag, navn_på_slag

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.diagram.value import DiagramNode
    from endringsteori.diagram.views.valg import Selection
    from endringsteori.graph import Node, TheoryGraph
    from endringsteori.texts import Ordvalg, Språk

__all__ = ["kjede"]

_KINDS: Final[tuple[Slag, ...]] = get_args(Slag)
_NO_LANE: Final = ""
"""The id of the lane for what no single service answers for."""


def kjede(
    graf: TheoryGraph, valg: Selection, språk: Språk, ordvalg: Ordvalg
) -> Diagram:
    """Make the chain of one measure and what it leads to, or of the whole theory.

    Each kind of link has a column, named in the chosen vocabulary; empty columns are
    left out. With `baner` each service has a lane for what it answers for. Raises
    `UnknownMeasureError`.
    """
    chosen = graf.nodes() if valg.tiltak is None else _nodes(graf, valg.tiltak)
    tiltak = valg.tiltak or _only(graf)
    kinds = [kind for kind in _KINDS if any(node.slag == kind for node in chosen)]
    parts = Parts(graf, tiltak, språk, ordvalg, valg.dato)
    lanes = _lane_of_each(graf, chosen) if valg.baner else {}
    nodes = tuple(
        parts.box(node, kinds.index(node.slag), lanes.get(node.element))
        for node in chosen
    )
    edges = tuple(_edges(graf, chosen, parts))
    title, subtitle = _title(graf, tiltak, språk)
    diagram = Diagram(
        key="kjede" if tiltak is None else f"kjede.{tiltak}",
        title=title,
        subtitle=subtitle,
        language=språk,
        nodes=nodes,
        edges=edges,
        columns=tuple(_columns(kinds, språk, ordvalg)),
        groups=_groups(graf, nodes),
        legend=legend_of(nodes, edges, språk),
        description=describe(nodes, edges, språk, ordvalg),
        arrangement="lanes" if lanes else "layered",
        lanes=_lanes(graf, lanes.values(), språk),
    )
    return replace(diagram, text=write_prose(diagram))


def _columns(kinds: Iterable[Slag], språk: Språk, ordvalg: Ordvalg) -> Iterator[Column]:
    for kind in kinds:
        name = navn_på_slag(kind, ordvalg, flertall=True).på(språk)
        yield Column(kind, name.capitalize())


def _lane_of_each(graf: TheoryGraph, nodes: Iterable[Node]) -> dict[str, str]:
    """Give each link and goal the service that answers for it.

    An activity is with its service. Of the rest, a goal is with its owner; a link is with
    the one service whose activities it comes from, or, an innsats, goes to; and where
    these are several, it is with none.
    """
    lanes: dict[str, str] = {}
    known = {tjeneste.id for tjeneste in graf.teori.tjenester}
    for node in nodes:
        if node.slag == "aktivitet":
            services = {graf.responsible(node.element)}
        elif node.slag == "mål":
            owner = getattr(node.thing, "ansvarlig", None)
            services = {owner if owner in known else None}
        else:
            near = (
                graf.effects(node.element, implied=True)
                if node.slag == "innsats"
                else graf.elements_reaching(node.element)
            )
            activities = (e for e in near if graf.node(e).slag == "aktivitet")
            services = {graf.responsible(element) for element in activities}
        only = services.pop() if len(services) == 1 else None
        lanes[node.element] = only or _NO_LANE
    return lanes


def _lanes(graf: TheoryGraph, used: Iterable[str], språk: Språk) -> tuple[Lane, ...]:
    """Give the lanes in the order of the services, the one without a service last."""
    found = set(used)
    named = (Lane(t.id, t.navn) for t in graf.teori.tjenester if t.id in found)
    rest = (Lane(_NO_LANE, UTEN_BANE.på(språk)),) if _NO_LANE in found else ()
    return (*named, *rest)


def _nodes(graf: TheoryGraph, tiltak: str) -> tuple[Node, ...]:
    known = tuple(one.id for one in graf.teori.tiltak)
    if tiltak not in known:
        raise UnknownMeasureError(tiltak, known)
    return nodes_of_measure(graf, tiltak)


def _only(graf: TheoryGraph) -> str | None:
    """Give the measure that the figure is about when none is named: the only one."""
    known = graf.teori.tiltak
    return known[0].id if len(known) == 1 else None


def _edges(
    graf: TheoryGraph, chosen: tuple[Node, ...], parts: Parts
) -> Iterator[DiagramEdge]:
    yield from map(parts.arrow, edges_between(graf, chosen))
    for goal, above in subgoals_between(graf, chosen):
        yield DiagramEdge(source=goal, target=above, kind="delmål_av")


def _title(graf: TheoryGraph, tiltak: str | None, språk: Språk) -> tuple[str, str]:
    virksomhet = graf.teori.virksomhet.navn if graf.teori.virksomhet else ""
    responsible = None if tiltak is None else graf.measure(tiltak).ansvarlig
    below = [o.KJEDE.på(språk), virksomhet]
    if responsible:
        below.append(o.ANSVARLIG.fyll(språk, {"tjeneste": graf.navn(responsible)}))
    title = o.UTEN_NAVN.på(språk) if tiltak is None else graf.measure(tiltak).navn
    return title, " · ".join(filter(None, below))


def _groups(graf: TheoryGraph, nodes: Iterable[DiagramNode]) -> tuple[Group, ...]:
    used = dict.fromkeys(node.group for node in nodes if node.group is not None)
    return tuple(Group(tiltak, graf.measure(tiltak).navn) for tiltak in used)
