"""The report `handlingsplan`: goals, their measures, who, when, what it costs, how far."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.diagram.ord.slag import STATUS
from endringsteori.document import Heading, Number, Paragraph, Rows
from endringsteori.output.plan.money import kroner, type_of
from endringsteori.report.gauges import day
from endringsteori.report.measures import named
from endringsteori.report.money import cost_in, costs
from endringsteori.report.words import common
from endringsteori.report.words import handlingsplan as words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from endringsteori.document import Block, Cell
    from endringsteori.model import Finansiering, Mål, Tiltak
    from endringsteori.report.case import Case

__all__ = ["tell"]

_SECTION = 2


def tell(case: Case) -> Iterator[Block]:
    """Tell each goal with its measures, those without a goal, and the money."""
    yield Paragraph(case.say(words.INTRO))
    goals = [mål for mål in case.teori.mål if mål.id in case.chosen.mål]
    if goals:
        yield Paragraph(case.say(words.TWICE))
    else:
        yield Paragraph(case.say(words.NO_GOALS))
    for mål in goals:
        yield from _goal(case, mål)
    lost = [t for t in case.chosen.tiltak if not case.graph.goals_of_measure(t)]
    if lost:
        yield Heading(_SECTION, case.say(words.WITHOUT_GOAL))
        yield _table(case, lost, "")
    yield from _money(case)


def _goal(case: Case, mål: Mål) -> Iterator[Block]:
    yield Heading(_SECTION, case.text(mål.navn))
    yield Paragraph(" ".join(_about(case, mål)), places=case.places(mål.id))
    own = _measures(case, {mål.id})
    if own:
        caption = case.say(words.MEASURES, mål=case.text(mål.navn))
        yield _table(case, own, caption)
    else:
        below = {*case.graph.goal_tree.with_all_below(mål.id)} - {mål.id}
        has_some = bool(_measures(case, below))
        yield Paragraph(
            case.say(words.UNDER_SUBGOALS if has_some else words.NO_MEASURES)
        )


def _measures(case: Case, goals: AbstractSet[str]) -> list[str]:
    """Give the measures that are aimed at any of some goals."""
    return [
        tiltak
        for tiltak in case.chosen.tiltak
        if not goals.isdisjoint(case.graph.goals_of_measure(tiltak))
    ]


def _about(case: Case, mål: Mål) -> Iterator[str]:
    if mål.med_egne_ord:
        yield case.say(words.OWN_WORDS, ord=case.text(mål.med_egne_ord))
    if above := case.graph.goal_tree.parent(mål.id):
        yield case.say(words.SUBGOAL, mål=case.navn(above))
    if mål.ansvarlig:
        yield case.say(words.OWNED, tjeneste=case.navn(mål.ansvarlig))
    if plans := case.graph.plans_of_goal(mål.id):
        yield case.say(words.ANCHORED, planer=case.names(plans))
    else:
        yield case.say(words.ANCHORED_NOWHERE)
    if due := case.graph.deadline(mål.id, case.dato):
        yield case.say(words.DUE, dato=due.dato)


def _table(case: Case, measures: Sequence[str], caption: str) -> Rows:
    year = case.dato.year
    head = (
        case.say(common.MEASURE),
        case.say(common.RESPONSIBLE),
        case.say(words.BEGINS),
        case.say(words.ENDS),
        case.say(words.PER_YEAR, år=year),
        case.say(words.PLAN),
        case.say(words.PHASE),
        case.say(common.STATUS),
    )
    return Rows(head, [_row(case, tiltak, year) for tiltak in measures], caption)


def _row(case: Case, tiltak: str, year: int) -> list[Cell]:
    one = case.graph.measure(tiltak)
    phases = (fase.id for fase in case.teori.faser if tiltak in fase.tiltak)
    return [
        case.text(one.navn),
        case.navn(one.ansvarlig),
        day(case, one.oppstart),
        day(case, one.slutt),
        cost_in(case, tiltak, year),
        named(case, case.graph.plans_of_measure(tiltak)),
        named(case, phases),
        case.say(STATUS[one.status]).capitalize() if one.status else "",
    ]


def _money(case: Case) -> Iterator[Block]:
    yield Heading(_SECTION, case.say(words.MONEY))
    measures = [case.graph.measure(tiltak) for tiltak in case.chosen.tiltak]
    rows = [_paid(case, t, money) for t in measures for money in t.finansiering]
    if not rows:
        yield Paragraph(case.say(words.NO_MONEY))
        return
    yield from costs(case, case.chosen.tiltak, words.YEARS)
    head = (common.MEASURE, words.KIND, common.SOURCE, words.A_YEAR, words.FROM)
    yield Rows(
        [*(case.say(tekst) for tekst in head), case.say(words.TO)],
        rows,
        case.say(words.FINANCED),
    )


def _paid(case: Case, tiltak: Tiltak, money: Finansiering) -> list[Cell]:
    amount: Cell = ""
    if money.beløp is not None:
        amount = Number(money.beløp, kroner(money.beløp, case.språk))
    return [
        case.text(tiltak.navn),
        type_of(money.type, case.språk).capitalize(),
        case.text(money.kilde),
        amount,
        day(case, money.fra),
        day(case, money.til),
    ]
