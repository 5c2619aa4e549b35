"""What plans cost as a table for spreadsheets: a row for each plan, measure, money and year."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.output.plan import words
from endringsteori.output.plan.money import type_of
from endringsteori.output.puslespill.as_csv import spreadsheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.graph import Cost, Costs
    from endringsteori.output.plan.planned import Planned
    from endringsteori.output.puslespill.as_csv import Row

__all__ = ["render_csv"]

_NO_MEASURE: Final = ("",) * 4
_NO_MONEY: Final = ("",) * 4


def render_csv(planned: Planned) -> str:
    """Give the money of plans as CSV.

    A measure in several plans has its rows in each, and the column «også i» says where
    else. A measure without an amount, and a plan without measures, has one row with those
    cells empty; a measure in no plan has empty cells for the plan. Kroner are numbers,
    with a comma.
    """
    head = tuple(column.på(planned.språk) for column in words.COLUMNS.values())
    return spreadsheet(planned.stamp, head, _rows(planned))


def _rows(planned: Planned) -> Iterator[Row]:
    graph = planned.graph
    for one in planned.plans:
        thing = graph.plan(one.plan)
        kind = words.PLAN_TYPES[thing.type].på(planned.språk) if thing.type else ""
        head = (*_thing(planned, one.plan), kind)
        measures = graph.measures_in_plan(one.plan)
        costs = graph.costs_of_plan(one.plan, planned.dato)
        if not measures:
            yield (*head, *_NO_MEASURE, *_NO_MONEY)
        yield from _measures(planned, one.plan, head, measures, costs)
    if planned.chosen is None:
        outside = graph.costs_outside_plans(planned.dato)
        measures = tuple(
            t.id for t in graph.teori.tiltak if not graph.plans_of_measure(t.id)
        )
        yield from _measures(planned, None, ("", "", ""), measures, outside)


def _measures(
    planned: Planned,
    plan: str | None,
    head: tuple[str, ...],
    measures: tuple[str, ...],
    costs: Costs,
) -> Iterator[Row]:
    by_measure: dict[str, list[Cost]] = {tiltak: [] for tiltak in measures}
    for cost in costs.costs:
        by_measure[cost.tiltak].append(cost)
    for tiltak, own in by_measure.items():
        plans = planned.graph.plans_of_measure(tiltak)
        cells = (
            *_thing(planned, tiltak),
            planned.graph.measure(tiltak).status or "",
            ", ".join(planned.mask(one) for one in plans if one != plan),
        )
        for cost in own:
            yield (*head, *cells, *_money(planned, cost))
        if not own:
            yield (*head, *cells, *_NO_MONEY)


def _thing(planned: Planned, element: str) -> tuple[str, str]:
    return planned.mask(element), planned.navn(element)


def _money(planned: Planned, cost: Cost) -> Row:
    return (
        type_of(cost.finansiering.type, planned.språk),
        planned.mask(cost.finansiering.kilde or ""),
        cost.år,
        cost.kroner,
    )
