"""Where the chains of measures begin, and when their ends can first show."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from hypothesis import given, settings

from builders import aktivitet, effekt, innsats, mål, resultat, teori, tiltak
from endringsteori.graph import TheoryGraph, graf
from strategies import any_teori

if TYPE_CHECKING:
    from endringsteori.model import Teori


def test_a_chain_begins_where_no_other_link_of_the_measure_leads() -> None:
    """What comes from another measure begins with this one."""
    graph = graf(
        teori(
            tiltak(
                "t",
                innsats("penger", til="kurs"),
                aktivitet("kurs", til=("plan", "u/råd")),
                resultat("plan"),
            ),
            tiltak("u", aktivitet("råd", til="t/plan")),
        )
    )

    assert graph.beginnings("t") == ("t/penger",)
    assert graph.beginnings("u") == ("u/råd",)


def test_any_link_of_a_circle_may_be_the_first() -> None:
    """Nobody can say where a circle begins."""
    graph = graf(
        teori(
            tiltak(
                "t",
                aktivitet("a", til=("b", "c")),
                aktivitet("b", til="a"),
                resultat("c"),
            )
        )
    )

    assert graph.beginnings("t") == ("t/a", "t/b")


def _two_measures(*, other_starts: str | None) -> TheoryGraph:
    return graf(
        teori(
            tiltak(
                "lang",
                aktivitet("a", til={"r": {"virker_etter": "6 måneder"}}),
                resultat("r", mål={"m": {"virker_etter": "1 år"}}),
                oppstart="2025-01-31",
            ),
            tiltak(
                "kort",
                aktivitet("b", til="s"),
                resultat("s", mål="m"),
                oppstart=other_starts,
            ),
            mål("m"),
        )
    )


def test_the_measure_that_is_first_to_show_is_given_with_its_way() -> None:
    """The durations add up from the start of the measure."""
    first = _two_measures(other_starts="2027-01-01").shown_after(
        ("m",), date(2026, 7, 30)
    )

    assert first is not None
    assert (first.tiltak, first.oppstart) == ("lang", date(2025, 1, 31))
    assert first.wait.dato == date(2026, 7, 31)
    assert first.wait.way == ("lang/a", "lang/r", "m")
    assert [str(one) for one in first.wait.durations] == ["6 måneder", "1 år"]


def test_what_can_show_on_the_day_itself_is_not_after_it() -> None:
    """The day is the last that is early enough."""
    graph = _two_measures(other_starts="2027-01-01")

    assert graph.shown_after(("m",), date(2026, 7, 31)) is None


def test_another_measure_may_be_there_first() -> None:
    """One that begins later with nothing to wait for."""
    first = _two_measures(other_starts="2025-06-01").shown_after(
        ("m",), date(2025, 5, 31)
    )

    assert first is not None
    assert first.tiltak == "kort"


def test_nobody_can_say_where_one_of_the_measures_has_no_start() -> None:
    """It may have begun long ago."""
    graph = _two_measures(other_starts=None)

    assert graph.shown_after(("m",), date(2000, 1, 1)) is None


def test_the_first_of_several_ends_decides() -> None:
    """One number measures both, and moves with the one that moves first."""
    graph = _two_measures(other_starts="2027-01-01")

    assert graph.shown_after(("m", "lang/r"), date(2025, 7, 31)) is None
    first = graph.shown_after(("m", "lang/r"), date(2025, 7, 30))
    assert first is not None
    assert first.wait.way == ("lang/a", "lang/r")


def test_what_no_measure_leads_to_has_no_day() -> None:
    """A shared effect that nobody works for, and nothing at all."""
    graph = graf(teori(effekt("delt", mål="m"), mål("m")))

    assert graph.shown_after(("m",), date(2000, 1, 1)) is None
    assert graph.shown_after((), date(2000, 1, 1)) is None


def test_a_link_without_virker_etter_takes_no_time() -> None:
    """A missing duration counts as nothing."""
    theory = teori(
        tiltak("t", aktivitet("a", til="r"), resultat("r"), oppstart="2026-03-01")
    )

    first = graf(theory).shown_after(("t/r",), date(2026, 2, 28))

    assert first is not None
    assert (first.wait.dato, first.wait.durations) == (date(2026, 3, 1), ())


@settings(deadline=None)
@given(any_teori())
def test_the_first_day_is_that_of_the_earliest_way(theory: Teori) -> None:
    """Over all ways from all beginnings, walked one by one; unknown starts win."""
    graph = graf(theory)
    walked = _walked(graph)
    for node in graph.nodes():
        days = walked.get(node.element, set())
        known = min(days) if days and date.min not in days else None
        first = graph.shown_after((node.element,), date.min)

        assert known == (first and first.wait.dato)
        if known is not None:
            assert graph.shown_after((node.element,), known) is None
            before = graph.shown_after((node.element,), known - timedelta(days=1))
            assert before == first


def _walked(graph: TheoryGraph) -> dict[str, set[date]]:
    """Give the days of every way to each link, steps inside circles left out."""
    inside = {edge for circle in graph.circles() for edge in circle.edges}
    days: dict[str, set[date]] = {}
    waiting = [
        (start, one.oppstart or date.min)
        for one in graph.teori.tiltak
        for start in graph.beginnings(one.id)
    ]
    while waiting:
        element, day = waiting.pop()
        days.setdefault(element, set()).add(day)
        for edge in graph.edges_out(element):
            if edge not in inside:
                delay = edge.hypotese.virker_etter if edge.hypotese else None
                then = delay.etter(day) if delay and day != date.min else day
                waiting.append((edge.target, then))
    return days
