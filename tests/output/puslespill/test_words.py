"""The texts are there in three languages, in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from causal import claims, texts_in
from endringsteori.output.puslespill import (
    coverage_words,
    missing_words,
    service_words,
    without_words,
    words,
)
from endringsteori.texts import SPRÅK

if TYPE_CHECKING:
    from types import ModuleType

each_room = pytest.mark.parametrize(
    "module",
    [coverage_words, missing_words, service_words, without_words, words],
    ids=lambda module: module.__name__.rpartition(".")[2],
)


@each_room
def test_no_text_claims_a_cause(module: ModuleType) -> None:
    """The puzzle tells what a chain says, not what it does."""
    texts = texts_in(vars(module).values())

    assert len(texts) > 10
    assert [claim for tekst in texts for claim in claims(tekst)] == []


@each_room
def test_no_text_is_empty_in_any_language(module: ModuleType) -> None:
    """Each says something."""
    texts = texts_in(vars(module).values())

    assert [t for t in texts if not all(t.på(språk).strip() for språk in SPRÅK)] == []
