"""A document as Word, read back from its XML."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

import docx
from docx.oxml.ns import qn

from endringsteori.document import Figure, Rows
from endringsteori.report.formats.word import write_word
from report.formats.pages_of import HOSTILE, SVG, document, hostile, whole

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.oxml.xmlchemy import BaseOxmlElement

    from endringsteori.document import Document


def written(value: Document) -> WordDocument:
    """Write a document, and open it again."""
    return docx.Document(BytesIO(write_word(value)))


def _number(element: BaseOxmlElement, tag: str) -> int:
    (found,) = element.iter(qn(tag))
    return int(found.get(qn("w:val"), ""))


def test_headings_keep_their_order_and_level() -> None:
    """The title has a style of its own, so that the parts are headings of level 1."""
    styles = [p.style.name for p in written(whole()).paragraphs if p.style]

    assert styles.count("Title") == 1
    assert [s for s in styles if s.startswith("Heading")] == ["Heading 1"] * 5 + [
        "Heading 2"
    ]


def test_a_table_repeats_its_header_row() -> None:
    """Rows are not cut by a page, and its first row and column are headings."""
    word = written(whole())
    (table,) = word.tables
    marks = [[mark.tag for mark in row] for row in word.element.iter(qn("w:trPr"))]
    (look,) = word.element.body.iter(qn("w:tblLook"))

    assert marks == [[qn("w:tblHeader"), qn("w:cantSplit")], [qn("w:cantSplit")]]
    assert (look.get(qn("w:firstRow")), look.get(qn("w:firstColumn"))) == ("1", "1")
    assert [cell.text for cell in table.rows[1].cells] == [
        "Fullføre",
        "4,5",
        "31.1.2027",
        "når fram",
    ]


def test_figures_have_a_text_alternative() -> None:
    """Those who cannot see them hear it."""
    word = written(whole())

    assert [p.get("descr") for p in word.element.iter(qn("wp:docPr"))] == [
        "Kjeda i ord"
    ]


def test_a_wide_figure_has_a_page_on_its_side() -> None:
    """And what follows stands up again."""
    ways = [section.orientation for section in written(whole()).sections]

    assert ways == [0, 1, 0]


def test_a_document_with_a_wide_table_lies_down() -> None:
    """A figure in it needs no page of its own."""
    wide = Rows([str(n) for n in range(8)], [["x"] * 8])
    figure = Figure(SVG, "Kjeda", "", wide=True)
    ways = [section.orientation for section in written(document(wide, figure)).sections]

    assert ways == [1]


def test_the_language_is_told() -> None:
    """For spelling, and for reading aloud."""
    word = written(whole())
    spoken = {lang.get(qn("w:val")) for lang in word.styles.element.iter(qn("w:lang"))}

    assert spoken == {"nn-NO"}
    assert word.core_properties.language == "nn-NO"


def test_lists_are_lists_and_each_begins_anew() -> None:
    """One number for each list, and a level for what stands below."""
    numbered = written(whole()).element.body.iter(qn("w:numPr"))
    found = [(_number(n, "w:numId"), _number(n, "w:ilvl")) for n in numbered]
    first, second = found[0][0], found[-1][0]

    assert found == [(first, 0), (first, 1), (first, 0), (second, 0), (second, 0)]
    assert first != second


def test_contents_lead_to_their_headings() -> None:
    """A field that Word can make anew, filled in until then."""
    word = written(whole())
    links = [link.get(qn("w:anchor")) for link in word.element.iter(qn("w:hyperlink"))]
    marks = {
        mark.get(qn("w:name")) for mark in word.element.iter(qn("w:bookmarkStart"))
    }
    kinds = [f.get(qn("w:fldCharType")) for f in word.element.iter(qn("w:fldChar"))]

    assert len(links) == 5
    assert set(links) <= marks
    assert kinds == ["begin", "separate", "end"]


def test_every_page_bears_the_stamp() -> None:
    """Its first sentence in the header, the whole of it on the first page."""
    word = written(whole())
    headers = ["".join(p.text for p in s.header.paragraphs) for s in word.sections]

    assert headers == ["Teieplikt"] * 3
    assert word.paragraphs[0].text == "Teieplikt. Del han ikkje."


def test_texts_come_out_as_text() -> None:
    """No control characters, and nothing read as XML or as a field."""
    shown = HOSTILE.replace("\x1b", "\ufffd").replace("\u202e", "\ufffd")
    word = written(hostile())

    assert [
        p.text for p in word.paragraphs if p.style and p.style.name == "Heading 1"
    ] == [shown]
    assert [cell.text for row in word.tables[0].rows for cell in row.cells] == [
        shown
    ] * 3


def test_the_same_document_gives_the_same_bytes() -> None:
    """Whatever the time of day."""
    once = write_word(whole())
    with ZipFile(BytesIO(once)) as zipped:
        times = {one.date_time for one in zipped.infolist()}

    assert once == write_word(whole())
    assert times == {(1980, 1, 1, 0, 0, 0)}
