"""An assessment laid out for people: blocks that every form of text can show.

All texts in it are whole, in one language, and as they may be shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Block", "Heading", "Item", "Items", "Paragraph", "Picture", "Rows"]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 is the title."""

    level: int
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences that belong together; `strong` ones stand out."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a list, with what is told below it."""

    text: str
    below: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Items:
    """A list."""

    items: Sequence[Item]


@dataclass(frozen=True, slots=True)
class Rows:
    """A table: a heading for each column, and rows whose first cell names the row."""

    head: Sequence[str]
    rows: Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure in a file of its own: its path as seen from the text, and the same in words."""

    path: str
    alt: str


Block: TypeAlias = Heading | Paragraph | Items | Rows | Picture
