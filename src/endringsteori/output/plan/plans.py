"""The plans laid out for people: each with what is anchored in it, and what that costs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.document import Heading, Item, Items, Paragraph
from endringsteori.model.spoken import period
from endringsteori.output.plan import words
from endringsteori.output.plan.money import kroner, money

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.document import Block
    from endringsteori.graph import Progress, Resources
    from endringsteori.output.plan.planned import Planned

__all__ = ["plans", "resources", "statuses", "together"]

_SECTION: Final = 2
_PART: Final = 3


def plans(planned: Planned) -> Iterator[Block]:
    """Tell of each plan, those under it following it."""
    yield Heading(_SECTION, planned.say(words.OVERVIEW))
    if not planned.plans:
        yield Paragraph(planned.say(words.NO_PLANS))
    for one in planned.plans:
        yield Heading(_PART, planned.navn(one.plan))
        facts = " ".join(_facts(planned, one.plan))
        if facts:
            yield Paragraph(facts)
        yield from _content(planned, one.plan)
        yield from _with_those_under(planned, one.plan)


def _facts(planned: Planned, plan: str) -> Iterator[str]:
    thing, tree = planned.graph.plan(plan), planned.graph.plan_tree
    kind = words.PLAN_TYPES[thing.type].på(planned.språk) if thing.type else ""
    years = period(thing.periode, planned.språk) if thing.periode else ""
    told = ", ".join(filter(None, (kind, years)))
    if told:
        yield f"{told[0].upper()}{told[1:]}."
    if thing.vedtatt is not None:
        yield planned.say(words.ADOPTED, dato=thing.vedtatt)
    above = tree.parent(plan)
    if above is not None:
        yield planned.say(words.PART_OF, navn=planned.navn(above))
    if thing.periode is None and planned.graph.measures_in_plan(plan):
        yield planned.say(words.NO_PERIOD, år=planned.dato.year)


def _content(planned: Planned, plan: str) -> Iterator[Block]:
    graph = planned.graph
    goals, measures = graph.goals_in_plan(plan), graph.measures_in_plan(plan)
    if not goals:
        yield Paragraph(planned.say(words.NOTHING_ANCHORED))
        return
    names = planned.names(goals)
    items = [Item(planned.say(words.ANCHORED, n=len(goals), mål=names))]
    if measures:
        told = planned.say(
            words.MEASURES,
            n=len(measures),
            statuser=statuses(planned, graph.progress(measures)),
            tiltak=planned.names(measures),
        )
        going_in = resources(planned, graph.resources(measures, planned.dato))
        items += [Item(told), *map(Item, going_in)]
    else:
        items.append(Item(planned.say(words.NO_MEASURES)))
    yield Items(items)
    if measures:
        yield from money(planned, graph.costs_of_plan(plan, planned.dato))


def _with_those_under(planned: Planned, plan: str) -> Iterator[Block]:
    """Tell what a plan costs with those under it, where they have measures of their own."""
    graph = planned.graph
    every = graph.measures_below_plan(plan)
    if every != graph.measures_in_plan(plan):
        costs = graph.costs_below_plan(plan, planned.dato)
        yield from money(planned, costs, planned.say(words.BELOW))


def together(planned: Planned) -> Iterator[Block]:
    """Tell what all plans cost, each measure counted once, and those in no plan beside."""
    inside = planned.together
    if planned.chosen is not None or not inside.costs:
        return
    yield Heading(_SECTION, planned.say(words.ALL_TOGETHER))
    yield Paragraph(planned.say(words.COUNTED_ONCE))
    yield from money(planned, inside)
    outside = planned.graph.costs_outside_plans(planned.dato)
    if outside.costs:
        yield from money(planned, outside, planned.say(words.OUTSIDE))


def statuses(planned: Planned, progress: Progress) -> tuple[str, ...]:
    """Tell how many measures have each status."""
    return tuple(
        planned.say(words.STATUSES[status or ""], n=n)
        for status, n in progress.statuses
    )


def resources(planned: Planned, found: Resources) -> Iterator[str]:
    """Tell in one sentence what goes into some measures, where anything is said of it."""
    numbers = found._asdict().items()
    told = tuple(
        planned.say(
            words.RESOURCE_PARTS[name],
            tall=kroner(number, planned.språk),
            mange=number,
        )
        for name, number in numbers
        if number is not None
    )
    if told:
        yield planned.say(words.RESOURCES, hva=told)
