"""How many goals stand how, in each project."""

from __future__ import annotations

from datetime import date

from endringsteori.assessment import Målestatus
from endringsteori.comparison.together import standings
from municipalities import members, municipality


def test_goals_are_counted_by_status() -> None:
    """Each project by itself."""
    (one,) = standings(members(municipality("0301")), date(2026, 11, 21))

    assert one.counted == ((Målestatus.IKKE_MÅLT, 2),)
    assert one.total == 2
