"""What nobody answers for, in the order of the rules that speak of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings

from builders import aktivitet, mål, teori, tiltak, utfordring
from endringsteori.graph import Unowned, graf
from graph.told import told
from strategies import any_puzzle

if TYPE_CHECKING:
    from endringsteori.model import Teori


def test_what_slips_between_services() -> None:
    """A goal is answered for by one above it, an activity by its measure; circles end."""
    theory = teori(
        utfordring("u"),
        utfordring("v", ansvarlig="nav"),
        mål("over", ansvarlig="nav"),
        mål("under", "over"),
        mål("rundt", "runde"),
        mål("runde", "rundt"),
        tiltak("t", aktivitet("a")),
        tiltak("s", aktivitet("a"), ansvarlig="nav"),
    )

    assert graf(theory).unowned() == (
        Unowned("u", "utfordring"),
        Unowned("rundt", "mål"),
        Unowned("runde", "mål"),
        Unowned("t", "tiltak"),
        Unowned("t/a", "aktivitet"),
    )


@settings(deadline=None)
@given(any_puzzle())
def test_the_rules_ask_the_same(theory: Teori) -> None:
    """ET201, ET202, ET207 and ET212 speak of these and no others."""
    found = told(theory, ("ET201", "ET202", "ET207", "ET212"))

    assert {one.element for one in graf(theory).unowned()} == {e for _, e in found}
