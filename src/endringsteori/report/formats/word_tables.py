"""Tables in Word: a header row that is repeated, and rows that no page break cuts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Emu, Pt

from endringsteori.document import Number, printed, read
from endringsteori.document.paper import shares

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.oxml.xmlchemy import BaseOxmlElement
    from docx.table import _Cell, _Row

    from endringsteori.document import Cell, Rows

__all__ = ["add_table"]

_HEAD_FILL: Final = "EEF1F4"
_LINE: Final = "6A737D"
_SIDES: Final = ("top", "left", "bottom", "right", "insideH", "insideV")
_TEXT: Final = Pt(9)
_LETTER: Final = Pt(5)
"""About how wide a letter is in it, with what stands around the text of a cell."""


def add_table(word: WordDocument, block: Rows, room: int) -> None:
    """Add a table as wide as `room` (EMU), its columns by how much they say."""
    table = word.add_table(rows=1, cols=len(block.head))
    table.autofit = False
    _line(table._tbl.tblPr)  # noqa: SLF001 - borders of its own, as a template may lack the style
    _mark(table.rows[0], "w:tblHeader")
    for cell, head in zip(table.rows[0].cells, block.head, strict=True):
        _say(cell, head, bold=True)
        cell._tc.get_or_add_tcPr().append(  # noqa: SLF001 - the library cannot fill a cell
            parse_xml(
                f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{_HEAD_FILL}"/>'
            )
        )
    for row in block.rows:
        added = table.add_row()
        for cell, told in zip(added.cells, row, strict=True):
            _say(cell, told)
    for row_ in table.rows:
        _mark(row_, "w:cantSplit")
    widths = [Emu(round(room * share)) for share in shares(block, room // _LETTER)]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
        for cell in column.cells:
            cell.width = width


def _say(cell: _Cell, told: Cell, *, bold: bool = False) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.space_after = Pt(0)
    run = paragraph.add_run(printed(read(told)))
    run.font.size = _TEXT
    run.bold = bold or None
    if isinstance(told, Number):
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def _mark(row: _Row, tag: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(tag))  # noqa: SLF001 - the library cannot mark a row


def _line(properties: BaseOxmlElement) -> None:
    """Draw lines around all cells, and say that the first row and column are headings."""
    sides = "".join(
        f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="{_LINE}"/>'
        for side in _SIDES
    )
    borders = parse_xml(f"<w:tblBorders {nsdecls('w')}>{sides}</w:tblBorders>")
    look = properties.find(qn("w:tblLook"))
    if look is None:
        look = OxmlElement("w:tblLook")
        properties.append(look)
    look.attrib.clear()
    for name, value in (("val", "00A0"), ("firstRow", "1"), ("firstColumn", "1")):
        look.set(qn(f"w:{name}"), value)
    look.addprevious(borders)
