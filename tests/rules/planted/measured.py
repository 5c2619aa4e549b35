"""A second reading of ET3: what is measured, and what is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.model import Tiltak
    from rules.planted.world import Gauge, Said, World

__all__ = ["MEASURED", "gauges_of"]


def _children(world: World, mål: str) -> list[str]:
    return [g.id for g in world.teori.mål if g.delmål_av == mål]


def _goal_is_measured(world: World, mål: str) -> bool:
    """Itself, or a link that contributes to it directly, or all of its delmål.

    Goals in a circle do not measure each other.
    """
    return _counts_as_measured(world, mål, frozenset())


def _counts_as_measured(world: World, mål: str, asked: frozenset[str]) -> bool:
    if any(map(world.is_measured, (mål, *world.causes(mål)))):
        return True
    children = _children(world, mål)
    asked |= {mål}
    return bool(children) and all(
        child not in asked and _counts_as_measured(world, child, asked)
        for child in children
    )


def et301(world: World) -> Iterator[Said]:
    """A mål: neither itself nor a link that contributes to it directly is measured.

    A mål with delmål also counts as measured when all of these are.
    """
    for mål in world.of("mål"):
        if not _goal_is_measured(world, mål):
            yield mål, None


def et302(world: World) -> Iterator[Said]:
    """An unmeasured effekt or virkning."""
    for element in world.of("effekt", "virkning"):
        if not world.is_measured(element):
            yield element, None


def _some_unmeasured(world: World, slag: str) -> Iterator[Said]:
    for tiltak in world.teori.tiltak:
        links = [e for e in world.links_of(tiltak.id) if world.slag[e] == slag]
        if not all(map(world.is_measured, links)):
            yield tiltak.id, None


def et303(world: World) -> Iterator[Said]:
    """A tiltak with unmeasured resultater."""
    return _some_unmeasured(world, "resultat")


def et304(world: World) -> Iterator[Said]:
    """A tiltak with unmeasured aktiviteter."""
    return _some_unmeasured(world, "aktivitet")


def et309(world: World) -> Iterator[Said]:
    """A mål that is measured, while no resultat or virkning on its paths is.

    Silent where there is none on its paths: nothing there could have been measured.
    """
    for mål in world.of("mål"):
        near = [e for e in world.of("resultat", "virkning") if mål in world.ahead(e)]
        is_lit = any(map(world.is_measured, near))
        if near and not is_lit and _goal_is_measured(world, mål):
            yield mål, None


def gauges_of(world: World, tiltak: Tiltak) -> list[Gauge]:
    """Give the measure's indicators: those on its own links."""
    own = world.links_of(tiltak.id)
    return [gauge for gauge in world.gauges if not gauge.targets.isdisjoint(own)]


def et310(world: World) -> Iterator[Said]:
    """A tiltak with indicators, all on innsats or aktivitet."""
    more = {*world.of("resultat", "virkning", "effekt", "mål")}
    more |= {utfordring.id for utfordring in world.teori.utfordringer}
    for tiltak in world.teori.tiltak:
        gauges = gauges_of(world, tiltak)
        if gauges and all(gauge.targets.isdisjoint(more) for gauge in gauges):
            yield tiltak.id, None


def et313(world: World) -> Iterator[Said]:
    """An indikator with empty `måler`."""
    for gauge in world.gauges:
        if not gauge.own.måler:
            yield gauge.element, None


def _gauges_of_goal(world: World, mål: str) -> set[str]:
    """Give the indicators that it is measured by, as in 301."""
    found: set[str] = set()
    goals = [mål]
    for goal in goals:
        shown = {goal, *world.causes(goal)}
        found |= {g.element for g in world.gauges if not g.targets.isdisjoint(shown)}
        children = _children(world, goal)
        if all(_goal_is_measured(world, child) for child in children):
            goals += [child for child in children if child not in goals]
    return found


def et316(world: World) -> Iterator[Said]:
    """A mål measured (as in 301) by exactly one indicator."""
    for mål in world.of("mål"):
        if len(_gauges_of_goal(world, mål)) == 1:
            yield mål, None


def et321(world: World) -> Iterator[Said]:
    """An indikator [tiltak]: measures a goal for a målgruppe that the measure does not meet.

    A measure that says nothing of whom it is for may well be for these.
    """
    for gauge in world.gauges:
        group = gauge.own.målgruppe
        for tiltak in world.teori.tiltak:
            aims = gauge.targets.intersection(world.goals_of(tiltak.id))
            met = tiltak.målgrupper
            if group is not None and aims and met and group not in met:
                yield gauge.element, tiltak.id


def et326(world: World) -> Iterator[Said]:
    """A tiltak with indicators, none of which asks anybody.

    None of these, nor of the goals it reaches; its brukermedvirkning counts with it.
    """
    asking = {
        gauge.element
        for gauge in world.gauges
        if gauge.own.kildetype in {"spørreundersøkelse", "samtaler"}
    }
    for tiltak in world.teori.tiltak:
        own = {gauge.element for gauge in gauges_of(world, tiltak)}
        part = f"{tiltak.id}/brukermedvirkning"
        near = own | {g.element for g in world.gauges if part in g.targets}
        for mål in world.goals_of(tiltak.id):
            near |= _gauges_of_goal(world, mål)
        if own and asking.isdisjoint(near):
            yield tiltak.id, None


MEASURED = (
    *(et301, et302, et303, et304, et309),
    *(et310, et313, et316, et321, et326),
)
