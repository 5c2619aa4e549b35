"""The view `portefølje`: which measures lead to which effects and goals."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from endringsteori.diagram.legend import legend_of
from endringsteori.diagram.ord import visninger as v
from endringsteori.diagram.ord.slag import DELER
from endringsteori.diagram.prose import describe, write_prose
from endringsteori.diagram.value import Column, Diagram, DiagramEdge
from endringsteori.diagram.views.heading import organisation
from endringsteori.diagram.views.measures import Measures
from endringsteori.diagram.views.parts import Parts
from endringsteori.diagram.views.selection import subgoals_between
from endringsteori.diagram.views.valg import chosen
from endringsteori.texts import navn_på_slag

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from collections.abc import Set as AbstractSet

    from endringsteori.diagram.kinds import EdgeKind
    from endringsteori.diagram.views.valg import Selection
    from endringsteori.graph import Node, TheoryGraph
    from endringsteori.model import Tiltak
    from endringsteori.texts import Ordvalg, Språk

__all__ = ["MOST_LINKS", "portefølje"]

MOST_LINKS: Final = 300
"""Above this the shared effects are told as a number on the arrows."""


def portefølje(
    graf: TheoryGraph, valg: Selection, språk: Språk, ordvalg: Ordvalg
) -> Diagram:
    """Make the whole: measures, the effects that they share, and the goals.

    With a målgruppe, a service or a goal chosen, only the measures that have to do with
    it. Raises `UnknownChoiceError`.
    """
    measures = _chosen(graf, valg)
    links = sum(len(graf.links_of(tiltak.id)) for tiltak in measures)
    summed = links > MOST_LINKS
    make, parts = Measures(graf, språk), Parts(graf, None, språk, ordvalg, valg.dato)
    edges = list(_edges(graf, measures, summed=summed, språk=språk))
    edges += make.named_only(measures)
    beyond = _beyond(graf, edges)
    edges += [] if summed else _onwards(graf, beyond, measures, parts)
    edges += (
        DiagramEdge(source=goal, target=above, kind="delmål_av")
        for goal, above in subgoals_between(graf, beyond)
    )
    effects = any(node.slag == "effekt" for node in beyond)
    nodes = (
        *(make.box(tiltak, 0) for tiltak in measures),
        *(parts.box(n, 1 + (effects and n.slag == "mål")) for n in beyond),
    )
    text = v.OPPSUMMERT.fyll(språk, {"n": links}) if summed else ""
    diagram = Diagram(
        key=".".join(filter(None, ("portefølje", *_ids(valg)))),
        title=v.TITLER["portefølje"].på(språk),
        subtitle=" · ".join(
            filter(None, (organisation(graf), *map(graf.navn, _ids(valg))))
        ),
        language=språk,
        nodes=nodes,
        edges=tuple(edges),
        columns=tuple(_columns(beyond, språk, ordvalg)) if nodes else (),
        legend=legend_of(nodes, edges, språk),
        description=describe(nodes, edges, språk, ordvalg, v.INGEN_TILTAK_ENNÅ),
        notes=(text,) if text else (),
    )
    return replace(diagram, text=write_prose(diagram))


def _ids(valg: Selection) -> tuple[str, ...]:
    ids = (valg.tiltak, valg.mål, valg.målgruppe, valg.tjeneste)
    return tuple(id_ for id_ in ids if id_ is not None)


def _chosen(graf: TheoryGraph, valg: Selection) -> tuple[Tiltak, ...]:
    """Give the measures that have to do with all that is chosen."""
    teori = graf.teori
    chosen(teori.mål, valg.mål)
    chosen(teori.målgrupper, valg.målgruppe)
    chosen(teori.tjenester, valg.tjeneste)
    return tuple(
        tiltak
        for tiltak in chosen(teori.tiltak, valg.tiltak)
        if valg.mål is None
        or valg.mål in tiltak.mål
        or graf.measure_reaches(tiltak.id, valg.mål)
        if valg.målgruppe is None or valg.målgruppe in tiltak.målgrupper
        if valg.tjeneste is None or valg.tjeneste in graf.services_of(tiltak.id)
    )


def _edges(
    graf: TheoryGraph, measures: Sequence[Tiltak], *, summed: bool, språk: Språk
) -> Iterator[DiagramEdge]:
    """Give an arrow from each measure to all it leads straight to, other measures too.

    Summed, to each goal that it reaches, and the number of effects on the way stands on it.
    """
    known = {tiltak.id for tiltak in measures}
    effects = _effects_reaching(graf) if summed else {}
    for tiltak in measures:
        ends = {
            _box_of(graf, target): None
            for node in graf.links_of(tiltak.id)
            for target in graf.effects(node.element)
        }
        for end in ends:
            if end in known and end != tiltak.id:
                yield DiagramEdge(source=tiltak.id, target=end, kind="fører_til")
            elif end in graf and not summed:
                kind: EdgeKind = (
                    "bidrar_til" if graf.node(end).slag == "mål" else "fører_til"
                )
                yield DiagramEdge(source=tiltak.id, target=end, kind=kind)
        if summed:
            yield from _summed(graf, tiltak, effects, språk)


def _box_of(graf: TheoryGraph, element: str) -> str:
    """Give the box that stands for a link: its measure, or a shared effekt or goal itself."""
    return graf.node(element).tiltak or element


def _summed(
    graf: TheoryGraph,
    tiltak: Tiltak,
    effects: Mapping[str, AbstractSet[str]],
    språk: Språk,
) -> Iterator[DiagramEdge]:
    """Give an arrow to each goal; `effects` are the shared ones that reach each of them."""
    own = {node.element for node in graf.links_of(tiltak.id)}
    ahead = own.union(*(graf.effects(element) for element in own))
    for mål in graf.goals_reached_by_measure(tiltak.id):
        through = ahead & effects[mål]
        straight = not own.isdisjoint(graf.causes(mål))
        said = v.EFFEKTER_PÅ_VEIEN.fyll(språk, {"n": len(through)})
        label = "" if straight or not through else said
        yield DiagramEdge(source=tiltak.id, target=mål, kind="bidrar_til", label=label)


def _effects_reaching(graf: TheoryGraph) -> dict[str, AbstractSet[str]]:
    """Give for each goal the shared effects that reach it."""
    shared = {node.element for node in graf.nodes("effekt") if node.tiltak is None}
    return {
        mål.element: shared.intersection(graf.elements_reaching(mål.element))
        for mål in graf.nodes("mål")
    }


def _beyond(graf: TheoryGraph, edges: Iterable[DiagramEdge]) -> tuple[Node, ...]:
    """Give the shared effects and goals that the measures lead to, and all beyond them."""
    found = {edge.target for edge in edges}
    waiting = [element for element in found if element in graf]
    while waiting:
        element = waiting.pop()
        parent = graf.goal_tree.parent(element) if element in graf.goal_tree else None
        for target in (*graf.effects(element), *filter(None, [parent])):
            if target not in found:
                found.add(target)
                waiting.append(target)
    return tuple(
        node
        for node in graf.nodes("effekt", "mål")
        if node.element in found and node.tiltak is None
    )


def _onwards(
    graf: TheoryGraph, beyond: Iterable[Node], measures: Iterable[Tiltak], parts: Parts
) -> Iterator[DiagramEdge]:
    """Give the arrows from shared effects; one into a measure goes to its box."""
    effects = tuple(beyond)
    known = {node.element for node in effects} | {tiltak.id for tiltak in measures}
    for node in effects:
        arrows: dict[str, DiagramEdge] = {}
        for edge in graf.edges_out(node.element):
            end = _box_of(graf, edge.target)
            if end in known:
                arrows.setdefault(end, replace(parts.arrow(edge), target=end))
        yield from arrows.values()


def _columns(
    beyond: Iterable[Node], språk: Språk, ordvalg: Ordvalg
) -> Iterator[Column]:
    kinds = {node.slag for node in beyond}
    yield Column("tiltak", DELER["tiltak"][1].på(språk).capitalize())
    if "effekt" in kinds:
        yield Column("effekt", v.FELLES_EFFEKTER.på(språk))
    if "mål" in kinds:
        goals = navn_på_slag("mål", ordvalg, flertall=True).på(språk)
        yield Column("mål", goals.capitalize())
