"""A document with one of everything, and texts that try to be more than text."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

from endringsteori.document import (
    Block,
    Day,
    Document,
    Figure,
    Heading,
    Item,
    Items,
    Number,
    Paragraph,
    Picture,
    Rows,
    Sign,
)

__all__ = ["HOSTILE", "SVG", "document", "hostile", "whole"]

DATO: Final = date(2026, 11, 21)
SVG: Final = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100" '
    'viewBox="0 0 200 100"><rect width="200" height="100" fill="#0b4f8a"/></svg>'
)
HOSTILE: Final = '=1+1 </w:t><script> #strong[x] $x$ \\ "a" \x1b[31m \u202e @kari'


def document(*blocks: Block, stamp: str = "", title: str = "Måleplan") -> Document:
    """Give a document of Fjellfjord."""
    return Document(title, "nn", blocks, DATO, "Fjellfjord", stamp)


def whole() -> Document:
    """Give a document with one of every block, and enough parts for a list of contents."""
    table = Rows(
        ["Mål", "Kostnad", "Frist", "Når"],
        [
            [
                "Fullføre",
                Number(Decimal("4.5"), "4,5"),
                Day(date(2027, 1, 31), "31.1.2027"),
                Sign("●", "når fram"),
            ]
        ],
        "Handlingar",
    )
    return document(
        *(Heading(2, f"Del {number}") for number in range(1, 6)),
        Heading(3, "Under"),
        Paragraph("Ei setning.", places=("mål.yaml:3:5",)),
        Paragraph("Sterk", strong=True),
        Items([Item("a", ("b",)), Item("c")]),
        Items([Item("d"), Item("e")], numbered=True),
        table,
        Picture("a.svg", "Går ned"),
        Figure(SVG, "Kjeda i ord", "Figur 1", wide=True),
        stamp="Teieplikt. Del han ikkje.",
    )


def hostile() -> Document:
    """Give a document of nothing but hostile texts."""
    return document(
        Heading(2, HOSTILE),
        Paragraph(HOSTILE, places=(HOSTILE,)),
        Items([Item(HOSTILE, (HOSTILE,), (HOSTILE,))]),
        Rows([HOSTILE], [[HOSTILE], [Sign(HOSTILE, HOSTILE)]], HOSTILE),
        Picture(HOSTILE, HOSTILE),
        Figure(SVG, HOSTILE, HOSTILE),
        stamp=HOSTILE,
        title=HOSTILE,
    )
