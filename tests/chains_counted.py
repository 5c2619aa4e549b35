"""Chains counted slowly, by networkx: circles drawn together, and every way listed."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import networkx as nx

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.model import Teori

__all__ = ["Ways"]


class Ways:
    """Every way through the chains of a theory whose ids are all named in full."""

    def __init__(self, theory: Teori) -> None:
        self.inputs: set[str] = set()
        self.activities: dict[str, set[str | None]] = {}
        steps: list[tuple[str, str]] = []
        elements = [mål.id for mål in theory.mål]
        for t in theory.tiltak:
            self.inputs |= {f"{t.id}/{i.id}" for i in t.innsats}
            for a in t.aktiviteter:
                inherited = None if t.samarbeidspartnere else t.ansvarlig
                someone = {a.ansvarlig or inherited, *a.samarbeidspartnere}
                self.activities[f"{t.id}/{a.id}"] = someone
            for ledd in (*t.innsats, *t.aktiviteter, *t.resultater, *t.effekter):
                elements.append(f"{t.id}/{ledd.id}")
                for field in ("fører_til", "bidrar_til"):
                    ahead = getattr(ledd, field, None) or ()
                    steps += [(f"{t.id}/{ledd.id}", h.til) for h in ahead]
        plain: nx.DiGraph[str] = nx.DiGraph(steps)
        plain.add_nodes_from(elements)
        self.plain = plain
        whole = nx.condensation(plain)
        self.home: dict[str, int] = whole.graph["mapping"]
        self.inside = {n: set(whole.nodes[n]["members"]) for n in whole}
        self.graph: nx.MultiDiGraph[int] = nx.MultiDiGraph()
        self.graph.add_nodes_from(n for n in whole if self.inside[n] - self.inputs)
        for source, target in dict.fromkeys(steps):
            one, other = self.home[source], self.home[target]
            if one != other and {one, other} <= set(self.graph):
                self.graph.add_edge(one, other)
        self.measured = {e for i in theory.indikatorer for e in i.måler}

    def to(self, goal: str) -> list[tuple[int, ...]]:
        """List the ways to a goal from where chains begin."""
        first = [n for n in self.graph if not self.graph.in_degree(n)]
        return [way for n in first for way in self.between(n, self.home[goal])]

    def on_from(self, element: str, goal: str) -> list[tuple[int, ...]]:
        """List the ways from a link to a goal."""
        return list(self.between(self.home[element], self.home[goal]))

    def between(self, start: int, end: int) -> Iterator[tuple[int, ...]]:
        """List the ways from one vertex to another; parallel steps are ways apart."""
        if start != end:
            listed = nx.all_simple_edge_paths(self.graph, start, end)
            for edges in cast("Iterator[list[tuple[int, int, int]]]", listed):
                yield tuple(source for source, *_ in edges)

    def reaches(self, element: str, goal: str) -> bool:
        """Tell whether a link, an innsats among them, leads to a goal."""
        return bool(nx.has_path(self.plain, element, goal))

    def is_measured(self, way: tuple[int, ...]) -> bool:
        """Tell whether anything before the goal is measured."""
        return any(self.inside[n] & self.measured for n in way)
