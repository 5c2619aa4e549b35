"""Figures of a theory in a document: a page of each, as large as a sheet lets it be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.document import Figure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.diagram.figur import Figur

__all__ = ["pages_of"]


def pages_of(figur: Figur, caption: str = "") -> Iterator[Figure]:
    """Give a figure as one where it can be read on an A3 sheet, else as several.

    Each has the caption, or else its title; those of several say which they are. Raises
    `EngineError`.
    """
    pages = figur.på("a3").sider
    for page in pages:
        told = page.diagram
        which = told.subtitle if len(pages) > 1 else ""
        named = " · ".join(filter(None, (caption or told.title, which)))
        lies = page.width > page.height
        yield Figure(page.svg(), told.description, named, wide=lies)
