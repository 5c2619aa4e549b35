"""Breaking texts into lines."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from diagram.examples import any_text
from endringsteori.diagram.typesetting.metrics import clusters, text_width
from endringsteori.diagram.typesetting.wrapping import MAX_LINES, longest_word, wrap

_WITHOUT_LIMIT = 100_000


def _bare(text: str) -> str:
    return re.sub(r"[ \xa0\t\n\r\f\v]", "", text)


@given(any_text(), st.floats(20, 300), st.booleans())
def test_no_character_but_space_is_lost(text: str, width: float, bold: bool) -> None:  # noqa: FBT001 - Hypothesis gives it by place
    """The lines together hold the text, and nothing more than a hyphen where a word is broken."""
    lines = wrap(text, width, 13, bold=bold, max_lines=_WITHOUT_LIMIT)
    rest = _bare(text)

    for line in map(_bare, lines):
        said = line if rest.startswith(line) else line.removesuffix("-")
        assert rest.startswith(said)
        rest = rest.removeprefix(said)
    assert not rest


@given(st.text("aåbæø1 -/%", max_size=60), st.floats(20, 300))
def test_no_line_ends_inside_a_word_without_a_hyphen(text: str, width: float) -> None:
    """Whatever the width, each line ends with a word of the text or with a sign of a break."""
    lines = wrap(text, width, 13, max_lines=_WITHOUT_LIMIT)
    rest = " ".join(text.split())

    for line in lines:
        said = line.replace("\xa0", " ")
        said = said if rest.startswith(said) else said.removesuffix("-")
        rest = rest.removeprefix(said)
        ended = not rest or rest.startswith(" ") or not rest[0].isalnum()
        assert ended or line[-1] in "-/%" or not line[-1].isalnum()
        rest = rest.lstrip(" ")


@given(any_text(), st.floats(5, 300), st.booleans())
def test_each_line_fits_unless_it_is_one_character(
    text: str,
    width: float,
    bold: bool,  # noqa: FBT001 - Hypothesis gives it by place
) -> None:
    """No line is wider than asked for, unless nothing can be broken off it."""
    for line in wrap(text, width, 13, bold=bold):
        fits = text_width(line, 13, bold=bold) <= width + 1e-6
        assert fits or len(clusters(line.removesuffix("-"))) <= 1 or line == "…"


def test_lines_are_even() -> None:
    """The last line is not a word left alone."""
    lines = wrap("Teamet går gjennom fraværet hver uke", 190, 13)

    assert lines == ("Teamet går gjennom", "fraværet hver uke")


def test_break_after_hyphen_and_slash() -> None:
    """A long word is broken where it is joined, before it is broken anywhere else."""
    assert wrap("barnehage- og skoleeier/driftsansvarlig", 110, 13) == (
        "barnehage-",
        "og skoleeier/",
        "driftsansvarlig",
    )


def test_no_break_at_a_no_break_space() -> None:
    """A number and its unit stay together."""
    assert wrap("Det koster 720\u00a0000\u00a0kr", 90, 13) == (
        "Det koster",
        "720\u00a0000\u00a0kr",
    )


def test_dates_and_units_are_broken_in_need_only() -> None:
    """Between their words, while there is no room for them on one line."""
    told = "både 79,8 % 1. halvår 2026"

    assert wrap(told, 80, 10) == ("både 79,8\xa0%", "1.\xa0halvår\xa02026")
    assert wrap("1. halvår 2026", 45, 10) == ("1. halvår", "2026")


def test_no_break_at_the_slash_of_a_school_year() -> None:
    """Two numbers with a sign between them are one thing to read."""
    assert wrap("skoleåret 2024/2025", 80, 10) == ("skoleåret", "2024/2025")


def test_long_word_is_broken_with_a_hyphen_at_the_ends_of_lines_alone() -> None:
    """What is cut after it has an ellipsis and no hyphen."""
    told = "i skolehelsetjenesten og"

    assert wrap(told, 100, 13) == ("i skolehelse-", "tjenesten og")
    assert wrap(told, 100, 13, max_lines=1) == ("i skolehelse…",)


def test_too_many_lines_end_with_an_ellipsis() -> None:
    """What is cut shows that it is."""
    lines = wrap("ord " * 1000, 100, 13)

    assert len(lines) == MAX_LINES
    assert lines[-1].endswith("…")
    assert text_width(lines[-1], 13) <= 100


def test_blank_text_has_no_lines() -> None:
    """Nothing to say takes no room."""
    assert wrap(" \n\t ", 100, 13) == ()


def test_longest_word_is_what_is_not_broken() -> None:
    """The longest stretch between places to break."""
    assert longest_word("en skoleeier/driftsansvarlig", 13) == text_width(
        "driftsansvarlig", 13
    )
    assert longest_word("", 13) == 0
