"""What plans cost: exact sums by year and type, against a count of every single day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import mål, plan, teori, tiltak
from costs_by_hand import counted_by_day
from endringsteori.graph import Window, exact_sum, graf
from strategies import any_planned

if TYPE_CHECKING:
    from collections.abc import Mapping

    from costs_by_hand import Sums
    from endringsteori.graph import Costs, TheoryGraph
    from endringsteori.model import Teori

DAY = date(2026, 11, 21)
_2025_2028 = Window(date(2025, 1, 1), date(2028, 12, 31))


def _graph(*finansiering: Mapping[str, object], **fields: object) -> TheoryGraph:
    return graf(teori(tiltak("t", finansiering=finansiering, **fields)))


def _by_year(costs: Costs) -> dict[int, list[str]]:
    return {år: [*map(str, sums.values())] for år, sums in costs.by_year().items()}


def _sums(costs: Costs) -> Sums:
    return {
        (år, slag): Fraction(kroner)
        for år, by_type in costs.by_year().items()
        for slag, kroner in by_type.items()
        if kroner
    }


def test_money_from_august_to_july_is_whole_years() -> None:
    """Five twelfths, the whole years as written, and seven twelfths, also in a leap year."""
    graph = _graph(
        {"beløp": "1 650 000", "fra": "2025-08-01", "til": "2028-07-31"},
    )

    costs = graph.costs_of(["t"], _2025_2028)

    assert _by_year(costs) == {
        2025: ["687500"],
        2026: ["1650000"],
        2027: ["1650000"],
        2028: ["962500"],
    }
    assert costs.total() == 3 * 1_650_000


@pytest.mark.parametrize(
    ("fra", "til", "expected"),
    [
        ("2025-02-01", "2025-02-14", "50"),
        ("2028-02-01", "2028-02-29", "100"),
        ("2025-12-31", "2026-01-01", "3"),
        ("2025-06-16", "2025-06-15", None),
        ("2030-01-01", None, None),
        (None, "2024-12-31", None),
    ],
)
def test_parts_of_months_and_money_outside_the_window(
    fra: str | None, til: str | None, expected: str | None
) -> None:
    """Half a February is half a twelfth; of two days each is rounded in its own year."""
    graph = _graph({"beløp": "1200", "fra": fra, "til": til})

    found = _by_year(graph.costs_of(["t"], _2025_2028)).values()

    assert next((numbers[0] for numbers in found if numbers), None) == expected


def test_a_half_krone_goes_up_and_a_whole_year_is_as_written() -> None:
    """Away from nought; øre are kept only where nothing is worked out."""
    half = {"beløp": "1", "fra": "2025-01-01", "til": "2025-06-30"}
    owed = {"beløp": "-1", "fra": "2025-01-01", "til": "2025-06-30", "type": "drift"}
    whole = {"beløp": "1000,50", "fra": "2026-01-01", "til": "2026-12-31"}

    found = _graph(half, owed, whole).costs_of(["t"], _2025_2028)

    assert [str(one.kroner) for one in found.costs] == ["1", "-1", "1000.50"]


def test_money_without_days_lasts_as_long_as_its_measure() -> None:
    """From its start to its end, where it has them; days of its own go before."""
    own = {"beløp": "1200", "fra": "2025-01-01", "til": "2025-01-31", "type": "drift"}
    graph = _graph({"beløp": "1200"}, own, oppstart="2026-07-01", slutt="2027-06-30")

    assert _by_year(graph.costs_of(["t"], _2025_2028)) == {
        2025: ["100"],
        2026: ["600"],
        2027: ["600"],
        2028: [],
    }


def test_what_the_sums_lack_is_told() -> None:
    """A measure without money, and one that does not say how much."""
    theory = teori(
        tiltak("uten"), tiltak("taus", finansiering=[{"beløp": "5"}, {"type": "drift"}])
    )

    costs = graf(theory).costs_of(["uten", "taus", "uten"], _2025_2028)

    assert (costs.without_money, costs.without_amount) == (("uten",), ("taus",))
    assert costs.total() == 20


def test_a_plan_counts_its_period_only() -> None:
    """A school year has five months of the one and seven of the other; none has the day's."""
    theory = teori(
        plan("skoleår", periode="2025/2026"),
        plan("uten"),
        mål("m", forankret_i=("skoleår", "uten")),
        tiltak("t", mål="m", finansiering=[{"beløp": "1200"}]),
    )
    graph = graf(theory)

    assert _by_year(graph.costs_of_plan("skoleår", DAY)) == {
        2025: ["500"],
        2026: ["700"],
    }
    assert _by_year(graph.costs_of_plan("uten", DAY)) == {2026: ["1200"]}


