"""The counts of persons in a theory, and what a reader knows of how they hang together.

A reader can add and subtract: the numerator and those who are not in it make up the
denominator, the groups that a number is split by make up the whole, and months make up
their year. What is left when the groups do not make up the whole is a number too. A share
tells the numerator to one who knows the denominator, so it stands for it. The same number
with the same description is one number, wherever it stands.

Sums that do not hold are left out: who believes in them is led astray, and finds nothing.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import field
from itertools import pairwise
from typing import TYPE_CHECKING, Final, TypeAlias

from endringsteori.assessment.families import same_words
from endringsteori.assessment.solving import System
from endringsteori.lean import dataclass
from endringsteori.rules.few import counts_persons, is_few, parts_count_persons
from endringsteori.rules.figures import is_percent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from decimal import Decimal

    from endringsteori.graph import Gauge
    from endringsteori.model import Indikator, Måling, Nullpunkt, Periode

    _Figures: TypeAlias = Måling | Nullpunkt

__all__ = ["Cells", "Row", "Split", "cells_of", "has_nothing_small"]

Split: TypeAlias = frozenset[tuple[str, str]]
"""The group that a number is of, as dimensions with their values; empty for the whole."""

_WHOLE: Final[Split] = frozenset()
_PERCENT: Final = 100


@dataclass(frozen=True, slots=True)
class Row:
    """Where numbers of one group in one period stand together.

    `series` is `målinger`, or `sammenligning` for those from elsewhere.
    """

    element: str
    series: str
    periode: Periode
    split: Split = _WHOLE


@dataclass(slots=True)
class Cells:
    """All counts as a system of equations, and by row the numbers of those it shows.

    `rest` are counts that nobody writes, but that follow from what is written.
    """

    system: System = field(default_factory=System)
    rows: dict[Row, dict[str, int]] = field(default_factory=dict)
    rest: set[int] = field(default_factory=set)


def cells_of(gauges: Iterable[Gauge], dato: date) -> Cells:
    """Gather what some indicators count of persons, in all periods that had ended by a day.

    All that describe a count in the same words have to be among them (`families`).
    """
    gathering = _Gathering()
    for gauge in gauges:
        for row, figures in _rows(gauge, dato):
            gathering.add(row, figures, gauge.thing)
    gathering.relate()
    return gathering.cells


def has_nothing_small(gauge: Gauge, dato: date, least: int) -> bool:
    """Tell whether an indicator surely has no small count, without finding its sums.

    One that is split, or is measured over periods of several lengths, is not looked at.
    """
    lengths: set[str] = set()
    for row, figures in _rows(gauge, dato):
        counts = dict(_counts(figures, gauge.thing))
        rest = counts.get("nevner", 0) - counts.get("teller", 0)
        if row.split or any(is_few(n, least) for n in (*counts.values(), rest)):
            return False
        lengths.add(row.periode.lengde)
    return len(lengths) <= 1


def _rows(gauge: Gauge, dato: date) -> Iterator[tuple[Row, _Figures]]:
    thing = gauge.thing
    others = thing.sammenligning.målinger if thing.sammenligning else ()
    for series, målinger in (("målinger", thing.målinger), ("sammenligning", others)):
        for måling in målinger:
            if måling.periode.slutt <= dato:
                split = frozenset((f.id, f.verdi) for f in måling.fordelt_på)
                yield Row(gauge.element, series, måling.periode, split), måling
    start = thing.nullpunkt
    if start is not None and start.periode is not None:
        yield Row(gauge.element, "målinger", start.periode), start


class _Gathering:
    """Numbers the counts, each once, and finds the sums between them."""

    def __init__(self) -> None:
        self.cells = Cells()
        self._known: dict[object, int] = {}

    def add(self, row: Row, figures: _Figures, indikator: Indikator) -> None:
        """Add what stands in one row; of two that differ, both are counts of their own."""
        there = self.cells.rows.setdefault(row, {})
        for name, value in _counts(figures, indikator):
            key = (_described(row, name, indikator), str(row.periode), row.split, value)
            number = self._known.get(key)
            if number is None:
                number = self._known[key] = self.cells.system.add(value)
            there.setdefault(name, number)
            if there[name] != number:
                there[f"{name} {len(there)}"] = number

    def relate(self) -> None:
        """Find every sum that a reader could use."""
        for numbers in self.cells.rows.values():
            if "teller" in numbers and "nevner" in numbers:
                self._add_up(
                    [numbers["teller"]], numbers["nevner"], whole_is_made_up=False
                )
        for parts, whole in (*_groups(self.cells.rows), *_spans(self.cells.rows)):
            self._add_up(parts, whole, whole_is_made_up=True)

    def _add_up(self, parts: list[int], whole: int, *, whole_is_made_up: bool) -> None:
        """Relate parts to their whole, with what is left; not where they are more.

        Parts that do make up the whole are trusted to: nothing can be left.
        """
        system = self.cells.system
        left = system.values[whole] - sum(system.values[i] for i in parts)
        if left < 0 or whole in parts:
            return
        if left or not whole_is_made_up:
            rest = system.add(left)
            self.cells.rest.add(rest)
            parts = [*parts, rest]
        system.relate(parts, whole)


def _described(row: Row, name: str, indikator: Indikator) -> object:
    """Tell what is counted: by its description where there is one, else by its place."""
    text = {"teller": indikator.teller, "nevner": indikator.nevner}.get(name)
    if text is not None and row.series == "målinger":
        return same_words(text)
    return (row.element, row.series, name)


def _counts(figures: _Figures, indikator: Indikator) -> Iterator[tuple[str, int]]:
    """Give the counts of one row: as written, or as they follow from a share."""
    teller, nevner = _whole(figures.teller), _whole(figures.nevner)
    verdi = figures.verdi
    if parts_count_persons(indikator):
        if verdi and is_percent(indikator):
            if teller is None and nevner is not None:
                teller = round(verdi * nevner / _PERCENT)
            elif nevner is None and teller is not None:
                nevner = round(teller * _PERCENT / verdi)
        if teller is not None:
            yield "teller", teller
        if nevner is not None:
            yield "nevner", nevner
        yield from _asked(figures, nevner)
    if counts_persons(indikator) and (count := _whole(verdi)) is not None:
        yield ("teller" if count == teller else "verdi"), count


def _asked(figures: _Figures, nevner: int | None) -> Iterator[tuple[str, int]]:
    asked = getattr(figures, "grunnlag", None)
    if asked is not None and asked.svart is not None:
        yield ("nevner" if asked.svart == nevner else "svart"), asked.svart
    if asked is not None and asked.spurt is not None:
        yield "spurt", asked.spurt


def _whole(number: Decimal | None) -> int | None:
    if number is None or number < 0 or number != number.to_integral_value():
        return None
    return int(number)


def _groups(
    rows: Mapping[Row, Mapping[str, int]],
) -> Iterator[tuple[list[int], int]]:
    """Give the groups that each whole is split into, by one set of dimensions at a time."""
    alike: dict[object, list[Row]] = defaultdict(list)
    for row in rows:
        alike[row.element, row.series, str(row.periode)].append(row)
    for together in alike.values():
        for whole in together if len(together) > 1 else ():
            parts: dict[frozenset[str], list[Row]] = defaultdict(list)
            for row in together:
                if whole.split < row.split:
                    parts[frozenset(name for name, _ in row.split)].append(row)
            for found in parts.values():
                yield from _by_name(rows, found, whole)


def _spans(rows: Mapping[Row, Mapping[str, int]]) -> Iterator[tuple[list[int], int]]:
    """Give the shorter periods that a longer one is made up of, one length at a time."""
    series: dict[object, list[Row]] = defaultdict(list)
    for row in rows:
        series[row.element, row.series, row.split].append(row)
    for alike in series.values():
        lengths = {row.periode.lengde for row in alike}
        for whole in alike if len(lengths) > 1 else ():
            for length in sorted(lengths - {whole.periode.lengde}):
                parts = sorted(
                    (r for r in alike if r.periode.lengde == length and _in(r, whole)),
                    key=lambda row: row.periode.start,
                )
                if _fills(parts, whole):
                    yield from _by_name(rows, parts, whole)


def _in(part: Row, whole: Row) -> bool:
    one, other = part.periode, whole.periode
    return other.start <= one.start and one.slutt <= other.slutt


def _fills(parts: Sequence[Row], whole: Row) -> bool:
    if not parts or parts[0].periode.start != whole.periode.start:
        return False
    joined = all(
        (after.periode.start - before.periode.slutt).days == 1
        for before, after in pairwise(parts)
    )
    return joined and parts[-1].periode.slutt == whole.periode.slutt


def _by_name(
    rows: Mapping[Row, Mapping[str, int]], parts: Sequence[Row], whole: Row
) -> Iterator[tuple[list[int], int]]:
    """Give the same kind of count of several rows beside that of their whole."""
    for name, number in rows.get(whole, {}).items():
        there = [rows[part][name] for part in parts if name in rows[part]]
        if there:
            yield there, number
