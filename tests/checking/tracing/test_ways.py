"""The ways that an element stands on, with the step that is missing."""

from __future__ import annotations

from builders import aktivitet, effekt, innsats, mål, resultat, teori, tiltak
from endringsteori.checking.tracing.values import Way
from endringsteori.checking.tracing.ways import ways
from endringsteori.diagnostics import Hit, Place
from endringsteori.graph import graf

_GRAPH = graf(
    teori(
        mål("til-stede"),
        mål("fullføre"),
        tiltak(
            "los",
            innsats("team"),
            aktivitet("møte", fører_til=["kontakt", "ro"]),
            aktivitet("brev"),
            aktivitet("plan", gjenstår="vi må spørre"),
            resultat("kontakt", fører_til="ro"),
            resultat("løs"),
            effekt("ro", bidrar_til="til-stede"),
            effekt("uro", utilsiktet=True),
        ),
    )
)
_TO_GOAL = ("los/team", "los/møte", "los/ro", "til-stede")


def _ways(element: str, key: str = "", hit: Hit | None = None) -> tuple[Way, ...]:
    found = ways(_GRAPH, element, key, hit)
    assert found is not None
    return found.ways


def test_a_link_stands_on_ways_from_the_innsats_to_its_goals() -> None:
    """Nothing is missing at either end."""
    assert _ways("los/møte") == (Way(_TO_GOAL),)


def test_what_does_not_lead_on_lacks_what_comes_next() -> None:
    """Or waits, where somebody has said why."""
    assert _ways("los/brev") == (Way(("los/team", "los/brev"), after=("resultat",)),)
    (waiting,) = _ways("los/plan")

    assert waiting.waits == "vi må spørre"


def test_what_nothing_leads_to_lacks_its_cause() -> None:
    """A side effect needs no goal."""
    assert _ways("los/løs") == (
        Way(("los/løs",), ("aktivitet",), ("virkning", "effekt", "mål")),
    )
    assert _ways("los/uro") == (Way(("los/uro",), ("resultat", "virkning")),)


def test_an_activity_lacks_an_innsats_only_where_that_is_asked_for() -> None:
    """The rule about it is off for most."""
    graph = graf(teori(tiltak("los", aktivitet("møte"))))
    asked = ways(graph, "los/møte", "", Hit(Place("los/møte")))
    found = ways(graph, "los/møte", "", None)

    assert asked is not None
    assert asked.ways[0].before == ("innsats",)
    assert found is not None
    assert found.ways[0].before == ()


def test_a_goal_is_reached_from_each_measure_or_from_nothing() -> None:
    """A way from an activity of each."""
    assert _ways("til-stede") == (Way(_TO_GOAL),)
    assert _ways("fullføre") == (
        Way(("fullføre",), ("resultat", "virkning", "effekt")),
    )


def test_a_measure_lacks_the_goal_that_it_names() -> None:
    """Beside those that it reaches, and where its chains stop."""
    found = _ways("los", "fullføre")

    assert found[0] == Way(_TO_GOAL)
    assert found[1] == Way(("fullføre",), ("resultat", "virkning", "effekt"))
    assert Way(("los/team", "los/brev"), after=("resultat",)) in found


def test_a_hypothesis_is_shown_with_the_other_ways_between_its_ends() -> None:
    """That is what makes it one too many."""
    assert _ways("los/møte->los/ro") == (
        Way(_TO_GOAL),
        Way(("los/møte", "los/kontakt", "los/ro")),
    )


def test_a_circle_is_shown_whole() -> None:
    """As the steps of the hit say."""
    steps = (Place("los/a->los/b"), Place("los/b->los/a"))
    hit = Hit(Place("los/a", "fører_til"), related=steps)

    assert _ways("los/a", hit=hit) == (Way(("los/a", "los/b", "los/a")),)


def test_other_things_stand_on_no_way() -> None:
    """A service, or a step that there is not."""
    assert ways(_GRAPH, "ppt", "", None) is None
    assert ways(_GRAPH, "ppt->los/møte", "", None) is None


def test_the_first_ways_are_shown_and_the_others_counted() -> None:
    """A goal can be reached from many measures."""
    many = (
        tiltak(f"t{n}", aktivitet("a", fører_til="r"), resultat("r", bidrar_til="m"))
        for n in range(7)
    )
    found = ways(graf(teori(mål("m"), *many)), "m", "", None)

    assert found is not None
    assert (len(found.ways), found.more) == (5, 2)
