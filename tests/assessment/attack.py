"""An attack on what is hidden: every table of counts that shows the same is tried."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, Any, Final

from hypothesis import assume
from hypothesis import strategies as st

from assessment.measured import DATO
from assessment.seen import seen
from builders import indikator, teori
from endringsteori.assessment import HIDDEN, Hidden
from endringsteori.graph import graf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Indikator, Måling

__all__ = ["LEAST", "Row", "counted", "split", "tables", "town_of", "worked_out"]

LEAST: Final = 3
"""A low threshold, so that every table can be tried."""

Row = tuple[int, int]
"""A numerator with its denominator."""

_GENDERS: Final = [{"kjønn": one} for one in ("jenter", "gutter", "ukjent")]
_CROSSED: Final = [
    {"kjønn": one, "trinn": trinn} for one in ("jenter", "gutter") for trinn in "89"
]


def counted(*målinger: Mapping[str, object], **fields: Any) -> Indikator:  # noqa: ANN401 - any field
    """Build a share of persons from its measurements."""
    return indikator(
        "trives", enhet="prosent", teller_enhet="personer", målinger=målinger, **fields
    )


def split(teller: int, nevner: int, **groups: str) -> dict[str, object]:
    """Build a measurement of 2025, of a group where one is named."""
    return {
        "periode": "2025",
        "teller": teller,
        "nevner": nevner,
        **({"fordelt_på": groups} if groups else {}),
    }


def town_of(thing: Indikator) -> TheoryGraph:
    """Build a project with the low threshold."""
    return graf(teori(thing, innstillinger={"minste_antall": LEAST}))


@st.composite
def tables(draw: st.DrawFn) -> Indikator:
    """Give a share of few persons, split once or twice, with or without its whole."""
    groups, most = draw(st.sampled_from([(_GENDERS, 4), (_CROSSED, 2)]))
    rows: list[dict[str, object]] = []
    tellers, nevnere = 0, 0
    for group in groups:
        teller, rest = draw(st.integers(0, most)), draw(st.integers(0, most))
        assume(teller + rest)
        tellers, nevnere = tellers + teller, nevnere + teller + rest
        rows.append(split(teller, teller + rest, **group))
    if draw(st.booleans()):
        rows.append(split(tellers, nevnere))
    return counted(*rows)


def worked_out(
    thing: Indikator, fits: Callable[[Sequence[Row]], bool] = lambda _: True
) -> list[int]:
    """Give the small numbers that a reader can say something of, beside that they are hidden.

    That is those for which some value from 1 up to and including the threshold is in no
    table that shows the same. `fits` says whether a table shows the same elsewhere too.
    """
    found = Hidden(town_of(thing), DATO)
    possible: list[list[set[int]]] = [[set(), set(), set()] for _ in thing.målinger]
    for table in filter(fits, _alike(thing, found)):
        for row, (teller, nevner) in zip(possible, table, strict=True):
            for values, value in zip(row, _three(teller, nevner), strict=True):
                values.add(value)
    return [
        number
        for måling, seen in zip(thing.målinger, possible, strict=True)
        for number, values in zip(_true(måling), seen, strict=True)
        if 0 < number < LEAST and not values >= set(range(1, LEAST + 1))
    ]


def _true(måling: Måling) -> tuple[int, int, int]:
    assert måling.teller is not None
    assert måling.nevner is not None
    return _three(int(måling.teller), int(måling.nevner))


def _three(teller: int, nevner: int) -> tuple[int, int, int]:
    return teller, nevner, nevner - teller


def _alike(thing: Indikator, found: Hidden) -> Iterator[Sequence[Row]]:
    """Give every table with the same sums that shows the same numbers.

    Up to a little more than the true ones: what there are more of is possible as well.
    """
    groups = [m for m in thing.målinger if m.fordelt_på]
    top = 10 if len(groups) < 4 else 6
    options = [list(_options(thing.id, måling, found, top)) for måling in groups]
    whole = next((m for m in thing.målinger if not m.fordelt_på), None)
    wholes = None if whole is None else set(_options(thing.id, whole, found, 40))
    for table in product(*options):
        if wholes is None:
            yield table
            continue
        total = (sum(t for t, _ in table), sum(u for _, u in table))
        if total in wholes:
            yield (*table, total)


def _options(element: str, måling: Måling, found: Hidden, top: int) -> Iterator[Row]:
    """Give the numerators and denominators that one row of a table may have."""
    teller = seen(found, element, måling, "teller")
    nevner = seen(found, element, måling, "nevner")
    for t, u in product(range(top + 1), repeat=2):
        if t <= u and teller in {HIDDEN, t} and nevner in {HIDDEN, u}:
            yield t, u
