"""A figure as an HTML document to explore."""

from endringsteori.diagram.render.html.document import to_html

__all__ = ["to_html"]
