"""The view `kjede`: a chain in columns, from what is put in to the goals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from endringsteori.diagram import ord as o
from endringsteori.diagram.prose import describe, write_prose
from endringsteori.diagram.value import (
    Column,
    Diagram,
    DiagramEdge,
    Group,
    LegendEntry,
    LegendSign,
)
from endringsteori.diagram.views.parts import Parts
from endringsteori.diagram.views.selection import (
    edges_between,
    nodes_of_measure,
    subgoals_between,
)
from endringsteori.texts import Slag, navn_på_slag

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from endringsteori.diagram.value import DiagramNode
    from endringsteori.graph import Node, TheoryGraph
    from endringsteori.texts import Ordvalg, Språk

__all__ = ["UnknownMeasureError", "kjede"]

_KINDS: Final[tuple[Slag, ...]] = get_args(Slag)
_SIGNS: Final[tuple[LegendSign, ...]] = (
    "innsats",
    "fører_til",
    "nødvendig",
    "bidrar_til",
    "delmål_av",
    "forsterker",
)


class UnknownMeasureError(ValueError):
    """There is no measure of that id; `known` are the ids there are."""

    def __init__(self, tiltak: str, known: tuple[str, ...]) -> None:
        super().__init__(f"unknown measure: {tiltak}")
        self.tiltak = tiltak
        self.known = known


def kjede(
    graf: TheoryGraph, tiltak: str | None, språk: Språk, ordvalg: Ordvalg
) -> Diagram:
    """Make the chain of one measure and what it leads to, or of the whole theory.

    Each kind of link has a column, named in the chosen vocabulary; empty columns are
    left out. Raises `UnknownMeasureError`.
    """
    chosen = graf.nodes() if tiltak is None else _nodes(graf, tiltak)
    tiltak = tiltak or _only(graf)
    kinds = [kind for kind in _KINDS if any(node.slag == kind for node in chosen)]
    parts = Parts(graf, tiltak, språk, ordvalg)
    nodes = tuple(parts.box(node, kinds.index(node.slag)) for node in chosen)
    edges = tuple(_edges(graf, chosen, parts))
    columns = tuple(
        Column(kind, navn_på_slag(kind, ordvalg, flertall=True).på(språk).capitalize())
        for kind in kinds
    )
    title, subtitle = _title(graf, tiltak, språk)
    description = describe(nodes, edges, språk, ordvalg)
    return Diagram(
        key="kjede" if tiltak is None else f"kjede.{tiltak}",
        title=title,
        subtitle=subtitle,
        language=språk,
        nodes=nodes,
        edges=edges,
        columns=columns,
        groups=_groups(graf, nodes),
        legend=_legend(edges, språk),
        description=description,
        text=write_prose((title, subtitle, description), columns, nodes, edges, språk),
    )


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


def _legend(edges: Sequence[DiagramEdge], språk: Språk) -> tuple[LegendEntry, ...]:
    """Explain the signs that the figure uses, and no others."""
    used: set[str] = {edge.kind for edge in edges}
    if any(edge.necessary for edge in edges):
        used.add("nødvendig")
    return tuple(
        LegendEntry(sign, o.LEGEND[sign].på(språk)) for sign in _SIGNS if sign in used
    )
