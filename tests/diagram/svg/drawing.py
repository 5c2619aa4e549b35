"""What the tests of single parts of a drawing share: a sheet, and what lies on it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagram.layout.layout import PlacedBlock
from endringsteori.diagram.look.themes import THEMES
from endringsteori.diagram.svg.elements import SVG, Element, document
from endringsteori.diagram.svg.writing import read
from endringsteori.diagram.typesetting.blocks import Block

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

__all__ = ["LYS", "all_of", "empty_block", "sheet", "tags", "texts", "tree"]

LYS: Final = THEMES["lys"]
_NAMESPACE: Final = f"{{{SVG}}}"


def sheet() -> Element:
    """Give something empty to draw on."""
    return document({})


def tree(drawn: Element) -> ET.Element:
    """Give what was drawn as others read it."""
    return read(drawn.written())


def all_of(parent: ET.Element, tag: str) -> list[ET.Element]:
    """Give the elements of one name in order, at any depth."""
    return list(parent.iter(f"{_NAMESPACE}{tag}"))


def tags(parent: ET.Element) -> set[str]:
    """Give the names of what was drawn, without that of the sheet itself."""
    inside = (element for element in parent.iter() if element is not parent)
    return {element.tag.removeprefix(_NAMESPACE) for element in inside}


def texts(parent: ET.Element) -> list[str]:
    """Give the lines of text in order."""
    return [element.text or "" for element in all_of(parent, "text")]


def empty_block(x: float, y: float, width: float, height: float) -> PlacedBlock:
    """Make a block with nothing in it, in its place."""
    return PlacedBlock(Block(width, height, ()), x, y)
