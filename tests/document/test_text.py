"""Lines of at most 80 columns."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from endringsteori.document import (
    Figure,
    Heading,
    Item,
    Items,
    Number,
    Paragraph,
    Picture,
    Rows,
    to_text,
)
from endringsteori.document.text import wrapped
from endringsteori.output.style import Style

if TYPE_CHECKING:
    from endringsteori.document import Block, Cell

PLAIN = Style()


def test_blocks_stand_apart_and_lists_hang() -> None:
    """An empty line before a heading and a paragraph, none before a list."""
    blocks: list[Block] = [
        Heading(2, "Hull"),
        Paragraph("Her", strong=True),
        Items([Item("ord " * 25, ("under",))]),
    ]

    assert to_text(blocks, PLAIN) == (
        "Hull\n----\n\nHer\n- " + ("ord " * 19).strip() + "\n  "
        "ord ord ord ord ord ord\n    under\n"
    )


def test_a_numbered_list_counts() -> None:
    """Where the order says something."""
    assert to_text([Items([Item("a"), Item("b", ("c",))], numbered=True)], PLAIN) == (
        "1. a\n2. b\n     c\n"
    )


def test_what_is_strong_stands_out_only_where_there_is_colour() -> None:
    """Bold on a terminal."""
    block = [Paragraph("Her", strong=True)]

    assert to_text(block, Style(colour=True)) == "\x1b[1mHer\x1b[0m\n"


def test_a_word_too_long_stands_whole() -> None:
    """And nothing is lost."""
    assert wrapped("a " + "x" * 90, "- ", "  ") == ["- a", "  " + "x" * 90]
    assert wrapped("", "- ") == ["-"]


def test_a_table_has_columns_as_wide_as_their_widest_cell() -> None:
    """Numbers as they are read."""
    rows: list[list[Cell]] = [
        ["Losen", Number(Decimal("9.4"), "9,4 %")],
        ["Jobbsjansen", "ukjent"],
    ]

    assert to_text([Rows(["Tiltak", "Andel"], rows, "Fravær")], PLAIN) == (
        "Fravær\nTiltak       Andel\nLosen        9,4 %\nJobbsjansen  ukjent\n"
    )


def test_a_table_wider_than_the_screen_is_told_row_by_row() -> None:
    """Each cell after the name of its column; empty ones are left out."""
    rows = [["Losen", "ord " * 30, ""]]

    assert to_text([Rows(["Tiltak", "Hva", "Når"], rows)], PLAIN) == (
        "Losen\n  Hva: "
        + ("ord " * 18).strip()
        + "\n    "
        + ("ord " * 12).strip()
        + "\n"
    )


def test_figures_are_told_in_words() -> None:
    """A terminal cannot show them."""
    blocks: list[Block] = [
        Picture("a.svg", "Fraværet går ned"),
        Figure("<svg/>", "Kjeden", "Figur 1"),
    ]

    assert to_text(blocks, PLAIN) == "a.svg: Fraværet går ned\n\nFigur 1: Kjeden\n"


def test_a_figure_without_a_caption_is_told_all_the_same() -> None:
    """Its title may stand in it."""
    assert to_text([Figure("<svg/>", "Går ned", "")], PLAIN) == "Går ned\n"


def test_no_text_can_steer_the_terminal() -> None:
    """Wherever it stands."""
    hostile = "a\x1b[31mb"
    blocks: list[Block] = [
        Heading(2, hostile),
        Paragraph(hostile),
        Items([Item(hostile, (hostile,))]),
        Rows([hostile], [[hostile]], hostile),
        Picture(hostile, hostile),
        Figure("", hostile, hostile),
    ]

    assert "\x1b" not in to_text(blocks, PLAIN)
