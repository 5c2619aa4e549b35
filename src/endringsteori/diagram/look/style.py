"""How a figure looks, as data: colours, lines and shapes of a theme.

Text has a contrast of at least 4.5:1 to what it stands on, lines and borders at least 3:1
to what is around them. The hues of kinds keep apart for the colour-blind, and shape,
column and words carry the kind for those who see, or print, no colour.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.diagram.kinds import EdgeKind, MarkKind, NodeKind

__all__ = ["FONT_FAMILY", "EdgeStyle", "MarkStyle", "NodeStyle", "Shape", "Theme"]

FONT_FAMILY: Final = 'Arial, "Liberation Sans", Arimo, Helvetica, sans-serif'

Shape: TypeAlias = Literal[
    "square",
    "arrow",
    "rounded",
    "round",
    "cut corners",
    "double border",
    "tab",
    "side bar",
    "double sides",
    "hexagon",
    "dashed",
    "dotted",
]


@dataclass(frozen=True, slots=True)
class NodeStyle:
    """How a kind of box looks. `text` and `muted` are the colours of its two inks."""

    shape: Shape
    fill: str
    stroke: str
    text: str
    muted: str


@dataclass(frozen=True, slots=True)
class EdgeStyle:
    """How a kind of arrow looks: width in pixels, `dash` as in SVG (empty for none).

    A tie has no `arrow` head. A `double` line has a line of background in it.
    """

    stroke: str
    width: float
    dash: str = ""
    arrow: bool = True
    double: bool = False


@dataclass(frozen=True, slots=True)
class MarkStyle:
    """How a mark looks: a small plate; dashed where it says that something lacks."""

    fill: str
    stroke: str
    text: str
    dash: str = ""


@dataclass(frozen=True, slots=True)
class Theme:
    """One look of all figures.

    `band` and `other_band` fill every other lane; `rule` is the colour of thin lines.
    """

    background: str
    ink: str
    muted_ink: str
    rule: str
    band: str
    other_band: str
    nodes: Mapping[NodeKind, NodeStyle]
    edges: Mapping[EdgeKind, EdgeStyle]
    marks: Mapping[MarkKind, MarkStyle]
