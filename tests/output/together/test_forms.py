"""What three municipalities look like together, in every format of every command."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from endringsteori.output.together import INDICATORS, MONEY, NEEDS
from endringsteori.texts import SPRÅK
from output.together.kommuner import kommuner

if TYPE_CHECKING:
    from conftest import Golden
    from endringsteori.texts import Språk

_COMMANDS = {"behov": NEEDS, "målinger": INDICATORS, "penger": MONEY}
_ENDINGS = {
    "tekst": "txt",
    "markdown": "md",
    "html": "html",
    "csv": "csv",
    "json": "json",
}


@pytest.mark.parametrize(
    ("command", "form"),
    [(command, form) for command, forms in _COMMANDS.items() for form in forms],
)
def test_every_format(command: str, form: str, golden: Golden) -> None:
    """Of every command, with the municipality number whole."""
    shown = _COMMANDS[command][form](kommuner())

    golden(f"{command}.{_ENDINGS[form]}", shown)
    assert "0391" in shown


@pytest.mark.parametrize("språk", SPRÅK)
@pytest.mark.parametrize("command", _COMMANDS)
def test_every_language(språk: Språk, command: str) -> None:
    """No line of text is too wide for a terminal."""
    shown = _COMMANDS[command]["tekst"](kommuner(språk))

    assert max(map(len, shown.splitlines())) <= 80


@pytest.mark.parametrize("command", _COMMANDS)
def test_colour_only_in_text_and_only_when_asked_for(command: str) -> None:
    """Other formats are for files."""
    coloured = {
        form
        for form, render in _COMMANDS[command].items()
        if "\x1b" in render(replace(kommuner(), colour=True))
    }

    assert coloured == {"tekst"}


@pytest.mark.parametrize("command", _COMMANDS)
def test_json_is_read_back(command: str) -> None:
    """The number is text."""
    found = json.loads(_COMMANDS[command]["json"](kommuner()))

    assert [one["kommunenummer"] for one in found["kommuner"]] == [
        "0391",
        "1891",
        "4692",
    ]
