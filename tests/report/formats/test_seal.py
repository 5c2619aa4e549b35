"""What tells that nobody has changed a file since it was made."""

from __future__ import annotations

import pytest

from endringsteori.document.zipped import packed, unpacked
from endringsteori.report.formats.seal import (
    PROPERTIES,
    UNSEALED,
    is_sealed,
    is_sealed_zip,
    sealed,
    sealed_zip,
)

TEXT = f"<!-- {UNSEALED} -->\n\nMål\n{UNSEALED}\n".encode()
PAPER = f"%PDF-1.7 ({UNSEALED}) <k>{UNSEALED}</k>".encode()
OFFICE = packed({"a": b"Tekst", PROPERTIES: f"<d>{UNSEALED}</d>".encode()})


@pytest.mark.parametrize("data", [TEXT, PAPER])
def test_a_sealed_file_has_the_same_length_and_no_open_seal(data: bytes) -> None:
    """A PDF tells where in it each part begins; a text of the same words is no seal."""
    made = sealed(data)

    assert is_sealed(made)
    assert len(made) == len(data)
    assert made.count(UNSEALED.encode()) == (data is TEXT)
    assert not is_sealed(data)


def test_a_changed_letter_breaks_the_seal_and_line_breaks_do_not() -> None:
    """Those of a PDF do, for there they are no line breaks."""
    made = sealed(TEXT)

    assert not is_sealed(made.replace("Mål".encode(), b"Maal"))
    assert is_sealed(made.replace(b"\n", b"\r\n"))
    assert is_sealed(sealed(TEXT.replace(b"\n", b"\r\n")))
    assert not is_sealed(sealed(PAPER + b"\n").replace(b"\n", b"\r\n"))


def test_an_office_file_is_known_by_what_it_holds() -> None:
    """In whatever order; not by when it was packed."""
    made = unpacked(sealed_zip(OFFICE))

    assert is_sealed_zip(packed(dict(reversed(made.items()))))
    assert not is_sealed_zip(packed({**made, "a": b"Teks"}))
    assert not is_sealed_zip(packed({**made, "b": b""}))
    assert not is_sealed_zip(packed({"a": made["a"]}))
    assert not is_sealed_zip(OFFICE)
