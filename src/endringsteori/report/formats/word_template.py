"""What a Word document begins as: our own styles, or those of a municipality's template."""

from __future__ import annotations

from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Final, cast

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from endringsteori.document import visible
from endringsteori.document.zipped import UnreadableError, packed, unpacked
from endringsteori.report.formats.seal import UNSEALED

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.styles.style import ParagraphStyle

    from endringsteori.document import Document

__all__ = ["NotATemplateError", "begin", "has_style"]

_OF_TEMPLATES: Final = b"wordprocessingml.template.main+xml"
_OF_DOCUMENTS: Final = b"wordprocessingml.document.main+xml"
_TYPES: Final = "[Content_Types].xml"
_MOST: Final = 50_000_000
"""Bytes that the files of a template may take unpacked."""
_LANGUAGES: Final = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}
_FONT: Final = "Arial"
_INK: Final = RGBColor(0x1B, 0x1F, 0x23)
_SIZES: Final = {"Title": 20, "Heading 1": 14, "Heading 2": 12, "Heading 3": 10.5}


class NotATemplateError(Exception):
    """A file that was given as a template is no Word document or template without macros."""


def begin(document: Document, template: bytes | None) -> WordDocument:
    """Open the template, or an empty document with our styles; say whose it is, and its language.

    What stands in a template is kept, and the document comes after it. Raises
    `NotATemplateError`.
    """
    if template is None:
        word = docx.Document()
        _dress(word)
    else:
        word = _opened(template)
    for level in range(1, 4):
        _ensure_heading(word, level)
    properties = word.core_properties
    properties.title = visible(document.title)
    properties.author = visible(document.organisation)
    properties.comments = UNSEALED
    properties.language = _LANGUAGES[document.språk]
    noon = datetime(
        document.dato.year, document.dato.month, document.dato.day, 12, tzinfo=UTC
    )
    properties.created = properties.modified = noon
    properties.revision = 1
    properties.last_modified_by = ""
    _speak(word, _LANGUAGES[document.språk])
    return word


def has_style(word: WordDocument, name: str) -> bool:
    """Tell whether a document has a style of this name."""
    return any(style.name == name for style in word.styles)


def _opened(template: bytes) -> WordDocument:
    try:
        files = unpacked(template, _MOST)
        # A template (.dotx) becomes a document; a document is one already.
        files[_TYPES] = files[_TYPES].replace(_OF_TEMPLATES, _OF_DOCUMENTS)
        return docx.Document(BytesIO(packed(files)))
    except (UnreadableError, KeyError, SyntaxError, ValueError) as error:
        raise NotATemplateError from error


def _dress(word: WordDocument) -> None:
    """Give the empty document of the library our own look: one font, ink on paper, A4."""
    section = word.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(22)
    section.top_margin = section.bottom_margin = Mm(20)
    for style in word.styles:
        if style.type == WD_STYLE_TYPE.PARAGRAPH:
            _plain(style)
    normal = _paragraph_style(word, "Normal")
    normal.font.size = Pt(10.5)
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.15
    for name, size in _SIZES.items():
        style = _paragraph_style(word, name)
        style.font.size = Pt(size)
        style.font.bold = True
        style.paragraph_format.space_before = Pt(0 if name == "Title" else size)
        style.paragraph_format.space_after = Pt(4)
        style.paragraph_format.keep_with_next = True
        _without_borders(style)
    caption = _paragraph_style(word, "Caption")
    caption.font.size = Pt(9.5)
    caption.font.bold = True
    caption.paragraph_format.keep_with_next = True
    _paragraph_style(word, "Title").paragraph_format.alignment = WD_ALIGN_PARAGRAPH.LEFT


def _ensure_heading(word: WordDocument, level: int) -> None:
    """Add the style of a heading where a template lacks it, so that no level is lost."""
    name = f"Heading {level}"
    if has_style(word, name):
        return
    added = word.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH, builtin=True)
    style = cast("ParagraphStyle", added)
    style.font.bold = True
    style.font.size = Pt(_SIZES[name])
    style.paragraph_format.keep_with_next = True
    outline = OxmlElement("w:outlineLvl")
    outline.set(qn("w:val"), str(level - 1))
    style.element.get_or_add_pPr().append(outline)


def _paragraph_style(word: WordDocument, name: str) -> ParagraphStyle:
    return cast("ParagraphStyle", word.styles[name])


def _plain(style: ParagraphStyle) -> None:
    """Set a style in our font and ink, whatever theme it came with."""
    style.font.name = _FONT
    style.font.color.rgb = _INK
    style.font.italic = False
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    for letters in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{letters}"), _FONT)


def _without_borders(style: ParagraphStyle) -> None:
    properties = style.element.get_or_add_pPr()
    for border in properties.findall(qn("w:pBdr")):
        properties.remove(border)


def _speak(word: WordDocument, language: str) -> None:
    """Say which language the text is in, for spelling and for those who have it read aloud."""
    defaults = word.styles.element.find(qn("w:docDefaults"))
    runs = [] if defaults is None else [*defaults.iter(qn("w:rPr"))]
    normal = word.styles.element.default_for(WD_STYLE_TYPE.PARAGRAPH)
    if normal is not None:
        runs.append(normal.get_or_add_rPr())
    for properties in runs:
        for old in properties.findall(qn("w:lang")):
            properties.remove(old)
        spoken = OxmlElement("w:lang")
        spoken.set(qn("w:val"), language)
        properties.append(spoken)
