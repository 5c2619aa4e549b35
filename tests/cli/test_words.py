"""Help in three languages."""

from __future__ import annotations

import pytest

from endringsteori.cli.words import COMMANDS
from endringsteori.texts import SPRÅK


@pytest.mark.parametrize("språk", SPRÅK)
def test_what_commands_do_is_said_in_sentences(språk: str) -> None:
    """As in the help of other programs, and every text is there."""
    said = [getattr(tekst, språk) for tekst in COMMANDS.values()]

    assert [text for text in said if not text[0].isupper()] == []
    assert [text for text in said if text[-1] not in ".?"] == []
