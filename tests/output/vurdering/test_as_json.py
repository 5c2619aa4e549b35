"""An assessment for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from endringsteori.output.vurdering import render_json
from measured_town import TOWN, assessed

if TYPE_CHECKING:
    from conftest import Golden
    from endringsteori.output.vurdering import Assessed


def rendered(one: Assessed) -> dict[str, Any]:
    """Render, and read back."""
    shape: dict[str, Any] = json.loads(render_json(one))
    return shape


def by_element(things: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Find things by their elements."""
    return {thing["element"]: thing for thing in things}


def test_the_town(golden: Golden) -> None:
    """The shape is a promise to programs: a change is a new `schema_version`."""
    golden("lilleby.json", render_json(assessed()))


def test_each_number_has_its_file_and_line() -> None:
    """Whoever doubts a number can look it up."""
    found = by_element(rendered(assessed())["indikatorer"])["losen/trivsel"]
    last = found["siste"]
    lines = TOWN.splitlines()

    assert last["file"] == "endringsteori.yaml"
    assert lines[last["line"] - 1].strip() == "- periode: 2025"
    assert (last["teller"], last["nevner"], last["verdi"]) == ("74", "96", "77.1")


def test_the_evaluators_names_are_here() -> None:
    """A step that holds not so far, towards a goal."""
    edges = by_element(rendered(assessed())["hypoteser"])

    assert edges["losen/trives->fullføre"]["reading"] == "teorisvikt mot målet"
    assert edges["losen/møte->losen/kontakt"]["reading"] is None


def test_small_numbers_are_null() -> None:
    """With what they could be worked out from; the place still stands there."""
    whole = rendered(assessed())
    found = by_element(whole["indikatorer"])["i-ro"]

    assert found["nullpunkt"]["hidden"]
    assert found["nullpunkt"]["verdi"] is None
    assert found["endring"] is None
    assert found["nullpunkt"]["line"] > 0
    assert whole["summary"]["hides"]


def test_without_files_all_positions_are_null() -> None:
    """The keys are there all the same."""
    position = ("file", "line", "column", "end_line", "end_column")
    whole = rendered(assessed(spans=lambda place: None))  # noqa: ARG005 - no place has one

    for part in ("tiltak", "mål", "ledd", "hypoteser", "indikatorer"):
        assert whole[part]
        for thing in whole[part]:
            assert [thing[key] for key in position] == [None] * 5


def test_only_what_was_asked_for() -> None:
    """A measure, with the goals that it is for."""
    whole = rendered(assessed(chosen=("losen",)))

    assert list(by_element(whole["tiltak"])) == ["losen"]
    assert list(by_element(whole["mål"])) == ["fullføre"]
    assert "i-ro" not in by_element(whole["indikatorer"])


def test_a_family_is_confidential() -> None:
    """Names of persons are hidden here too."""
    text = "endringsteori: 1\nnivå: individ\nmål:\n  ro: Kari Nordmann får ro\n"
    shown = render_json(assessed(text=text))

    assert json.loads(shown)["confidential"]
    assert "Kari" not in shown
