"""Who is in the work around an element, and what two services have between them."""

from __future__ import annotations

from builders import aktivitet, målgruppe, samarbeid, teori, tiltak, tjeneste
from endringsteori.checking.tracing.people import involved, meeting
from endringsteori.checking.tracing.values import Involved, Means, Meeting
from endringsteori.graph import graf

_TEAM = samarbeid("team", "ppt", "skole")
_GRAPH = graf(
    teori(
        tjeneste("ppt"),
        tjeneste("skole", virkemidler="plan"),
        tjeneste("nav", virkemidler=["jobb"]),
        målgruppe("unge", tjenester="nav"),
        _TEAM,
        tiltak(
            "los",
            aktivitet(
                "møte", ansvarlig="ppt", samarbeidspartnere="skole", fører_til="hjem"
            ),
            aktivitet("hjem", ansvarlig="skole", krever=["plan", "jobb", "båt"]),
            ansvarlig="skole",
            samarbeidspartnere="ppt",
            målgrupper="unge",
        ),
        tiltak("alene", aktivitet("tur"), ansvarlig="nav"),
    )
)


def test_a_measure_has_those_who_are_in_it_and_those_its_groups_meet() -> None:
    """The responsible apart from the others."""
    assert involved(_GRAPH, "los") == Involved(
        "los", "skole", inherited=False, others=("ppt",), wanting=("nav",)
    )


def test_an_activity_has_the_means_of_its_measure_or_of_others() -> None:
    """Or of nobody."""
    found = involved(_GRAPH, "los/hjem")

    assert found is not None
    assert found.means == (
        Means("plan", ("skole",), ()),
        Means("jobb", (), ("nav",)),
        Means("båt", (), ()),
    )


def test_an_activity_may_inherit_its_responsible() -> None:
    """That is told."""
    assert involved(_GRAPH, "alene/tur") == Involved(
        "alene/tur", "nav", inherited=True, others=()
    )


def test_others_have_nobody_to_show() -> None:
    """A service is one itself."""
    assert involved(_GRAPH, "ppt") is None
    assert involved(_GRAPH, "los/ukjent") is None


def test_two_services_meet_in_activities_and_hand_over() -> None:
    """With the collaborations that hold both."""
    pair = ("ppt", "skole")

    assert meeting(_GRAPH, "los", "ppt+skole") == Meeting(
        pair, ("los/møte",), ("los/møte->los/hjem",), (_TEAM,)
    )


def test_two_measures_meet_in_those_responsible_for_them() -> None:
    """They may share no activity."""
    assert meeting(_GRAPH, "los", "alene") == Meeting(("nav", "skole"), (), (), ())
    assert meeting(_GRAPH, "los", "ppt") is None
