"""`TheoryGraph`: a theory that one can ask questions of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.graph.beginnings import Beginnings
from endringsteori.graph.coverage import Coverage
from endringsteori.graph.evidence import Evidence
from endringsteori.graph.handovers import Handovers
from endringsteori.graph.hypotheses import Hypotheses
from endringsteori.graph.means import Means
from endringsteori.graph.plans_gaps import PlanGaps
from endringsteori.graph.sight import LinesOfSight
from endringsteori.graph.to_networkx import to_networkx
from endringsteori.graph.unowned import UnownedThings
from endringsteori.graph.waiting import Waiting

if TYPE_CHECKING:
    from networkx import MultiDiGraph

__all__ = ["TheoryGraph"]


class TheoryGraph(
    Waiting,
    Hypotheses,
    Evidence,
    Beginnings,
    LinesOfSight,
    PlanGaps,
    Handovers,
    Coverage,
    Means,
    UnownedThings,
):
    """The questions of every family, asked of one theory.

    Nothing in it changes; what several questions share is worked out once, when first
    asked for. Answers are tuples in document order. One module holds each family:
    `names`, `nodes`, `links`, `chains`, `goals`, `circles`, `hypotheses`, `measuring`,
    `evidence`, `path_counts`, `sight`, `clocks`, `beginnings`, `financing`, `services`,
    `parts`, `means`, `unowned`, `coverage`, `falling`, `robustness`, `overlap`,
    `collaboration`, `handovers`, `individual_plan`, `waiting`, `plans`, `plans_costs`,
    `plans_phases` and `plans_gaps`.
    """

    def networkx(self) -> MultiDiGraph[str]:
        """Build the same graph for networkx, with attributes as `to_networkx` tells."""
        return to_networkx(self)
