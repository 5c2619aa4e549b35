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
still told, without its number.

It errs on the side of hiding: in a table that is split by several dimensions at once, more
is hidden than has to be. What it does not see: the same persons in indicators whose
`teller` or `nevner` are described in different words, and differences between windows
that overlap.
"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Final

from endringsteori.assessment.cells import Row, cells_of
from endringsteori.diagnostics import Place
from endringsteori.rules.few import is_few

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from endringsteori.assessment.cells import Cells
    from endringsteori.assessment.series import Point
    from endringsteori.assessment.solving import System
    from endringsteori.assessment.values import Ground
    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Måling, Periode
    from endringsteori.texts import Verdi

__all__ = ["HIDDEN", "Hidden", "Part", "Skjult", "suppressed"]


class Part(StrEnum):
    """One of the numbers that stand together in a measurement."""

    VERDI = "verdi"
    TELLER = "teller"
    NEVNER = "nevner"
    SPURT = "spurt"
    SVART = "svart"


class Skjult(StrEnum):
    """What stands for a number that is not shown: SSB's sign for «cannot be published»."""

    SKJULT = ":"


HIDDEN: Final = Skjult.SKJULT

_COUNTS: Final = frozenset({"teller", "nevner", "verdi", "svart"})
_NAMES: Final[Mapping[Part, frozenset[str]]] = {
    Part.VERDI: _COUNTS,
    Part.TELLER: frozenset({"teller"}),
    Part.NEVNER: frozenset({"nevner"}),
    Part.SPURT: frozenset({"spurt"}),
    Part.SVART: frozenset({"svart", "nevner"}),
}
"""By number: the counts that it must not be shown without. Those who answered are often
the denominator."""


class Hidden:
    """What may not be shown of the numbers of a theory at a day, in any output at all."""

    def __init__(self, graph: TheoryGraph, dato: date) -> None:
        self._graph = graph
        self._dato = dato

    @cached_property
    def places(self) -> frozenset[Place]:
        """Where a number of a whole group stands that may not be shown."""
        return frozenset(self._places())

    def hides(self, *places: Place) -> bool:
        """Tell whether a number of a whole group is hidden at any of these places."""
        return not self.places.isdisjoint(places)

    def shown(
        self, point: Point, part: Part = Part.VERDI
    ) -> Decimal | int | Skjult | None:
        """Give a number of a whole group as it may be shown; None where there is none.

        What is worked out of several counts, as a share is, is hidden with any of them.
        """
        number: Decimal | int | None = getattr(point, part)
        return number if number is None else self._masked(_row(point), part, number)

    def shown_in(
        self, element: str, måling: Måling, part: Part = Part.VERDI
    ) -> Decimal | int | Skjult | None:
        """Give a number as it is written in a måling, which may be of a part of a group."""
        asked = part in {Part.SPURT, Part.SVART}
        there = måling.grunnlag if asked else måling
        number: Decimal | int | None = getattr(there, part, None)
        split = frozenset((f.id, f.verdi) for f in måling.fordelt_på)
        row = Row(element, "målinger", måling.periode, split)
        return number if number is None else self._masked(row, part, number)

    def values(self, ground: Ground) -> Mapping[str, Verdi]:
        """Give the values of a ground, its numbers hidden where any place of it is."""
        if not self.hides(*ground.at):
            return ground.values
        return {
            name: HIDDEN if isinstance(value, int | Decimal) else value
            for name, value in ground.values.items()
        }

    def _masked(
        self, row: Row, part: Part, number: Decimal | int
    ) -> Decimal | int | Skjult:
        names = _NAMES[part]
        numbers = self._cells.rows.get(row, {})
        # Two that differ stand in one row as «teller» and «teller 2».
        found = (n for name, n in numbers.items() if name.partition(" ")[0] in names)
        return number if self._hidden.isdisjoint(found) else HIDDEN

    @cached_property
    def _cells(self) -> Cells:
        return cells_of(self._graph, self._dato)

    @cached_property
    def _hidden(self) -> frozenset[int]:
        least = self._graph.teori.innstillinger.minste_antall
        return frozenset(suppressed(self._cells, least))

    def _places(self) -> Iterator[Place]:
        for row, numbers in self._cells.rows.items():
            if row.split or self._hidden.isdisjoint(numbers.values()):
                continue
            field = "målinger" if row.series == "målinger" else f"{row.series}.målinger"
            yield Place(row.element, field, str(row.periode))
            start = self._nullpunkter.get(row.element)
            if row.series == "målinger" and start == row.periode:
                yield Place(row.element, "nullpunkt")

    @cached_property
    def _nullpunkter(self) -> Mapping[str, Periode | None]:
        return {
            gauge.element: gauge.thing.nullpunkt.periode
            for gauge in self._graph.indicators()
            if gauge.thing.nullpunkt is not None
        }


def _row(point: Point) -> Row:
    elsewhere = (point.at.field or "").startswith("sammenligning")
    series = "sammenligning" if elsewhere else "målinger"
    return Row(point.at.element, series, point.periode)


def suppressed(cells: Cells, least: int) -> set[int]:
    """Give the counts to hide: the small ones, and what they could be worked out from.

    What nobody writes is among them.
    """
    system = cells.system
    small = [i for i, value in enumerate(system.values) if is_few(value, least)]
    hidden = {*small, *cells.rest}
    for one in small:
        while not all(
            system.could_be(one, value, hidden) for value in range(1, least + 1)
        ):
            further = _smallest_beside(system, one, hidden)
            if further is None:
                break
            hidden.add(further)
    return hidden


def _smallest_beside(system: System, one: int, hidden: set[int]) -> int | None:
    """Give the smallest count that is shown beside a hidden one, or beside its fellows.

    One of nobody comes last: it leaves little room for another value.
    """
    reached = {one}
    while True:
        beside = system.neighbours(reached)
        shown = beside - hidden
        if shown:
            return min(shown, key=lambda i: (not system.values[i], system.values[i], i))
        if beside <= reached:
            return None
        reached |= beside
