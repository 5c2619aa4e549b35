"""SVG: a layout drawn by us, as a tree of elements and never as a string."""

from endringsteori.diagram.svg.document import MARGIN, draw, to_svg

__all__ = ["MARGIN", "draw", "to_svg"]
