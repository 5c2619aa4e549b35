"""Writing SVG: what is special in texts and attributes, and drawings read as trees."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagram.typesetting.characters import clean

if TYPE_CHECKING:
    from collections.abc import Mapping
    from xml.etree import ElementTree as ET

__all__ = ["SVG", "attributes_said", "number", "read", "text_said", "written"]

SVG: Final = "http://www.w3.org/2000/svg"

_SHORT: Final = 80
_MOST: Final = 1 << 15
"""So many attributes and numbers are remembered, of so many characters at most."""


class _Names(dict[str, str]):
    """How each attribute is called in SVG, by what it is called in Python."""

    def __missing__(self, name: str) -> str:
        attribute = self[name] = name.rstrip("_").replace("_", "-")
        return attribute


class _Numbers(dict[float, str]):
    """How each number is written; most of those in a figure come many times."""

    def __missing__(self, value: float) -> str:
        if len(self) >= _MOST:
            self.clear()
        said = f"{value:.2f}"
        if said[-1] == "0":
            said = said[:-1] if said[-2] != "0" else said[:-3]
        self[value] = said = "0" if said == "-0" else said
        return said


class _Attributes(dict[tuple[str, str | float], str]):
    """How each attribute is written, with the space before it.

    Colours, sizes and places come in figure after figure; long ones come once.
    """

    def __missing__(self, attribute: tuple[str, str | float]) -> str:
        name, value = attribute
        shown = _value_said(value) if isinstance(value, str) else _NUMBERS[value]
        said = f' {_NAMES[name]}="{shown}"'
        if len(said) <= _SHORT:
            if len(self) >= _MOST:
                self.clear()
            self[attribute] = said
        return said


_NAMES: Final = _Names()
_NUMBERS: Final = _Numbers()
_attribute: Final = _Attributes().__getitem__

number: Final = _NUMBERS.__getitem__
"""Write a number with at most two decimals, and no more characters than it needs."""


def attributes_said(attributes: Mapping[str, str | float]) -> str:
    """Write attributes, a space before each.

    `_` in the name of an attribute stands for `-`, and a trailing one is left out.
    """
    return "".join(map(_attribute, attributes.items()))


def text_said(text: str) -> str:
    """Write what stands in an element; characters that XML forbids are replaced."""
    # One by one: `str.translate` takes twenty times as long.
    return clean(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _value_said(value: str) -> str:
    said = text_said(value).replace('"', "&quot;")
    return said.replace("\t", "&#09;").replace("\n", "&#10;").replace("\r", "&#13;")


def read(svg: str) -> ET.Element:
    """Read a drawing as a tree, for what must look into it. Raises `ET.ParseError`."""
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - few ask for a tree

    return ET.fromstring(svg)  # noqa: S314 - drawn by ourselves


def written(tree: ET.Element) -> str:
    """Write a tree that was read, with each element on a line of its own."""
    from xml.etree import ElementTree as ET  # noqa: PLC0415 - few ask for a tree

    ET.register_namespace("", SVG)
    ET.indent(tree)
    return ET.tostring(tree, encoding="unicode") + "\n"
