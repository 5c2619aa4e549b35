"""Texts that can do nothing but be read."""

from __future__ import annotations

import pytest

from endringsteori.document.safe import as_code, as_markdown, printed, visible


def test_a_text_cannot_move_the_cursor_or_turn_around() -> None:
    """Control characters and changes of direction are shown as stand-ins."""
    assert visible("rødt \x1b[31m, \u202eomvendt") == "rødt \ufffd[31m, \ufffdomvendt"


def test_a_text_of_several_lines_is_shown_on_one() -> None:
    """Line feeds and tabs are allowed in texts; here they are spaces."""
    assert visible("to\nlinjer\tog mer") == "to linjer og mer"


def test_no_line_of_a_page_ends_inside_a_date() -> None:
    """On paper, where the writer breaks the lines; nothing else is changed."""
    assert printed("79,8 % 1. halvår\t2026") == "79,8\xa0% 1.\xa0halvår\xa02026"
    assert visible("1. halvår 2026") == "1. halvår 2026"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("*fet* og [lenke](https://x.no)", r"\*fet\* og \[lenke\]\(https:⁠//x.no\)"),
        ("<script>", r"\<script\>"),
        ("spør @kari om #12", "spør @\N{WORD JOINER}kari om \\#\N{WORD JOINER}12"),
        ("- punkt", r"\- punkt"),
        ("1. punkt", r"1\. punkt"),
        ("=====", r"\====="),
        ("2024-06 er målt", "2024-06 er målt"),
        ("to\nlinjer", "to linjer"),
        ("snu \u202eom", "snu \ufffdom"),
    ],
)
def test_markdown_is_shown_as_it_was_written(text: str, shown: str) -> None:
    """Nothing is formatted, linked, or called on."""
    assert as_markdown(text) == shown


def test_code_has_more_ticks_around_it_than_in_it() -> None:
    """So that it ends where the text does."""
    assert as_code("a `b` c") == "`` a `b` c ``"
    assert as_code("a\nb") == "`a b`"


def test_an_ordinary_text_is_left_alone() -> None:
    """Letters, signs, and the spaces that people paste."""
    assert visible("«Tettere på» – 12\u00a0500 e\u0301n 👍") == (
        "«Tettere på» – 12\u00a0500 e\u0301n 👍"
    )
