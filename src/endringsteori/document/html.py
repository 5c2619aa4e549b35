"""A document as one HTML page that needs nothing else, and in which nothing runs."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final
from urllib.parse import quote
from xml.etree import ElementTree as ET

from endringsteori.document import words
from endringsteori.document.paper import ON_ITS_SIDE, UPRIGHT, lies_down, shares
from endringsteori.document.safe import printed, visible
from endringsteori.document.value import (
    Figure,
    Heading,
    Items,
    Number,
    Paragraph,
    Picture,
    Rows,
    Sign,
    read,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from endringsteori.document.value import Block, Cell, Document

__all__ = ["to_html"]

_GENERATOR: Final = "endringsteori"
_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:"
"""Nothing is fetched from elsewhere and nothing runs, whatever a text may hold."""
_SCREEN: Final = "width=device-width, initial-scale=1"
_LISTED: Final = 4
"""So many headings of level 2, and the page begins with a list of its contents."""


def to_html(document: Document, made_by: str = _GENERATOR) -> str:
    """Write a document as HTML, whole in one file that says what it was `made_by`.

    Figures stand in it as pictures with a text alternative, so that the ids of two of
    them never meet. Tables have headings with a scope, and scroll by keyboard too.
    """
    page = ET.Element("html", {"lang": document.språk})
    _head(page, document.title, made_by)
    lying = {"class": "bred"} if lies_down(document) else {}
    body = ET.SubElement(page, "body", lying)
    header = ET.SubElement(body, "header")
    if document.stamp:
        _add(header, "p", document.stamp, class_="stempel")
    _add(header, "h1", document.title)
    _add(header, "p", _about(document), class_="om")
    writer = _Writer(document)
    writer.contents(body)
    main = ET.SubElement(body, "main")
    for block in document.blocks:
        writer.write(main, block)
    return f"<!DOCTYPE html>\n{ET.tostring(page, 'unicode', method='html')}\n"


def _head(page: ET.Element, title: str, made_by: str) -> None:
    head = ET.SubElement(page, "head")
    ET.SubElement(head, "meta", {"charset": "utf-8"})
    policy = {"http-equiv": "Content-Security-Policy", "content": _POLICY}
    ET.SubElement(head, "meta", policy)
    ET.SubElement(head, "meta", {"name": "viewport", "content": _SCREEN})
    ET.SubElement(head, "meta", {"name": "generator", "content": made_by})
    _add(head, "title", title)
    style = ET.SubElement(head, "style")
    style.text = _style()


@cache
def _style() -> str:
    css = files("endringsteori.document").joinpath("html.css")
    return css.read_text(encoding="utf-8")


def _about(document: Document) -> str:
    dated = words.DATED.fyll(document.språk, {"dato": document.dato})
    return ". ".join(filter(None, (document.organisation, dated)))


class _Writer:
    """Writes blocks in order, and counts headings and tables as it goes."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._headings = 0
        self._tables = 0
        self._letters = ON_ITS_SIDE if lies_down(document) else UPRIGHT

    def contents(self, body: ET.Element) -> None:
        """Begin a long page with links to its parts."""
        headings = [b for b in self._document.blocks if isinstance(b, Heading)]
        numbered = [(n, h) for n, h in enumerate(headings, start=1) if h.level == 2]  # noqa: PLR2004 - the parts of the page
        if len(numbered) < _LISTED or not self._document.contents:
            return
        label = words.CONTENTS.på(self._document.språk)
        nav = ET.SubElement(body, "nav", {"aria-label": label})
        listed = ET.SubElement(nav, "ul")
        for number, heading in numbered:
            item = ET.SubElement(listed, "li")
            _add(item, "a", heading.text, href=f"#del-{number}")

    def write(self, main: ET.Element, block: Block) -> None:
        """Write one block."""
        match block:
            case Heading(level, text):
                self._headings += 1
                _add(main, f"h{level}", text, id=f"del-{self._headings}")
            case Paragraph(text, strong, places):
                paragraph = ET.SubElement(main, "p")
                _add(paragraph, "strong" if strong else "span", text)
                self._places(paragraph, places)
            case Items():
                self._items(main, block)
            case Rows():
                self._table(main, block)
            case Picture(path, alt):
                ET.SubElement(main, "img", {"src": quote(path), "alt": visible(alt)})
            case Figure():
                _figure(main, block)

    def _items(self, main: ET.Element, block: Items) -> None:
        listed = ET.SubElement(main, "ol" if block.numbered else "ul")
        for item in block.items:
            entry = _add(listed, "li", item.text)
            if item.below:
                below = ET.SubElement(entry, "ul")
                for line in item.below:
                    _add(below, "li", line)
            self._places(entry, item.places)

    def _places(self, element: ET.Element, places: Sequence[str]) -> None:
        if places:
            label = words.PLACES.på(self._document.språk)
            _add(element, "span", f"{label} {', '.join(places)}", class_="sted")

    def _table(self, main: ET.Element, block: Rows) -> None:
        self._tables += 1
        name = f"tabell-{self._tables}"
        label = (
            {"aria-labelledby": name}
            if block.caption
            else {"aria-label": block.head[0]}
        )
        box = {"class": "rulle", "role": "region", "tabindex": "0", **label}
        table = ET.SubElement(ET.SubElement(main, "div", box), "table")
        if block.caption:
            _add(table, "caption", block.caption, id=name)
        columns = ET.SubElement(table, "colgroup")
        for share in shares(block, self._letters):
            ET.SubElement(columns, "col", {"style": f"--del: {share:.1%}"})
        heads = ET.SubElement(ET.SubElement(table, "thead"), "tr")
        for head in block.head:
            _add(heads, "th", head, scope="col")
        body = ET.SubElement(table, "tbody")
        for row in block.rows:
            line = ET.SubElement(body, "tr")
            _add(line, "th", read(row[0]), scope="row")
            for cell in row[1:]:
                _cell(line, cell)


def _cell(line: ET.Element, cell: Cell) -> None:
    match cell:
        case Sign(sign, text):
            place = ET.SubElement(line, "td")
            _add(place, "span", f"{sign} ", **{"aria-hidden": "true"})
            _add(place, "span", text)
        case Number(_, text):
            _add(line, "td", text, class_="tall")
        case _:
            _add(line, "td", read(cell))


def _figure(main: ET.Element, block: Figure) -> None:
    about = {"class": "bred"} if block.wide else {}
    figure = ET.SubElement(main, "figure", about)
    source = f"data:image/svg+xml;base64,{b64encode(block.svg.encode()).decode()}"
    ET.SubElement(figure, "img", {"src": source, "alt": visible(block.alt)})
    if block.caption:
        _add(figure, "figcaption", block.caption)


def _add(
    parent: ET.Element, tag: str, text: str, class_: str = "", **more: str
) -> ET.Element:
    attributes = {"class": class_, **more} if class_ else more
    element = ET.SubElement(parent, tag, attributes)
    element.text = printed(text)
    return element
