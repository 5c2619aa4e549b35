"""The list of contents of a Word document: filled in, and Word can make it anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Pt

from endringsteori.document import Heading, visible, words
from endringsteori.report.formats.word_template import has_style

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph as WordParagraph

    from endringsteori.document import Document

__all__ = ["add_contents", "bookmark"]

_FIELD: Final = r' TOC \o "1-1" \h \z \u '
"""What Word runs when somebody asks for the list anew: headings of the first level, as links."""
_PART: Final = 2
"""The level of the headings that are listed."""


def add_contents(word: WordDocument, document: Document) -> None:
    """Add a list of the parts, each a link to its heading, as a field of Word's own.

    It has no page numbers until Word makes it anew: only Word knows where pages end.
    """
    headings = [block for block in document.blocks if isinstance(block, Heading)]
    parts = [(n, h) for n, h in enumerate(headings, start=1) if h.level == _PART]
    label = word.add_paragraph().add_run(words.CONTENTS.på(document.språk))
    label.bold = True
    lines = [_line(word, number, visible(heading.text)) for number, heading in parts]
    first, last = lines[0]._p, lines[-1]._p  # noqa: SLF001 - the library knows no fields
    at = 1 if first.pPr is not None else 0
    for kind in ("separate", "instruction", "begin"):
        first.insert(at, _field(kind))
    last.append(_field("end"))


def bookmark(heading: WordParagraph, number: int) -> None:
    """Give a heading the name that links lead to."""
    start, end = OxmlElement("w:bookmarkStart"), OxmlElement("w:bookmarkEnd")
    for mark in (start, end):
        mark.set(qn("w:id"), str(number))
    start.set(qn("w:name"), _name(number))
    paragraph = heading._p  # noqa: SLF001 - the library knows no bookmarks
    paragraph.insert(1 if paragraph.pPr is not None else 0, start)
    paragraph.append(end)


def _name(number: int) -> str:
    return f"_Toc{number:08}"


def _line(word: WordDocument, number: int, text: str) -> WordParagraph:
    style = "toc 1" if has_style(word, "toc 1") else None
    paragraph = word.add_paragraph(style=style)
    paragraph.paragraph_format.space_after = Pt(2)
    link = parse_xml(
        f'<w:hyperlink {nsdecls("w")} w:anchor="{_name(number)}" w:history="1"><w:r><w:t/></w:r></w:hyperlink>'
    )
    (told,) = link.iter(qn("w:t"))
    told.text = text
    paragraph._p.append(link)  # noqa: SLF001 - the library knows no links within a document
    return paragraph


def _field(kind: str) -> object:
    run = OxmlElement("w:r")
    if kind == "instruction":
        told = OxmlElement("w:instrText")
        told.set(qn("xml:space"), "preserve")
        told.text = _FIELD
    else:
        told = OxmlElement("w:fldChar")
        told.set(qn("w:fldCharType"), kind)
    run.append(told)
    return run
