"""What the measures of several projects cost in a year, laid out for people."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from endringsteori.comparison.together import spending
from endringsteori.document import Document, Heading, Item, Items, Paragraph, Rows
from endringsteori.output.together import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from endringsteori.comparison.together import Spending
    from endringsteori.document import Block, Cell
    from endringsteori.graph.financing import FinancingType
    from endringsteori.output.together.seen import Seen

__all__ = ["TYPES", "per_inhabitant", "tell_money"]

TYPES: Final[Mapping[str, FinancingType | None]] = {
    "drift": "drift",
    "tilskudd": "tilskudd",
    "prosjekt": "prosjekt",
    "uten_type": None,
}
"""The types of money by the names of their columns."""
_SECTION: Final = 2


def tell_money(seen: Seen) -> Document:
    """Tell what each project spends in the year of the day, by type of money."""
    år = seen.dato.year
    title = seen.say(words.MONEY_TITLE, n=len(seen.members), år=år)
    blocks = tuple(_blocks(seen, spending(seen.members, år)))
    return Document(title, seen.språk, blocks, seen.dato)


def per_inhabitant(one: Spending) -> Decimal | None:
    """Give whole kroner for each inhabitant, where it is known how many they are."""
    if not one.innbyggere:
        return None
    return (one.total / one.innbyggere).quantize(Decimal(1), ROUND_HALF_UP)


def _blocks(seen: Seen, found: Sequence[Spending]) -> Iterator[Block]:
    yield Paragraph(seen.say(words.FIRST_DAY, dato=seen.dato))
    shown = [
        name
        for name, slag in TYPES.items()
        if any(slag in one.by_type for one in found)
    ]
    yield _table(
        seen,
        (*shown, "i_alt"),
        [[*_typed(one, shown), one.total] for one in found],
        found,
    )
    yield _table(
        seen,
        ("per_innbygger", "utenfor_planene", "uten_beløp"),
        [[per_inhabitant(one), one.outside, one.lacking] for one in found],
        found,
    )
    yield Heading(_SECTION, seen.say(words.NOTES))
    yield Items([Item(seen.say(note)) for note in words.MONEY_NOTES])


def _typed(one: Spending, shown: Sequence[str]) -> Iterator[Decimal]:
    return (one.by_type.get(TYPES[name], Decimal(0)) for name in shown)


def _table(
    seen: Seen,
    columns: Sequence[str],
    numbers: Sequence[Sequence[Decimal | int | None]],
    found: Sequence[Spending],
) -> Rows:
    heads = [words.MONEY_COLUMNS[name].på(seen.språk).capitalize() for name in columns]
    rows: list[Sequence[Cell]] = [
        [seen.label(one.member), *map(seen.cell, row)]
        for one, row in zip(found, numbers, strict=True)
    ]
    return Rows([seen.say(words.WHO), *heads], rows)
