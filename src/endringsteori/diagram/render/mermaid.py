"""Mermaid: a figure as a flowchart that others can paste, read and change.

Mermaid has its own layout and its own words, so only ids that we make stand unquoted.
Every label is written so that it can be nothing but text: all characters that are no
letter, digit or harmless sign become entities (`#60;`), which Mermaid turns into
characters after it has looked for markup, icons and lists.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from endringsteori.diagram.look.themes import THEMES
from endringsteori.diagram.typesetting.characters import clean

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.diagram.look.style import Shape
    from endringsteori.diagram.value import Diagram, DiagramEdge, DiagramNode

__all__ = ["to_mermaid"]

_HARMLESS: Final = frozenset(" ,()«»–—…·→")
_AFTER_LETTERS: Final = frozenset(".-")
_BREAK: Final = "<br/>"

_THEME: Final = THEMES["lys"]

_SHAPES: Final[dict[Shape, tuple[str, str]]] = {
    "square": ("[", "]"),
    "arrow": (">", "]"),
    "rounded": ("(", ")"),
    "round": ("([", "])"),
    "cut corners": ("{{", "}}"),
    "double border": ("[[", "]]"),
}
_PLAIN: Final = ("[", "]")


def to_mermaid(diagram: Diagram) -> str:
    """Write a diagram as a Mermaid flowchart; the same bytes for the same diagram."""
    names = {node.id: f"n{index}" for index, node in enumerate(diagram.nodes)}
    return "\n".join(
        [
            "---",
            f"title: {json.dumps(_one_line(diagram.title), ensure_ascii=False)}",
            "---",
            "flowchart LR",
            f"  accTitle: {_entities(_one_line(diagram.title)) or '…'}",
            f"  accDescr: {_entities(_one_line(diagram.description)) or '…'}",
            *_boxes(diagram, names),
            *(_arrow(edge, names) for edge in diagram.edges),
            *_line_styles(diagram.edges),
            *_classes(diagram.nodes, names),
            "",
        ]
    )


def _boxes(diagram: Diagram, names: dict[str, str]) -> Iterator[str]:
    """Write the boxes, each column as a frame with its heading."""
    for index, column in enumerate(diagram.columns):
        inside = [node for node in diagram.nodes if node.column == index]
        if inside:
            yield f"  subgraph c{index}{_quoted(column.heading)}"
            yield from (f"    {_box(node, names[node.id])}" for node in inside)
            yield "  end"
    for node in diagram.nodes:
        if node.column is None:
            yield f"  {_box(node, names[node.id])}"


def _box(node: DiagramNode, name: str) -> str:
    opening, closing = _SHAPES.get(_THEME.nodes[node.kind].shape, _PLAIN)
    marks = (mark.text for mark in node.marks)
    said = [node.kind_label.upper(), node.label or node.id, node.detail, *marks]
    return f"{name}{opening}{_label(said)}{closing}"


def _arrow(edge: DiagramEdge, names: dict[str, str]) -> str:
    line = (
        "==>" if edge.necessary else "-.->" if _THEME.edges[edge.kind].dash else "-->"
    )
    said = _label([edge.label, *(mark.text for mark in edge.marks)])
    return f"  {names[edge.source]} {line}{_on_line(said)} {names[edge.target]}"


def _on_line(label: str) -> str:
    return f"|{label}|" if label != '""' else ""


def _line_styles(edges: Iterable[DiagramEdge]) -> Iterator[str]:
    """Colour the lines, those of one colour together; Mermaid counts them from 0."""
    by_colour: dict[str, list[str]] = {}
    for index, edge in enumerate(edges):
        by_colour.setdefault(_THEME.edges[edge.kind].stroke, []).append(str(index))
    for colour, numbers in by_colour.items():
        yield f"  linkStyle {','.join(numbers)} stroke:{colour}"


def _classes(nodes: Iterable[DiagramNode], names: dict[str, str]) -> Iterator[str]:
    """Colour the boxes, those of one kind together."""
    by_kind: dict[str, list[str]] = {}
    for node in nodes:
        by_kind.setdefault(node.kind, []).append(names[node.id])
        style = _THEME.nodes[node.kind]
        if len(by_kind[node.kind]) == 1:
            number = len(by_kind)
            paint = f"fill:{style.fill},stroke:{style.stroke},color:{style.text}"
            yield f"  classDef k{number} {paint}"
    for number, members in enumerate(by_kind.values(), start=1):
        yield f"  class {','.join(members)} k{number}"


def _quoted(text: str) -> str:
    return f"[{_label([text])}]"


def _label(lines: Iterable[str]) -> str:
    """Write a label of several lines, leaving out those that are empty."""
    parts = (part for text in lines for part in clean(text).strip().splitlines())
    written = map(_entities, parts)
    return f'"{_BREAK.join(filter(None, written))}"'


def _one_line(text: str) -> str:
    return " ".join(clean(text).split())


def _entities(text: str) -> str:
    """Write a text so that it holds no character that Mermaid or HTML could act on.

    A full stop or hyphen after a letter stays; after a digit or a space it would begin a
    list. A word of a letter is never changed, so the text can be read and searched.
    """
    written: list[str] = []
    before = ""
    for character in text:
        harmless = character.isalnum() or character in _HARMLESS
        harmless = harmless or (character in _AFTER_LETTERS and before.isalpha())
        written.append(character if harmless else f"#{ord(character)};")
        before = character
    return "".join(written)
