"""The theory as a graph that answers questions. Only this room knows networkx."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.graph.beginnings import FirstShown
from endringsteori.graph.clocks import Wait
from endringsteori.graph.collaboration import Contact, Parallel
from endringsteori.graph.falling import Fall, Fallen
from endringsteori.graph.hierarchy import Hierarchy
from endringsteori.graph.theory_graph import TheoryGraph
from endringsteori.graph.values import Circle, Edge, EdgeKind, Gauge, Node

if TYPE_CHECKING:
    from endringsteori.model import Teori

__all__ = [
    "Circle",
    "Contact",
    "Edge",
    "EdgeKind",
    "Fall",
    "Fallen",
    "FirstShown",
    "Gauge",
    "Hierarchy",
    "Node",
    "Parallel",
    "TheoryGraph",
    "Wait",
    "graf",
]


def graf(teori: Teori) -> TheoryGraph:
    """Give the graph of a theory, to ask questions of."""
    return TheoryGraph(teori)
