"""ET208: what the finding shows, and when the rule is silent."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from builders import aktivitet, mål, resultat, teori, tiltak, tjeneste
from endringsteori.checking import valider

if TYPE_CHECKING:
    from endringsteori.diagnostics import Finding
    from endringsteori.model import Teori, Tiltak

GOAL = (mål("m", ansvarlig="nav"), tjeneste("nav"), tjeneste("skolen"))


def _found(theory: Teori) -> list[Finding]:
    findings = valider(theory, dato=date(2026, 11, 21), profil="grundig")
    return [finding for finding in findings if finding.code == "ET208"]


def _measure(id_: str, *services: str) -> Tiltak:
    """Build a measure with an activity to each service, all leading to one resultat."""
    activities = (aktivitet(s, til=f"r-{id_}", ansvarlig=s) for s in services)
    return tiltak(id_, *activities, resultat(f"r-{id_}", mål="m"))


def test_the_finding_shows_how_many_measures_and_the_way_of_each() -> None:
    """The ways are spelled out, and their links are places beside the finding."""
    theory = teori(_measure("losen", "nav"), _measure("tett-på", "nav"), *GOAL)

    (found,) = _found(theory)

    assert found.fingerprint == "ET208@m[nav]"
    assert found.message == "2 tiltak når «M», men målet faller om «Nav» faller bort."
    assert found.advice == (
        "Dette faller: «Nav» → «R losen» og «Nav» → «R tett på». La en annen tjeneste "
        "svare for en aktivitet som også bærer målet."
    )
    assert [related.element for related in found.related] == [
        "losen/nav",
        "losen/r-losen",
        "tett-på/nav",
        "tett-på/r-tett-på",
    ]


def test_many_ways_are_counted_and_the_first_three_spelled_out() -> None:
    """All links are still places beside the finding."""
    measures = [_measure(f"t{n}", "nav") for n in range(5)]

    (found,) = _found(teori(*measures, *GOAL))

    assert found.message.startswith("5 tiltak når «M»")
    assert found.advice.count("→") == 3
    assert len(found.related) == 10


def test_a_goal_with_one_measure_is_not_spoken_of() -> None:
    """Nobody thinks that it is safe."""
    beside = tiltak(
        "alene", aktivitet("a", til="r", ansvarlig="nav"), resultat("r", mål="n")
    )
    two = (_measure("losen", "nav"), _measure("tett-på", "nav"))

    assert _found(teori(_measure("losen", "nav"), *GOAL)) == []
    assert [f.element for f in _found(teori(*two, beside, mål("n"), *GOAL))] == ["m"]


def test_a_goal_that_another_service_holds_up_does_not_fall() -> None:
    """One activity of another service is enough, in either measure."""
    theory = teori(
        _measure("losen", "nav"), _measure("tett-på", "nav", "skolen"), *GOAL
    )

    assert _found(theory) == []


def test_the_rule_is_silent_where_a_service_in_the_fall_is_unknown() -> None:
    """Who is partner may decide who is responsible, and that is not known yet."""
    unsure = tiltak(
        "losen",
        aktivitet("a", til="r", ansvarlig="nav", samarbeidspartnere="ptt"),
        resultat("r", mål="m"),
    )

    assert _found(teori(unsure, _measure("tett-på", "nav"), *GOAL)) == []
