"""What indicators tell of a goal, of the way to it, and of measures."""

from __future__ import annotations

from builders import (
    aktivitet,
    effekt,
    indikator,
    mål,
    resultat,
    teori,
    tiltak,
    utfordring,
    virkning,
)
from endringsteori.graph import graf


def test_a_goal_is_shown_by_its_own_indicators_and_those_right_before_it() -> None:
    """A link further back does not show the goal, and nothing is told twice."""
    graph = graf(
        teori(
            mål("målet"),
            tiltak(
                "losen",
                aktivitet("møte", til="plan"),
                resultat("plan", til="ro"),
                virkning("ro", mål="målet"),
                indikator("møter", "møte"),
                indikator("planer", "plan"),
                indikator("begge", ("ro", "målet")),
            ),
            indikator("statistikk", "målet"),
        )
    )

    assert [gauge.element for gauge in graph.indicators_of_goal("målet")] == [
        "losen/begge",
        "statistikk",
    ]


def test_indicators_of_subgoals_count_when_all_are_measured() -> None:
    """As the goal itself is then measured by them; in document order all the same."""
    graph = graf(
        teori(
            mål("øverst"),
            mål("en", "øverst"),
            mål("to", "øverst"),
            indikator("av-to", "to"),
            indikator("av-en", "en"),
        )
    )

    assert [gauge.element for gauge in graph.indicators_of_goal("øverst")] == [
        "av-to",
        "av-en",
    ]


def test_indicators_of_subgoals_do_not_count_while_one_is_unmeasured() -> None:
    """Half of a picture does not measure the goal above."""
    graph = graf(
        teori(
            mål("øverst"),
            mål("en", "øverst"),
            mål("to", "øverst"),
            indikator("i", "en"),
        )
    )

    assert graph.indicators_of_goal("øverst") == ()


def test_goals_in_a_circle_end() -> None:
    """Each goal of a circle is looked at once."""
    graph = graf(
        teori(mål("a", "b"), mål("b", "a"), indikator("i", "a"), indikator("j", "b"))
    )

    assert [gauge.element for gauge in graph.indicators_of_goal("a")] == ["i", "j"]


def test_goals_ahead_of_several_links_are_those_that_any_reaches() -> None:
    """In document order of the goals; a link without a way to a goal adds none."""
    graph = graf(
        teori(
            mål("m1"),
            mål("m2"),
            mål("m3"),
            tiltak(
                "t", resultat("a", mål="m3"), resultat("b", mål="m1"), resultat("c")
            ),
        )
    )

    assert graph.goals_ahead_of(("t/a", "t/b", "t/c")) == ("m1", "m3")
    assert graph.goals_ahead_of(()) == ()


def test_an_indicator_is_of_the_measures_whose_links_it_measures() -> None:
    """Not of the one that it stands in, and goals, challenges and shared links have none."""
    graph = graf(
        teori(
            tiltak("b", aktivitet("a"), indikator("i", ("c/a", "b/a"))),
            tiltak("c", aktivitet("a"), indikator("j", ("målet", "delt", "fravær"))),
            mål("målet"),
            effekt("delt"),
            utfordring("fravær"),
        )
    )
    both, none = graph.indicators()

    assert graph.measures_of(both) == ("b", "c")
    assert graph.measures_of(none) == ()
