"""What indicators tell, in sentences."""

from __future__ import annotations

import pytest

from endringsteori.output.vurdering.evidence import Evidence
from measured_town import TOWN, assessed


def told(element: str, text: str = TOWN) -> str:
    """Tell everything about one link."""
    one = assessed(text=text)
    return " ".join(Evidence(one).of(one.vurdering.ledd[element]))


def test_a_share_is_told_with_what_it_is_made_of() -> None:
    """So many of so many, from when to when, and what is provisional."""
    assert (
        "Fra 57,9 prosent (55 av 95, 2020) til 77,1 prosent (74 av 96, 2025, foreløpig), "
        "opp 19,2 prosentpoeng." in told("losen/trives")
    )


def test_movement_without_a_comparison_says_so() -> None:
    """In the very sentence about the movement."""
    assert "ned 0,1 prosentpoeng (uten sammenligningsserie)." in told("fullføre")


def test_what_is_done_is_not_compared() -> None:
    """An activity is held against its ambition, and needs no series from elsewhere."""
    shown = told("losen/kurs")

    assert "Det er 38 prosent av ambisjonen." in shown
    assert "sammenligning" not in shown


def test_judgements_of_people_are_told_as_theirs() -> None:
    """With the period they are of, and that they are compared with nothing."""
    assert told("losen/kontakt") == (
        "«Elevenes egne ord»: "
        "Vurdert som «på vei» (1. halvår 2024, uten sammenligning)."
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("måler: [kontakt]", "måler: [møte]"),
        (
            "måler: [kontakt]",
            "måler: [kontakt]\n        sammenligning: {navn: Nabokommunen}",
        ),
    ],
)
def test_a_judgement_that_is_compared_or_need_not_be_says_no_more(
    old: str, new: str
) -> None:
    """What is done is held against nobody, and a series from elsewhere is one."""
    text = TOWN.replace(old, new)
    shown = told("losen/kontakt", text) + told("losen/møte", text)

    assert "Vurdert som «på vei» (1. halvår 2024)." in shown


def test_small_numbers_are_not_told() -> None:
    """Nor the change, nor the interval, which they could be worked out from."""
    shown = told("ro")

    assert "Tallene er skjult av hensyn til personvernet." in shown
    assert "Det finnes ingen sammenligningsserie." in shown
    assert not any(digit in shown for digit in "0123456789")


@pytest.mark.parametrize("nullpunkt", ["", "    nullpunkt: 2022\n"])
def test_one_number_is_told_alone(nullpunkt: str) -> None:
    """As the last, or as the baseline."""
    text = f"""\
endringsteori: 1
mål:
  ro: Flere får ro
indikatorer:
  i-ro:
    navn: Antall med ro
    måler: [ro]
    enhet: antall
{nullpunkt}    målinger:
      - periode: 2022
        verdi: 30
"""
    shown = told("ro", text)

    assert ("Nullpunkt: 30 (2022)." if nullpunkt else "Sist målt: 30 (2022).") in shown


def test_indicators_that_disagree_are_not_merged() -> None:
    """That is said first, then each of them."""
    text = TOWN.replace("måler: [kontakt]", "måler: [trives]").replace(
        "vurdering: på vei", "vurdering: feil vei"
    )

    assert told("losen/trives", text).startswith("Indikatorene sier ikke det samme.")
