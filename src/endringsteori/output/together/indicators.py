"""What several projects have measured, laid out for people: the goals, and shared indicators."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.assessment import Skjult
from endringsteori.assessment.words import STATUSES
from endringsteori.comparison.together import shared_indicators, standings
from endringsteori.comparison.together.need import strictest
from endringsteori.document import Document, Heading, Item, Items, Paragraph, Rows
from endringsteori.model.spoken import period
from endringsteori.output.together import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from endringsteori.comparison.together import SharedIndicator, Standing
    from endringsteori.document import Block, Cell
    from endringsteori.output.together.seen import Seen

__all__ = ["tell_indicators"]

_SECTION: Final = 2
_PART: Final = 3


def tell_indicators(seen: Seen) -> Document:
    """Tell where the goals of each project stand, and what shared indicators come to."""
    title = seen.say(words.INDICATORS_TITLE, n=len(seen.members))
    return Document(title, seen.språk, tuple(_blocks(seen)), seen.dato)


def _blocks(seen: Seen) -> Iterator[Block]:
    yield Paragraph(seen.say(words.FIRST_DAY, dato=seen.dato))
    yield Heading(_SECTION, seen.say(words.GOALS))
    each = standings(seen.members, seen.dato)
    yield Items([Item(_standing(seen, one)) for one in each])
    yield Heading(_SECTION, seen.say(words.INDICATORS))
    found = shared_indicators(seen.members, seen.dato)
    if not found:
        yield Paragraph(seen.say(words.NO_SHARED_INDICATORS))
    for one in found:
        yield from _indicator(seen, one)
    if any(map(_hides, found)):
        least = strictest(seen.members)
        yield Heading(_SECTION, seen.say(words.NOTES))
        yield Items([Item(seen.say(words.HIDDEN_NOTE, n=least))])


def _standing(seen: Seen, one: Standing) -> str:
    told = tuple(
        f"{STATUSES[status].på(seen.språk)} ({n})" for status, n in one.counted
    )
    label = one.member.label
    return seen.say(words.STANDING, kommune=label, n=one.total, hva=told)


def _indicator(seen: Seen, one: SharedIndicator) -> Iterator[Block]:
    yield Heading(_PART, seen.text(one.members[0], one.indikator.navn))
    yield Paragraph(" ".join(_sentences(seen, one)))
    if one.addends:
        yield _table(seen, one)


def _sentences(seen: Seen, one: SharedIndicator) -> Iterator[str]:
    periode = period(one.periode, seen.språk) if one.periode else ""
    if one.refused is None:
        yield seen.say(words.ADDED, periode=periode, n=len(one.members))
    else:
        yield seen.say(
            words.REFUSALS[one.refused],
            kommuner=seen.labels(one.lacking),
            periode=periode,
            første=one.members[0].label,
        )
    provisional = [addend.member for addend in one.addends if addend.foreløpig]
    if provisional:
        yield seen.say(words.PROVISIONAL, kommuner=seen.labels(provisional))
    others = [member for member in seen.members if member not in one.members]
    if others:
        yield seen.say(words.NOT_IN_ALL, kommuner=seen.labels(others))


def _table(seen: Seen, one: SharedIndicator) -> Rows:
    unit = one.indikator.enhet
    value = seen.text(one.members[0], unit).capitalize() if unit else ""
    rows: list[Sequence[Cell]] = [
        [
            addend.member.label,
            *map(seen.cell, (addend.teller, addend.nevner, addend.verdi)),
        ]
        for addend in one.addends
    ]
    if one.refused is None:
        together = map(seen.cell, (one.teller, one.nevner, one.verdi))
        rows.append([seen.label(None), *together])
    heads = (words.WHO, words.NUMERATOR, words.DENOMINATOR)
    return Rows([*map(seen.say, heads), value or seen.say(words.VALUE)], rows)


def _hides(one: SharedIndicator) -> bool:
    numbers = [one.teller, one.nevner, one.verdi]
    for addend in one.addends:
        numbers += [addend.teller, addend.nevner, addend.verdi]
    return any(isinstance(number, Skjult) for number in numbers)
