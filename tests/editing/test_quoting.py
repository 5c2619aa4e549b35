"""Texts that get quotation marks around them."""

from __future__ import annotations

import pytest

from editing.trying import tried
from endringsteori.diagnostics import FixKind

PROJECT = "endringsteori: 1\ntjenester:\n  ppt:\n    navn: {}\n"


@pytest.mark.parametrize(
    ("written", "kind", "becomes"),
    [
        ("PPT: råd # x", FixKind.QUOTE, '"PPT: råd" # x'),
        ("@ppt", FixKind.QUOTE, '"@ppt"'),
        ('"PPT" og "NAV"', FixKind.QUOTE, '\'"PPT" og "NAV"\''),
        ("'PPT' og \"NAV\"", FixKind.QUOTE, "'''PPT'' og \"NAV\"'"),
        ('"A \\mer"', FixKind.QUOTE, "'A \\mer'"),
        ("PPT #1 og #2 # x", FixKind.QUOTE_LINE, '"PPT #1 og #2" # x'),
        ('Sa "nei" #1', FixKind.QUOTE_LINE, "'Sa \"nei\" #1'"),
    ],
)
def test_a_text_gets_the_marks_it_can_have(
    written: str, kind: FixKind, becomes: str
) -> None:
    """Single ones around double ones and backslashes; a real comment stays outside."""
    assert tried(PROJECT.format(written), kind) == [PROJECT.format(becomes)]
