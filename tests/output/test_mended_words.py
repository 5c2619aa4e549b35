"""What each kind of fix does, in words."""

from __future__ import annotations

import pytest

from endringsteori.diagnostics import FixKind
from endringsteori.output.mended_words import WHAT
from endringsteori.texts import SPRÅK, Språk


@pytest.mark.parametrize("språk", SPRÅK)
def test_every_kind_of_fix_says_what_it_does(språk: Språk) -> None:
    """In one sentence or two."""
    said = [WHAT[kind].fyll(språk, {"old": "a", "new": "b"}) for kind in FixKind]

    assert [text for text in said if not text.endswith(".")] == []
