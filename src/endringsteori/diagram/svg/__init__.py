"""SVG: a layout drawn by us, element by element; `writing` alone says what is special."""

from endringsteori.diagram.svg.document import MARGIN, draw, to_svg

__all__ = ["MARGIN", "draw", "to_svg"]
