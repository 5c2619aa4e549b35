"""Money in tables: a row for each year, or for the years that are alike; a column for each type."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.document import Number, Paragraph, Rows
from endringsteori.graph import exact_sum
from endringsteori.model.spoken import quantity
from endringsteori.output.plan import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from decimal import Decimal

    from endringsteori.document import Block, Cell
    from endringsteori.graph import Costs
    from endringsteori.graph.financing import FinancingType
    from endringsteori.output.plan.planned import Planned
    from endringsteori.texts import Språk

__all__ = ["kroner", "money", "type_of"]

_TYPES: tuple[FinancingType | None, ...] = ("drift", "tilskudd", "prosjekt", None)


def money(planned: Planned, costs: Costs, caption: str = "") -> Iterator[Block]:
    """Give a table of what some measures cost, and what the sums lack."""
    if costs.costs:
        yield _table(costs, planned.språk, caption)
    else:
        yield Paragraph(planned.say(words.NO_MONEY))
    for tekst, lacking in (
        (words.MONEY_LACKS, costs.without_money),
        (words.AMOUNT_LACKS, costs.without_amount),
    ):
        if lacking:
            yield Paragraph(planned.say(tekst, tiltak=planned.names(lacking)))


def kroner(number: Decimal, språk: Språk) -> str:
    """Write kroner without the unit, thousands apart."""
    return quantity(number, "antall", språk)


def type_of(slag: FinancingType | None, språk: Språk) -> str:
    """Give what a type of money is called."""
    return (words.FINANCING_TYPES[slag] if slag else words.UNTYPED).på(språk)


def _table(costs: Costs, språk: Språk, caption: str) -> Rows:
    by_year = costs.by_year()
    shown = [slag for slag in _TYPES if any(slag in year for year in by_year.values())]
    heads = [type_of(slag, språk).capitalize() for slag in shown]
    rows: list[Sequence[Cell]] = [
        [_years(first, last, språk), *_cells(by_year[first], shown, språk)]
        for first, last in _alike(by_year)
    ]
    if len(by_year) > 1:
        whole = {
            slag: exact_sum(year[slag] for year in by_year.values() if slag in year)
            for slag in shown
        }
        rows.append([words.IN_ALL.på(språk), *_cells(whole, shown, språk)])
    more = len(shown) > 1
    last = [words.IN_ALL.på(språk)] if more else []
    head = [words.YEAR.på(språk), *heads, *last]
    return Rows(head, [row if more else row[:-1] for row in rows], caption)


def _cells(
    year: Mapping[FinancingType | None, Decimal],
    shown: Sequence[FinancingType | None],
    språk: Språk,
) -> Iterator[Number]:
    """Give the numbers of a year, and their sum last."""
    numbers = [exact_sum((year[slag],) if slag in year else ()) for slag in shown]
    for number in (*numbers, exact_sum(numbers)):
        yield Number(number, kroner(number, språk))


def _alike(
    by_year: Mapping[int, Mapping[FinancingType | None, Decimal]],
) -> list[tuple[int, int]]:
    """Give the first and last of years that follow each other with the same money."""
    found: list[tuple[int, int]] = []
    for year, sums in by_year.items():
        if found and by_year[found[-1][0]] == sums:
            found[-1] = (found[-1][0], year)
        else:
            found.append((year, year))
    return found


def _years(first: int, last: int, språk: Språk) -> str:
    if first == last:
        return str(first)
    return words.EACH_YEAR.fyll(språk, {"fra": first, "til": last})
