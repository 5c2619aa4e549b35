"""The theory as a graph that answers questions. Only this room knows networkx."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.graph.beginnings import FirstShown
from endringsteori.graph.clocks import Wait
from endringsteori.graph.collaboration import Contact, Parallel
from endringsteori.graph.coverage import Cover, Piece
from endringsteori.graph.falling import Fall, Fallen
from endringsteori.graph.handovers import Handover, MissingTie
from endringsteori.graph.hierarchy import Hierarchy
from endringsteori.graph.means import Lack, Unused
from endringsteori.graph.overlap import Overlap
from endringsteori.graph.path_counts import PathCount
from endringsteori.graph.robustness import BroughtDown, SoftMoney, Support
from endringsteori.graph.sight import Sight
from endringsteori.graph.theory_graph import TheoryGraph
from endringsteori.graph.unowned import Unowned
from endringsteori.graph.values import Circle, Edge, EdgeKind, Gauge, Node

if TYPE_CHECKING:
    from endringsteori.model import Teori

__all__ = [
    "BroughtDown",
    "Circle",
    "Contact",
    "Cover",
    "Edge",
    "EdgeKind",
    "Fall",
    "Fallen",
    "FirstShown",
    "Gauge",
    "Handover",
    "Hierarchy",
    "Lack",
    "MissingTie",
    "Node",
    "Overlap",
    "Parallel",
    "PathCount",
    "Piece",
    "Sight",
    "SoftMoney",
    "Support",
    "TheoryGraph",
    "Unowned",
    "Unused",
    "Wait",
    "graf",
]


def graf(teori: Teori) -> TheoryGraph:
    """Give the graph of a theory, to ask questions of."""
    return TheoryGraph(teori)
