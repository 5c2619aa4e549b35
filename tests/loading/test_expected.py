"""What was expected, in words."""

from __future__ import annotations

import re
from pathlib import Path

import endringsteori.model
from endringsteori.loading.expected import EXPECTED
from endringsteori.texts import SPRÅK

MODEL = Path(endringsteori.model.__file__).parent


def test_everything_that_a_form_can_expect_has_words() -> None:
    """In three languages; and nothing else has."""
    sources = "".join(path.read_text("utf-8") for path in MODEL.glob("*.py"))
    named = set(re.findall('ventet="([^"]+)"', sources))

    assert named | {"ett ord"} == set(EXPECTED)


def test_the_words_are_there_in_every_language() -> None:
    """None of them is empty."""
    assert all(text.på(språk) for text in EXPECTED.values() for språk in SPRÅK)
