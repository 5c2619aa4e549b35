"""The whole figure: title, headings, boxes and arrows, and what the signs mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from endringsteori.diagram.style import BACKGROUND, FONT_FAMILY
from endringsteori.diagram.svg.edges import draw_edge
from endringsteori.diagram.svg.elements import SVG, add, number, xml_id
from endringsteori.diagram.svg.heading import draw_columns, draw_title
from endringsteori.diagram.svg.legend import draw_legend
from endringsteori.diagram.svg.nodes import draw_node

if TYPE_CHECKING:
    from endringsteori.diagram.layout import Layout
    from endringsteori.diagram.value import Diagram

__all__ = ["to_svg"]

_XML_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"
_MARGIN: Final = 32.0
_NARROWEST: Final = 520.0
_GAP: Final = 20.0

ET.register_namespace("", SVG)


def to_svg(diagram: Diagram, layout: Layout) -> str:
    """Draw a figure as an SVG document of its own, without an XML declaration."""
    room = max(_NARROWEST, layout.width)
    width = number(room + 2 * _MARGIN)
    root = _root(diagram)
    background = add(root, "rect", width=width, fill=BACKGROUND)
    below = [diagram.subtitle] if diagram.nodes else [diagram.description]
    y = draw_title(root, diagram.title, below, (_MARGIN, _MARGIN), room)
    y = draw_columns(root, layout.columns, (_MARGIN, y))
    _draw_body(root, diagram, layout, y)
    y += layout.height
    if diagram.legend:
        y = draw_legend(root, diagram.legend, (_MARGIN, y + _GAP), room)
    height = number(y + _MARGIN)
    background.set("height", height)
    size = {"width": width, "height": height, "viewBox": f"0 0 {width} {height}"}
    root.attrib.update(size)
    ET.indent(root)
    return ET.tostring(root, encoding="unicode") + "\n"


def _root(diagram: Diagram) -> ET.Element:
    """Make the document, with its name and its prose for those who listen."""
    title = xml_id(diagram.key, "", "tittel")
    prose = xml_id(diagram.key, "", "beskrivelse")
    attributes = {
        "role": "img",
        "lang": diagram.language,
        _XML_LANG: diagram.language,
        "aria-labelledby": title,
        "aria-describedby": prose,
        "font-family": FONT_FAMILY,
    }
    root = ET.Element(f"{{{SVG}}}svg", attributes)
    add(root, "title", diagram.title, id=title)
    add(root, "desc", diagram.text or diagram.description, id=prose)
    return root


def _draw_body(root: ET.Element, diagram: Diagram, layout: Layout, top: float) -> None:
    """Draw the arrows, and the boxes over them."""
    place = f"translate({number(_MARGIN)} {number(top)})"
    body = add(root, "g", class_="kjede", transform=place)
    labels = {node.id: node.label for node in diagram.nodes}
    edges = add(body, "g", class_="koblinger")
    for edge in layout.edges:
        draw_edge(edges, edge, labels, diagram.key)
    nodes = add(body, "g", class_="bokser")
    for node in layout.nodes:
        draw_node(nodes, node, diagram.key)
