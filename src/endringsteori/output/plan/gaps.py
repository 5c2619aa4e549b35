"""What plans do not hold together, laid out for people under three headings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.document import Heading, Item, Items, Paragraph
from endringsteori.output.plan import gap_words as words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.document import Block
    from endringsteori.graph import EndsFirst, SoftMeasure, Unbound
    from endringsteori.output.plan.planned import Planned

__all__ = ["gaps"]

_SECTION: Final = 2


def gaps(planned: Planned) -> Iterator[Block]:
    """Tell what falls between plans, what ends before its goal, and what money ends."""
    parts = (
        (words.BETWEEN, (*_outside(planned), *_unbound(planned)), words.NOTHING),
        (words.ENDS_FIRST_HEADING, tuple(_ending(planned)), words.NOTHING_ENDS),
        (words.SOFT_HEADING, tuple(_soft(planned)), words.SOLID),
    )
    for heading, told, nothing in parts:
        yield Heading(_SECTION, planned.say(heading))
        if told:
            yield Items([Item(sentence) for sentence in told])
        else:
            yield Paragraph(planned.say(nothing))


def _outside(planned: Planned) -> Iterator[str]:
    """Tell of goals and measures in no plan, where no plan is chosen, and of empty plans."""
    graph, chosen = planned.graph, planned.chosen
    for mål in graph.goals_in_no_plan() if chosen is None else ():
        yield planned.say(words.GOAL_UNPLANNED, navn=planned.navn(mål))
    for one in graph.measures_in_no_plan() if chosen is None else ():
        tekst = words.MEASURE_OUTSIDE if one.mål else words.MEASURE_WITHOUT_GOALS
        yield planned.say(
            tekst,
            navn=planned.navn(one.tiltak),
            mål=planned.names(one.mål),
            antall=len(one.mål),
        )
    shown = {one.plan for one in planned.plans}
    for plan in graph.plans_without_goals():
        if plan in shown:
            yield planned.say(words.EMPTY_PLAN, navn=planned.navn(plan))


def _unbound(planned: Planned) -> Iterator[str]:
    for one in planned.graph.goals_unbound(planned.dato):
        if planned.shows(one.mål):
            why = tuple(_why(planned, one))
            yield planned.say(words.UNBOUND, navn=planned.navn(one.mål), planer=why)


def _why(planned: Planned, one: Unbound) -> Iterator[str]:
    for tekst, plans in ((words.OVER, one.over), (words.TO_COME, one.to_come)):
        for plan in plans:
            periode = planned.graph.plan(plan).periode
            if periode is not None:
                day = periode.slutt if plan in one.over else periode.start
                yield planned.say(tekst, plan=planned.navn(plan), dato=day)


def _ending(planned: Planned) -> Iterator[str]:
    for one in planned.graph.ending_before_goal(planned.dato):
        if planned.shows(one.tiltak):
            yield _ends_first(planned, one)


def _ends_first(planned: Planned, one: EndsFirst) -> str:
    frist = planned.say(
        words.DEADLINES[one.deadline.kind],
        mål=planned.navn(one.mål),
        dato=one.deadline.dato,
        hva=planned.navn(one.deadline.element),
    )
    return planned.say(
        words.ENDS_FIRST[one.what],
        navn=planned.navn(one.tiltak),
        slutt=one.slutt,
        frist=frist,
    )


def _soft(planned: Planned) -> Iterator[str]:
    for goal in planned.graph.goals_on_soft_money(planned.dato):
        if planned.shows(goal.mål):
            yield planned.say(
                words.SOFT_GOAL,
                mål=planned.navn(goal.mål),
                tiltak=planned.names(goal.tiltak),
            )
    for measure in planned.graph.measures_on_soft_money(planned.dato):
        if planned.shows(measure.tiltak):
            yield _soft_measure(planned, measure)


def _soft_measure(planned: Planned, one: SoftMeasure) -> str:
    kinds = tuple(
        words.MONEY_TYPES[slag] if slag else words.NO_TYPE for slag in one.types
    )
    tekst = words.SOFT_MEASURE if one.slutt is None else words.SOFT_MEASURE_UNTIL
    return planned.say(
        tekst, navn=planned.navn(one.tiltak), penger=kinds, slutt=one.slutt or ""
    )
