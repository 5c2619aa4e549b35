"""Making SVG elements: every text is text, and every number is short."""

from __future__ import annotations

import re
from functools import cache, lru_cache
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
_NOT_IN_IDS: Final = re.compile(r"[^\w.-]")


def add(
    parent: ET.Element, tag: str, text: str = "", /, **attributes: str | float
) -> ET.Element:
    """Add an element, with a text in it if one is given.

    `_` in the name of an attribute stands for `-`, and a trailing one is left out.
    """
    named = {
        _attribute(name): clean(value) if isinstance(value, str) else number(value)
        for name, value in attributes.items()
    }
    element = ET.SubElement(parent, _tag(tag), named)
    if text:
        element.text = clean(text)
    return element


@cache
def _tag(name: str) -> str:
    return f"{{{SVG}}}{name}"


@cache
def _attribute(name: str) -> str:
    return name.rstrip("_").replace("_", "-")


def add_text(
    parent: ET.Element, text: str, x: float, y: float, **attributes: str | float
) -> ET.Element:
    """Add one line of text with its left end and baseline at (x, y)."""
    return add(parent, "text", text, x=x, y=y, **attributes)


def add_line(parent: ET.Element, line: Line, **attributes: str | float) -> ET.Element:
    """Add a measured line; one that nearly fills its room is held to its width."""
    element = add_text(parent, line.text, line.x, line.y, **attributes)
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


@lru_cache(maxsize=1 << 16)
def number(value: float) -> str:
    """Write a number with at most two decimals, and no more characters than it needs."""
    return f"{round(value, 2) + 0.0:.9g}"  # -0.0 + 0.0 is 0.0


def path(*parts: str | float | Point) -> str:
    """Write path data from commands, numbers and points."""
    words: list[str] = []
    for part in parts:
        if isinstance(part, str):
            words.append(part)
        elif isinstance(part, tuple):
            words.append(f"{number(part[0])},{number(part[1])}")
        else:
            words.append(number(part))
    return " ".join(words)


def xml_id(*parts: str) -> str:
    """Make an id that XML allows from a prefix and the ids of elements.

    Dots, which no id of a theory holds, stand between the parts and for slashes.
    """
    joined = ".".join(parts).replace("/", ".")
    return _NOT_IN_IDS.sub(lambda match: f"_{ord(match.group()):x}_", joined)
