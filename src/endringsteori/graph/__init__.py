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
from endringsteori.graph.individual_values import (
    Awaited,
    AwaitedKind,
    Contribution,
    IndividualPlan,
    PlanLack,
    PlanLackKind,
    PlanPart,
)
from endringsteori.graph.kept import Kept
from endringsteori.graph.means import Lack, Unused
from endringsteori.graph.overlap import Overlap
from endringsteori.graph.parts import Part
from endringsteori.graph.path_counts import PathCount
from endringsteori.graph.plans import TreePlan
from endringsteori.graph.plans_costs import Cost, Costs, Window, exact_sum
from endringsteori.graph.plans_gaps import (
    Deadline,
    EndsFirst,
    SoftMeasure,
    Unbound,
    Unplanned,
)
from endringsteori.graph.plans_phases import Phase, Progress, Resources
from endringsteori.graph.robustness import BroughtDown, SoftMoney, Support
from endringsteori.graph.sight import Sight
from endringsteori.graph.theory_graph import TheoryGraph
from endringsteori.graph.unowned import Unowned
from endringsteori.graph.values import Circle, Edge, EdgeKind, Gauge, Node

if TYPE_CHECKING:
    from endringsteori.model import Teori
    from endringsteori.model.referanser import Referansen

__all__ = [
    "Awaited",
    "AwaitedKind",
    "BroughtDown",
    "Circle",
    "Contact",
    "Contribution",
    "Cost",
    "Costs",
    "Cover",
    "Deadline",
    "Edge",
    "EdgeKind",
    "EndsFirst",
    "Fall",
    "Fallen",
    "FirstShown",
    "Gauge",
    "Handover",
    "Hierarchy",
    "IndividualPlan",
    "Kept",
    "Lack",
    "MissingTie",
    "Node",
    "Overlap",
    "Parallel",
    "Part",
    "PathCount",
    "Phase",
    "Piece",
    "PlanLack",
    "PlanLackKind",
    "PlanPart",
    "Progress",
    "Resources",
    "Sight",
    "SoftMeasure",
    "SoftMoney",
    "Support",
    "TheoryGraph",
    "TreePlan",
    "Unbound",
    "Unowned",
    "Unplanned",
    "Unused",
    "Wait",
    "Window",
    "exact_sum",
    "graf",
]


def graf(
    teori: Teori,
    unresolved: tuple[Referansen, ...] | None = None,
    kept: Kept | None = None,
) -> TheoryGraph:
    """Give the graph of a theory, to ask questions of.

    `unresolved` are its references that name nothing, where they are known already, and
    `kept` what is kept of graphs of the theory as it was before.
    """
    return TheoryGraph(teori, unresolved, kept)
