"""The whole figure: title, headings, boxes and arrows, and what the signs mean."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from endringsteori.diagram.look.style import FONT_FAMILY
from endringsteori.diagram.look.themes import THEMES
from endringsteori.diagram.svg.bands import draw_bands
from endringsteori.diagram.svg.edges import draw_edge
from endringsteori.diagram.svg.elements import (
    add,
    add_element,
    document,
    number,
    xml_id,
)
from endringsteori.diagram.svg.heading import draw_columns, draw_title
from endringsteori.diagram.svg.legend import draw_legend
from endringsteori.diagram.svg.nodes import draw_node
from endringsteori.diagram.svg.notes import draw_notes

if TYPE_CHECKING:
    from endringsteori.diagram.layout.layout import Layout
    from endringsteori.diagram.look.style import Theme
    from endringsteori.diagram.svg.elements import Element
    from endringsteori.diagram.value import Diagram

__all__ = ["MARGIN", "draw", "to_svg"]

MARGIN: Final = 32.0
"""Pixels around a figure."""

_NARROWEST: Final = 520.0
_GAP: Final = 20.0


def to_svg(diagram: Diagram, layout: Layout, theme: Theme = THEMES["lys"]) -> str:
    """Draw a figure as an SVG document of its own, without an XML declaration."""
    return draw(diagram, layout, theme).written()


def draw(
    diagram: Diagram, layout: Layout, theme: Theme, room: float | None = None
) -> Element:
    """Draw a figure as an element. Title, legend and notes may fill `room` pixels across."""
    theme = _headless(theme) if diagram.arrangement == "grid" else theme
    room = max(_NARROWEST, layout.width) if room is None else room
    width = number(room + 2 * MARGIN)
    root = _root(diagram)
    background = add_element(root, "rect", width=width, fill=theme.background)
    below = [diagram.subtitle] if diagram.nodes else [diagram.description]
    y = draw_title(root, diagram.title, below, (MARGIN, MARGIN), room, theme)
    y = draw_columns(root, layout.columns, (MARGIN, y), theme)
    _draw_body(root, diagram, layout, y, theme)
    y += layout.height
    if diagram.legend:
        y = draw_legend(root, diagram.legend, (MARGIN, y + _GAP), room, theme)
    if diagram.notes:
        y = draw_notes(root, diagram.notes, (MARGIN, y + _GAP), room, theme)
    height = number(y + MARGIN)
    background.attributes["height"] = height
    size = {"width": width, "height": height, "viewBox": f"0 0 {width} {height}"}
    root.attributes |= size
    return root


def _headless(theme: Theme) -> Theme:
    """Give the theme of a grid, whose lines end in dots and not in arrow heads."""
    ties = {kind: replace(style, arrow=False) for kind, style in theme.edges.items()}
    return replace(theme, edges=ties)


def _root(diagram: Diagram) -> Element:
    """Make the document, with its name and its prose for those who listen."""
    title = xml_id(diagram.key, "", "tittel")
    prose = xml_id(diagram.key, "", "beskrivelse")
    root = document(
        {
            "role": "img",
            "lang": diagram.language,
            "xml:lang": diagram.language,
            "aria-labelledby": title,
            "aria-describedby": prose,
            "font-family": FONT_FAMILY,
        }
    )
    add(root, "title", diagram.title, id=title)
    add(root, "desc", diagram.text or diagram.description, id=prose)
    return root


def _draw_body(
    root: Element, diagram: Diagram, layout: Layout, top: float, theme: Theme
) -> None:
    """Draw the lanes, the arrows over them, and the boxes on top."""
    place = f"translate({number(MARGIN)} {number(top)})"
    body = add_element(root, "g", class_=diagram.key.partition(".")[0], transform=place)
    draw_bands(body, layout, theme)
    labels = {node.id: node.label for node in diagram.nodes}
    edges = add_element(body, "g", class_="koblinger")
    for edge in layout.edges:
        draw_edge(edges, edge, labels, diagram.key, theme)
    nodes = add_element(body, "g", class_="bokser")
    for node in layout.nodes:
        draw_node(nodes, node, diagram.key, theme)
