"""Writing a drawing as a document: what ElementTree would write, in half the time.

A large figure has twenty thousand elements. ElementTree walks them once to find their
namespaces, once to indent them and once to write them; here they are walked once, each
attribute that comes again is escaped once, and the tree is left as it is.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.diagram.svg.elements import SVG

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from xml.etree import ElementTree as ET

__all__ = ["XML_LANG", "written"]

XML_LANG: Final = "{http://www.w3.org/XML/1998/namespace}lang"

_BEFORE_NAME: Final = len(f"{{{SVG}}}")
_IN_TEXT: Final = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"))
_IN_ATTRIBUTE: Final = (
    *_IN_TEXT,
    ('"', "&quot;"),
    ("\t", "&#09;"),
    ("\n", "&#10;"),
    ("\r", "&#13;"),
)
_SHORT: Final = 80
_MOST: Final = 1 << 15
"""So many attributes are remembered, of so many characters at most."""

_SPECIAL_IN_TEXT: Final = re.compile("[&<>]")
_SPECIAL_IN_ATTRIBUTE: Final = re.compile('[&<>"\t\n\r]')


class _Attributes(dict[tuple[str, str], str]):
    """How each attribute is written, with the space before it.

    Colours, sizes and places come in figure after figure; long ones come once.
    """

    def __missing__(self, attribute: tuple[str, str]) -> str:
        name, value = attribute
        if _SPECIAL_IN_ATTRIBUTE.search(value):
            value = _replaced(value, _IN_ATTRIBUTE)
        said = f' {"xml:lang" if name == XML_LANG else name}="{value}"'
        if len(said) <= _SHORT:
            if len(self) >= _MOST:
                self.clear()
            self[attribute] = said
        return said


_attribute: Final = _Attributes().__getitem__


def written(root: ET.Element) -> str:
    """Write a drawing with each element on a line of its own and no XML declaration.

    Every element is one of SVG, and holds other elements or a text.
    """
    parts: list[str] = []
    _write(root, "\n", parts.append)
    name = "<svg"
    return f'{name} xmlns="{SVG}"{"".join(parts).removeprefix(name)}\n'


def _write(
    element: ET.Element,
    line: str,
    write: Callable[[str], None],
) -> None:
    """Write an element; `line` is a line feed and the indentation of the element."""
    name, text = element.tag[_BEFORE_NAME:], element.text
    opening = f"<{name}{''.join(map(_attribute, element.items()))}"
    if len(element):
        write(f"{opening}>")
        below = f"{line}  "
        for child in element:
            write(below)
            _write(child, below, write)
        write(f"{line}</{name}>")
    elif text:
        if _SPECIAL_IN_TEXT.search(text):
            text = _replaced(text, _IN_TEXT)
        write(f"{opening}>{text}</{name}>")
    else:
        write(f"{opening} />")


def _replaced(text: str, entities: Iterable[tuple[str, str]]) -> str:
    """Escape what is special; `str.translate` takes twenty times as long."""
    for character, entity in entities:
        text = text.replace(character, entity)
    return text
