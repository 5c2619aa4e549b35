"""Small numbers in what differs between two editions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from builders import indikator, mål, teori
from endringsteori.comparison import compare
from endringsteori.comparison.as_json import render_json
from endringsteori.comparison.sentences import Sentences
from endringsteori.model import Måling
from endringsteori.model.tid import les_periode

if TYPE_CHECKING:
    from endringsteori.model import Teori


def measured(**numbers: Any) -> Teori:  # noqa: ANN401 - any form of any field
    """Make a goal that is followed by one count of persons."""
    one = Måling(periode=les_periode("2025"), **numbers)
    gauge = indikator(
        "andel",
        "ro",
        navn="Andel",
        enhet="prosent",
        teller_enhet="personer",
        målinger=[one],
    )
    return teori(mål("ro"), gauge)


def told(old: Teori, new: Teori) -> tuple[str, str]:
    """Give a comparison as sentences and as JSON."""
    difference = compare(old, new)
    sentences = Sentences(difference, "nb", str, str)
    text = " ".join(sentences.told(change) for change in difference.changes)
    return text, render_json(difference, ("a", "b"), "nb", "1")


@pytest.mark.parametrize(("was", "now"), [(3, 2), (3, 20), (20, 3)])
def test_a_small_number_is_told_by_neither_edition(was: int, now: int) -> None:
    """That it differs is told, and nothing of by how much."""
    text, data = told(measured(teller=was, nevner=97), measured(teller=now, nevner=97))
    (change,) = json.loads(data)["changes"]

    assert "et lite tall som ikke vises" in text
    assert (change["old"], change["new"]) == (":", ":")
    assert not {str(was), str(now)} & set(text.split())


def test_large_numbers_are_told() -> None:
    """Nobody is known by them."""
    text, data = told(measured(teller=20, nevner=97), measured(teller=30, nevner=97))
    (change,) = json.loads(data)["changes"]

    assert (change["old"], change["new"]) == ("20", "30")
    assert "20" in text


def test_what_stands_beside_a_small_number_is_told() -> None:
    """Where it is from is no number."""
    old = measured(teller=3, nevner=97, kilde="Registeret")
    text, _ = told(old, measured(teller=3, nevner=97, kilde="Skolen"))

    assert "Skolen" in text
    assert "ikke vises" not in text


def test_a_measurement_that_comes_is_hidden_whole() -> None:
    """It is shown in one line, with its numbers."""
    old = teori(
        mål("ro"),
        indikator(
            "andel", "ro", navn="Andel", enhet="prosent", teller_enhet="personer"
        ),
    )
    text, data = told(old, measured(teller=3, nevner=97))

    assert "97" not in text
    assert ":" in [change["new"] for change in json.loads(data)["changes"]]
