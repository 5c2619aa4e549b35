"""`TheoryGraph`: a theory that one can ask questions of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.graph.circles import Circles
from endringsteori.graph.measuring import Measuring
from endringsteori.graph.services import Services
from endringsteori.graph.to_networkx import to_networkx

if TYPE_CHECKING:
    from networkx import MultiDiGraph

__all__ = ["TheoryGraph"]


class TheoryGraph(Circles, Measuring, Services):
    """The questions of every family, asked of one theory.

    Nothing in it changes; what several questions share is worked out once, when first
    asked for. Answers are tuples in document order. One module holds each family:
    `names`, `links`, `chains`, `goals`, `circles`, `measuring` and `services`.
    """

    def networkx(self) -> MultiDiGraph[str]:
        """Build the same graph for networkx, with attributes as `to_networkx` tells."""
        return to_networkx(self)
