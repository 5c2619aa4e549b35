"""What is taken away, and what stays since it may mean something."""

from __future__ import annotations

import pytest

from editing.trying import tried
from endringsteori.diagnostics import FixKind

PROJECT = "endringsteori: 1\ntjenester:\n  ppt:\n    navn: PPT\n"


@pytest.mark.parametrize(
    ("written", "becomes"),
    [
        ("[råd, kurs, råd]", "[råd, kurs]"),
        ("[råd,råd , kurs]", "[råd , kurs]"),
        ("\n      - råd\n      - råd\n      - kurs", "\n      - råd\n      - kurs"),
        ("\n      - råd\n      - råd # to", "\n      - råd\n      # to"),
        ('\n    - "råd"\n    -  råd', '\n    - "råd"'),
    ],
)
def test_an_item_is_taken_out_of_its_list(written: str, becomes: str) -> None:
    """With its comma or its line; a comment stays."""
    texts = tried(f"{PROJECT}    virkemidler: {written}\n", FixKind.DROP_ITEM)

    assert texts == [f"{PROJECT}    virkemidler: {becomes}\n"]


@pytest.mark.parametrize("written", ["[råd, # en\n      råd]", "[råd,\n      råd]"])
def test_an_item_on_a_line_of_its_own_in_brackets_stays(written: str) -> None:
    """The comma before it is on another line, perhaps with a comment."""
    assert tried(f"{PROJECT}    virkemidler: {written}\n", FixKind.DROP_ITEM) == []


@pytest.mark.parametrize(
    ("written", "becomes"),
    [
        ("Åpent\u2028hele uka", "Åpent hele uka"),
        ("Åpent \u2028hele uka", "Åpent hele uka"),
        ("Åpent\x07", "Åpent"),
        ('"Åpent\\x07 hele\\u0007 uka"', '"Åpent hele uka"'),
        ('"Åpent \\a"', '"Åpent "'),
        ('"Åpent\\x7f"', '"Åpent"'),
    ],
)
def test_a_character_that_nobody_sees_goes(written: str, becomes: str) -> None:
    """A line break of another program becomes a space between two words."""
    texts = tried(f"{PROJECT}    merknad: {written}\n", FixKind.DROP_CHARACTER)

    assert texts == [f"{PROJECT}    merknad: {becomes}\n"]


def test_a_character_between_two_letters_stays() -> None:
    """They may be one word or two."""
    assert tried(f"{PROJECT}    merknad: før\x07etter\n", FixKind.DROP_CHARACTER) == []


@pytest.mark.parametrize("key", ["nav\u2028nes", "\u2028navnes"])
def test_a_line_break_of_another_program_stays_in_a_key(key: str) -> None:
    """No space can stand there, and whether a hyphen can, is not known."""
    text = f"{PROJECT}  {key}:\n    navn: NAV\n"

    assert tried(text, FixKind.DROP_CHARACTER) == []
