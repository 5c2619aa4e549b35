"""How a file is laid out anew: the first line, indents, lists and anchors."""

from __future__ import annotations

import pytest

from editing.trying import tried
from endringsteori.diagnostics import FixKind


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("tjenester:\n", "endringsteori: 1\ntjenester:\n"),
        ("# navn\n\n  tjenester:\n", "# navn\n\n  endringsteori: 1\n  tjenester:\n"),
        ("---\r\ntjenester:\r\n", "---\r\nendringsteori: 1\r\ntjenester:\r\n"),
        ("endringsteori :\n", "endringsteori : 1\n"),
    ],
)
def test_the_version_is_written_at_the_top(before: str, after: str) -> None:
    """Below comments, with the indent and the line breaks of the file."""
    assert tried(before, FixKind.VERSION) == [after]


def test_tabs_may_be_of_several_widths() -> None:
    """Which one it was, is seen when the file is read again."""
    text = "endringsteori: 1\ntjenester:\n\tppt:\n\t\tnavn: PPT\n"
    start = "endringsteori: 1\ntjenester:\n"

    assert tried(text, FixKind.SPACES_FOR_TABS) == [
        f"{start}{' ' * width}ppt:\n{' ' * 2 * width}navn: PPT\n" for width in (2, 4, 8)
    ]


def test_tabs_stay_where_a_text_may_have_tabs_of_its_own() -> None:
    """In a text over several lines, a tab is a sign like others."""
    text = "endringsteori: 1\ntjenester:\n\tppt:\n\t\tnavn: |\n\t\t\tPPT\n"

    assert tried(text, FixKind.SPACES_FOR_TABS) == []


def test_signs_that_look_like_spaces_become_spaces_where_they_make_a_line() -> None:
    """In a text they stay, for there they may be meant."""
    text = "endringsteori: 1\ntjenester:\n\u00a0 ppt:\n    navn:\u00a0PPT\u00a0nord\n"

    assert tried(text, FixKind.PLAIN_SPACES) == [
        "endringsteori: 1\ntjenester:\n  ppt:\n    navn: PPT\u00a0nord\n"
    ]


def test_a_colon_gets_its_space() -> None:
    """Nothing else of the line is touched."""
    text = "endringsteori: 1\ntjenester:\n  ppt:\n    navn:PPT  # kl:10\n"

    assert tried(text, FixKind.SPACE_AFTER_COLON) == [text.replace("navn:", "navn: ")]


@pytest.mark.parametrize(
    ("written", "becomes"),
    [
        ("deltok: [rektor]", "deltok: rektor"),
        ("deltok:   ['a', \"b\"]   # c", "deltok:   # c\n      - 'a'\n      - \"b\""),
    ],
)
def test_texts_in_brackets_get_a_line_each(written: str, becomes: str) -> None:
    """A comment stays on the line of the key."""
    start = "endringsteori: 1\ngjenbesøk:\n  - dato: 2026-06-10\n    "

    assert tried(f"{start}{written}\n", FixKind.ONE_PER_LINE) == [f"{start}{becomes}\n"]


def test_texts_in_brackets_over_several_lines_stay() -> None:
    """Their comments have no other place."""
    start = "endringsteori: 1\ngjenbesøk:\n  - dato: 2026-06-10\n    "

    assert tried(f'{start}deltok: ["a",\n      "b"]\n', FixKind.ONE_PER_LINE) == []


def test_every_alias_is_written_out() -> None:
    """And the anchor goes."""
    text = "a: &x {navn: A}  # en\nb: *x\nc: [*x, 1]\n"

    assert tried(f"endringsteori: 1\n{text}", FixKind.WRITE_OUT) == [
        "endringsteori: 1\na: {navn: A}  # en\nb: {navn: A}\nc: [{navn: A}, 1]\n"
    ]
