"""Boxes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagram.svg.elements import (
    add,
    add_element,
    add_line,
    font_of,
    number,
    path,
    xml_id,
)
from endringsteori.diagram.svg.plates import draw_plate
from endringsteori.diagram.svg.shapes import draw_shape
from endringsteori.diagram.typesetting.blocks import FONTS
from endringsteori.diagram.typesetting.boxes import PADDING
from endringsteori.diagram.typesetting.readings import told

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.diagram.layout.layout import PlacedNode
    from endringsteori.diagram.look.style import Theme
    from endringsteori.diagram.svg.elements import Element
    from endringsteori.diagram.value import DiagramNode, Reading

__all__ = ["draw_node"]

_LABEL: Final = font_of(FONTS["label"])
_OWN_FONT: Final = {
    role: {} if role == "label" else font_of(font) for role, font in FONTS.items()
}
"""What each role of text adds to the font of the label, which the whole box has."""

_IN_FULL_INK: Final = frozenset({"label", "reading"})


def draw_node(parent: Element, placed: PlacedNode, prefix: str, theme: Theme) -> None:
    """Draw one box with all that stands in it, as a group with the element's name."""
    node, at = placed.node, placed.at
    style = theme.nodes[node.kind]
    group = add_element(
        parent,
        "g",
        id=xml_id(prefix, node.id),
        class_=f"ledd {node.kind}",
        data_element=node.id,
    )
    add(group, "title", _title(node))
    draw_shape(group, style, at)
    place = f"translate({number(at.x)} {number(at.y)})"
    inside = add_element(group, "g", transform=place, fill=style.text, **_LABEL)
    for line in at.block.lines:
        own = _OWN_FONT[line.role]
        if line.role in _IN_FULL_INK:
            add_line(inside, line, **own)
        else:
            add_line(inside, line, **own, fill=style.muted)
    for y in at.block.rules:
        across = path("M", (PADDING, y), "L", (at.block.width - PADDING, y))
        add(inside, "path", d=across, stroke=style.muted, stroke_width=0.5)
    for plate in at.block.plates:
        draw_plate(inside, plate, theme)


def _title(node: DiagramNode) -> str:
    """Give everything the box says, uncut."""
    marks = (mark.detail or mark.text for mark in node.marks)
    shown = (
        " ".join((f"{reading.label}:", *_points(reading))) for reading in node.readings
    )
    said = (f"{node.kind_label}: {node.label}", node.detail, *marks, *shown)
    return "\n".join(filter(None, said))


def _points(reading: Reading) -> Iterator[str]:
    for sign, point in told(reading):
        when = f"({point.when})" if point.when else ""
        yield " ".join(filter(None, (sign, point.value, when)))
