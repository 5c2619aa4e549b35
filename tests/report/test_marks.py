"""Which files are ours."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest

from endringsteori.document import Document, Paragraph
from endringsteori.document.zipped import packed, unpacked
from endringsteori.report import is_ours
from endringsteori.report.formats import FORMATS
from report.cases import DAY

DOCUMENT = Document("Måleplan", "nb", (Paragraph("Kort."),), DAY, "Fjellfjord")


@pytest.mark.parametrize("ending", FORMATS)
def test_what_we_make_is_ours_in_every_format(ending: str) -> None:
    """A new format is tested without being listed here."""
    assert is_ours(ending, FORMATS[ending](DOCUMENT))
    assert is_ours(ending, b"")


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize(
    "data", [b"endringsteori", b"%PDF-1.7 minutes", b"PK\x03\x04 broken", b"\xff\x00"]
)
def test_what_others_make_is_theirs(ending: str, data: bytes) -> None:
    """Though our name may stand in it."""
    assert not is_ours(ending, data)


@pytest.mark.parametrize("ending", FORMATS)
def test_what_somebody_has_changed_is_theirs(ending: str) -> None:
    """One word, or a note in a PDF, though our name stands there still."""
    made = FORMATS[ending](DOCUMENT)
    if ending == "pdf":
        changed = made + b"1 0 obj <</Type/Annot>> endobj"
    elif made.startswith(b"PK"):
        files = unpacked(made)
        changed = packed({k: v.replace(b"Kort.", b"Langt.") for k, v in files.items()})
    else:
        changed = made.replace(b"Kort.", b"Langt.")

    assert changed != made
    assert not is_ours(ending, changed)


@pytest.mark.parametrize("ending", ["docx", "xlsx"])
def test_a_file_that_cannot_be_unpacked_is_theirs(ending: str) -> None:
    """Broken where it speaks of itself, or locked with a password."""
    broken = bytearray(FORMATS[ending](DOCUMENT))
    locked = bytearray(broken)
    name = b"docProps/core.xml"
    with ZipFile(BytesIO(bytes(broken))) as packed:
        start = packed.getinfo(name.decode()).header_offset + 30 + len(name)
    broken[start : start + 40] = b"\xff" * 40
    locked[locked.rindex(name) - 46 + 8] |= 1  # the flags, in the list of contents

    assert not is_ours(ending, bytes(broken))
    assert not is_ours(ending, bytes(locked))


def test_an_office_file_that_says_nothing_of_itself_is_theirs() -> None:
    """As some programs make them."""
    out = BytesIO()
    with ZipFile(out, "w") as packed:
        packed.writestr("word/document.xml", "<w:document/>")

    assert not is_ours("docx", out.getvalue())
