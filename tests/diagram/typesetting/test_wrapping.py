"""Breaking texts into lines."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from diagram.examples import any_text
from endringsteori.diagram.typesetting.metrics import clusters, text_width
from endringsteori.diagram.typesetting.wrapping import MAX_LINES, longest_word, wrap

_WITHOUT_LIMIT = 100_000


def _bare(text: str) -> str:
    return re.sub(r"[ \t\n\r\f\v]", "", text)


@settings(deadline=None)
@given(any_text(), st.floats(20, 300), st.booleans())
def test_no_character_but_space_is_lost(text: str, width: float, bold: bool) -> None:  # noqa: FBT001 - Hypothesis gives it by place
    """The lines together hold the text."""
    lines = wrap(text, width, 13, bold=bold, max_lines=_WITHOUT_LIMIT)

    assert _bare(text) == _bare("".join(lines))


@settings(deadline=None)
@given(any_text(), st.floats(5, 300), st.booleans())
def test_each_line_fits_unless_it_is_one_character(
    text: str,
    width: float,
    bold: bool,  # noqa: FBT001 - Hypothesis gives it by place
) -> None:
    """No line is wider than asked for, unless nothing can be broken off it."""
    for line in wrap(text, width, 13, bold=bold):
        fits = text_width(line, 13, bold=bold) <= width + 1e-6
        assert fits or len(clusters(line)) == 1 or line == "…"


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
