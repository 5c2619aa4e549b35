"""What the measures of each project cost in one calendar year, inside plans and outside."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from endringsteori.graph import Window, exact_sum

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from endringsteori.comparison.together.member import Member
    from endringsteori.graph import Costs
    from endringsteori.graph.financing import FinancingType

__all__ = ["Spending", "spending"]


class Spending(NamedTuple):
    """The money of one project in a year, or of all of them together (`member` is None).

    `by_type` has None for money that does not say which it is. `outside` is how much of it
    is for measures that stand in no plan. `lacking` counts the measures that have no
    finansiering, or one without an amount.
    """

    member: Member | None
    innbyggere: int | None
    by_type: Mapping[FinancingType | None, Decimal]
    outside: Decimal
    lacking: int

    @property
    def total(self) -> Decimal:
        """All of it."""
        return exact_sum(self.by_type.values())


def spending(members: Sequence[Member], år: int) -> tuple[Spending, ...]:
    """Give what each project spends in a calendar year, and all of them together last."""
    each = [_of(member, år) for member in members]
    inhabitants = [one.innbyggere for one in each]
    known = [number for number in inhabitants if number is not None]
    together = Spending(
        None,
        sum(known) if known and len(known) == len(each) else None,
        _added(one.by_type for one in each),
        exact_sum(one.outside for one in each),
        sum(one.lacking for one in each),
    )
    return (*each, together)


def _of(member: Member, år: int) -> Spending:
    graph, window = member.graph, Window(date(år, 1, 1), date(år, 12, 31))
    measures = [tiltak.id for tiltak in member.loaded.teori.tiltak]
    unplanned = [id_ for id_ in measures if not graph.plans_of_measure(id_)]
    every = graph.costs_of(measures, window)
    return Spending(
        member,
        member.innbyggere,
        every.by_year()[år],
        graph.costs_of(unplanned, window).total(),
        _lacking(every),
    )


def _lacking(costs: Costs) -> int:
    return len({*costs.without_money, *costs.without_amount})


def _added(
    every: Iterable[Mapping[FinancingType | None, Decimal]],
) -> Mapping[FinancingType | None, Decimal]:
    found: dict[FinancingType | None, Decimal] = {}
    for by_type in every:
        for slag, kroner in by_type.items():
            found[slag] = exact_sum((found.get(slag, Decimal(0)), kroner))
    return found
