"""Lanes: bands across a figure, each with its name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagram.svg.elements import (
    add,
    add_element,
    add_line,
    font_of,
    number,
    path,
)
from endringsteori.diagram.typesetting.blocks import FONTS

if TYPE_CHECKING:
    from endringsteori.diagram.layout.layout import Layout
    from endringsteori.diagram.look.style import Theme
    from endringsteori.diagram.svg.elements import Element

__all__ = ["draw_bands"]

_ROUNDING: Final = 4.0


def draw_bands(parent: Element, layout: Layout, theme: Theme) -> None:
    """Draw the bands from the top, every other one tinted, and the guides over them."""
    for index, band in enumerate(layout.bands):
        group = add_element(parent, "g", class_="bane", data_bane=band.lane.id)
        add(group, "title", band.lane.label)
        add(
            group,
            "rect",
            x=band.x,
            y=band.y,
            width=band.width,
            height=band.height,
            rx=_ROUNDING,
            fill=theme.other_band if index % 2 else theme.band,
            stroke=theme.rule,
            stroke_width=0.6,
        )
        at = f"translate({number(band.name.x)} {number(band.name.y)})"
        font = font_of(FONTS["lane"])
        name = add_element(group, "g", transform=at, fill=theme.ink, **font)
        for line in band.name.block.lines:
            add_line(name, line)
    for guide in layout.guides:
        add(parent, "path", d=path("M", *guide), stroke=theme.rule, stroke_width=0.8)
