"""Numbers and names of several projects as they may be shown."""

from __future__ import annotations

from decimal import Decimal

from endringsteori.assessment import HIDDEN
from endringsteori.document import Number
from municipalities import members, municipality
from output.together.kommuner import seen
from synthetic import NUMBER


def test_a_number_a_hidden_one_and_none() -> None:
    """A colon is a sign of its own, and so is the dash; neither is a number."""
    shown = seen(())

    assert shown.cell(21_300) == Number(Decimal(21_300), "21\N{NO-BREAK SPACE}300")
    assert (shown.cell(HIDDEN), shown.cell(None)) == (":", "–")


def test_all_together_have_a_name_too() -> None:
    """After those of each."""
    found = members(municipality("0301"))
    shown = seen(found)

    assert (*shown.labels(found), shown.label(None)) == ("0301 By 0301", "Alle")


def test_a_person_in_a_text_is_hidden() -> None:
    """By the mask of the project that it stands in."""
    found = members(municipality("0301"))

    assert NUMBER not in seen(found).text(found[0], f"Elev {NUMBER}")
