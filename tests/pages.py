"""Reading a page that we wrote, as a browser would, into a tree to ask questions of."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Final
from xml.etree import ElementTree as ET

__all__ = ["read_page"]

_VOID: Final = frozenset({"meta", "img", "br", "link", "col"})


def read_page(text: str) -> ET.Element:
    """Read an HTML document; every tag that is opened must be closed, in order."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    return reader.root()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._builder = ET.TreeBuilder()
        self._open: list[str] = []

    def root(self) -> ET.Element:
        assert self._open == []
        return self._builder.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._builder.start(tag, {name: value or "" for name, value in attrs})
        if tag in _VOID:
            self._builder.end(tag)
        else:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag
        self._builder.end(tag)

    def handle_data(self, data: str) -> None:
        if self._open:
            self._builder.data(data)
