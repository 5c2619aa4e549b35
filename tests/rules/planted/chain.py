"""A second reading of ET1: what `regler.md` says of the chain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rules.planted.world import RANK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rules.planted.world import Said, World

__all__ = ["CHAIN"]


def et101(world: World) -> Iterator[Said]:
    """One finding per strongly connected component, also of `delmål_av` and `del_av`.

    The smallest id in it.
    """
    for element in world.things:
        if element in world.ahead(element):
            inside = [e for e in world.ahead(element) if element in world.ahead(e)]
            yield min(inside), None
    goals = {mål.id: mål.delmål_av for mål in world.teori.mål}
    plans = {plan.id: plan.del_av for plan in world.teori.planer}
    for above in (goals, plans):
        for start in above:
            way = [start]
            while (over := above.get(way[-1])) is not None and over not in way:
                way.append(over)
            if over == start:
                yield min(way), None


def et102(world: World) -> Iterator[Said]:
    """An edge to lower rank; silent on the edges of a circle."""
    for step in world.all_steps():
        down = RANK[world.slag[step.til]] < RANK[world.slag[step.fra]]
        if down and not world.in_circle(step):
            yield step.element, None


def et103(world: World) -> Iterator[Said]:
    """An innsats whose edges reach no activity, the implied ones included."""
    for element in world.of("innsats"):
        if not world.reaches(element, "aktivitet", implied=True):
            yield element, None


def _is_detached(world: World, element: str) -> bool:
    """A ledd other than innsats without any edge, declared feedback included."""
    return element not in world.tied


def _waits(world: World, element: str) -> bool:
    return getattr(world.things[element], "gjenstår", None) is not None


def et104(world: World) -> Iterator[Said]:
    """An aktivitet that reaches no resultat, virkning, effekt or mål.

    Silent with `gjenstår` and where 113 speaks.
    """
    for element in world.of("aktivitet"):
        leads = world.reaches(element, "resultat", "virkning", "effekt", "mål")
        if not (leads or _waits(world, element) or _is_detached(world, element)):
            yield element, None


def et105(world: World) -> Iterator[Said]:
    """A resultat or virkning that reaches no effekt and no mål; silent as 104."""
    for element in world.of("resultat", "virkning"):
        leads = world.reaches(element, "effekt", "mål")
        if not (leads or _waits(world, element) or _is_detached(world, element)):
            yield element, None


def et106(world: World) -> Iterator[Said]:
    """A resultat, virkning or effekt without any incoming edge; silent where 113 speaks."""
    for element in world.of("resultat", "virkning", "effekt"):
        if not world.causes(element) and not _is_detached(world, element):
            yield element, None


def et107(world: World) -> Iterator[Said]:
    """An aktivitet that no innsats reaches; silent where 113 speaks."""
    fed = set[str]()
    for innsats in world.of("innsats"):
        fed |= world.ahead(innsats, implied=True)
    for element in world.of("aktivitet"):
        if element not in fed and not _is_detached(world, element):
            yield element, None


def skips(world: World, fra: str, til: str) -> bool:
    """From innsats to resultat or later, or from aktivitet to virkning or later."""
    before, after = world.slag[fra], RANK[world.slag[til]]
    return (before == "innsats" and after >= RANK["resultat"]) or (
        before == "aktivitet" and after >= RANK["virkning"]
    )


def et108(world: World) -> Iterator[Said]:
    """An edge that skips; silent on the edges of a circle."""
    for step in world.all_steps():
        if skips(world, step.fra, step.til) and not world.in_circle(step):
            yield step.element, None


def et109(world: World) -> Iterator[Said]:
    """A mål that no activity reaches, nor any of its delmål."""
    reached = set[str]()
    for aktivitet in world.of("aktivitet"):
        reached |= world.ahead(aktivitet)
    for mål in world.of("mål"):
        if reached.isdisjoint((mål, *world.under(mål))):
            yield mål, None


def et110(world: World) -> Iterator[Said]:
    """A tiltak that reaches no mål and names none."""
    for tiltak in world.teori.tiltak:
        if not tiltak.mål and not world.goals_of(tiltak.id):
            yield tiltak.id, None


def et111(world: World) -> Iterator[Said]:
    """A tiltak [mål] in `mål:`, not reached (nor a delmål of it)."""
    for tiltak in world.teori.tiltak:
        reached = set(world.goals_of(tiltak.id))
        for mål in tiltak.mål:
            if reached.isdisjoint((mål, *world.under(mål))):
                yield tiltak.id, mål


def et112(world: World) -> Iterator[Said]:
    """An edge that also holds through others, and has no own `fordi`.

    Silent on the edges of a circle.
    """
    for step in world.all_steps():
        if step.hypotese.fordi is None and not world.in_circle(step):
            waiting = [
                e for e in world.steps[step.fra] if e not in (step.fra, step.til)
            ]
            seen = {step.fra, *waiting}
            while waiting:
                straight = set(world.steps[waiting.pop()])
                waiting += straight - seen
                seen |= straight
            if step.til in seen:
                yield step.element, None


def et113(world: World) -> Iterator[Said]:
    """A ledd other than innsats without any edge."""
    for element in world.of("aktivitet", "resultat", "virkning", "effekt"):
        if _is_detached(world, element):
            yield element, None


def et114(world: World) -> Iterator[Said]:
    """An effekt that reaches no mål; silent if utilsiktet, with `gjenstår`, and as 113."""
    for element in world.of("effekt"):
        settled = getattr(world.things[element], "utilsiktet", False)
        if not (
            settled
            or world.reaches(element, "mål")
            or _waits(world, element)
            or _is_detached(world, element)
        ):
            yield element, None


def et115(world: World) -> Iterator[Said]:
    """A ledd with `gjenstår` and outgoing edges."""
    for element in world.things:
        if _waits(world, element) and world.steps[element]:
            yield element, None


def et116(world: World) -> Iterator[Said]:
    """An utfordring in no `svarer_på`."""
    for utfordring in world.teori.utfordringer:
        if not any(utfordring.id in mål.svarer_på for mål in world.teori.mål):
            yield utfordring.id, None


def et117(world: World) -> Iterator[Said]:
    """A mål with målgrupper, reached by measures that share none of them."""
    for mål in world.teori.mål:
        measures = world.measures_to(mål.id)
        shares = any(set(mål.målgrupper) & set(t.målgrupper) for t in measures)
        if mål.målgrupper and measures and not shares:
            yield mål.id, None


def et118(world: World) -> Iterator[Said]:
    """An utfordring [årsak]; only where some measure uses `retter_seg_mot`."""
    aimed = {id_ for t in world.teori.tiltak for id_ in t.retter_seg_mot}
    for utfordring in world.teori.utfordringer:
        for årsak in utfordring.årsaker:
            if aimed and f"{utfordring.id}/{årsak.id}" not in aimed:
                yield utfordring.id, årsak.id


CHAIN = (
    *(et101, et102, et103, et104, et105, et106, et107, et108, et109),
    *(et110, et111, et112, et113, et114, et115, et116, et117, et118),
)
