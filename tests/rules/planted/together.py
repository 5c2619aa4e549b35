"""A second reading of ET4: what `regler.md` says of working together."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.model import Samarbeid, Tiltak
    from rules.planted.world import Said, World

__all__ = ["TOGETHER"]


def _between(world: World, one: str, other: str) -> list[Samarbeid]:
    return [s for s in world.teori.samarbeid if {one, other} <= {*s.mellom}]


def _key(one: str, other: str) -> str:
    return "+".join(sorted((one, other)))


def _taking_part(world: World, element: str) -> set[str]:
    own: tuple[str, ...] = getattr(world.things[element], "samarbeidspartnere", ())
    responsible = world.answers_for(element)
    return {*own, *(() if responsible is None else (responsible,))}


def et401(world: World) -> Iterator[Said]:
    """A tiltak (of `fra`) [a+b]: two services share an activity, and no samarbeid holds both.

    Or they are ansvarlig on each side of an edge between activities.
    """
    for element in world.of("aktivitet"):
        tiltak = str(world.home[element])
        pairs = [*combinations(_taking_part(world, element), 2)]
        for til in world.steps[element]:
            if world.slag[til] == "aktivitet":
                fra, to = world.answers_for(element), world.answers_for(til)
                if fra is not None and to is not None and fra != to:
                    pairs.append((fra, to))
        for pair in pairs:
            if not _between(world, *pair):
                yield tiltak, _key(*pair)


def et402(world: World) -> Iterator[Said]:
    """A tiltak [other]: different ansvarlig, a målgruppe and a goal in common.

    No samarbeid at step 3 or 4 between the two. A goal is one that it reaches or names.
    """
    by_id = sorted(world.teori.tiltak, key=lambda tiltak: tiltak.id)
    for one, other in combinations(by_id, 2):
        a, b = one.ansvarlig, other.ansvarlig
        if a is None or b is None or a == b:
            continue
        people = set(one.målgrupper) & set(other.målgrupper)
        goals = _aims(world, one) & _aims(world, other)
        arranged = any(s.trinn >= 3 for s in _between(world, a, b))
        if people and goals and not arranged:
            yield one.id, other.id


def _aims(world: World, tiltak: Tiltak) -> set[str]:
    return {*tiltak.mål, *world.goals_of(tiltak.id)}


def et403(world: World) -> Iterator[Said]:
    """A tiltak [a+b]: ansvarlig and partner of the same activity, samarbeid below step 3."""
    for element in world.of("aktivitet"):
        responsible = world.answers_for(element)
        for partner in _taking_part(world, element) - {responsible}:
            if responsible is not None:
                steps = [s.trinn for s in _between(world, responsible, partner)]
                if steps and max(steps) < 3:
                    yield str(world.home[element]), _key(responsible, partner)


def et404(world: World) -> Iterator[Said]:
    """A tiltak with three or more services, or two sectors, without samordnes_av."""
    sector = {t.id: t.sektor for t in world.teori.tjenester}
    for tiltak in world.teori.tiltak:
        services = world.services_of(tiltak)
        named = {sector[id_] for id_ in services} - {None}
        sectors = {str(name).casefold() for name in named}
        if tiltak.samordnes_av is None and (len(services) > 2 or len(sectors) > 1):
            yield tiltak.id, None


def et405(world: World) -> Iterator[Said]:
    """A tiltak without brukermedvirkning; silent with `gjenstår` there."""
    for tiltak in world.teori.tiltak:
        part = tiltak.brukermedvirkning
        if part is None or (part.individ, part.system, part.gjenstår) == (None,) * 3:
            yield tiltak.id, None


def et406(world: World) -> Iterator[Said]:
    """A samarbeid with opplysninger: ja and no grunnlag."""
    for samarbeid in world.teori.samarbeid:
        deling = samarbeid.deling
        if deling and deling.opplysninger and deling.grunnlag is None:
            yield samarbeid.id, None


def et407(world: World) -> Iterator[Said]:
    """A samarbeid at step 2 or higher without arena."""
    for samarbeid in world.teori.samarbeid:
        if samarbeid.trinn >= 2 and samarbeid.arena is None:
            yield samarbeid.id, None


TOGETHER = (et401, et402, et403, et404, et405, et406, et407)
