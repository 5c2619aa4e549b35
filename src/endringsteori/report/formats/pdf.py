"""A document as PDF: tagged (PDF/UA-1), with bookmarks, language and title."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.document import (
    Figure,
    Heading,
    Items,
    Number,
    Paragraph,
    Picture,
    printed,
    read,
    visible,
    words,
)
from endringsteori.document.paper import ON_ITS_SIDE, UPRIGHT, lies_down, shares
from endringsteori.report.formats.paper import has_contents, size_of
from endringsteori.report.formats.seal import UNSEALED, sealed
from endringsteori.report.formats.setting import set_pages

if TYPE_CHECKING:
    from endringsteori.document import Block, Document, Rows

__all__ = ["write_pdf"]

_SIZE: Final = 9.0
_SMALL: Final = 8.0
"""Points of the text in tables, upright and on their side."""


def write_pdf(document: Document) -> bytes:
    """Write a document as PDF. Raises `MissingTypstError` and `UnsetError`."""
    return sealed(set_pages("document.typ", _read_by_template(document)))


def _read_by_template(document: Document) -> dict[str, object]:
    dated = words.DATED.fyll(document.språk, {"dato": document.dato})
    wide = lies_down(document)
    letters = ON_ITS_SIDE if wide else UPRIGHT
    return {
        "title": visible(document.title),
        "made-by": UNSEALED,
        "organisation": visible(document.organisation),
        "language": document.språk,
        "about": visible(". ".join(filter(None, (document.organisation, dated)))),
        "stamp": visible(document.stamp),
        "mark": visible(document.stamp.partition(".")[0]),
        "from": words.PLACES.på(document.språk),
        "contents": has_contents(document),
        "wide": wide,
        "table-size": _SMALL if wide else _SIZE,
        "blocks": [_block(block, letters) for block in document.blocks],
    }


def _block(block: Block, letters: int) -> dict[str, object]:
    match block:
        case Heading(level, text):
            return {"kind": "heading", "level": level, "text": printed(text)}
        case Paragraph(text, strong, places):
            told = {"text": printed(text), "strong": strong}
            return {"kind": "paragraph", **told, "places": [*map(visible, places)]}
        case Items():
            return _items(block)
        case Picture(path, alt):
            told = {"text": visible(f"{path}: {alt}"), "strong": False}
            return {"kind": "paragraph", **told, "places": []}
        case Figure(svg, alt, caption, wide):
            told = {
                "alt": visible(alt) or visible(caption),
                "caption": printed(caption),
            }
            return {"kind": "figure", "svg": svg, "wide": wide, **size_of(svg), **told}
        case _:
            return _rows(block, letters)


def _items(block: Items) -> dict[str, object]:
    items = [
        {
            "text": printed(item.text),
            "below": [*map(printed, item.below)],
            "places": [*map(visible, item.places)],
        }
        for item in block.items
    ]
    return {"kind": "items", "numbered": block.numbered, "items": items}


def _rows(block: Rows, letters: int) -> dict[str, object]:
    columns = zip(*block.rows, strict=True)
    right = [any(isinstance(cell, Number) for cell in cells) for cells in columns]
    return {
        "kind": "rows",
        "caption": printed(block.caption),
        "head": [*map(printed, block.head)],
        "rows": [[printed(read(cell)) for cell in row] for row in block.rows],
        "columns": shares(block, letters),
        "right": right or [False] * len(block.head),
    }
