"""The puzzle on a screen: a golden text of the example, and what is not there."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from builders import mål, teori, tiltak
from endringsteori.graph import graf
from endringsteori.output.puslespill import render_text
from endringsteori.texts import SPRÅK
from output.puslespill.fjellfjord import DAY, fjellfjord

if TYPE_CHECKING:
    from conftest import Golden
    from endringsteori.texts import Språk


def test_fjellfjord(golden: Golden) -> None:
    """What an adviser reads."""
    golden("puslespill.txt", render_text(fjellfjord(), "nb", DAY))


@pytest.mark.parametrize("språk", SPRÅK)
def test_it_fits_in_80_columns(språk: Språk) -> None:
    """In every language, names and all."""
    lines = render_text(fjellfjord(), språk, DAY).splitlines()

    assert max(map(len, lines)) <= 80


def test_more_measures_than_there_is_room_for_stand_in_several_tables() -> None:
    """Each measure in one of them, and still at most 80 columns."""
    measures = [tiltak(f"t{n}", mål="m") for n in range(40)]
    shown = render_text(graf(teori(*measures, mål("m"))), "nb", DAY)

    assert shown.count("○") == 40 + 1
    assert max(map(len, shown.splitlines())) <= 80


def test_nothing_to_lay() -> None:
    """An empty theory says so, and draws no empty table."""
    shown = render_text(graf(teori()), "nn", DAY)

    assert "Her er det ingen mål enno." in shown
    assert "Mål og tiltak\n" not in shown
    assert "Ingen hol å melde." in shown


def test_what_is_about_a_person_is_stamped_and_masked() -> None:
    """Above all else, in every form for people."""
    theory = teori(
        mål("m", navn="Kari Nordmann har en plan"),
        individ={"referanse": "A"},
        nivå="individ",
    )

    shown = render_text(graf(theory), "nb", DAY)

    assert shown.startswith("Taushetsbelagt.")
    assert "Nordmann" not in shown
