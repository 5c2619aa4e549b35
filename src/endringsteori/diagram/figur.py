"""`Figur`: a diagram that can be shown in several ways."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from endringsteori.diagram.engine import run_graphviz
from endringsteori.diagram.layout import lay_out
from endringsteori.diagram.svg import to_svg

if TYPE_CHECKING:
    from endringsteori.diagram.engine import LayoutEngine
    from endringsteori.diagram.layout import Layout
    from endringsteori.diagram.value import Diagram

__all__ = ["Figur"]


class Figur:
    """A figure: its content as `diagram`, and its pictures on demand.

    Nothing is laid out before a picture is asked for, and then only once. In a notebook
    the figure shows itself.
    """

    def __init__(self, diagram: Diagram, engine: LayoutEngine = run_graphviz) -> None:
        self._diagram = diagram
        self._engine = engine

    @property
    def diagram(self) -> Diagram:
        """What the figure shows."""
        return self._diagram

    @cached_property
    def layout(self) -> Layout:
        """Where everything goes. Raises `EngineError` where the engine fails."""
        return lay_out(self._diagram, self._engine)

    def svg(self) -> str:
        """Give the figure as an SVG document. Raises `EngineError`."""
        return to_svg(self._diagram, self.layout)

    def json(self) -> str:
        """Give the content of the figure as JSON."""
        return self._diagram.to_json()

    def tekst(self) -> str:
        """Give the figure as prose: its text alternative."""
        return self._diagram.text

    def _repr_mimebundle_(
        self, include: object = None, exclude: object = None
    ) -> dict[str, str]:
        """Give what a notebook may show; it picks what it can."""
        del include, exclude
        return {"image/svg+xml": self.svg(), "text/plain": self.tekst()}
