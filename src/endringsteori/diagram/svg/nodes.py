"""Boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.diagram.blocks import FONTS
from endringsteori.diagram.style import NODE_STYLES
from endringsteori.diagram.svg.elements import add, add_line, font_of, number, xml_id
from endringsteori.diagram.svg.plates import draw_plate
from endringsteori.diagram.svg.shapes import draw_shape

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

    from endringsteori.diagram.layout import PlacedNode
    from endringsteori.diagram.value import DiagramNode

__all__ = ["draw_node"]


def draw_node(parent: ET.Element, placed: PlacedNode, prefix: str) -> None:
    """Draw one box with all that stands in it, as a group with the element's name."""
    node, at = placed.node, placed.at
    style = NODE_STYLES[node.kind]
    group = add(
        parent,
        "g",
        id=xml_id(prefix, node.id),
        class_=f"ledd {node.kind}",
        data_element=node.id,
    )
    add(group, "title", _title(node))
    draw_shape(group, style, at)
    place = f"translate({number(at.x)} {number(at.y)})"
    label = font_of(FONTS["label"])
    inside = add(group, "g", transform=place, fill=style.text, **label)
    for line in at.block.lines:
        own = {} if line.role == "label" else font_of(FONTS[line.role])
        if line.role in ("kind", "detail"):
            own["fill"] = style.muted
        add_line(inside, line, **own)
    for plate in at.block.plates:
        draw_plate(inside, plate)


def _title(node: DiagramNode) -> str:
    """Give everything the box says, uncut."""
    marks = (mark.detail or mark.text for mark in node.marks)
    said = (f"{node.kind_label}: {node.label}", node.detail, *marks)
    return "\n".join(filter(None, said))
