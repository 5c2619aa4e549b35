"""What YAML can say and the format does not allow; test_events meets each in a file."""

from __future__ import annotations

import pytest

from endringsteori.diagnostics import TroubleKind
from endringsteori.loading.opened import Opened
from endringsteori.loading.raw import RawMap
from endringsteori.loading.refusals import can_be_cut, empty_or_comma, refuse_cut
from endringsteori.loading.source import Source


def at_value(text: str) -> Opened:
    """Stand at the value of a name."""
    source = Source("kjede.yaml", text)
    opened = Opened(source, text)
    opened.stack = [(None, None, [])]
    opened.node = RawMap(source, 0, flow=False)
    opened.key, opened.at = "navn", [0, 4]
    return opened


@pytest.mark.parametrize(
    ("text", "cut"),
    [
        ("navn: Vi er #sammen", True),
        ("navn: Vi er\t#sammen", True),
        ("navn: Ro # det er målet", False),
        ("navn: Rom#12", False),
        ("#navn: Ro", False),
        ("navn: Ro", False),
    ],
)
def test_a_text_is_cut_by_a_sign_with_a_space_before_and_none_after(
    text: str,
    cut: bool,  # noqa: FBT001 - what is expected
) -> None:
    """Anything else is a comment, or no comment at all."""
    assert can_be_cut(text) is cut


def test_a_cut_text_is_told_with_all_that_was_meant() -> None:
    """To the end of the line."""
    opened = at_value("navn: Vi er #sammen om det")
    refuse_cut(opened, 6, 11)

    (fault,) = opened.faults
    assert fault.kind is TroubleKind.HASH_CUTS_TEXT
    assert fault.values["linje"] == 'navn: "Vi er #sammen om det"'


def test_an_empty_value_of_no_known_key_is_a_text() -> None:
    """So that the key is looked at, and not left out with its value."""
    opened = at_value("nvan:\n")
    opened.key = None

    assert empty_or_comma(opened, "nvan") == ("", False)
    assert empty_or_comma(opened, "tiltak") == (None, False)
