"""A document as Markdown."""

from __future__ import annotations

from datetime import date

from endringsteori.document import Document, Paragraph
from endringsteori.report.formats.markdown import write_markdown
from endringsteori.report.formats.seal import is_sealed


def test_a_document_begins_with_what_it_is() -> None:
    """The stamp, the title, whose it is and the day; and, unseen, that we made it."""
    document = Document(
        "Funn", "nn", (Paragraph("Kort"),), date(2026, 11, 21), "Fjellfjord", "Hemmeleg"
    )

    made = write_markdown(document)

    assert is_sealed(made)
    assert made.decode().split("\n", 1)[1] == (
        "\n**Hemmeleg**\n\n# Funn\n\nFjellfjord. Per 21.11.2026\n\nKort\n"
    )
