"""`TheoryGraph`: a theory that one can ask questions of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.graph.beginnings import Beginnings
from endringsteori.graph.collaboration import Collaboration
from endringsteori.graph.evidence import Evidence
from endringsteori.graph.falling import Falling
from endringsteori.graph.financing import Financing
from endringsteori.graph.hypotheses import Hypotheses
from endringsteori.graph.to_networkx import to_networkx

if TYPE_CHECKING:
    from networkx import MultiDiGraph

__all__ = ["TheoryGraph"]


class TheoryGraph(Hypotheses, Evidence, Beginnings, Financing, Falling, Collaboration):
    """The questions of every family, asked of one theory.

    Nothing in it changes; what several questions share is worked out once, when first
    asked for. Answers are tuples in document order. One module holds each family:
    `names`, `links`, `chains`, `goals`, `circles`, `hypotheses`, `measuring`, `evidence`,
    `clocks`, `beginnings`, `financing`, `services`, `falling` and `collaboration`.
    """

    def networkx(self) -> MultiDiGraph[str]:
        """Build the same graph for networkx, with attributes as `to_networkx` tells."""
        return to_networkx(self)
