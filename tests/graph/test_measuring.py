"""Indicators: what they measure, and what is measured."""

from __future__ import annotations

import pytest

from builders import (
    aktivitet,
    effekt,
    indikator,
    mål,
    resultat,
    samarbeid,
    teori,
    tiltak,
    utfordring,
)
from endringsteori.graph import graf


def test_indicators_of_measures_come_before_shared_ones() -> None:
    """Each is called as findings call it."""
    graph = graf(
        teori(
            indikator("felles"),
            tiltak("b", indikator("i")),
            tiltak("a", indikator("i")),
        )
    )

    assert [(gauge.element, gauge.tiltak) for gauge in graph.indicators()] == [
        ("b/i", "b"),
        ("a/i", "a"),
        ("felles", None),
    ]


def test_an_indicator_in_a_measure_names_its_links_without_prefix() -> None:
    """The own measure first, then what is shared; what names nothing is left out."""
    graph = graf(
        teori(
            tiltak(
                "t",
                aktivitet("a"),
                indikator(
                    "i", ("a", "m", "u", "s", "brukermedvirkning", "ukjent", "t/a")
                ),
                brukermedvirkning={"individ": "Ja"},
            ),
            mål("m"),
            utfordring("u"),
            samarbeid("s", "x", "y"),
        )
    )
    (gauge,) = graph.indicators()

    assert gauge.targets == ("t/a", "m", "u", "s", "t/brukermedvirkning")


def test_the_indicators_that_measure_an_element_are_all_that_name_it() -> None:
    """Own and shared, in document order; what nothing measures has none."""
    graph = graf(
        teori(
            indikator("delt", "t/a"), tiltak("t", aktivitet("a"), indikator("i", "a"))
        )
    )

    assert [g.element for g in graph.indicators_measuring("t/a")] == ["t/i", "delt"]
    assert graph.indicators_measuring("finnes-ikke") == ()


def test_a_measures_indicators_are_those_on_its_own_links() -> None:
    """Wherever the indicator stands; one that only measures a goal is not among them."""
    graph = graf(
        teori(
            tiltak(
                "t", aktivitet("a"), indikator("på-mål", "m"), indikator("på-a", "a")
            ),
            tiltak("annet", indikator("hos-naboen", "t/a")),
            indikator("delt", ("t/a", "e")),
            effekt("e"),
            mål("m"),
        )
    )

    assert [gauge.element for gauge in graph.indicators_of("t")] == [
        "t/på-a",
        "annet/hos-naboen",
        "delt",
    ]
    assert graph.indicators_of("annet") == ()


def test_a_link_is_measured_only_by_what_names_it() -> None:
    """An indicator on the next link says nothing about this one."""
    graph = graf(
        teori(
            aktivitet("a", til="r"), resultat("r"), tiltak("x", indikator("i", "t/r"))
        )
    )

    assert graph.measured("t/r")
    assert not graph.measured("t/a")
    assert graph.unmeasured("t", "aktivitet", "resultat") == ("t/a",)


@pytest.mark.parametrize(
    ("måler", "expected"),
    [("m", True), ("e", True), ("r", False), ("annet", False)],
    ids=["itself", "contributor", "further back", "other goal"],
)
def test_a_goal_is_measured_by_itself_or_what_contributes_directly(
    måler: str,
    expected: bool,  # noqa: FBT001 - a table of answers
) -> None:
    """One step back counts, two do not."""
    graph = graf(
        teori(
            tiltak(
                "t",
                resultat("r", til="e"),
                effekt("e", mål="m"),
                indikator("i", måler),
            ),
            mål("m"),
            mål("annet"),
        )
    )

    assert expected == graph.measured("m")


def test_a_goal_is_measured_when_all_its_subgoals_are() -> None:
    """One unmeasured subgoal is enough to leave the goal unmeasured."""
    goals = (mål("stort"), mål("a", "stort"), mål("b", "stort"), mål("c", "b"))
    some = graf(teori(*goals, indikator("i", "a")))
    every = graf(teori(*goals, indikator("i", ("a", "c"))))

    assert not some.measured("stort")
    assert every.measured("stort")
    assert every.measured("b")


def test_links_that_nothing_measures_stand_in_document_order() -> None:
    """In measures and shared; what is measured through others alone is not."""
    graph = graf(
        teori(
            resultat("målt", til="e"),
            resultat("umålt"),
            indikator("i", ("t/målt",)),
            effekt("e"),
            mål("m"),
        )
    )
    found = graph.unmeasured_links("resultat", "effekt")

    assert [node.element for node in found] == ["t/umålt", "e"]


def test_a_goal_may_be_seen_through_others() -> None:
    """Links that lead straight to it, and all its subgoals; not where it is measured itself."""
    goals = (mål("stort"), mål("a", "stort"), mål("b", "stort"))
    chain = tiltak("t", effekt("e", mål="stort"), effekt("f", mål="stort"))

    def seen(*måler: str) -> tuple[str, ...]:
        graph = graf(teori(*goals, chain, indikator("i", måler)))
        return graph.seen_through("stort")

    assert seen("a") == ()
    assert seen("a", "b") == ("a", "b")
    assert seen("t/e", "a") == ("t/e",)
    assert seen("t/f", "b", "a") == ("t/f", "a", "b")
    assert seen("stort", "t/e", "a", "b") == ()
    assert graf(teori(*goals, chain, indikator("i", "t/e"))).seen_through("t/e") == ()


def test_goals_in_a_circle_do_not_measure_each_other() -> None:
    """A circle of goals is measured only when something outside it measures one."""
    goals = (mål("x", "y"), mål("y", "x"))

    assert not graf(teori(*goals)).measured("x")
    assert graf(teori(*goals, indikator("i", "x"))).measured("y")


def test_other_things_can_be_measured_too() -> None:
    """A challenge and the taking part of users are measured as links are."""
    graph = graf(
        teori(
            utfordring("fravær"),
            indikator("i", ("fravær", "t/brukermedvirkning")),
            tiltak("t", brukermedvirkning={"individ": "Ja"}),
        )
    )

    assert graph.measured("fravær")
    assert graph.measured("t/brukermedvirkning")
