"""Lines of at most 80 columns."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endringsteori.output.puslespill.setting import set_blocks, wrapped
from endringsteori.output.vurdering.document import (
    Heading,
    Item,
    Items,
    Paragraph,
    Picture,
)

if TYPE_CHECKING:
    from endringsteori.output.vurdering.document import Block


def test_blocks_stand_apart_and_lists_hang() -> None:
    """An empty line before a heading and a paragraph, none before a list."""
    blocks: list[Block] = [
        Heading(2, "Hull"),
        Paragraph("Her", strong=True),
        Items([Item("ord " * 25, ("under",))]),
    ]

    assert set_blocks(blocks) == (
        "Hull\n----\n\nHer\n- " + ("ord " * 19).strip() + "\n  "
        "ord ord ord ord ord ord\n    under\n"
    )


def test_what_is_strong_stands_out_only_where_there_is_colour() -> None:
    """Bold on a terminal."""
    block = [Paragraph("Her", strong=True)]

    assert set_blocks(block, colour=True) == "\x1b[1mHer\x1b[0m\n"


def test_a_word_too_long_stands_whole() -> None:
    """And nothing is lost."""
    assert wrapped("a " + "x" * 90, "- ", "  ") == ["- a", "  " + "x" * 90]
    assert wrapped("", "- ") == ["-"]


def test_pictures_have_no_place_here() -> None:
    """A fault in what lays the text out."""
    with pytest.raises(TypeError):
        set_blocks([Picture("a.svg", "a")])
