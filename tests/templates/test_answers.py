"""What may not be an answer."""

from __future__ import annotations

import pytest

from endringsteori.templates.answers import refusal
from synthetic import NUMBER


def told(key: str, text: str, nivå: str) -> str:
    """Give what is said of an answer; nothing where it may stand."""
    wrong = refusal(key, text, nivå)  # type: ignore[arg-type]  # one of three words
    return "" if wrong is None else wrong.nb


@pytest.mark.parametrize("nivå", ["individ", "tiltak", "portefølje"])
@pytest.mark.parametrize(
    ("key", "text", "said"),
    [
        ("mål", "Flere trives: på skolen, og # hjemme", ""),
        ("mål", "Linje én\nog to\tmed tabulator", ""),
        ("mål", "Klokke\a", "tegn som ikke kan stå"),
        ("mål", "Halvt \ud800 tegn", "tegn som ikke kan stå"),
        ("mål", f"Følge opp {NUMBER}", "fødselsnummer"),
        ("kommunenummer", "0301", ""),
        ("kommunenummer", "301", "fire sifre"),
        ("kommunenummer", "Oslo", "fire sifre"),
    ],
)
def test_an_answer_at_any_level(key: str, text: str, said: str, nivå: str) -> None:
    """What no text can hold, and what no chain may hold."""
    assert said in told(key, text, nivå)
    assert bool(said) == bool(told(key, text, nivå))


@pytest.mark.parametrize(
    "text", ["Følge opp Kari Nordmann", "Ring 912 34 567", "Skriv til kari@eksempel.no"]
)
def test_persons_at_the_level_of_individuals(text: str) -> None:
    """They are refused there only: elsewhere a chain may name a switchboard."""
    assert "Skriv rollen i stedet" in told("mål", text, "individ")
    assert told("mål", text, "tiltak") == ""


@pytest.mark.parametrize(
    ("text", "said"),
    [("IP-2026-014", ""), ("Ola", "pseudonym"), ("ola-nordmann", "")],
)
def test_the_reference_is_a_pseudonym(text: str, said: str) -> None:
    """As ET704 has it."""
    assert said in told("referanse", text, "individ")
    assert bool(said) == bool(told("referanse", text, "individ"))
