"""Who does what: the parts of a service, and that all parts together are the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings

from builders import aktivitet, teori, tiltak, tjeneste
from endringsteori.graph import Part, graf
from strategies import any_puzzle

if TYPE_CHECKING:
    from endringsteori.model import Teori


def test_a_service_has_one_part_in_each_measure() -> None:
    """Responsible, coordinator and doer in the one; only a partner in the other."""
    theory = teori(
        tiltak(
            "t",
            aktivitet("a", ansvarlig="nav"),
            aktivitet("b", ansvarlig="skolen", samarbeidspartnere="nav"),
            ansvarlig="nav",
            samordnes_av="nav",
        ),
        tiltak("u", samarbeidspartnere="nav"),
        tiltak("v"),
        tjeneste("nav"),
        tjeneste("skolen"),
    )

    assert graf(theory).parts_of("nav") == (
        _part("nav", "t", "answers", "coordinates", led="t/a", shared="t/b"),
        _part("nav", "u", "partner"),
    )
    assert graf(theory).parts_of("skolen") == (_part("skolen", "t", led="t/b"),)
    assert graf(theory).parts_of("ukjent") == ()


def _part(
    tjeneste: str, tiltak: str, *roles: str, led: str = "", shared: str = ""
) -> Part:
    return Part(
        tjeneste,
        tiltak,
        answers="answers" in roles,
        coordinates="coordinates" in roles,
        partner="partner" in roles,
        led=tuple(led.split()),
        shared=tuple(shared.split()),
    )


@settings(deadline=None)
@given(any_puzzle())
def test_all_parts_are_the_services_of_measures_and_activities(theory: Teori) -> None:
    """Nobody in a measure is left out, and each activity has all its services."""
    graph = graf(theory)
    parts = [part for t in theory.tjenester for part in graph.parts_of(t.id)]

    for t in theory.tiltak:
        inside = {part.tjeneste for part in parts if part.tiltak == t.id}
        assert inside == {*graph.services_of(t.id)}
        for a in t.aktiviteter:
            element = f"{t.id}/{a.id}"
            doing = {p.tjeneste for p in parts if element in (*p.led, *p.shared)}
            leading = [p.tjeneste for p in parts if element in p.led]
            assert doing == {*graph.services_of_activity(element)}
            assert leading == [*filter(None, [graph.responsible(element)])]
