"""A figure as an HTML document to explore."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from endringsteori.diagram.facets import Facets
    from endringsteori.diagram.paper.paper import Page

__all__ = ["to_html"]


def to_html(pages: Sequence[Page], facets: Facets) -> str:
    """Write the pages of a figure as one HTML document."""
    from endringsteori.diagram.render.html import (  # noqa: PLC0415 - most figures are SVG
        document,
    )

    return document.to_html(pages, facets)
