"""Hypotheses in sentences."""

from __future__ import annotations

from endringsteori.output.vurdering.evidence import Evidence
from endringsteori.output.vurdering.readings import Readings
from measured_town import TOWN, assessed


def told(element: str, text: str = TOWN) -> str:
    """Tell a hypothesis and why it reads as it does."""
    one = assessed(text=text)
    readings = Readings(one, Evidence(one))
    found = one.vurdering.hypoteser[element]
    return " ".join((readings.line(found), *readings.why(found)))


def test_both_ends_are_told_with_where_they_stand() -> None:
    """In the words of the statuses."""
    assert told("losen/kurs->losen/trygg").startswith(
        "«Lærerne er på kurs» (delvis på plass) → «Læreren er trygg på hva som hjelper» "
        "(ikke målt)"
    )


def test_a_comparison_is_told_with_its_uncertainty() -> None:
    """The difference in change, and how far it may be from that."""
    shown = told("losen/kontakt->losen/trives")

    assert "her opp 19,2 prosentpoeng, der opp 4 prosentpoeng" in shown
    assert (
        "Forskjellen i endring er 15,2 prosentpoeng, og usikkerheten går fra" in shown
    )


def test_what_touches_a_reading_follows_it() -> None:
    """Circumstances outside, assumptions and risks, and how the numbers were got."""
    shown = told("losen/kontakt->losen/trives")

    assert "Ytre forhold i samme periode: «Ny opplæringslov»." in shown
    assert "Forutsetning: «Læreren får tid» (antatt)." in shown
    assert "Risiko: «Losen kan slutte»." in shown
    assert "Bare 96 av 200 svarte." in shown
    assert "Foreløpige tall: 2025." in shown


def test_without_a_comparison_that_is_said() -> None:
    """Nobody knows how it would have gone otherwise."""
    assert "Det finnes ingen sammenligningsserie" in told("losen/trives->fullføre")


def test_an_unknown_end_says_what_is_lacking() -> None:
    """A baseline, or more of the same; that nobody has measured it stands there already."""
    text = TOWN.replace("    nullpunkt: 2022\n", "", 1)

    assert "Om «Flere fullfører videregående»: " in told("losen/trives->fullføre", text)
    assert "Om «" not in told("losen/kurs->losen/trygg")


def test_hidden_numbers_are_not_told_of_comparisons() -> None:
    """Which way it went is; by how much is not."""
    text = TOWN.replace("teller: 55", "teller: 3")
    shown = told("losen/kontakt->losen/trives", text)

    assert "her opp" not in shown
    assert "Forskjellen" not in shown
    assert "«Nabokommunen»" in shown
