"""From indicators to readings."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings

import builders as b
from assessment.attack import tables, town_of, worked_out
from endringsteori.assessment import Hidden
from endringsteori.diagnostics import Place
from endringsteori.diagram.value import Reading, ReadingPoint
from endringsteori.diagram.views.gauges import Gauges
from endringsteori.graph import graf
from endringsteori.model.spoken import quantity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from assessment.attack import Row
    from endringsteori.model import Indikator
    from endringsteori.texts import Språk


def _reading(språk: Språk = "nb", dato: date = date.max, **fields: object) -> Reading:
    graph = graf(b.teori(b.indikator("i", (), **fields)))
    (gauge,) = graph.indicators()
    return Gauges(graph, språk, dato).reading(gauge)


_SERIES: tuple[dict[str, object], ...] = (
    {"periode": "2023", "verdi": "9,4"},
    {"periode": "2024", "verdi": "8"},
    {"periode": "2025", "verdi": "7,5", "fordelt_på": {"kjønn": "jenter"}},
)


def test_share_is_worked_out_and_written_with_one_decimal() -> None:
    """From its parts, as people write it."""
    reading = _reading(
        enhet="prosent",
        nullpunkt="2024/2025",
        ambisjon={"verdi": "4", "frist": "2028-07-31"},
        målinger=(
            {"periode": "2024/2025", "teller": "60", "nevner": "1150"},
            {"periode": "2025/2026", "teller": "56", "nevner": "1143"},
        ),
    )

    assert reading == Reading(
        id="i",
        label="I",
        start=ReadingPoint("5,2 %", "2024/2025"),
        latest=ReadingPoint("4,9 %", "2025/2026"),
        aim=ReadingPoint("4 %", "31.07.2028"),
    )


def test_latest_is_the_newest_of_the_whole_group() -> None:
    """Those of a part of the group say something else."""
    reading = _reading(målinger=_SERIES, nullpunkt="2023")

    assert reading.start == ReadingPoint("9,4", "2023")
    assert reading.latest == ReadingPoint("8", "2024")


def test_what_was_measured_later_is_not_shown() -> None:
    """A figure as of a day shows what was known then."""
    reading = _reading(dato=date(2024, 6, 1), målinger=_SERIES)

    assert reading.latest == ReadingPoint("9,4", "2023")


def test_indicator_without_numbers_has_no_points() -> None:
    """Nothing is made up."""
    assert _reading() == Reading(id="i", label="I")


def test_ambition_without_a_value_tells_its_deadline() -> None:
    """And one with nothing at all is none."""
    assert _reading(ambisjon={"frist": "2028-07-31"}).aim == ReadingPoint("31.07.2028")
    assert _reading(ambisjon={}).aim is None


@pytest.mark.parametrize(
    ("unit", "figures", "shown"),
    [
        ({"enhet": "antall", "teller_enhet": "personer"}, {"verdi": "4"}, "skjult"),
        ({"enhet": "antall", "teller_enhet": "personer"}, {"verdi": "5"}, "5"),
        ({"enhet": "antall", "teller_enhet": "personer"}, {"verdi": "0"}, "0"),
        ({"enhet": "antall", "teller_enhet": "saker"}, {"verdi": "2"}, "skjult"),
        ({"enhet": "antall", "teller_enhet": "annet"}, {"verdi": "2"}, "2"),
        ({"enhet": "prosent"}, {"teller": "3", "nevner": "40"}, "skjult"),
        ({"enhet": "prosent"}, {"teller": "37", "nevner": "40"}, "skjult"),
        ({"enhet": "prosent"}, {"verdi": "5", "nevner": "40"}, "skjult"),
        ({}, {"teller": "30", "nevner": "40"}, "75 %"),
    ],
)
def test_few_people_are_not_counted_in_a_figure(
    unit: dict[str, Any], figures: dict[str, str], shown: str
) -> None:
    """Nor those who are few because all others are counted; nobody is nobody."""
    reading = _reading(målinger=({"periode": "2024", **figures},), **unit)

    assert reading.latest == ReadingPoint(shown, "2024")


def test_a_number_that_tells_a_small_one_is_not_shown() -> None:
    """The whole and one group are the other group."""
    målinger = (
        {"periode": "2024", "teller": "8", "nevner": "20"},
        {"periode": "2024-H1", "teller": "6", "nevner": "10"},
        {"periode": "2024-H2", "teller": "2", "nevner": "10"},
    )
    reading = _reading(enhet="prosent", målinger=målinger, nullpunkt="2024-H1")

    assert reading.start == ReadingPoint("skjult", "1. halvår 2024")
    assert reading.latest == ReadingPoint("skjult", "2. halvår 2024")


@settings(deadline=None, max_examples=60)
@given(tables())
def test_a_figure_hides_what_an_assessment_hides(thing: Indikator) -> None:
    """The same numbers, and no others."""
    graph = graf(b.teori(thing))
    (gauge,) = graph.indicators()
    latest = Gauges(graph, "nb", date.max).reading(gauge).latest
    whole = [m for m in thing.målinger if not m.fordelt_på]
    hidden = Hidden(graph, date.max)

    assert (latest is None) == (not whole)
    if latest is not None:
        at = Place(thing.id, "målinger", str(whole[0].periode))
        assert (latest.value == "skjult") == hidden.hides(at)


@settings(deadline=None, max_examples=10)
@given(tables())
def test_an_attack_with_the_figure_finds_no_small_number(thing: Indikator) -> None:
    """To one who sees the figure as well as all that the tables show."""
    graph = town_of(thing)
    (gauge,) = graph.indicators()
    latest = Gauges(graph, "nb", date.max).reading(gauge).latest

    def fits(table: Sequence[Row]) -> bool:
        if latest is None or latest.value == "skjult":
            return True
        teller, nevner = map(Decimal, table[-1])
        return latest.value == quantity(
            100 * teller / nevner, "prosent", "nb", brief=True
        )

    assert worked_out(thing, fits) == []


@pytest.mark.parametrize(
    ("språk", "first", "last"),
    [("nb", "står stille", "på vei"), ("nn", "står stille", "på veg")],
)
def test_judgements_are_the_first_and_the_last(
    språk: Språk, first: str, last: str
) -> None:
    """In the order of their periods, whatever the order in the file."""
    reading = _reading(
        språk,
        type="kvalitativ",
        ambisjon={"vurdering": "nådd"},
        målinger=(
            {"periode": "2026", "vurdering": "på vei"},
            {"periode": "2024", "vurdering": "står stille"},
            {"periode": "2025", "vurdering": "blandet"},
        ),
    )

    assert reading.start == ReadingPoint(first, "2024")
    assert reading.latest == ReadingPoint(last, "2026")
    assert reading.aim == ReadingPoint("nådd")


def test_only_judgement_is_the_latest() -> None:
    """One alone is no way from anywhere."""
    reading = _reading(
        type="kvalitativ", målinger=({"periode": "2026", "vurdering": "blandet"},)
    )

    assert (reading.start, reading.latest) == (None, ReadingPoint("blandet", "2026"))
