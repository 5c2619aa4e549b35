"""Making HTML elements: every text is text, in elements, in attributes and in data."""

from __future__ import annotations

import json
from typing import Final
from xml.etree import ElementTree as ET

from endringsteori.diagram.typesetting.characters import clean

__all__ = ["add", "add_paragraphs", "as_data", "written"]

_IN_DATA: Final = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"})
_ITEM: Final = "- "
_BLOCKS: Final = frozenset(
    (
        *("head", "body", "meta", "style", "script", "header", "main", "section"),
        *("div", "aside", "nav", "p", "h1", "h2", "h3", "ul", "li", "fieldset", "svg"),
        *("table", "thead", "tbody", "tr", "caption"),
    )
)
"""Elements that white space after changes nothing for."""


def add(
    parent: ET.Element, tag: str, text: str = "", /, **attributes: str
) -> ET.Element:
    """Add an element, with a text in it if one is given.

    `_` in the name of an attribute stands for `-`, and a trailing one is left out.
    """
    named = {
        name.rstrip("_").replace("_", "-"): clean(value)
        for name, value in attributes.items()
    }
    element = ET.SubElement(parent, tag, named)
    element.text = clean(text) or None
    return element


def add_paragraphs(parent: ET.Element, text: str) -> None:
    """Add the prose of a figure: paragraphs, and lists where lines begin with a hyphen."""
    for block in filter(str.strip, text.split("\n\n")):
        items: ET.Element | None = None
        for line in filter(str.strip, block.split("\n")):
            if line.startswith(_ITEM):
                items = add(parent, "ul") if items is None else items
                add(items, "li", line.removeprefix(_ITEM))
            else:
                items = None
                add(parent, "p", line)


def as_data(value: object) -> str:
    """Write a value as JSON that no text in it can end the script of."""
    return clean(json.dumps(value, ensure_ascii=False)).translate(_IN_DATA)


def written(root: ET.Element) -> str:
    """Write a page, with its blocks on lines of their own."""
    for element in root.iter():
        if element.tag in _BLOCKS:
            element.tail = "\n"
    return "<!DOCTYPE html>\n" + ET.tostring(root, encoding="unicode", method="html")
