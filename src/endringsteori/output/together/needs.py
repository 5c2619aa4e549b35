"""Need and coverage of several projects, laid out for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.assessment import Skjult
from endringsteori.comparison.together import needs, shared_goals
from endringsteori.comparison.together.need import strictest
from endringsteori.document import (
    Document,
    Heading,
    Item,
    Items,
    Number,
    Paragraph,
    Rows,
)
from endringsteori.output.together import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from endringsteori.comparison.together import Need, SharedGoal
    from endringsteori.document import Block, Cell
    from endringsteori.output.together.seen import Seen

__all__ = ["per_hundred", "tell_needs"]

_SECTION: Final = 2
_BESIDE: Final = (
    "personer",
    "plasser",
    "plasser_per_100",
    "tiltak",
    "mål_med_tiltak",
)
_MORE: Final = ("innbyggere", "utfordringer", "målgrupper", "uten_plasser")


def tell_needs(seen: Seen) -> Document:
    """Tell of each project how many need something, and what there is for them."""
    title = seen.say(words.NEED_TITLE, n=len(seen.members))
    return Document(title, seen.språk, tuple(_blocks(seen)), seen.dato)


def _blocks(seen: Seen) -> Iterator[Block]:
    found = needs(seen.members)
    yield Paragraph(seen.say(words.FIRST_DAY, dato=seen.dato))
    yield _table(seen, found, _BESIDE)
    yield _table(seen, found, _MORE)
    yield Heading(_SECTION, seen.say(words.SHARED_GOALS))
    goals = shared_goals(seen.members)
    if goals:
        yield Items([Item(_goal(seen, one)) for one in goals])
    else:
        yield Paragraph(seen.say(words.NO_SHARED_GOALS))
    yield Heading(_SECTION, seen.say(words.NOTES))
    notes = [seen.say(note) for note in words.NEED_NOTES]
    uncounted = found[-1].grupper_uten_antall
    if uncounted:
        notes.append(seen.say(words.UNCOUNTED, n=uncounted))
    if any(isinstance(one.personer, Skjult) for one in found):
        notes.append(seen.say(words.HIDDEN_NOTE, n=strictest(seen.members)))
    yield Items([Item(note) for note in notes])


def per_hundred(need: Need) -> int | Skjult | None:
    """Give the places for each hundred people, to the nearest whole."""
    share = need.share
    return share if share is None or isinstance(share, Skjult) else round(share * 100)


def _table(seen: Seen, found: Sequence[Need], columns: Sequence[str]) -> Rows:
    heads = [words.NEED_COLUMNS[name].på(seen.språk).capitalize() for name in columns]
    rows: list[Sequence[Cell]] = [
        [seen.label(one.member), *(_CELLS[name](seen, one) for name in columns)]
        for one in found
    ]
    return Rows([seen.say(words.WHO), *heads], rows)


def _covered(seen: Seen, one: Need) -> Cell:
    told = seen.say(words.COVERED, n=one.mål_dekket, alle=one.mål)
    reached = seen.cell(one.mål_dekket)
    return Number(reached.value, told) if isinstance(reached, Number) else told


_CELLS: Final[Mapping[str, Callable[[Seen, Need], Cell]]] = {
    "innbyggere": lambda seen, one: seen.cell(one.innbyggere),
    "personer": lambda seen, one: seen.cell(one.personer),
    "plasser": lambda seen, one: seen.cell(one.plasser),
    "plasser_per_100": lambda seen, one: seen.cell(per_hundred(one)),
    "tiltak": lambda seen, one: seen.cell(one.tiltak),
    "mål_med_tiltak": _covered,
    "utfordringer": lambda seen, one: seen.cell(one.utfordringer),
    "målgrupper": lambda seen, one: seen.cell(one.grupper),
    "uten_plasser": lambda seen, one: seen.cell(one.tiltak_uten_plasser),
}


def _goal(seen: Seen, one: SharedGoal) -> str:
    reached, missed = one.reached_in, one.not_reached_in
    first = (*reached, *missed)[0]
    navn = seen.text(first, one.mål.navn)
    if not missed:
        return seen.say(words.GOAL_REACHED, navn=navn, n=len(reached))
    return seen.say(
        words.GOAL_REACHED_NOT_IN,
        navn=navn,
        n=len(reached),
        alle=len(reached) + len(missed),
        kommuner=seen.labels(missed),
    )
