"""What people write after `--uten`."""

from __future__ import annotations

import pytest

from builders import innsats, teori, tiltak, tjeneste
from endringsteori.cli.faults import UsageError
from endringsteori.cli.taking import taken
from endringsteori.comparison import Taken
from endringsteori.graph import Support

THEORY = teori(
    tiltak("t", innsats("team"), innsats("bil"), finansiering=[{"kilde": "Fylket"}]),
    tiltak("u", innsats("team")),
    tjeneste("nav"),
)


def test_services_measures_inputs_and_money() -> None:
    """An input by its id alone where only one measure has it; nothing twice."""
    words = ["nav", "t", "bil", "u/team", "nav", "finansiering: fylket"]
    money = ["Finansiering:prosjekt"]

    assert taken([*words, *money], THEORY) == Taken(
        (
            Support("tjeneste", "nav"),
            Support("tiltak", "t"),
            Support("innsats", "t/bil"),
            Support("innsats", "u/team"),
        ),
        ("fylket", "prosjekt"),
    )


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("team", "Velg mellom t/team eller u/team."),
        ("naw", "Mente du «nav»?"),
        ("finansiering:gave", "Ingen tiltak har finansiering av typen"),
    ],
)
def test_what_cannot_be_taken(word: str, told: str) -> None:
    """The sentence helps."""
    with pytest.raises(UsageError) as stopped:
        taken([word], THEORY)

    assert told in stopped.value.told("nb")
