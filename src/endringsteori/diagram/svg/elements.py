"""Making SVG elements: every text is text, and every number is short.

A large figure has twenty thousand elements. Each is written at once where it is made, and
only those that hold others, or that more is said of later, are objects until the end.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.diagram.svg.writing import SVG, attributes_said, number, text_said
from endringsteori.diagram.typesetting.metrics import is_known

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.diagram.engine.dot import Point
    from endringsteori.diagram.typesetting.blocks import Font, Line

__all__ = [
    "SVG",
    "Element",
    "add",
    "add_element",
    "add_line",
    "add_text",
    "document",
    "font_of",
    "held",
    "number",
    "path",
    "xml_id",
]

_FULL: Final = 0.9
_NOT_IN_IDS: Final = re.compile(r"[^\w.-]")


class Element:
    """An element that holds others: its `parts`, of which the strings are written.

    `attributes` and `parts` can be changed until it is written itself.
    """

    __slots__ = ("_name", "attributes", "parts")

    def __init__(self, name: str, attributes: dict[str, str | float]) -> None:
        self._name = name
        self.attributes = attributes
        self.parts: list[str | Element] = []

    def written(self) -> str:
        """Write the element with each that it holds on a line of its own."""
        pieces: list[str] = []
        self._write(pieces, "\n")
        return "".join([*pieces, "\n"])

    def _write(self, pieces: list[str], line: str) -> None:
        """Add what is written; `line` is a line feed and the indentation of the element."""
        opening = f"<{self._name}{attributes_said(self.attributes)}"
        if not self.parts:
            pieces.append(f"{opening} />")
            return
        pieces.append(f"{opening}>")
        below = f"{line}  "
        for part in self.parts:
            pieces.append(below)
            if isinstance(part, str):
                pieces.append(part)
            else:
                part._write(pieces, below)  # noqa: SLF001 - of its own class
        pieces.append(f"{line}</{self._name}>")


def document(attributes: Mapping[str, str | float]) -> Element:
    """Begin a document, whose attributes are called what they are in SVG."""
    return Element("svg", {"xmlns": SVG, **attributes})


def add(
    parent: Element, tag: str, text: str = "", /, **attributes: str | float
) -> None:
    """Add an element, with a text in it if one is given.

    `_` in the name of an attribute stands for `-`, and a trailing one is left out.
    """
    parent.parts.append(_said(tag, text, attributes))


def _said(tag: str, text: str, attributes: Mapping[str, str | float]) -> str:
    opening = f"<{tag}{attributes_said(attributes)}"
    return f"{opening}>{text_said(text)}</{tag}>" if text else f"{opening} />"


def add_element(parent: Element, tag: str, /, **attributes: str | float) -> Element:
    """Add an element that is to hold others, or that more is to be said of."""
    element = Element(tag, attributes)
    parent.parts.append(element)
    return element


def add_text(
    parent: Element, text: str, x: float, y: float, **attributes: str | float
) -> None:
    """Add one line of text with its left end and baseline at (x, y)."""
    add(parent, "text", text, x=x, y=y, **attributes)


def add_line(parent: Element, line: Line, **attributes: str | float) -> None:
    """Add a measured line; one that nearly fills its room is held to its width."""
    measured = {"x": line.x, "y": line.y, **attributes}
    if line.width > _FULL * line.room:
        measured |= held(line.text, line.width)
    parent.parts.append(_said("text", line.text, measured))


def held(text: str, width: float) -> dict[str, str | float]:
    """Give what holds a text to its width, to stay in its place in a wider font than ours.

    Not where its width is an estimate: letters of other scripts would be torn apart.
    """
    if not is_known(text):
        return {}
    return {"textLength": width, "lengthAdjust": "spacingAndGlyphs"}


def font_of(font: Font) -> dict[str, str | float]:
    """Give the attributes of a font: its size, and its weight if it is bold."""
    weight: dict[str, str | float] = {"font_weight": "bold"} if font.bold else {}
    return {"font_size": font.size, **weight}


def path(*parts: str | float | Point) -> str:
    """Write path data from commands, numbers and points."""
    return " ".join(
        [
            f"{number(part[0])},{number(part[1])}"
            if isinstance(part, tuple)
            else part
            if isinstance(part, str)
            else number(part)
            for part in parts
        ]
    )


def xml_id(*parts: str) -> str:
    """Make an id that XML allows from a prefix and the ids of elements.

    Dots, which no id of a theory holds, stand between the parts and for slashes.
    """
    joined = ".".join(parts).replace("/", ".")
    return _NOT_IN_IDS.sub(lambda match: f"_{ord(match.group()):x}_", joined)
