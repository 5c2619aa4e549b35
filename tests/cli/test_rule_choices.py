"""Rules as people name them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endringsteori.cli import main
from endringsteori.cli.faults import UsageError
from endringsteori.cli.rule_choices import find_rule, refuse_unknown, rule_choices
from endringsteori.diagnostics import Severity
from fake_rules import fake_rule

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("word", ["ET303", "et303", "303", " ET303 "])
def test_a_rule_is_found_however_its_code_is_written(word: str) -> None:
    """People remember the number."""
    assert find_rule(word).code == "ET303"


def test_every_level_can_be_chosen() -> None:
    """None turns the rule off, and the last word about a rule holds."""
    found = rule_choices(
        ("ET301=feil", "302=advarsel", "et303 = merknad", "ET304=feil", "ET304=av")
    )

    assert found == {
        "ET301": Severity.ERROR,
        "ET302": Severity.WARNING,
        "ET303": Severity.NOTE,
        "ET304": None,
    }


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("ET3303=av", "Kjenner ikke «ET3303». Mente du «ET303»?"),
        ("tull=av", "Kjenner ikke «tull»."),
        ("ET303=advarsl", "Kjenner ikke «advarsl». Mente du «advarsel»?"),
        (
            "ET303=nei",
            "Kjenner ikke «nei». Velg mellom feil, advarsel, merknad eller av.",
        ),
        (
            "303",
            (
                "«303» mangler hvor alvorlig regelen skal være. "
                "Skriv for eksempel ET303=av."
            ),
        ),
    ],
)
def test_what_is_not_understood_is_said_plainly(word: str, expected: str) -> None:
    """With near words where there are any."""
    with pytest.raises(UsageError) as told:
        rule_choices((word,))

    assert told.value.told("nb") == expected


def test_codes_of_projects_and_packages_are_judged_when_these_are_known() -> None:
    """Until then any code of their form will do."""
    choices = rule_choices(("lokal-01=av",))
    refuse_unknown(choices, (fake_rule("LOKAL-01"),))

    with pytest.raises(UsageError) as told:
        refuse_unknown(choices, (fake_rule("LOKAL-02"),))

    assert choices == {"LOKAL-01": None}
    assert told.value.told("nb") == "Kjenner ikke «LOKAL-01». Mente du «LOKAL-02»?"


def test_a_rule_of_a_project_is_looked_for_in_a_project() -> None:
    """Who asks for it without one is told how to name it."""
    with pytest.raises(UsageError) as told:
        find_rule("LOKAL-01")

    assert told.value.told("nb") == (
        "Kjenner ikke «LOKAL-01». Er den prosjektets egen eller fra en regelpakke, oppgi "
        "prosjektet etter koden."
    )


@pytest.mark.parametrize(
    ("choice", "is_told"),
    [("ET702=av", True), ("ET704=merknad", True), ("ET701=feil", False)],
)
def test_a_choice_that_is_not_heeded_at_individ_is_told(
    choice: str,
    is_told: bool,  # noqa: FBT001 - a table
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Nobody is left to believe that the rule was off; at other levels it is."""
    file = tmp_path / "plan.yaml"
    words = ["valider", str(file), "--regel", choice, "--regel", "ET301=av"]
    heads = {"individ": "nivå: individ\n", "tiltak": "nivå: tiltak\n"}
    told = {}
    for nivå, head in heads.items():
        file.write_text(f"endringsteori: 1\n{head}", encoding="utf-8")
        main(words)
        told[nivå] = capsys.readouterr().err

    assert (f"--regel gjelder ikke for {choice[:5]} på" in told["individ"]) is is_told
    assert told["tiltak"] == ""
