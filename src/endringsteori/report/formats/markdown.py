"""A document as Markdown, for a wiki or a proposed change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.document import Heading, Paragraph, to_markdown, words
from endringsteori.report.formats.seal import UNSEALED, sealed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.document import Block, Document

__all__ = ["write_markdown"]

_MADE_BY: Final = f"<!-- {UNSEALED} -->"
"""The first line, which no reader sees: the file was made, and may be made again."""


def write_markdown(document: Document) -> bytes:
    """Write a document as Markdown in UTF-8."""
    whole = to_markdown([*_top(document), *document.blocks])
    return sealed(f"{_MADE_BY}\n\n{whole}".encode())


def _top(document: Document) -> Iterator[Block]:
    if document.stamp:
        yield Paragraph(document.stamp, strong=True)
    yield Heading(1, document.title)
    dated = words.DATED.fyll(document.språk, {"dato": document.dato})
    yield Paragraph(". ".join(filter(None, (document.organisation, dated))))
