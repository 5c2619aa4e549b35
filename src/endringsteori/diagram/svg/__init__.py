"""SVG: a layout drawn by us, as a tree of elements and never as a string."""

from endringsteori.diagram.svg.document import to_svg

__all__ = ["to_svg"]
