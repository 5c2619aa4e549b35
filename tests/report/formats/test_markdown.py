"""A document as Markdown."""

from __future__ import annotations

from datetime import date

from endringsteori.document import Document, Paragraph
from endringsteori.report.formats.markdown import MADE_BY, write_markdown


def test_a_document_begins_with_what_it_is() -> None:
    """The stamp, the title, whose it is and the day; and, unseen, that we made it."""
    document = Document(
        "Funn", "nn", (Paragraph("Kort"),), date(2026, 11, 21), "Fjellfjord", "Hemmeleg"
    )

    assert write_markdown(document).decode() == (
        f"{MADE_BY}\n\n**Hemmeleg**\n\n# Funn\n\nFjellfjord. Per 21.11.2026\n\nKort\n"
    )
