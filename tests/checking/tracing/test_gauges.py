"""Which indicators measure what, when they last did, and when they next will."""

from __future__ import annotations

from datetime import date

from builders import aktivitet, indikator, mål, resultat, teori, tiltak, utfordring
from endringsteori.checking.tracing.gauges import gauges
from endringsteori.diagnostics import Hit, Place
from endringsteori.graph import graf

_GRAPH = graf(
    teori(
        mål("trygg"),
        mål("del", "trygg"),
        utfordring("uro"),
        tiltak(
            "los",
            aktivitet("møte", fører_til="ro"),
            resultat("ro", bidrar_til="trygg"),
            indikator(
                "ro-målt",
                måler="ro",
                hyppighet="årlig",
                målinger=[{"periode": "2024", "verdi": 1}],
            ),
        ),
        indikator(
            "uro-målt",
            måler="uro",
            hyppighet="halvårlig",
            nullpunkt={"periode": "2024-H2"},
        ),
        indikator("trygg-målt", måler="trygg"),
    )
)


def _told(
    element: str, hit: Hit | None = None
) -> dict[str, list[tuple[str, str | None, date | None]]]:
    found = gauges(_GRAPH, element, hit)
    assert found is not None
    return {
        one.element: [
            (r.gauge.element, str(r.last) if r.last else None, r.due)
            for r in one.readings
        ]
        for one in found.measured
    }


def test_a_goal_is_measured_by_itself_what_contributes_and_what_is_under_it() -> None:
    """With the last period and the end of the next."""
    assert _told("trygg") == {
        "trygg": [("trygg-målt", None, None)],
        "los/ro": [("los/ro-målt", "2024", date(2025, 12, 31))],
        "del": [],
    }


def test_before_any_measurement_the_next_counts_from_the_baseline() -> None:
    """A challenge is measured too."""
    assert _told("uro") == {"uro": [("uro-målt", None, date(2025, 6, 30))]}


def test_a_measure_shows_what_the_hit_names_or_else_all() -> None:
    """The links of it."""
    hit = Hit(Place("los"), related=(Place("los/møte"),))

    assert _told("los", hit) == {"los/møte": []}
    assert [*_told("los")] == ["los/møte", "los/ro"]


def test_an_indicator_shows_what_it_measures() -> None:
    """And other things nothing."""
    assert [*_told("los/ro-målt")] == ["los/ro"]
    assert gauges(_GRAPH, "ukjent", None) is None
