"""The sentences themselves."""

from __future__ import annotations

from string import Formatter

import pytest

from endringsteori.comparison import templates
from endringsteori.texts import Tekst


def texts() -> list[Tekst]:
    """Give every template."""
    found: list[Tekst] = []
    for name in templates.__all__:
        value = getattr(templates, name)
        if isinstance(value, Tekst):
            found.append(value)
        else:
            found += value.values() if hasattr(value, "values") else value
    return found


def places(text: str) -> set[str]:
    """Give the places of a template."""
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("tekst", texts(), ids=lambda tekst: tekst.nb)
def test_the_three_languages_say_the_same(tekst: Tekst) -> None:
    """They have the same places, and are sentences."""
    assert places(tekst.nb) == places(tekst.nn) == places(tekst.en)
    for text in (tekst.nb, tekst.nn, tekst.en):
        assert text.endswith(".")
