"""Making SVG elements: every text is text, and every number is short."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from endringsteori.diagram.typesetting.characters import clean
from endringsteori.diagram.typesetting.metrics import is_known

if TYPE_CHECKING:
    from endringsteori.diagram.engine.dot import Point
    from endringsteori.diagram.typesetting.blocks import Font, Line

__all__ = [
    "SVG",
    "add",
    "add_line",
    "add_text",
    "font_of",
    "hold",
    "number",
    "path",
    "xml_id",
]

SVG: Final = "http://www.w3.org/2000/svg"

_FULL: Final = 0.9
_MOST_NUMBERS: Final = 1 << 16
_NOT_IN_IDS: Final = re.compile(r"[^\w.-]")


class _Tags(dict[str, str]):
    """The tag of each kind of element, with its namespace."""

    def __missing__(self, name: str) -> str:
        tag = self[name] = f"{{{SVG}}}{name}"
        return tag


class _Attributes(dict[str, str]):
    """How each attribute is called in SVG, by what it is called in Python."""

    def __missing__(self, name: str) -> str:
        attribute = self[name] = name.rstrip("_").replace("_", "-")
        return attribute


class _Numbers(dict[float, str]):
    """How each number is written; most of those in a figure come many times."""

    def __missing__(self, value: float) -> str:
        if len(self) >= _MOST_NUMBERS:
            self.clear()
        written = f"{value:.2f}"
        if written[-1] == "0":
            written = written[:-1] if written[-2] != "0" else written[:-3]
        self[value] = written = "0" if written == "-0" else written
        return written


_TAGS: Final = _Tags()
_ATTRIBUTES: Final = _Attributes()
_NUMBERS: Final = _Numbers()


def add(
    parent: ET.Element, tag: str, text: str = "", /, **attributes: str | float
) -> ET.Element:
    """Add an element, with a text in it if one is given.

    `_` in the name of an attribute stands for `-`, and a trailing one is left out.
    """
    named = {
        _ATTRIBUTES[name]: clean(value) if isinstance(value, str) else _NUMBERS[value]
        for name, value in attributes.items()
    }
    element = ET.SubElement(parent, _TAGS[tag], named)
    if text:
        element.text = clean(text)
    return element


def add_text(
    parent: ET.Element, text: str, x: float, y: float, **attributes: str | float
) -> ET.Element:
    """Add one line of text with its left end and baseline at (x, y)."""
    return add(parent, "text", text, x=x, y=y, **attributes)


def add_line(parent: ET.Element, line: Line, **attributes: str | float) -> ET.Element:
    """Add a measured line; one that nearly fills its room is held to its width."""
    element = add(parent, "text", line.text, x=line.x, y=line.y, **attributes)
    if line.width > _FULL * line.room:
        hold(element, line.width)
    return element


def hold(text: ET.Element, width: float) -> None:
    """Hold a text to its width, so that it stays in its place in a wider font than ours.

    Not where its width is an estimate: letters of other scripts would be torn apart.
    """
    if is_known(text.text or ""):
        text.set("textLength", number(width))
        text.set("lengthAdjust", "spacingAndGlyphs")


def font_of(font: Font) -> dict[str, str | float]:
    """Give the attributes of a font: its size, and its weight if it is bold."""
    weight: dict[str, str | float] = {"font_weight": "bold"} if font.bold else {}
    return {"font_size": font.size, **weight}


def number(value: float) -> str:
    """Write a number with at most two decimals, and no more characters than it needs."""
    return _NUMBERS[value]


def path(*parts: str | float | Point) -> str:
    """Write path data from commands, numbers and points."""
    return " ".join(
        [
            part
            if isinstance(part, str)
            else f"{_NUMBERS[part[0]]},{_NUMBERS[part[1]]}"
            if isinstance(part, tuple)
            else _NUMBERS[part]
            for part in parts
        ]
    )


def xml_id(*parts: str) -> str:
    """Make an id that XML allows from a prefix and the ids of elements.

    Dots, which no id of a theory holds, stand between the parts and for slashes.
    """
    joined = ".".join(parts).replace("/", ".")
    return _NOT_IN_IDS.sub(lambda match: f"_{ord(match.group()):x}_", joined)
