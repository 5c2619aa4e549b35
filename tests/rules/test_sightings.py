"""Where something of persons stands, each at a place of its own."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from builders import teori, tjeneste
from endringsteori.graph import graf
from endringsteori.loading import Memory, load
from endringsteori.privacy import Kind
from endringsteori.rules import Case
from endringsteori.rules.sightings import hit, sightings
from synthetic import NUMBER

TWICE = f"{NUMBER} og {NUMBER}"


def case(text: str, name: str = "a.yaml") -> Case:
    """Give what a rule asks about a project of one file."""
    loaded = load(Memory({name: f"endringsteori: 1\n{text}\n".encode()}))
    asked = Case(graf(loaded.teori), date(2026, 11, 21), loaded.teori.innstillinger)
    return replace(asked, sources=loaded.sources)


def keys(asked: Case) -> list[tuple[str, str | None]]:
    """Give the element and the key of each sighting of a number."""
    hits = [hit(one) for one in sightings(asked, {Kind.NUMBER})]
    return [(one.at.element, one.at.key) for one in hits]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"tjenester:\n  ppt: {TWICE}", [("ppt", "navn"), ("ppt", "navn#2")]),
        (f"# {TWICE}", [("a.yaml", "kommentar#1"), ("a.yaml", "kommentar#2")]),
        (f"mål: [\n {TWICE}", [("a.yaml", None), ("a.yaml", "#2")]),
        (f'mål:\n  m: "\\u0030{NUMBER[1:]}"', [("m", "navn")]),
    ],
)
def test_several_at_one_place_are_numbered(
    text: str, expected: list[tuple[str, str | None]]
) -> None:
    """From the second in a field, from the first among comments."""
    assert keys(case(text)) == expected


def test_a_file_name_is_searched() -> None:
    """It is the first thing that anyone sees."""
    assert keys(case("", f"{NUMBER}.yaml")) == [(f"{NUMBER}.yaml", "filnavn")]


def test_a_theory_without_files_is_searched_by_its_texts() -> None:
    """The places are the same."""
    theory = teori(tjeneste("ppt", navn=TWICE))
    asked = Case(graf(theory), date(2026, 11, 21), theory.innstillinger)

    assert keys(asked) == [("ppt", "navn"), ("ppt", "navn#2")]


def test_a_hit_has_its_own_span_and_repeats_nothing() -> None:
    """The number itself is underlined, and is in no value."""
    (one,) = sightings(case(f"tjenester:\n  ppt: PPT {NUMBER}"), {Kind.NUMBER})
    found = hit(one)

    assert found.span is not None
    assert (found.span.start.column, found.span.end.column) == (12, 23)
    assert list(found.values) == ["hvor"]
