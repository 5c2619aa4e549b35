"""The ways through the chain that an element stands on, with the step that is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.checking.tracing.values import Way, Ways

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.diagnostics import Hit
    from endringsteori.graph import Node, TheoryGraph
    from endringsteori.texts import Slag

__all__ = ["ways"]

_MOST: Final = 5
_MOST_SOUGHT: Final = 50
"""How many ends are sought ways to: a goal can have thousands of links before it."""
_NEXT: Final[Mapping[Slag, tuple[Slag, ...]]] = {
    "innsats": ("aktivitet",),
    "aktivitet": ("resultat",),
    "resultat": ("virkning", "effekt", "mål"),
    "virkning": ("effekt", "mål"),
    "effekt": ("mål",),
    "mål": (),
}
_CAUSES: Final[Mapping[Slag, tuple[Slag, ...]]] = {
    "innsats": (),
    "aktivitet": ("innsats",),
    "resultat": ("aktivitet",),
    "virkning": ("resultat",),
    "effekt": ("resultat", "virkning"),
    "mål": ("resultat", "virkning", "effekt"),
}


def ways(graph: TheoryGraph, element: str, key: str, hit: Hit | None) -> Ways | None:
    """Give the ways that a link, a goal, a hypothesis or a measure stands on.

    None for anything else. `key` is a goal that a measure ought to reach.
    """
    found = _Finder(graph, hit).ways(element, key)
    if found is None:
        return None
    all_ways = list(dict.fromkeys(found))
    return Ways(tuple(all_ways[:_MOST]), max(len(all_ways) - _MOST, 0))


class _Finder:
    def __init__(self, graph: TheoryGraph, hit: Hit | None) -> None:
        self._graph = graph
        self._hit = hit

    def ways(self, element: str, key: str) -> Iterator[Way] | None:
        graph = self._graph
        source, arrow, target = element.partition("->")
        if self._is_circle():
            return self._circle()
        if arrow:
            both = source in graph and target in graph
            return self._between(source, target) if both else None
        if element in graph:
            node = graph.node(element)
            return self._to_goal(node) if node.slag == "mål" else self._through(node)
        if any(tiltak.id == element for tiltak in graph.teori.tiltak):
            return self._of_measure(element, key)
        return None

    def _is_circle(self) -> bool:
        related = self._hit.related if self._hit else ()
        ends = [place.element.partition("->") for place in related]
        following = (*ends[1:], *ends[:1])
        return bool(ends) and all(
            arrow and one_target == next_source
            for (_, arrow, one_target), (next_source, _, _) in zip(
                ends, following, strict=True
            )
        )

    def _circle(self) -> Iterator[Way]:
        related = self._hit.related if self._hit else ()
        steps = [place.element.partition("->")[0] for place in related]
        yield Way((*steps, steps[0]))

    def _between(self, source: str, target: str) -> Iterator[Way]:
        """Give a hypothesis with what leads to it, and the other ways between its ends."""
        back, on = self._back(source), self._onward(target)
        yield Way((*back, *on), self._before(back[0]), *self._after(on[-1]))
        for other in self._graph.effects(source):
            if other != target and (rest := self._graph.shortest_path(other, target)):
                yield Way((source, *rest))

    def _through(self, node: Node) -> Iterator[Way]:
        """Give the ways through a link: to each goal it reaches, or to where it stops."""
        element = node.element
        fed = self._graph.effects(element, implied=True)
        if node.slag == "innsats" and fed:
            element = fed[0]
        back = self._back(element)
        goals = self._graph.goals_reached(element)
        for end in goals or self._stops(element):
            on = self._graph.shortest_path(element, end) if end != element else (end,)
            yield Way((*back, *on[1:]), self._before(back[0]), *self._after(on[-1]))

    def _to_goal(self, node: Node) -> Iterator[Way]:
        """Give a way to a goal from each measure that reaches it."""
        measures = self._graph.measures_reaching(node.element)
        for tiltak in measures:
            way = self._from_measure(tiltak, node.element)
            yield Way(way, self._before(way[0]))
        if not measures:
            yield Way((node.element,), _CAUSES["mål"])

    def _of_measure(self, tiltak: str, key: str) -> Iterator[Way]:
        """Give a way to each goal a measure reaches, or names, or else to where it stops."""
        graph = self._graph
        for mål in graph.goals_reached_by_measure(tiltak):
            yield Way(self._from_measure(tiltak, mål))
        goal_is_missing = key in graph and not graph.measure_reaches(tiltak, key)
        if goal_is_missing:
            yield Way((key,), _CAUSES["mål"])
        if goal_is_missing or not graph.goals_reached_by_measure(tiltak):
            firsts = [graph.node(one) for one in graph.beginnings(tiltak)]
            later = [node for node in firsts if node.slag != "innsats"]
            for node in (later or firsts)[:_MOST]:
                yield from self._through(node)

    def _from_measure(self, tiltak: str, mål: str) -> tuple[str, ...]:
        """Give a way from an activity of a measure to a goal, else from any link of it."""
        links = [
            node
            for node in self._graph.links_of(tiltak)
            if mål in self._graph.goals_reached(node.element)
        ]
        first = next((n for n in links if n.slag == "aktivitet"), links[0])
        back = self._back(first.element)
        return (*back, *self._graph.shortest_path(first.element, mål)[1:])

    def _back(self, element: str) -> tuple[str, ...]:
        """Go back by first causes as far as they go, the innsats included."""
        way, seen = [element], {element}
        while True:
            causes = self._graph.causes(way[0], implied=True)
            before = next((cause for cause in causes if cause not in seen), None)
            if before is None:
                return tuple(way)
            way.insert(0, before)
            seen.add(before)

    def _onward(self, element: str) -> tuple[str, ...]:
        ends = self._graph.goals_reached(element) or self._stops(element)
        way = self._graph.shortest_path(element, ends[0]) if ends else ()
        return way if way and ends[0] != element else (element,)

    def _stops(self, element: str) -> tuple[str, ...]:
        """Give where the ways from a link end, the link itself where nothing follows."""
        seen, waiting, stops = {element}, [element], list[str]()
        while waiting and len(stops) < _MOST_SOUGHT:
            one = waiting.pop(0)
            effects = self._graph.effects(one)
            if not effects:
                stops.append(one)
            new = [effect for effect in effects if effect not in seen]
            seen.update(new)
            waiting += new
        return tuple(stops) or (element,)

    def _before(self, element: str) -> tuple[Slag, ...]:
        """Give what is missing before the first link of a way."""
        node = self._graph.node(element)
        if node.slag != "aktivitet":
            return _CAUSES[node.slag]
        asked = self._hit is not None and self._hit.at.field is None
        about = asked and self._hit is not None and self._hit.at.element == element
        return _CAUSES["aktivitet"] if about else ()

    def _after(self, element: str) -> tuple[tuple[Slag, ...], str | None]:
        """Give what is missing after the last link of a way, and why it waits."""
        node = self._graph.node(element)
        if node.utilsiktet:
            return (), None
        return _NEXT[node.slag], node.gjenstår
