"""Arrows, and the reasons that stand on them."""

from __future__ import annotations

from math import hypot
from typing import TYPE_CHECKING, Final

from endringsteori.diagram.layout.grid import DOT
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
from endringsteori.diagram.typesetting.blocks import FONTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.diagram.engine.dot import Point
    from endringsteori.diagram.layout.layout import PlacedBlock, PlacedEdge
    from endringsteori.diagram.look.style import EdgeStyle, Theme
    from endringsteori.diagram.svg.elements import Element
    from endringsteori.diagram.value import DiagramEdge

__all__ = ["draw_arrow_head", "draw_edge", "draw_stroke"]

_HALF_HEAD: Final = 3.6
_HEAD: Final = 8.0
_DOUBLE: Final = 4.8
_BETWEEN: Final = 1.8


def draw_edge(
    parent: Element,
    placed: PlacedEdge,
    labels: Mapping[str, str],
    prefix: str,
    theme: Theme,
) -> None:
    """Draw one arrow or tie. `labels` are those of the boxes, by id, for its title."""
    edge, style = placed.edge, theme.edges[placed.edge.kind]
    group = add_element(
        parent,
        "g",
        id=xml_id(prefix, edge.kind, edge.source, "", edge.target),
        class_=f"kobling {edge.kind}",
        data_source=edge.source,
        data_target=edge.target,
    )
    add(group, "title", _title(edge, labels))
    double = edge.necessary or style.double
    for curve in placed.curves:
        draw_stroke(group, curve_path(curve), style, theme, double=double)
    if placed.dots:
        _draw_dots(group, placed, style, theme)
    elif style.arrow:
        draw_arrow_head(group, placed.curves[-1][-1], placed.tip, style)
    else:
        end = path("M", placed.curves[-1][-1], "L", placed.tip)
        draw_stroke(group, end, style, theme, double=double)
    if placed.reason:
        _draw_reason(group, placed.reason, theme)


def curve_path(points: tuple[Point, ...]) -> str:
    """Write a chain of cubic Béziers as path data."""
    start, *rest = [f"{number(x)},{number(y)}" for x, y in points]
    return f"M {start} C {' '.join(rest)}"


def draw_stroke(
    parent: Element,
    data: str,
    style: EdgeStyle,
    theme: Theme,
    *,
    double: bool = False,
) -> None:
    """Draw a line in its style; a double one is wide, with a line of background in it."""
    lines = [(style.stroke, max(_DOUBLE, style.width) if double else style.width)]
    lines += [(theme.background, _BETWEEN)] if double else []
    dash = style.dash
    dashes = {"stroke_dasharray": dash, "stroke_linecap": "round"} if dash else {}
    for colour, width in lines:
        add(
            parent,
            "path",
            d=data,
            fill="none",
            stroke=colour,
            stroke_width=width,
            **dashes,
        )


def _draw_dots(
    parent: Element, placed: PlacedEdge, style: EdgeStyle, theme: Theme
) -> None:
    """Draw where a line of a grid meets a row, which says that it is tied to it."""
    fill = theme.background if placed.edge.kind == "mangler" else style.stroke
    paint: dict[str, str | float] = {"fill": fill, "stroke": style.stroke}
    for x, y in placed.dots:
        add(parent, "circle", cx=x, cy=y, r=DOT, **paint, stroke_width=1.8)


def draw_arrow_head(parent: Element, end: Point, tip: Point, style: EdgeStyle) -> None:
    """Draw an arrow head from a little before the end of a line to its tip."""
    length = hypot(tip[0] - end[0], tip[1] - end[1]) or 1.0
    along = (tip[0] - end[0]) / length, (tip[1] - end[1]) / length
    base = tip[0] - along[0] * _HEAD, tip[1] - along[1] * _HEAD
    across = -along[1] * _HALF_HEAD, along[0] * _HALF_HEAD
    corners = (
        tip,
        (base[0] + across[0], base[1] + across[1]),
        (base[0] - across[0], base[1] - across[1]),
    )
    add(parent, "polygon", points=path(*corners), fill=style.stroke)


def _draw_reason(parent: Element, at: PlacedBlock, theme: Theme) -> None:
    place = f"translate({number(at.x)} {number(at.y)})"
    font = font_of(FONTS["reason"])
    inside = add_element(
        parent, "g", class_="begrunnelse", transform=place, fill=theme.ink, **font
    )
    for line in at.block.lines:
        quiet: dict[str, str | float] = {"fill": theme.muted_ink}
        add_line(inside, line, **quiet if line.role == "condition" else {})
    for plate in at.block.plates:
        draw_plate(inside, plate, theme)


def _title(edge: DiagramEdge, labels: Mapping[str, str]) -> str:
    """Give what the arrow says, uncut: its ends, its reason, marks and assumptions."""
    marks = (mark.detail or mark.text for mark in edge.marks)
    ends = f"{labels[edge.source]} → {labels[edge.target]}"
    resting = (
        f"{c.label} ({c.status.text})" if c.status else c.label for c in edge.conditions
    )
    return "\n".join(filter(None, (ends, edge.label, *marks, *resting)))
