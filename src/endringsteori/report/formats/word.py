"""A document as Word: real styles, headings, lists, header rows and text alternatives."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING, Final

from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.shared import Mm, Pt, RGBColor

from endringsteori.document import (
    Figure,
    Heading,
    Items,
    Paragraph,
    Picture,
    Rows,
    printed,
    visible,
    words,
)
from endringsteori.document.paper import lies_down
from endringsteori.report.formats.paper import has_contents
from endringsteori.report.formats.seal import sealed_zip
from endringsteori.report.formats.setting import png_of
from endringsteori.report.formats.word_contents import add_contents, bookmark
from endringsteori.report.formats.word_lists import Lists
from endringsteori.report.formats.word_tables import add_table
from endringsteori.report.formats.word_template import begin, has_style

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.section import Section
    from docx.text.paragraph import Paragraph as WordParagraph

    from endringsteori.document import Block, Document

__all__ = ["write_word"]

_STAMP: Final = RGBColor(0x8B, 0x00, 0x00)
_FAINT: Final = RGBColor(0x40, 0x46, 0x4D)
_SMALL: Final = Pt(8.5)
_CAPTION_ROOM: Final = Mm(20)
"""What is kept free below a figure that fills its page, for what is told of it."""


def write_word(document: Document, template: bytes | None = None) -> bytes:
    """Write a document as .docx, in the styles of `template` where one is given.

    Raises `NotATemplateError`, and as `setting.png_of` where there are figures.
    """
    word = begin(document, template)
    writer = _Writer(word, document)
    writer.top()
    for block in document.blocks:
        writer.write(block)
    out = BytesIO()
    word.save(out)
    return sealed_zip(out.getvalue())


class _Writer:
    """Writes blocks at the end of a Word document."""

    def __init__(self, word: WordDocument, document: Document) -> None:
        self._word = word
        self._document = document
        self._lists = Lists(word)
        self._headings = 0
        self._figures = 0
        self._wide = lies_down(document)
        if self._wide:
            _lay_down(word.sections[-1])

    def top(self) -> None:
        """Write the stamp, the title, whose the document is, and the contents."""
        document = self._document
        if document.stamp:
            stamp = self._word.add_paragraph().add_run(visible(document.stamp))
            stamp.bold = True
            stamp.font.color.rgb = _STAMP
            self._stamp_pages()
        title = "Title" if has_style(self._word, "Title") else None
        self._word.add_paragraph(visible(document.title), title)
        dated = words.DATED.fyll(document.språk, {"dato": document.dato})
        about = ". ".join(filter(None, (document.organisation, dated)))
        self._word.add_paragraph().add_run(visible(about)).font.color.rgb = _FAINT
        if has_contents(document):
            add_contents(self._word, document)

    def _stamp_pages(self) -> None:
        mark = visible(self._document.stamp.partition(".")[0])
        for section in self._word.sections:
            run = section.header.add_paragraph().add_run(mark)
            run.bold = True
            run.font.color.rgb = _STAMP

    def write(self, block: Block) -> None:
        """Write one block."""
        match block:
            case Heading(level, text):
                self._headings += 1
                heading = self._word.add_paragraph(
                    printed(text), f"Heading {max(level - 1, 1)}"
                )
                bookmark(heading, self._headings)
            case Paragraph(text, strong, places):
                paragraph = self._word.add_paragraph()
                paragraph.add_run(printed(text)).bold = strong or None
                self._places(paragraph, places)
            case Items():
                self._items(block)
            case Rows():
                self._table(block)
            case Picture(path, alt):
                self._word.add_paragraph(f"{visible(path)}: {visible(alt)}")
            case Figure():
                self._figure(block)

    def _places(self, paragraph: WordParagraph, places: tuple[str, ...]) -> None:
        if places:
            paragraph.add_run().add_break()
            told = ", ".join(map(visible, places))
            label = words.PLACES.på(self._document.språk)
            run = paragraph.add_run(f"{label} {told}")
            run.font.size = _SMALL
            run.font.color.rgb = _FAINT

    def _items(self, block: Items) -> None:
        listed = self._lists.begin(numbered=block.numbered)
        for item in block.items:
            entry = self._lists.add(printed(item.text), listed)
            self._places(entry, item.places)
            for line in item.below:
                self._lists.add(printed(line), listed, level=1)

    def _table(self, block: Rows) -> None:
        if block.caption:
            self._caption(block.caption)
        add_table(self._word, block, _width(self._word.sections[-1]))
        self._word.add_paragraph().paragraph_format.space_after = Pt(0)

    def _caption(self, text: str) -> None:
        style = "Caption" if has_style(self._word, "Caption") else None
        self._word.add_paragraph(printed(text), style)

    def _figure(self, block: Figure) -> None:
        aside = block.wide and not self._wide
        if aside:
            _lay_down(self._word.add_section(WD_SECTION.NEW_PAGE))
        if block.caption:
            self._caption(block.caption)
        section = self._word.sections[-1]
        picture = self._word.add_picture(BytesIO(png_of(block.svg)))
        room = _height(section) - _CAPTION_ROOM
        scale = min(_width(section) / picture.width, room / picture.height, 1)
        picture.width = round(picture.width * scale)
        picture.height = round(picture.height * scale)
        self._figures += 1
        about = picture._inline.docPr  # noqa: SLF001 - the library has no other way to a text alternative
        about.set("descr", visible(block.alt or block.caption))
        about.set("name", f"Figur {self._figures}")
        if aside:
            _stand_up(self._word.add_section(WD_SECTION.NEW_PAGE))


def _lay_down(section: Section) -> None:
    if section.orientation != WD_ORIENT.LANDSCAPE:
        _turn(section, WD_ORIENT.LANDSCAPE)


def _stand_up(section: Section) -> None:
    if section.orientation != WD_ORIENT.PORTRAIT:
        _turn(section, WD_ORIENT.PORTRAIT)


def _turn(section: Section, way: WD_ORIENT) -> None:
    section.orientation = way
    section.page_width, section.page_height = section.page_height, section.page_width


def _width(section: Section) -> int:
    """Give what is between the margins, in EMU."""
    margins = (section.left_margin or 0) + (section.right_margin or 0)
    return (section.page_width or Mm(210)) - margins


def _height(section: Section) -> int:
    margins = (section.top_margin or 0) + (section.bottom_margin or 0)
    return (section.page_height or Mm(297)) - margins
