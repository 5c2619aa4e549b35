"""Handovers and missing ties: where work changes hands, and what ought to be there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings

from builders import (
    aktivitet,
    effekt,
    mål,
    målgruppe,
    samarbeid,
    teori,
    tiltak,
    tjeneste,
)
from endringsteori.graph import Handover, MissingTie, graf
from graph.told import told
from strategies import any_puzzle

if TYPE_CHECKING:
    from endringsteori.model import Teori


def test_a_handover_has_a_direction_and_a_step() -> None:
    """From the skole to nav, who share a table but no plan."""
    theory = teori(
        tiltak(
            "t",
            aktivitet("a", til="b", ansvarlig="skolen"),
            aktivitet("b", til="c", ansvarlig="nav"),
            aktivitet("c", ansvarlig="nav"),
        ),
        samarbeid("s", "nav", "skolen", trinn=2),
        tjeneste("nav"),
        tjeneste("skolen"),
    )

    assert graf(theory).handovers() == (Handover("t/a->t/b", "skolen", "nav", 2),)
    assert graf(theory).missing_ties() == ()


def test_what_is_missing_is_told_once_for_each_kind() -> None:
    """Two measures where they meet are one missing collaboration."""
    shared = aktivitet("a", ansvarlig="nav", samarbeidspartnere="skolen")
    theory = teori(
        tiltak("t", shared),
        tiltak("u", shared, effekt("e", mål="m"), målgrupper="g", ansvarlig="nav"),
        tiltak("v", effekt("e", mål="m"), målgrupper="g", ansvarlig="skolen"),
        mål("m"),
        målgruppe("g"),
        tjeneste("nav"),
        tjeneste("skolen"),
    )
    pair = ("nav", "skolen")

    assert graf(theory).missing_ties() == (
        MissingTie("samarbeid", pair, 0, ("t", "u")),
        MissingTie("samordning", pair, 0, ("u", "v")),
    )


def test_a_low_step_is_too_low_for_an_activity_of_both() -> None:
    """They know of each other, and do not coordinate."""
    theory = teori(
        tiltak("t", aktivitet("a", ansvarlig="nav", samarbeidspartnere="skolen")),
        samarbeid("s", "nav", "skolen", trinn=1),
        tjeneste("nav"),
        tjeneste("skolen"),
    )

    assert graf(theory).missing_ties() == (
        MissingTie("trinn", ("nav", "skolen"), 1, ("t",)),
    )


_CODES = {"samarbeid": "ET401", "trinn": "ET403", "samordning": "ET402"}


@settings(deadline=None)
@given(any_puzzle())
def test_the_rules_ask_the_same(theory: Teori) -> None:
    """Every missing tie is a finding, and every such finding a missing tie."""
    found = told(theory, _CODES.values())
    ties = graf(theory).missing_ties()

    assert {(_CODES[tie.kind], tie.tiltak[0]) for tie in ties} <= found
    assert found <= {(_CODES[tie.kind], t) for tie in ties for t in tie.tiltak}
