"""Figures of a theory in a document: a page of each, as large as a sheet lets it be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.document import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.diagram.figur import Figur

__all__ = ["pages_of"]


def pages_of(figur: Figur) -> Iterator[Figure]:
    """Give a figure as one where it can be read on an A3 sheet, else as several.

    Those of several say which they are. Raises `EngineError`.
    """
    pages = figur.på("a3").sider
    for page in pages:
        told = page.diagram
        parts = [told.title, told.subtitle] if len(pages) > 1 else [told.title]
        caption = " · ".join(filter(None, parts))
        lies = page.width > page.height
        yield Figure(page.svg(), told.description, caption, wide=lies)
