"""A document as PDF, through the gate of PDF/UA."""

from __future__ import annotations

from endringsteori.document import Figure, Paragraph
from endringsteori.report.formats.pdf import write_pdf
from report.formats.pages_of import SVG, document, hostile, whole


def test_a_document_passes_the_gate_and_says_what_it_is() -> None:
    """Tagged, in its language, with its title: without them typst refuses."""
    data = write_pdf(whole())

    assert data.startswith(b"%PDF-")
    assert b"/Lang(nn-NO)" in data
    assert b"/MarkInfo" in data
    assert b"/StructTreeRoot" in data


def test_an_empty_document_is_a_document() -> None:
    """Its title stands alone."""
    assert write_pdf(document()).startswith(b"%PDF-")


def test_texts_are_no_markup() -> None:
    """A text that typst would read as code or as mathematics is set as it stands."""
    assert write_pdf(hostile()).startswith(b"%PDF-")


def test_a_sign_that_no_font_has_has_a_stand_in() -> None:
    """An emoji in a text or in a figure takes neither the seal nor the document away."""
    svg = SVG.replace("</svg>", '<text x="5" y="20">Bra 👍</text></svg>')
    blocks = (Paragraph("Bra 👍"), Figure(svg, "Bra 👍", "Bra 👍"))

    assert write_pdf(document(*blocks)).startswith(b"%PDF-")


def test_the_same_document_gives_the_same_bytes() -> None:
    """Whatever the time of day."""
    assert write_pdf(whole()) == write_pdf(whole())
