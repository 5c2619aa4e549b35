"""`tegn_forskjell`: the new chain, with what is new, changed and removed marked on it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from endringsteori.diagram.figur import Figur
from endringsteori.diagram.legend import legend_of
from endringsteori.diagram.masking import Protected
from endringsteori.diagram.ord import forskjell as o
from endringsteori.diagram.overlays.difference import MARKS, with_difference
from endringsteori.diagram.overlays.removed import gone
from endringsteori.diagram.paper.shares import DELINGER, Share, shares_of
from endringsteori.diagram.prose import describe, write_prose
from endringsteori.diagram.value import Group
from endringsteori.diagram.views import Selection, find_view

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.comparison import Difference
    from endringsteori.diagram.paper.shares import Deling, Shares
    from endringsteori.diagram.value import Diagram, DiagramEdge, DiagramNode
    from endringsteori.graph import TheoryGraph
    from endringsteori.texts import Ordvalg, Språk

__all__ = ["tegn_forskjell"]


def tegn_forskjell(
    difference: Difference, names: tuple[str, str], språk: Språk
) -> Figur:
    """Draw what differs between two theories on the chain of the new.

    Measures in which nothing differs are left out, unless that is all of them. `names` is
    what people call the old and the new, to stand below the title.
    """
    old, new = difference.old, difference.new
    ordvalg = new.teori.innstillinger.ordvalg
    before, after = (_chain(graph, språk, ordvalg) for graph in (old, new))
    if _holds_several(difference):
        before, after = _grouped(before, old), _grouped(after, new)
    diagram = _only_touched(with_difference(after, before, difference))
    diagram = _named(diagram, names, ordvalg)
    secret = next((g for g in (old, new) if g.teori.nivå == "individ"), new)
    shown = Protected.of(diagram, secret.teori)
    shares = {by: shown.shares(_shares(diagram, new, by)) for by in DELINGER}
    return Figur(shown.diagram, shares=shares)


def _named(diagram: Diagram, names: tuple[str, str], ordvalg: Ordvalg) -> Diagram:
    """Say what the figure holds, now that it is done."""
    gammel, ny = names
    språk = diagram.language
    between = o.FRA_TIL.fyll(språk, {"gammel": gammel, "ny": ny})
    signs = legend_of(diagram.nodes, diagram.edges, språk)
    done = replace(
        diagram,
        key="forskjell",
        title=o.TITTEL.på(språk),
        subtitle=" · ".join(filter(None, (diagram.subtitle, between))),
        description=describe(diagram.nodes, diagram.edges, språk, ordvalg),
        legend=(*signs, *(entry for entry in diagram.legend if entry.sign in MARKS)),
    )
    return replace(done, text=write_prose(done))


def _chain(graph: TheoryGraph, språk: Språk, ordvalg: Ordvalg) -> Diagram:
    return find_view("kjede")(graph, Selection(), språk, ordvalg)


def _holds_several(difference: Difference) -> bool:
    """Tell whether there is more than one measure in the two together."""
    measures = {tiltak.id for tiltak in difference.new.teori.tiltak}
    for tiltak in difference.old.teori.tiltak:
        measures.add(difference.same.get(tiltak.id, gone(tiltak.id)))
    return len(measures) > 1


def _grouped(diagram: Diagram, graph: TheoryGraph) -> Diagram:
    """Say of each link which measure it stands in, also where that is the only one."""
    homes = {node.id: graph.node(node.id).tiltak for node in diagram.nodes}
    used = dict.fromkeys(tiltak for tiltak in homes.values() if tiltak is not None)
    return replace(
        diagram,
        nodes=tuple(replace(node, group=homes[node.id]) for node in diagram.nodes),
        groups=tuple(Group(tiltak, graph.navn(tiltak)) for tiltak in used),
    )


def _only_touched(diagram: Diagram) -> Diagram:
    """Keep the measures that something is marked in, and what they lead to."""
    touched = {node.id for node in diagram.nodes if _is_marked(node)}
    for edge in diagram.edges:
        if _is_marked(edge):
            touched |= {edge.source, edge.target}
    home = {node.id: node.group for node in diagram.nodes}
    groups = {home[id_] for id_ in touched} - {None}
    if not groups:
        return diagram
    inside = {id_ for id_, group in home.items() if group in groups} | touched
    kept = _with_what_follows(inside, diagram.edges)
    nodes = [node for node in diagram.nodes if node.id in kept]
    used = sorted({node.column for node in nodes if node.column is not None})
    numbers = {old: new for new, old in enumerate(used)}
    return replace(
        diagram,
        nodes=tuple(
            replace(n, column=None if n.column is None else numbers[n.column])
            for n in nodes
        ),
        edges=tuple(e for e in diagram.edges if {e.source, e.target} <= kept),
        columns=tuple(diagram.columns[number] for number in used),
        groups=tuple(g for g in diagram.groups if any(n.group == g.id for n in nodes)),
    )


def _with_what_follows(ids: set[str], edges: Iterable[DiagramEdge]) -> set[str]:
    """Give boxes with all that they lead to."""
    effects: dict[str, list[str]] = {}
    for edge in edges:
        effects.setdefault(edge.source, []).append(edge.target)
    found, waiting = set(ids), list(ids)
    while waiting:
        fresh = [t for t in effects.get(waiting.pop(), ()) if t not in found]
        found.update(fresh)
        waiting += fresh
    return found


def _is_marked(one: DiagramNode | DiagramEdge) -> bool:
    return any(mark.kind in MARKS for mark in one.marks)


def _shares(diagram: Diagram, graph: TheoryGraph, deling: Deling) -> Shares:
    """Give the shares of what is there today, and of what is gone from a measure."""
    today = shares_of(graph, deling)
    labels = {group.id: group.label for group in diagram.groups}
    home = {node.id: node.group for node in diagram.nodes}

    def share(element: str) -> Share | None:
        group = home.get(element)
        if element in graph or deling != "tiltak" or group is None:
            return today(element)
        return Share(group, labels[group])

    return share
