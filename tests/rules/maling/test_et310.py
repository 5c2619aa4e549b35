"""ET310: indicators that tell of more than what is done."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from builders import (
    aktivitet,
    forutsetning,
    indikator,
    innsats,
    mål,
    resultat,
    samarbeid,
    teori,
    tiltak,
    utfordring,
)
from endringsteori.checking import valider

if TYPE_CHECKING:
    from endringsteori.diagnostics import Finding


def _found(*måler: str, andre: str = "kurs", uten: bool = False) -> list[Finding]:
    links = (innsats(), aktivitet("kurs"), resultat("plan"))
    theory = teori(
        tiltak(
            "t",
            *links[: 2 if uten else 3],
            indikator("i", måler),
            indikator("j", andre),
        ),
        tiltak("u", resultat("ro")),
        mål("målet"),
        utfordring("fravær"),
        forutsetning("plass"),
        samarbeid("team", "a", "b"),
    )
    findings = valider(theory, dato=date(2026, 11, 21))
    return [finding for finding in findings if finding.code == "ET310"]


@pytest.mark.parametrize("more", ["plan", "u/ro", "målet", "fravær"])
def test_one_indicator_of_more_than_the_doing_is_enough(more: str) -> None:
    """A link further on, here or elsewhere, a goal, or the challenge itself."""
    assert _found("kurs", more) == []


@pytest.mark.parametrize("other", ["penger", "plass", "team"])
def test_conditions_of_the_work_are_not_what_comes_of_it(other: str) -> None:
    """Assumptions and collaboration go with what is done."""
    assert len(_found("kurs", other)) == 1


def test_a_measure_whose_indicators_are_on_nothing_of_its_own_has_none() -> None:
    """An indicator of the goal alone is not the measure's."""
    assert _found("målet", andre="målet") == []


def test_the_indicators_are_counted_and_shown() -> None:
    """The advice names the first link that could be measured."""
    (found,) = _found("penger")

    assert found.message == (
        "Alle indikatorene for leddene i «T» måler det dere gjør, og ikke det som skal "
        "komme ut av det."
    )
    assert "for eksempel «Plan»" in found.advice
    assert [related.element for related in found.related] == ["t/i", "t/j"]


def test_where_nothing_is_to_come_of_it_the_advice_is_to_say_what() -> None:
    """There is no link yet that could be measured."""
    (found,) = _found("kurs", andre="målet", uten=True)

    assert found.message.startswith("Den eneste indikatoren for leddene i «T»")
    assert found.advice.startswith("Skriv hvilke resultater aktivitetene skal gi")
