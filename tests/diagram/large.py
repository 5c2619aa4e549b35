"""Figures that are too large for their paper."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from diagram.examples import KINDS, arrow, box, diagram
from endringsteori.diagram.paper.shares import Share

if TYPE_CHECKING:
    from endringsteori.diagram import Diagram

__all__ = ["by_measure", "hub", "portfolio"]


def portfolio(measures: int, shared_goals: int = 2) -> Diagram:
    """Give measures of five links each, all leading to shared goals."""
    nodes, edges = [], []
    for measure in range(measures):
        ids = [f"t{measure}/{kind}" for kind in KINDS[:5]]
        nodes += [box(id_, kind) for id_, kind in zip(ids, KINDS, strict=False)]
        edges += [arrow(a, b) for a, b in pairwise(ids)]
        edges.append(arrow(ids[-1], f"m{measure % shared_goals}", "bidrar_til"))
    nodes += [box(f"m{n}", "mål") for n in range(shared_goals)]
    return diagram(tuple(nodes), tuple(edges))


def hub(spokes: int) -> Diagram:
    """Give one link that leads to very many."""
    ids = [f"r{n}" for n in range(spokes)]
    nodes = (box("a"), *(box(id_, "resultat") for id_ in ids))
    return diagram(nodes, tuple(arrow("a", id_) for id_ in ids))


def by_measure(element: str) -> Share | None:
    """Give the measure of an element of these figures."""
    measure, slash, _ = element.partition("/")
    return Share(measure, f"Tiltak {measure}") if slash else None
