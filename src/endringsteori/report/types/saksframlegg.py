"""The report `saksframlegg`: about two pages for those who are to decide.

Each list stops after a few, so that the case stays short; the other reports have the rest.
What only people can say stands in brackets for them to fill in.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from endringsteori.document import Heading, Item, Items, Paragraph, Rows
from endringsteori.report.decisions import proposal, taken
from endringsteori.report.hypotheses import ended
from endringsteori.report.knowledge import known, unknown
from endringsteori.report.measures import about, groups
from endringsteori.report.money import cost_in, costs
from endringsteori.report.types.funn import three_things
from endringsteori.report.words import common, values
from endringsteori.report.words import handlingsplan as plan_words
from endringsteori.report.words import saksframlegg as words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from endringsteori.document import Block, Cell
    from endringsteori.model import Mål, Risiko, Utfordring
    from endringsteori.report.case import Case

__all__ = ["tell"]

_SECTION = 2
_MOST: Final = 5
"""How many of anything there is room for."""


def tell(case: Case) -> Iterator[Block]:
    """Tell the case: the proposal, why, what, what we know, the money, the risk."""
    yield from proposal(case)
    yield from _challenges(case)
    yield from _goals(case)
    yield from _measures(case)
    yield from _knowledge(case)
    yield from _money(case)
    yield from _risks(case)
    yield from three_things(case)
    yield Heading(_SECTION, case.say(words.OPINION))
    yield Paragraph(case.say(words.OPINION_NOTE))


def _challenges(case: Case) -> Iterator[Block]:
    number = len(case.chosen.utfordringer)
    yield Heading(_SECTION, case.say(words.CHALLENGE, n=number or 1))
    if not case.chosen.utfordringer:
        yield Paragraph(case.say(words.NO_CHALLENGE))
        return
    yield _few(case, [_challenge(case, one) for one in case.chosen.utfordringer])


def _challenge(case: Case, one: Utfordring) -> Item:
    behind = [ended(case.text(årsak.navn)) for årsak in islice(one.årsaker, _MOST)]
    text = ended(case.text(one.navn))
    return Item(text, tuple(behind), case.places(one.id))


def _goals(case: Case) -> Iterator[Block]:
    named = [mål for mål in case.teori.mål if mål.id in case.chosen.mål]
    yield Heading(_SECTION, case.say(words.AIMS_HEADING, n=len(named) or 1))
    if not named:
        yield Paragraph(case.say(words.NO_GOALS))
        return
    yield _few(case, [_goal(case, mål) for mål in named])


def _goal(case: Case, mål: Mål) -> Item:
    below = []
    if mål.med_egne_ord:
        below.append(case.say(plan_words.OWN_WORDS, ord=case.text(mål.med_egne_ord)))
    if due := case.graph.deadline(mål.id, case.dato):
        below.append(case.say(plan_words.DUE, dato=due.dato))
    return Item(ended(case.text(mål.navn)), tuple(below), case.places(mål.id))


def _few(case: Case, items: Sequence[Item]) -> Items:
    """Give a list that stops after a few, and then says how many there are more."""
    more = len(items) - _MOST
    if more <= 0:
        return Items(items)
    return Items([*items[:_MOST], Item(case.say(common.AND_MORE, n=more))])


def _measures(case: Case) -> Iterator[Block]:
    measures = case.chosen.tiltak
    yield Heading(_SECTION, case.say(words.MEASURES, n=len(measures) or 1))
    if not measures:
        yield Paragraph(case.say(common.NOTHING_CHOSEN))
    elif len(measures) == 1:
        (only,) = measures
        yield Paragraph(" ".join(about(case, only)), places=case.places(only))
    else:
        yield Paragraph(case.say(words.MEASURE_COUNT, n=len(measures)))
        yield _table(case, measures)
    decisions = list(taken(case))
    if decisions:
        yield _few(case, decisions)


def _table(case: Case, measures: Sequence[str]) -> Rows:
    year = case.dato.year
    rows: list[list[Cell]] = [
        [
            case.navn(tiltak),
            case.navn(case.graph.measure(tiltak).ansvarlig),
            "; ".join(groups(case, case.graph.measure(tiltak).målgrupper)),
            cost_in(case, tiltak, year),
        ]
        for tiltak in measures
    ]
    head = (common.MEASURE, common.RESPONSIBLE, words.GROUPS)
    cost = case.say(words.MEASURE_COST, år=year)
    return Rows([*(case.say(tekst) for tekst in head), cost], rows)


def _knowledge(case: Case) -> Iterator[Block]:
    for heading, items in (
        (words.KNOWN, known(case)),
        (words.UNKNOWN, unknown(case)),
    ):
        yield Heading(_SECTION, case.say(heading))
        found = list(items)
        if found:
            yield _few(case, found)
        else:
            yield Paragraph(case.say(words.NOTHING_KNOWN))


def _money(case: Case) -> Iterator[Block]:
    yield Heading(_SECTION, case.say(common.FINANCING))
    yield from costs(case, case.chosen.tiltak, words.MONEY_YEARS)
    soft = [
        one.tiltak
        for one in case.graph.measures_on_soft_money(case.dato)
        if one.tiltak in case.chosen.tiltak
    ]
    if soft:
        names = case.names(soft)
        yield Paragraph(case.say(words.SOFT, n=len(names), tiltak=names))


def _risks(case: Case) -> Iterator[Block]:
    yield Heading(_SECTION, case.say(words.RISK))
    rows = [_risk(case, one) for one in case.teori.risikoer if _is_here(case, one)]
    if not rows:
        yield Paragraph(case.say(words.NO_RISKS))
        return
    head = (words.RISK, words.LIKELY, words.CONSEQUENCE, words.HANDLING)
    yield Rows(
        [*(case.say(tekst) for tekst in head), case.say(common.RESPONSIBLE)],
        rows,
        case.say(words.RISKS),
    )


def _is_here(case: Case, risiko: Risiko) -> bool:
    """Tell whether a risk is to anything that is chosen; one to nothing is to all."""
    every = case.chosen.is_everything or not risiko.påvirker
    return every or not case.chosen.elements.isdisjoint(risiko.påvirker)


def _risk(case: Case, one: Risiko) -> list[Cell]:
    likely, grave = (
        case.say(values.HOW_MUCH[word]).capitalize() if word else ""
        for word in (one.sannsynlighet, one.konsekvens)
    )
    navn, handling = case.text(one.navn), case.text(one.håndtering)
    return [navn, likely, grave, handling, case.navn(one.ansvarlig)]
