"""A page as a parser of HTML reads it: elements with their attributes and texts."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any, Final

__all__ = ["Element", "data_of", "read"]

_VOID: Final = frozenset({"meta", "br", "hr", "img", "input", "link"})


@dataclass
class Element:
    """An element: `text` is all that stands in it, in order."""

    tag: str
    attributes: dict[str, str]
    text: str = ""
    path: tuple[str, ...] = ()
    open: bool = field(default=True, repr=False)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self._inside: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        path = tuple(one.tag for one in self._inside)
        element = Element(tag, {k: v or "" for k, v in attrs}, path=path)
        self.elements.append(element)
        if tag not in _VOID:
            self._inside.append(element)

    def handle_endtag(self, tag: str) -> None:
        assert self._inside.pop().tag == tag

    def handle_data(self, data: str) -> None:
        for element in self._inside:
            element.text += data


def read(page: str) -> list[Element]:
    """Read a page that closes all that it opens."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    return reader.elements


def data_of(page: str) -> dict[str, Any]:
    """Give what the script of a page is told."""
    (block,) = (one for one in read(page) if one.attributes.get("id") == "data")
    found: dict[str, Any] = json.loads(block.text)
    return found
