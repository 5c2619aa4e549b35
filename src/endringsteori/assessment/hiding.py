"""Small numbers, hidden so that nobody can work them out from the rest.

A count of persons under `innstillinger.minste_antall` is hidden, and so is the rest that
follows from two other counts; 0 and all are not small (ET703 decides). A reader who adds
and subtracts must not find it: cell suppression, with the audit that belongs to it (Cox
1980; Hundepool and others, *Statistical Disclosure Control*, 2012, chapter 4). For every
small count, each value from 1 up to and including the threshold has to be possible for
one who sees all that is shown (`solving`): so nobody can rule out any small number, nor
be sure that it is small. Until that holds, the smallest further count beside it is hidden.

A share and whatever else is worked out of a hidden count is hidden with it: values,
changes, intervals, comparisons, shares of an ambition. That an ambition is reached is
told only where that narrows nothing down (`telltale`).

It errs on the side of hiding: in a table that is split by several dimensions at once, more
is hidden than has to be. What it does not see: the same persons in indicators whose
`teller` or `nevner` are described in different words, and differences between windows
that overlap.
"""

from __future__ import annotations

from dataclasses import field
from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Final

from endringsteori.assessment.cells import Cells, Row, cells_of, has_nothing_small
from endringsteori.assessment.families import families
from endringsteori.assessment.suppressing import suppressed
from endringsteori.diagnostics import Place
from endringsteori.lean import dataclass
from endringsteori.loading import collector_paused
from endringsteori.rules.few import is_few

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from endringsteori.assessment.values import Ground
    from endringsteori.graph import Gauge, TheoryGraph
    from endringsteori.model import Måling
    from endringsteori.texts import Verdi

__all__ = ["HIDDEN", "Family", "Hidden", "Skjult"]


class Skjult(StrEnum):
    """What stands for a number that is not shown: SSB's sign for «cannot be published»."""

    SKJULT = ":"


HIDDEN: Final = Skjult.SKJULT


@dataclass(frozen=True, slots=True)
class Family:
    """What is hidden of indicators that hang together: counts, and where they stand.

    `small` are those of the counts that are hidden for their own sake, `least` the
    threshold.
    """

    cells: Cells = field(default_factory=Cells)
    counts: frozenset[int] = frozenset()
    places: frozenset[Place] = frozenset()
    least: int = 0

    @property
    def small(self) -> tuple[int, ...]:
        """The counts that are hidden for their own sake."""
        values = self.cells.system.values
        return tuple(n for n in sorted(self.counts) if is_few(values[n], self.least))


class Hidden:
    """What may not be shown of the numbers of a theory at a day, in any output at all.

    Worked out for one family of indicators at a time, when somebody asks for it.
    """

    def __init__(self, graph: TheoryGraph, dato: date) -> None:
        self._graph = graph
        self._dato = dato
        self._known: dict[int, Family] = {}

    @cached_property
    @collector_paused()
    def places(self) -> frozenset[Place]:
        """Where a number of a whole group stands that may not be shown."""
        every = map(self._family, range(len(self._families)))
        return frozenset().union(*(family.places for family in every))

    def hides(self, *places: Place) -> bool:
        """Tell whether a number of a whole group is hidden at any of these places."""
        return any(place in self.family(place.element).places for place in places)

    def hides_in(self, element: str, måling: Måling, series: str = "målinger") -> bool:
        """Tell whether some number of a måling is hidden, which may be of a part of a group.

        `series` is `sammenligning` for one from elsewhere.
        """
        family = self.family(element)
        numbers = family.cells.rows.get(_written_in(element, series, måling), {})
        return not family.counts.isdisjoint(numbers.values())

    def values(self, ground: Ground) -> Mapping[str, Verdi]:
        """Give the values of a ground, its numbers hidden where any place of it is."""
        if not self.hides(*ground.at):
            return ground.values
        return {
            name: HIDDEN if isinstance(value, int | Decimal) else value
            for name, value in ground.values.items()
        }

    def family(self, element: str) -> Family:
        """Give what is hidden of those that an indicator hangs together with."""
        number = self._family_of.get(element)
        return _NOTHING if number is None else self._family(number)

    @cached_property
    def _families(self) -> tuple[tuple[Gauge, ...], ...]:
        return families(self._graph.indicators())

    @cached_property
    def _family_of(self) -> Mapping[str, int]:
        return {
            gauge.element: number
            for number, family in enumerate(self._families)
            for gauge in family
        }

    def _family(self, number: int) -> Family:
        known = self._known.get(number)
        if known is None:
            least = self._graph.teori.innstillinger.minste_antall
            gauges = self._families[number]
            known = self._known[number] = _hidden_of(gauges, self._dato, least)
        return known


def _hidden_of(gauges: Sequence[Gauge], dato: date, least: int) -> Family:
    if len(gauges) == 1 and has_nothing_small(gauges[0], dato, least):
        return _NOTHING
    cells = cells_of(gauges, dato)
    counts = frozenset(suppressed(cells, least))
    return Family(cells, counts, frozenset(_places(gauges, cells, counts)), least)


_NOTHING: Final = Family()


def _places(
    gauges: Iterable[Gauge], cells: Cells, counts: frozenset[int]
) -> Iterator[Place]:
    """Give where numbers of a whole group stand that some hidden count is among."""
    starts = {
        gauge.element: gauge.thing.nullpunkt.periode
        for gauge in gauges
        if gauge.thing.nullpunkt is not None
    }
    for row, numbers in cells.rows.items():
        if row.split or counts.isdisjoint(numbers.values()):
            continue
        field = "målinger" if row.series == "målinger" else f"{row.series}.målinger"
        yield Place(row.element, field, str(row.periode))
        if row.series == "målinger" and starts.get(row.element) == row.periode:
            yield Place(row.element, "nullpunkt")


def _written_in(element: str, series: str, måling: Måling) -> Row:
    split = frozenset((f.id, f.verdi) for f in måling.fordelt_på)
    return Row(element, series, måling.periode, split)
