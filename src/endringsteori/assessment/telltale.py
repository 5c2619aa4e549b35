"""Whether what is told of an indicator narrows down what is hidden of it.

A status is worked out of numbers that may be hidden: that an ambition of three is reached
tells that at least three were counted. So what is told has to be the same whatever the
hidden counts may be: for every small count, each value from 1 up to and including the
threshold, with what the sums then make of the others (`solving`). Where it is not the
same, nothing may be told. A search that would be long is given up, which hides more.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import islice
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

from endringsteori.assessment.cells import Row
from endringsteori.rules.few import counts_persons
from endringsteori.rules.figures import is_percent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from endringsteori.assessment.hiding import Family
    from endringsteori.graph import Gauge
    from endringsteori.model import Indikator, Måling, Nullpunkt

    _Others: TypeAlias = Mapping[str, tuple[int, int]]

__all__ = ["gives_away", "others"]

_MOST: Final = 200
"""How many other indicators are tried, at most."""
_PERCENT: Final = 100
_DECIMALS: Final = 6

_Figures = TypeVar("_Figures", "Måling", "Nullpunkt")


def gives_away(
    gauge: Gauge, family: Family, told_of: Callable[[Gauge], object]
) -> bool:
    """Tell whether what is told of an indicator would be another for one that looks alike."""
    alike = list(islice(others(gauge, family), _MOST + 1))
    if len(alike) > _MOST:
        return True
    true = told_of(gauge)
    return any(told_of(other) != true for other in alike)


def others(gauge: Gauge, family: Family) -> Iterator[Gauge]:
    """Give indicators that show the same, but have other counts where they are hidden."""
    rows = {
        row: numbers
        for row, numbers in family.cells.rows.items()
        if row.element == gauge.element
    }
    values = family.cells.system.values
    seen: set[tuple[int, ...]] = set()
    for changed in _assignments(family):
        now = tuple(
            changed.get(number, values[number])
            for numbers in rows.values()
            for number in numbers.values()
        )
        if now not in seen:
            seen.add(now)
            by_row = {
                row: {
                    name: (values[number], changed.get(number, values[number]))
                    for name, number in numbers.items()
                }
                for row, numbers in rows.items()
            }
            yield gauge._replace(thing=_with(gauge, by_row))


def _assignments(family: Family) -> Iterator[Mapping[int, int]]:
    """Give, for every small count and each value it must be able to have, the new values."""
    system = family.cells.system
    for one in family.small:
        for value in range(1, family.least + 1):
            changed = system.instead(one, value, family.counts)
            if changed is not None:
                yield changed


def _with(gauge: Gauge, by_row: Mapping[Row, _Others]) -> Indikator:
    """Give an indicator with other counts."""
    thing = gauge.thing

    def series(name: str, målinger: tuple[Måling, ...]) -> tuple[Måling, ...]:
        return tuple(
            _changed(måling, by_row.get(_row(gauge, name, måling), {}), thing)
            for måling in målinger
        )

    start, there = thing.nullpunkt, thing.sammenligning
    if start is not None and start.periode is not None:
        row = Row(gauge.element, "målinger", start.periode)
        start = _changed(start, by_row.get(row, {}), thing)
    if there is not None:
        there = replace(there, målinger=series("sammenligning", there.målinger))
    målinger = series("målinger", thing.målinger)
    return replace(thing, målinger=målinger, nullpunkt=start, sammenligning=there)


def _row(gauge: Gauge, series: str, måling: Måling) -> Row:
    split = frozenset((f.id, f.verdi) for f in måling.fordelt_på)
    return Row(gauge.element, series, måling.periode, split)


def _changed(figures: _Figures, numbers: _Others, indikator: Indikator) -> _Figures:
    if all(old == new for old, new in numbers.values()):
        return figures
    return replace(
        figures,
        teller=_other(figures.teller, numbers, "teller"),
        nevner=_other(figures.nevner, numbers, "nevner"),
        verdi=_value(figures, numbers, indikator),
    )


def _other(number: Decimal | None, numbers: _Others, *names: str) -> Decimal | None:
    """Give what a number becomes; two that differ stand in one row as «x» and «x 2»."""
    for name, (old, new) in numbers.items():
        if name.partition(" ")[0] in names and number == old:
            return Decimal(new)
    return number


def _value(
    figures: Måling | Nullpunkt, numbers: _Others, indikator: Indikator
) -> Decimal | None:
    """Give what the value becomes: a count itself, or worked out of those that changed."""
    verdi = figures.verdi
    if verdi is None or counts_persons(indikator):
        return _other(verdi, numbers, "verdi", "teller")
    if "teller" not in numbers or "nevner" not in numbers:
        return verdi
    (teller, teller_now), (nevner, nevner_now) = numbers["teller"], numbers["nevner"]
    if is_percent(indikator):
        share = Decimal(_PERCENT * teller_now) / nevner_now if nevner_now else verdi
        return round(share, _DECIMALS)
    if not teller or not nevner_now:
        return verdi
    return round(verdi * teller_now * nevner / (teller * nevner_now), _DECIMALS)
