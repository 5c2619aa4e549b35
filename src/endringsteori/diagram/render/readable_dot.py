r"""DOT for people who want to lay out or change a figure with Graphviz themselves.

This is not what our own engine is told: here are the words. Every label is an ordinary
string in which nothing is an escape (`\N`), an entity (`&lt;`), a port or HTML.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagram.look.themes import THEMES
from endringsteori.diagram.typesetting.characters import clean
from endringsteori.diagram.typesetting.wrapping import wrap

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.diagram.look.style import Shape
    from endringsteori.diagram.value import Diagram, DiagramEdge, DiagramNode

__all__ = ["to_dot"]

_THEME: Final = THEMES["lys"]

_SHAPES: Final[dict[Shape, str]] = {
    "square": "shape=box",
    "arrow": 'shape=cds margin="0.2,0.16"',  # its own is so small that lines are cut
    "rounded": 'shape=box style="rounded,filled"',
    "round": 'shape=box style="rounded,filled"',
    "cut corners": "shape=octagon",
    "double border": "shape=box peripheries=2",
}
_PLAIN: Final = "shape=box"
_DOT: Final = "0.1 "
"""How the dashes begin that are dots."""

_DOUBLE_WIDTH: Final = 1.8
"""Of each of two lines side by side, at most."""

_POINTS: Final = 11.0
_BOX_WIDTH: Final = 190.0
_REASON_WIDTH: Final = 130.0


def to_dot(diagram: Diagram) -> str:
    """Write a diagram as DOT with all its words; the same bytes for the same diagram."""
    heading = _quoted([diagram.title, diagram.subtitle])
    in_grid = diagram.arrangement == "grid"
    return "\n".join(
        [
            f"digraph {_quoted([diagram.title])} {{",
            '  graph [charset="UTF-8" rankdir=LR newrank=true]',
            f"  graph [labelloc=t fontname=Arial label={heading}]",
            f"  node [fontname=Arial fontsize={_POINTS:g} style=filled]",
            f"  edge [fontname=Arial fontsize={_POINTS - 1:g}]",
            *_boxes(diagram),
            *(_arrow(edge, in_grid=in_grid) for edge in diagram.edges),
            "}",
            "",
        ]
    )


def _boxes(diagram: Diagram) -> Iterator[str]:
    """Write the boxes, those of one column together under its heading as a comment."""
    for index, column in enumerate(diagram.columns):
        yield f"  // {_one_line(column.heading)}"
        yield from (_box(node) for node in diagram.nodes if node.column == index)
    yield from (_box(node) for node in diagram.nodes if node.column is None)


def _box(node: DiagramNode) -> str:
    style = _THEME.nodes[node.kind]
    marks = " · ".join(mark.text for mark in node.marks)
    said = [node.kind_label.upper(), node.label or node.id, node.detail, marks]
    return (
        f"  {_quoted([node.id])} [label={_wrapped(said, _BOX_WIDTH)}"
        f" {_SHAPES.get(style.shape, _PLAIN)} fillcolor={_colour(style.fill)}"
        f" color={_colour(style.stroke)} fontcolor={_colour(style.text)}]"
    )


def _arrow(edge: DiagramEdge, *, in_grid: bool) -> str:
    """Write an arrow, or what ties two boxes without a direction, as all in a grid does."""
    style = _THEME.edges[edge.kind]
    double = edge.necessary or style.double
    colour = f"{style.stroke}:{style.stroke}" if double else style.stroke
    width = min(style.width, _DOUBLE_WIDTH) if double else style.width
    marks = " · ".join(mark.text for mark in edge.marks)
    attributes = [f"color={_colour(colour)} penwidth={width:g}"]
    if edge.label.strip() or marks:
        attributes.append(f"label={_wrapped([edge.label, marks], _REASON_WIDTH)}")
    if style.dash:
        dots = style.dash.startswith(_DOT)
        attributes.append(f"style={'dotted' if dots else 'dashed'}")
    if in_grid or not style.arrow:
        attributes.append("dir=none")
    if edge.kind == "forsterker":
        attributes.append("constraint=false")
    ends = f"{_quoted([edge.source])} -> {_quoted([edge.target])}"
    return f"  {ends} [{' '.join(attributes)}]"


def _colour(colour: str) -> str:
    return f'"{colour}"'


def _wrapped(texts: Iterable[str], width: float) -> str:
    """Write texts below each other in lines of at most `width` points, none left out."""
    lines = [
        line for text in texts for line in wrap(text, width, _POINTS, max_lines=1 << 20)
    ]
    return _quoted(lines)


def _quoted(lines: Iterable[str]) -> str:
    """Write a quoted string of several lines, in which every character is itself."""
    written = "\\n".join(_escaped(line) for line in lines if line)
    return f'"{written}"'


def _escaped(text: str) -> str:
    plain = _one_line(text).replace("\\", "\\\\")
    return plain.replace('"', '\\"').replace("&", "&amp;")


def _one_line(text: str) -> str:
    return " ".join(clean(text).split())