def test_a_measure_in_two_plans_is_told_in_each_and_counted_once_in_all() -> None:
    """And one that stands in none is told apart."""
    money = [{"beløp": "1200"}]
    theory = teori(
        plan("over", periode="2026"),
        plan("under", del_av="over", periode="2026-2027"),
        mål("m", forankret_i=("over", "under")),
        tiltak("t", mål="m", finansiering=money),
        tiltak("u", finansiering=money),
    )
    graph = graf(theory)

    assert graph.costs_of_plan("over", DAY).total() == 1200
    assert graph.costs_below_plan("over", DAY).total() == 1200
    assert graph.costs_of_plan("under", DAY).total() == 2400
    assert _by_year(graph.costs_in_plans(DAY)) == {2026: ["1200"], 2027: ["1200"]}
    assert graph.costs_outside_plans(DAY).total() == 2400


def test_the_years_of_all_are_those_of_the_plans_with_measures() -> None:
    """And that of the day; a plan that nothing stands in counts for nothing."""
    theory = teori(
        plan("p", periode="2027-2028"),
        plan("q", periode="2024/2025"),
        plan("tom", periode="2020-2040"),
        mål("m", forankret_i=("p", "q")),
        tiltak("t", mål="m"),
    )
    graph = graf(theory)

    assert graph.window_of_all(DAY) == Window(date(2024, 1, 1), date(2028, 12, 31))
    assert graf(teori()).window_of_all(DAY) == Window(
        date(2026, 1, 1), date(2026, 12, 31)
    )


@settings(deadline=None)
@given(any_planned())
def test_every_day_counted_gives_the_same(theory: Teori) -> None:
    """For each plan, each with those under it, all together, and what stands outside."""
    graph = graf(theory)
    measures = {one.id: one for one in theory.tiltak}
    asked = [
        (graph.costs_of_plan(one.id, DAY), graph.measures_in_plan(one.id))
        for one in theory.planer
    ]
    asked += [
        (graph.costs_below_plan(one.id, DAY), graph.measures_below_plan(one.id))
        for one in theory.planer
    ]
    inside = tuple(t for t in measures if graph.plans_of_measure(t))
    asked.append((graph.costs_in_plans(DAY), inside))
    outside = tuple(t for t in measures if t not in inside)
    asked.append((graph.costs_outside_plans(DAY), outside))

    for costs, ids in {
        (costs.window, ids): (costs, ids) for costs, ids in asked
    }.values():
        slow = counted_by_day([measures[t] for t in ids], *costs.window)
        assert _sums(costs) == slow
        assert Fraction(costs.total()) == sum(slow.values())


@given(st.lists(st.integers(-(10**14), 10**14), max_size=30), st.integers(0, 14))
def test_no_digit_is_lost(numbers: list[int], decimals: int) -> None:
    """Though the sum has more digits than Python keeps when nobody asks for more."""
    found = exact_sum(Decimal(n).scaleb(-decimals) for n in [*numbers, 10**14])

    assert Fraction(found) == Fraction(sum(numbers) + 10**14, 10**decimals)
