"""Documents in the styles of a municipality's own template."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZipFile

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn

from endringsteori.report.formats.word import write_word
from endringsteori.report.formats.word_template import NotATemplateError
from report.formats.pages_of import document, whole

if TYPE_CHECKING:
    from docx.document import Document as WordDocument


def template() -> WordDocument:
    """Give a template with a letterhead and a line of its own."""
    word = docx.Document()
    word.sections[0].header.paragraphs[0].text = "Lilleby kommune"
    word.add_paragraph("Saksframlegg")
    return word


def as_bytes(word: WordDocument) -> bytes:
    """Give the file of a Word document."""
    out = BytesIO()
    word.save(out)
    return out.getvalue()


def changed(data: bytes, name: str, old: bytes, new: bytes) -> bytes:
    """Change one of the files of a Word document."""
    out = BytesIO()
    with ZipFile(BytesIO(data)) as was, ZipFile(out, "w") as now:
        for one in was.namelist():
            text = was.read(one)
            now.writestr(one, text.replace(old, new) if one == name else text)
    return out.getvalue()


def damaged(data: bytes) -> bytes:
    """Spoil a Word document where one of its files begins."""
    spoilt = bytearray(data)
    with ZipFile(BytesIO(data)) as packed:
        start = packed.getinfo("word/document.xml").header_offset + 50
    spoilt[start : start + 40] = b"\xff" * 40
    return bytes(spoilt)


def locked(data: bytes) -> bytes:
    """Say of a Word document that one of its files needs a password."""
    said = bytearray(data)
    said[said.rindex(b"word/document.xml") - 46 + 8] |= 1
    return bytes(said)


def test_the_letterhead_is_kept_and_the_document_comes_after() -> None:
    """What stands in the template is theirs."""
    word = docx.Document(BytesIO(write_word(document(), as_bytes(template()))))

    assert word.sections[0].header.paragraphs[0].text == "Lilleby kommune"
    assert [p.text for p in word.paragraphs][:2] == ["Saksframlegg", "Måleplan"]


def test_a_template_file_is_opened_too() -> None:
    """The ending .dotx, which Word makes for templates."""
    dotx = changed(
        as_bytes(template()),
        "[Content_Types].xml",
        b"document.main+xml",
        b"template.main+xml",
    )

    word = docx.Document(BytesIO(write_word(document(), dotx)))

    assert word.paragraphs[0].text == "Saksframlegg"


def test_styles_that_a_template_lacks_are_made() -> None:
    """No heading is lost, and lists are still lists."""
    bare = template()
    for style in list(bare.styles):
        if style.type == WD_STYLE_TYPE.PARAGRAPH and style.name != "Normal":
            style.delete()
    bare.part.drop_rel(
        bare.part.relate_to(bare.part.numbering_part, RELATIONSHIP_TYPE.NUMBERING)
    )

    word = docx.Document(BytesIO(write_word(whole(), as_bytes(bare))))
    names = [p.style.name for p in word.paragraphs if p.style]

    assert names.count("Heading 1") == 5
    assert len([*word.element.body.iter(qn("w:numPr"))]) == 5


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"Hei",
        changed(
            as_bytes(docx.Document()),
            "[Content_Types].xml",
            b"document.main+xml",
            b"sheet.main+xml",
        ),
        changed(
            as_bytes(docx.Document()), "word/document.xml", b"<w:body>", b"<w:body"
        ),
        damaged(as_bytes(docx.Document())),
        locked(as_bytes(docx.Document())),
    ],
    ids=["empty", "text", "another kind", "broken", "damaged", "locked"],
)
def test_what_is_no_template_is_refused(data: bytes) -> None:
    """In one word, whatever is wrong with it."""
    with pytest.raises(NotATemplateError):
        write_word(document(), data)
