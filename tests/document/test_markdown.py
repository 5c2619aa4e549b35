"""Blocks as Markdown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.document import (
    Figure,
    Heading,
    Item,
    Items,
    Paragraph,
    Picture,
    Rows,
    Sign,
    to_markdown,
)

if TYPE_CHECKING:
    from endringsteori.document import Block


def test_every_block_has_its_form() -> None:
    """Headings, paragraphs, lists, tables and pictures, with an empty line between."""
    blocks: list[Block] = [
        Heading(2, "Mål"),
        Paragraph("Kort", strong=True),
        Items([Item("a", ("b",))]),
        Items([Item("c", ("d",))], numbered=True),
        Rows(["Mål", "Losen"], [["Fullføre", Sign("●", "når fram")]], "Dekning"),
        Picture("figurer/a b.svg", "Går ned"),
        Figure("<svg/>", "Kjeden", "Figur 1"),
    ]

    assert to_markdown(blocks) == (
        "## Mål\n\n**Kort**\n\n- a\n  - b\n\n1. c\n   - d\n\n"
        "**Dekning**\n\n| Mål | Losen |\n| --- | --- |\n| Fullføre | når fram |\n\n"
        "![Går ned](figurer/a%20b.svg)\n\n*Figur 1*\n\nKjeden\n"
    )


def test_a_figure_without_a_caption_is_told_all_the_same() -> None:
    """Without signs around nothing."""
    assert to_markdown([Figure("<svg/>", "Går ned", "")]) == "Går ned\n"


def test_texts_come_out_as_text() -> None:
    """Also in the cells of a table."""
    hostile = "a | <b> *c*"
    shown = to_markdown([Paragraph(hostile), Rows([hostile], [[hostile]])])

    assert shown.count(r"a \| \<b\> \*c\*") == 3
