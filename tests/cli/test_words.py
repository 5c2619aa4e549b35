"""Help in three languages."""

from __future__ import annotations

import pytest

from endringsteori.cli.words import COMMANDS, OPTIONS
from endringsteori.texts import SPRÅK


@pytest.mark.parametrize("språk", SPRÅK)
def test_commands_are_sentences_and_options_are_not(språk: str) -> None:
    """As in the help of other programs, and every text is there."""
    commands = [getattr(tekst, språk) for tekst in COMMANDS.values()]
    options = [getattr(tekst, språk) for tekst in OPTIONS.values()]

    assert all(text[0].isupper() and text.endswith(".") for text in commands)
    assert all(text and not text.endswith(".") for text in options)
