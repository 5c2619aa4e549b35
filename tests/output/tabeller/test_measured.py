"""Indicators and measurements as rows, with nothing small and nothing of tomorrow in them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given, settings

import strategies
from assessment.measured import DATO, andel
from assessment.seen import PARTS, seen
from builders import aktivitet, indikator, mål, teori, tiltak, tjeneste
from endringsteori import tabeller
from endringsteori.assessment import HIDDEN, Hidden
from endringsteori.graph import graf
from measured_town import assessed

if TYPE_CHECKING:
    from endringsteori import Teori


def test_an_indicator_has_its_start_and_its_ambition() -> None:
    """The service of the measure measures, where no other is named."""
    given = teori(
        tiltak(
            "losen",
            aktivitet("møte"),
            andel("tall", "møte", (20, 60), (40, 60)),
            ansvarlig="skolen",
        ),
        tjeneste("skolen"),
    )
    (row,) = tabeller(given, dato=DATO).indikatorer

    assert (row["id"], row["tiltak"], row["ansvarlig"]) == (
        "losen/tall",
        "losen",
        "skolen",
    )
    assert (row["nullpunkt_periode"], row["ambisjon"]) == ("2024", 90.0)
    assert row["nullpunkt"] == 100 / 3
    assert row["frist"] == date(2027, 12, 31)


def test_a_start_that_is_small_is_hidden() -> None:
    """Two of sixty are few, and the period is still told."""
    given = teori(andel("tall", "ro", (2, 60), (40, 60)), mål("ro"))
    (row,) = tabeller(given, dato=DATO).indikatorer

    assert (row["nullpunkt_periode"], row["nullpunkt"], row["skjult"]) == (
        "2024",
        None,
        True,
    )


def test_all_numbers_of_a_measurement_are_hidden_together() -> None:
    """The share with its counts; what was judged and said stays."""
    measured = {
        "periode": "2025",
        "teller": "3",
        "nevner": "60",
        "grunnlag": {"spurt": "80", "svart": "60"},
        "merknad": "Skjema",
    }
    given = teori(
        indikator("tall", enhet="prosent", teller_enhet="personer", målinger=[measured])
    )
    (row,) = tabeller(given, dato=DATO).målinger
    numbers = [row[name] for name in ("verdi", "teller", "nevner", "spurt", "svart")]

    assert numbers == [None] * 5
    assert (row["skjult"], row["merknad"]) == (True, "Skjema")


def test_a_share_is_worked_out_and_groups_are_named() -> None:
    """As CSV files write them; what is from elsewhere says so."""
    whole = {"periode": "2024/25", "teller": "30", "nevner": "60"}
    girls = {**whole, "teller": "15", "nevner": "30", "fordelt_på": {"kjønn": "jenter"}}
    elsewhere = {"navn": "Nabo", "målinger": [{"periode": "2024/25", "verdi": "40"}]}
    given = teori(
        indikator(
            "tall", enhet="prosent", målinger=[whole, girls], sammenligning=elsewhere
        )
    )
    rows = tabeller(given, dato=DATO).målinger

    assert [(row["serie"], row["gruppe"], row["verdi"]) for row in rows] == [
        ("egen", None, 50.0),
        ("egen", "kjønn=jenter", 50.0),
        ("sammenligning", None, 40.0),
    ]
    assert (rows[0]["fra"], rows[0]["til"]) == (date(2024, 8, 1), date(2025, 7, 31))


def test_what_is_measured_after_the_day_is_left_out() -> None:
    """Nobody knew it then, and nothing small in it has been looked for."""
    given = teori(andel("tall", "ro", (20, 60), (3, 60)), mål("ro"))

    assert len(tabeller(given, dato=date(2025, 12, 30)).målinger) == 1
    assert len(tabeller(given, dato=date(2025, 12, 31)).målinger) == 2


def test_a_small_town_hides_what_its_assessment_hides() -> None:
    """The same numbers, and no others."""
    vurdering = assessed().vurdering
    rows = tabeller(vurdering.graf, vurdering=vurdering).målinger
    hidden = {(row["indikator"], row["periode"]) for row in rows if row["skjult"]}
    places = {
        (place.element, place.key) for place in vurdering.skjult.places if place.key
    }

    assert hidden
    assert hidden == places


@settings(max_examples=12)
@given(strategies.measured_teori())
def test_a_row_is_hidden_where_one_of_its_numbers_is(teori: Teori) -> None:
    """And shown where everybody may see all of them."""
    graph = graf(teori)
    skjult = Hidden(graph, DATO)
    hidden = [
        HIDDEN in (seen(skjult, gauge.element, måling, part) for part in PARTS)
        for gauge in graph.indicators()
        for måling in gauge.thing.målinger
        if måling.periode.slutt <= DATO
    ]
    rows = tabeller(graph, dato=DATO).målinger

    assert [row["skjult"] for row in rows if row["serie"] == "egen"] == hidden
