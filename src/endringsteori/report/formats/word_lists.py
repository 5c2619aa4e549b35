"""Lists in Word: real ones, that a screen reader counts and that each begin anew.

They bring their own numbering, as a template may lack it or use it for headings.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.parts.numbering import NumberingPart
from docx.shared import Pt

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.text.paragraph import Paragraph as WordParagraph

__all__ = ["Lists"]

_BULLETS: Final = ("•", "–")
_INDENT: Final = 360
"""Twentieths of a point that each level is moved in."""


class Lists:
    """Adds lists at the end of a document."""

    def __init__(self, word: WordDocument) -> None:
        self._word = word
        self._numbering = _numbering(word)
        self._kinds: dict[bool, int] = {}

    def begin(self, *, numbered: bool) -> int:
        """Begin a list, and give the number that its items go by."""
        if numbered not in self._kinds:
            self._kinds[numbered] = self._add_kind(numbered=numbered)
        number = 1 + _highest(self._numbering, "w:num", "w:numId")
        start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
        self._numbering.append(
            parse_xml(
                f'<w:num {nsdecls("w")} w:numId="{number}">'
                f'<w:abstractNumId w:val="{self._kinds[numbered]}"/>{start}</w:num>'
            )
        )
        return number

    def add(self, text: str, listed: int, level: int = 0) -> WordParagraph:
        """Add an item to a list that has begun; `level` 1 stands below an item."""
        paragraph = self._word.add_paragraph(text)
        paragraph.paragraph_format.space_after = Pt(3)
        properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - the library cannot number paragraphs
        properties.append(
            parse_xml(
                f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{level}"/>'
                f'<w:numId w:val="{listed}"/></w:numPr>'
            )
        )
        return paragraph

    def _add_kind(self, *, numbered: bool) -> int:
        kind = 1 + _highest(self._numbering, "w:abstractNum", "w:abstractNumId")
        levels = "".join(_level(level, numbered=numbered) for level in range(2))
        made = parse_xml(
            f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{kind}">'
            f'<w:multiLevelType w:val="hybridMultilevel"/>{levels}</w:abstractNum>'
        )
        first = self._numbering.find(qn("w:num"))
        if first is None:
            self._numbering.append(made)
        else:
            first.addprevious(made)
        return kind


def _level(level: int, *, numbered: bool) -> str:
    form, sign = (
        ("decimal", "%1.") if numbered and level == 0 else ("bullet", _BULLETS[level])
    )
    left = _INDENT * (level + 1)
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>'
        f'<w:lvlText w:val="{sign}"/><w:lvlJc w:val="left"/>'
        f'<w:pPr><w:ind w:left="{left}" w:hanging="{_INDENT}"/></w:pPr></w:lvl>'
    )


def _numbering(word: WordDocument) -> BaseOxmlElement:
    """Give what numbers the lists of a document; an empty one where there is none."""
    part = word.part
    try:
        found = part.part_related_by(RELATIONSHIP_TYPE.NUMBERING)
    except KeyError:
        found = NumberingPart(
            PackURI("/word/numbering.xml"),
            CONTENT_TYPE.WML_NUMBERING,
            parse_xml(f"<w:numbering {nsdecls('w')}/>"),
            part.package,
        )
        part.relate_to(found, RELATIONSHIP_TYPE.NUMBERING)
    return cast("BaseOxmlElement", cast("NumberingPart", found).element)


def _highest(numbering: BaseOxmlElement, tag: str, attribute: str) -> int:
    found = numbering.findall(qn(tag))
    return max((int(one.get(qn(attribute), "0")) for one in found), default=0)
