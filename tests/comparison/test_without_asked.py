"""Before and after: goals that lose or gain, findings that come and go, what cannot be read."""

from __future__ import annotations

from datetime import date

from builders import (
    aktivitet,
    indikator,
    mål,
    resultat,
    teori,
    tiltak,
    tjeneste,
    virkning,
)
from endringsteori.comparison import Taken
from endringsteori.comparison.without_asked import ask_without
from endringsteori.graph import PathCount, Support

DAY = date(2026, 11, 21)
NAV = Taken((Support("tjeneste", "nav"),))


def test_goals_that_lose_all_or_some() -> None:
    """The first only nav carries; the second loses a service, a measure, ways and places."""
    theory = teori(
        tiltak(
            "t",
            aktivitet("a", til="r", ansvarlig="nav"),
            resultat("r", mål=("m", "n")),
            plasser=10,
        ),
        tiltak(
            "u",
            aktivitet("b", til="r", ansvarlig="skolen"),
            resultat("r", mål="n"),
        ),
        mål("m"),
        mål("n"),
        mål("o"),
        tjeneste("nav"),
        tjeneste("skolen"),
    )

    lost, weaker = ask_without(theory, NAV, DAY).changed

    assert (lost.mål, lost.is_lost, lost.is_weaker) == ("m", True, False)
    assert (weaker.mål, weaker.is_lost, weaker.is_weaker) == ("n", False, True)
    assert weaker.before.tiltak == ("t", "u")
    assert weaker.before.tjenester == ("nav", "skolen")
    assert (weaker.before.paths, weaker.after.paths) == (
        PathCount(2, 0),
        PathCount(1, 0),
    )
    assert (weaker.before.plasser, weaker.after.plasser) == (10, None)


def test_findings_come_and_go() -> None:
    """Nobody answers for the measure any more, and nav no longer lacks a part."""
    theory = teori(
        tiltak("t", aktivitet("a", ansvarlig="skolen"), ansvarlig="nav"),
        tjeneste("nav"),
        tjeneste("skolen"),
    )
    found = ask_without(theory, NAV, DAY, språk="en")

    assert "ET202@t" in [one.fingerprint for one in found.appeared]
    assert "“T” has no service responsible for it." in [
        o.message for o in found.appeared
    ]
    lonely = teori(tjeneste("nav"))
    gone = ask_without(lonely, NAV, DAY).vanished
    assert [one.fingerprint for one in gone] == ["ET206@nav"]


def test_something_else_can_take_over() -> None:
    """What is taken away is taken from the theory with the addition, and the goal gains."""
    old = teori(mål("m"), tjeneste("nav"), tjeneste("skolen"))
    new = teori(
        tiltak(
            "t", aktivitet("a", til="r", ansvarlig="skolen"), resultat("r", mål="m")
        ),
        mål("m"),
        tjeneste("nav"),
        tjeneste("skolen"),
    )

    found = ask_without(old, NAV, DAY, extended=new)

    assert [(c.mål, c.gains, c.is_weaker) for c in found.changed] == [
        ("m", True, False)
    ]


def test_what_can_no_longer_be_read_against_measurements() -> None:
    """The hypothesis falls with its link."""
    series = {
        "enhet": "antall",
        "retning": "opp",
        "nullpunkt": "2024",
        "ambisjon": {"verdi": 20, "frist": "2025-12-31"},
        "målinger": [
            {"periode": "2024", "verdi": 10},
            {"periode": "2025", "verdi": 20},
        ],
    }
    theory = teori(
        tiltak(
            "t",
            aktivitet("a", til="r", ansvarlig="nav"),
            resultat("r", til="v"),
            virkning("v"),
            indikator("på-a", måler="a", **series),
            indikator("på-r", måler="r", **series),
            oppstart="2024-01-01",
        ),
        tjeneste("nav"),
    )

    assert "t/a->t/r" in ask_without(theory, NAV, DAY).unreadable
    assert ask_without(theory, Taken(), DAY).unreadable == ()
