"""A document as a value: what is told, in which order, and nothing of how it looks.

Between those who tell (assessments, the puzzle, reports) and those who write (text,
Markdown, HTML, Word, PDF, Excel), so that every format says the same. All texts in it are
whole, in one language, and as they may be shown: persons masked, small numbers hidden.
They are plain text: each writer escapes what its format would read as something else.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from decimal import Decimal

    from endringsteori.texts import Språk

__all__ = [
    "Block",
    "Cell",
    "Day",
    "Document",
    "Figure",
    "Heading",
    "Item",
    "Items",
    "Number",
    "Paragraph",
    "Picture",
    "Rows",
    "Sign",
    "read",
]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the title, and no level is skipped on the way down."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences that belong together; `strong` ones stand out.

    `places` are where in the sources it is told from, as `file:line:column`, in the order
    of the sentences; they are shown only to those who ask for them.
    """

    text: str
    strong: bool = False
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list, with what is told below it; `places` as those of `Paragraph`."""

    text: str
    below: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Items:
    """A list; `numbered` where the order says something."""

    items: Sequence[Item]
    numbered: bool = False


@dataclass(frozen=True, slots=True)
class Number:
    """A cell with a number: `text` as it is read, `value` for formats that can count."""

    value: Decimal
    text: str


@dataclass(frozen=True, slots=True)
class Day:
    """A cell with a date: `text` as it is read, `value` for formats that can sort."""

    value: date
    text: str


@dataclass(frozen=True, slots=True)
class Sign:
    """A cell with a sign for the eye, and the same in words."""

    sign: str
    text: str


Cell: TypeAlias = str | Number | Day | Sign


def read(cell: Cell) -> str:
    """Give what a cell says, in words."""
    return cell if isinstance(cell, str) else cell.text


@dataclass(frozen=True, slots=True)
class Rows:
    """A table: a heading for each column, and rows whose first cell names the row."""

    head: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure in a file of its own: its path as seen from the text, and the same in words."""

    path: str
    alt: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure that stands in the document: as SVG, and the same in words.

    `alt` is short enough to be read aloud in one go; what it leaves out is told in the
    blocks after it. A `wide` figure wants a page on its side.
    """

    svg: str
    alt: str
    caption: str
    wide: bool = False


Block: TypeAlias = Heading | Paragraph | Items | Rows | Picture | Figure


@dataclass(frozen=True, slots=True)
class Document:
    """A whole document: `blocks` in order, below the title.

    `stamp` is what every page must bear, empty where anybody may read it. `organisation`
    and `dato` are whose it is and the day that it holds for. A document of few pages has
    no list of `contents`, however many headings it has.
    """

    title: str
    språk: Språk
    blocks: tuple[Block, ...]
    dato: date
    organisation: str = ""
    stamp: str = ""
    contents: bool = True
