"""argparse speaks the languages that we do."""

from __future__ import annotations

import argparse
import re
from pathlib import Path

from endringsteori.cli.argparse_words import TABLE, speaking
from endringsteori.texts import SPRÅK

_NEVER_SAID = (
    "conflict",
    "dest= is required",
    "cannot merge",
    "cannot have multiple",
    "is not callable",
    "'required' is",
    "mutually exclusive",
    "one of the arguments",
    "not allowed with",
    "at most one",
    "at least one",
    'argument "-"',
    "can't open",
    "unknown parser",
    "invalid choice",
    "invalid %(type)s",
    "unrecognized arguments",
    "unexpected option",
    "unexpected keyword",
    ".__call__()",
    "invalid conflict",
    "invalid option string",
    "is deprecated",
    "default: ",
    "maybe you meant",
    "ambiguous",
    "subcommands",
)
"""What our parsers never make it say: they have no such arguments, or
say it themselves."""


def test_all_that_argparse_can_say_to_our_users_is_in_the_table() -> None:
    """A new Python may say more; then this fails, and the table grows."""
    source = Path(argparse.__file__).read_text(encoding="utf-8")
    said = re.findall(r"""\b_\(\s*("[^"\n]*"|'[^'\n]*')\s*[,)]""", source)
    messages = {text[1:-1].replace("\\n", "\n") for text in said}
    untold = {
        text
        for text in messages - set(TABLE)
        if not any(part in text for part in _NEVER_SAID)
    }

    assert untold == set()


def test_every_text_keeps_its_places() -> None:
    """What argparse fills in has the same names in each language."""
    places = re.compile(r"%\(\w+\)\w|%[rs]")
    for english, tekst in TABLE.items():
        wanted = sorted(places.findall(english))

        assert [sorted(places.findall(tekst.på(s))) for s in SPRÅK] == [wanted] * 3


def test_argparse_gets_its_own_words_back() -> None:
    """Who uses the library beside argparse is not disturbed."""
    own = vars(argparse)["_"]
    with speaking("nn"):
        assert vars(argparse)["_"]("options") == "val"

    assert vars(argparse)["_"] is own


def test_what_is_not_in_the_table_is_said_in_english() -> None:
    """Better than nothing."""
    with speaking("nb"):
        assert vars(argparse)["_"]("something new") == "something new"
