"""The puzzle as one HTML page that needs nothing else: a table, and what it shows in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from endringsteori.document import Heading, Items, Paragraph, visible
from endringsteori.output.puslespill import words
from endringsteori.output.puslespill.document import coverage, missing
from endringsteori.output.puslespill.matrix import SIGNS, matrix_of
from endringsteori.output.puslespill.shown import Shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from endringsteori.document import Block
    from endringsteori.graph import TheoryGraph
    from endringsteori.output.puslespill.matrix import Matrix
    from endringsteori.texts import Språk

__all__ = ["render_html"]

_POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'"
"""Nothing is fetched and nothing runs, whatever a text may hold."""
_STYLE: Final = (
    "body{font:1rem/1.5 Arial,'Liberation Sans',Arimo,Helvetica,sans-serif;"
    "color:#1b1f23;background:#fff;margin:2rem auto;max-width:75rem;padding:0 1rem}"
    ".rulle{overflow-x:auto}table{border-collapse:collapse}"
    "caption{text-align:left;font-weight:bold;padding:.5rem 0}"
    "th,td{border:1px solid #6a737d;padding:.4rem .6rem;text-align:left;"
    "vertical-align:top}thead th{vertical-align:bottom;min-width:6rem}"
    "td{text-align:center}th small{display:block;font-weight:normal}"
    "tbody th{min-width:14rem;background:#fff;position:sticky;left:0}"
    ".stempel{border:2px solid #8b0000;color:#8b0000;padding:.5rem;font-weight:bold}"
    "@media print{body{margin:0;max-width:none}tr{break-inside:avoid}"
    "tbody th{position:static}}"
)


def render_html(graph: TheoryGraph, språk: Språk, dato: date) -> str:
    """Give the puzzle as an HTML document, whole in one file and without scripts.

    The table has a caption, and headings with a scope; each cell says in words what its
    sign means, apart from the sign.
    """
    shown = Shown(graph, språk)
    page = ET.Element("html", {"lang": språk})
    title = " – ".join(filter(None, (words.TITLE.på(språk), shown.organisation)))
    _head(page, title)
    main = ET.SubElement(ET.SubElement(page, "body"), "main")
    _add(main, "h1", title)
    if shown.stamp:
        _add(main, "p", shown.stamp, {"class": "stempel"})
    matrix = matrix_of(shown)
    if matrix.rows and matrix.heads:
        _add(main, "h2", words.MATRIX.på(språk), {"id": "matrise"})
        _table(main, matrix, språk)
    _blocks(main, coverage(shown))
    _blocks(main, missing(shown, dato))
    return f"<!DOCTYPE html>\n{ET.tostring(page, 'unicode', method='html')}\n"


def _head(page: ET.Element, title: str) -> None:
    head = ET.SubElement(page, "head")
    ET.SubElement(head, "meta", {"charset": "utf-8"})
    policy = {"http-equiv": "Content-Security-Policy", "content": _POLICY}
    ET.SubElement(head, "meta", policy)
    view = {"name": "viewport", "content": "width=device-width, initial-scale=1"}
    ET.SubElement(head, "meta", view)
    _add(head, "title", title)
    _add(head, "style", _STYLE)


def _table(main: ET.Element, matrix: Matrix, språk: Språk) -> None:
    box = {"class": "rulle", "role": "region", "tabindex": "0"}
    scrolled = ET.SubElement(main, "div", {**box, "aria-labelledby": "matrise"})
    table = ET.SubElement(scrolled, "table")
    _add(table, "caption", words.CAPTION.på(språk))
    heads = ET.SubElement(ET.SubElement(table, "thead"), "tr")
    _add(heads, "th", words.COLUMNS["mål"].på(språk).capitalize(), {"scope": "col"})
    for head in matrix.heads:
        cell = _add(heads, "th", head.navn, {"scope": "col"})
        _add(cell, "small", " · ".join(filter(None, (head.status, head.tjenester))))
    body = ET.SubElement(table, "tbody")
    told = {"reached": words.REACHED.på(språk), "named": words.NAMED.på(språk)}
    for row in matrix.rows:
        line = ET.SubElement(body, "tr")
        _add(line, "th", row.navn, {"scope": "row"})
        for kind in row.cells:
            cell = ET.SubElement(line, "td")
            if kind:
                _add(cell, "span", f"{SIGNS[kind]} ", {"aria-hidden": "true"})
                _add(cell, "span", told[kind])


def _blocks(main: ET.Element, blocks: Iterable[Block]) -> None:
    for block in blocks:
        match block:
            case Heading(level, text):
                _add(main, f"h{level}", text)
            case Paragraph(text, strong):
                _add(main, "h3" if strong else "p", text)
            case Items(items):
                listed = ET.SubElement(main, "ul")
                for item in items:
                    entry = _add(listed, "li", item.text)
                    below = ET.SubElement(entry, "ul") if item.below else entry
                    for line in item.below:
                        _add(below, "li", line)
            case _:
                raise TypeError(block)


def _add(
    parent: ET.Element,
    tag: str,
    text: str,
    attributes: Mapping[str, str] | None = None,
) -> ET.Element:
    element = ET.SubElement(parent, tag, dict(attributes or {}))
    element.text = visible(text)
    return element
