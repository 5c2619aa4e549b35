"""Cases to tell reports of: Fjellfjord, a small town, and theories from Python."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori.checking import Lest, les
from endringsteori.document import Figure, Heading, Items, Paragraph, Rows, read
from endringsteori.graph import graf
from endringsteori.loading import Memory
from endringsteori.report import EVERYTHING, Case

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.document import Block
    from endringsteori.model import Teori
    from endringsteori.report import Choice
    from endringsteori.texts import Språk

__all__ = [
    "DAY",
    "fjellfjord",
    "headings",
    "of_teori",
    "of_text",
    "read_fjellfjord",
    "sentences",
    "tables",
]

DAY: Final = date(2026, 11, 21)
_FJELLFJORD: Final = Path(__file__).parents[2] / "eksempler" / "fjellfjord"


@cache
def read_fjellfjord() -> Lest:
    """Read the example once for all tests."""
    return les(_FJELLFJORD)


@cache
def fjellfjord(
    språk: Språk = "nb", choice: Choice = EVERYTHING, *, steder: bool = False
) -> Case:
    """Give the example, whole or a part of it; once, as nothing in a case changes."""
    lest = read_fjellfjord()
    return Case(graf(lest.teori), DAY, språk, lest, choice, steder=steder)


def of_teori(
    teori: Teori, språk: Språk = "nb", choice: Choice = EVERYTHING, dato: date = DAY
) -> Case:
    """Give a theory from Python."""
    return Case(graf(teori), dato, språk, choice=choice)


def of_text(text: str, språk: Språk = "nb", *, steder: bool = False) -> Case:
    """Give a project of one file."""
    lest = les(Memory({"endringsteori.yaml": text.encode()}))
    return Case(graf(lest.teori), DAY, språk, lest, steder=steder)


def headings(blocks: Iterable[Block]) -> list[str]:
    """Give the headings of a document."""
    return [block.text for block in blocks if isinstance(block, Heading)]


def tables(blocks: Iterable[Block]) -> list[list[list[str]]]:
    """Give the rows of each table as they are read, with plain spaces in numbers."""
    return [
        [
            [read(cell).replace("\N{NO-BREAK SPACE}", " ") for cell in row]
            for row in block.rows
        ]
        for block in blocks
        if isinstance(block, Rows)
    ]


def sentences(blocks: Iterable[Block]) -> list[str]:
    """Give all that is told in paragraphs, lists and figures, in order."""
    told: list[str] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            told.append(block.text)
        elif isinstance(block, Items):
            for item in block.items:
                told += item.text, *item.below
        elif isinstance(block, Figure):
            told += block.caption, block.alt
    return told
