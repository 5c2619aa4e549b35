"""Questions about money: which measures have it, until when, and for which goals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from endringsteori.graph.chains import Chains

if TYPE_CHECKING:
    from datetime import date

    from endringsteori.model import Finansiering

__all__ = ["Financing", "FinancingType"]

FinancingType: TypeAlias = Literal["drift", "tilskudd", "prosjekt"]


class Financing(Chains):
    """The `finansiering` of measures: from its first day to its last, both included.

    Without `fra` it has always been there, without `til` it goes on.
    """

    def financing_on(self, tiltak: str, dato: date) -> tuple[Finansiering, ...]:
        """Give the finansiering of a measure that is in force on a day."""
        own = self.measure(tiltak).finansiering
        return tuple(money for money in own if _in_force(money, dato))

    def last_day_of_financing(self, tiltak: str) -> date | None:
        """Give the last day that a measure has money for; None where none is known."""
        own = self.measure(tiltak).finansiering
        days = [money.til for money in own if money.til is not None]
        return max(days) if days and len(days) == len(own) else None

    def goals_financed_on(self, dato: date, slag: FinancingType) -> tuple[str, ...]:
        """Give the goals that a measure with money of this type on that day reaches."""
        found = 0
        for tiltak, goals in self._goals_of_measure.items():
            if any(money.type == slag for money in self.financing_on(tiltak, dato)):
                found |= goals
        return self._goals_of(found)


def _in_force(money: Finansiering, dato: date) -> bool:
    begun = money.fra is None or money.fra <= dato
    return begun and (money.til is None or dato <= money.til)
