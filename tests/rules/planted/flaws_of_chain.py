"""What can go wrong with the chain: one flaw for each way to break what ET1 asks for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from endringsteori.model import Innsats, Mål, Tiltak, Utfordring
from rules.planted.planting import (
    Flaw,
    added,
    changed,
    connected,
    cut,
    every,
    found,
    one,
    rewired,
    steps,
    unmeasured,
)
from rules.planted.world import RANK, World

if TYPE_CHECKING:
    from endringsteori.model import Teori
    from rules.planted.planting import Plant
    from rules.planted.world import Step
    from strategies import Pick

__all__ = ["CHAIN_FLAWS"]


def _world(teori: Teori) -> World:
    return World(teori, date.min)


def _between_links(teori: Teori) -> list[Step]:
    slag = _world(teori).slag
    return [step for step in steps(teori) if slag[step.til] != "mål"]


def _close_circle(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    step = one(pick, _between_links(teori))
    return connected(teori, step.til, step.fra), "ET101@"


def _lead_to_itself(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    element = one(pick, _world(teori).of("resultat", "effekt"))
    return connected(teori, element, element), f"ET101@{element}"


def _put_goal_under_its_own(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    mål = one(pick, [m for m in teori.mål if m.delmål_av is not None])
    ends = (mål.id, str(mål.delmål_av))
    return changed(teori, ends[1], delmål_av=mål.id), f"ET101@{min(ends)}"


def _put_plan_under_its_own(_: Pick, teori: Teori) -> tuple[Teori, str]:
    return changed(teori, "kommuneplan", del_av="oppvekstplan"), "ET101@kommuneplan"


def _turn_edge(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    world = _world(teori)
    alone = [
        step
        for step in _between_links(teori)
        if len(world.steps[step.fra]) == 1
        and RANK[world.slag[step.fra]] < RANK[world.slag[step.til]]
        and world.slag[step.fra] != "innsats"
    ]
    step = one(pick, alone)
    turned = connected(cut(teori, step), step.til, step.fra)
    return turned, f"ET102@{step.til}->{step.fra}"


def _feed_nothing(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    element, _ = one(pick, found(teori, Innsats))
    return changed(teori, element, fører_til=()), f"ET103@{element}"


def _do_nothing(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    """Take all activities out of a measure, with all that names them."""
    tiltak = one(pick, teori.tiltak)
    own = {f"{tiltak.id}/{aktivitet.id}" for aktivitet in tiltak.aktiviteter}
    ends = [step for step in steps(teori) if own.intersection((step.fra, step.til))]
    teori = unmeasured(cut(teori, *ends), *own)
    for risiko in teori.risikoer:
        kept = tuple(id_ for id_ in risiko.påvirker if id_ not in own)
        teori = changed(teori, risiko.id, påvirker=kept)
    return changed(teori, tiltak.id, aktiviteter=()), f"ET103@{tiltak.id}/folk"


def _cut_after(*slag: str, code: str) -> Plant:
    def plant(pick: Pick, teori: Teori) -> tuple[Teori, str]:
        world = _world(teori)
        element = one(pick, [e for e in world.of(*slag) if world.steps[e]])
        return cut(teori, *world.steps[element].values()), f"{code}@{element}"

    return plant


def _cut_before(*slag: str) -> Plant:
    def plant(pick: Pick, teori: Teori) -> tuple[Teori, str]:
        world = _world(teori)
        inside = [e for e in world.of(*slag) if world.steps[e]]
        element = one(pick, [e for e in inside if world.causes(e)])
        gone = [step for step in steps(teori) if step.til == element]
        return cut(teori, *gone), f"ET106@{element}"

    return plant


def _drop_one_edge(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    """Cut one edge of any kind; what that gives depends on what else there is."""
    return cut(teori, one(pick, steps(teori))), ""


def _put_nothing_in(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    tiltak = one(pick, teori.tiltak)
    return changed(teori, tiltak.id, innsats=()), f"ET107@{tiltak.id}/aktivitet0"


def _skip_resultat(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    world = _world(teori)
    fra = one(pick, world.of("aktivitet"))
    ahead = [e for e in world.of("virkning", "effekt") if e in world.ahead(fra)]
    til = one(pick, ahead)
    return connected(teori, fra, til), f"ET108@{fra}->{til}"


def _skip_aktivitet(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    world = _world(teori)
    fra, til = one(pick, world.of("innsats")), one(pick, world.of("resultat"))
    return connected(teori, fra, til), f"ET108@{fra}->{til}"


def _leave_goal(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    aimed_at = {step.til for step in steps(teori)}
    mål = one(pick, [m.id for m in teori.mål if m.id in aimed_at])
    gone = [step for step in steps(teori) if step.til == mål]
    return cut(teori, *gone), f"ET109@{mål}"


def _aim_at_nothing(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    world = _world(teori)
    tiltak = one(pick, teori.tiltak)
    reached = set(world.links_of(tiltak.id))
    for link in world.links_of(tiltak.id):
        reached |= world.ahead(link)
    gone = [s for s in steps(teori) if s.fra in reached and world.slag[s.til] == "mål"]
    return changed(cut(teori, *gone), tiltak.id, mål=()), f"ET110@{tiltak.id}"


def _aim_past(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    """Point a measure at a goal that it does not reach."""
    tiltak = one(pick, teori.tiltak)
    teori = added(teori, "mål", Mål(id="ingens", navn="Ingens mål"))
    aimed = changed(teori, tiltak.id, mål=(*tiltak.mål, "ingens"))
    return aimed, f"ET111@{tiltak.id}[ingens]"


def _say_twice(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    world = _world(teori)
    fra = one(pick, world.of("resultat", "virkning"))
    goals = [m for m in world.of("mål") if m in world.ahead(fra)]
    til = one(pick, goals)
    return connected(teori, fra, til), f"ET112@{fra}->{til}"


def _say_twice_with_reason(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    """A needless edge with a reason of its own is no finding of 112."""
    world = _world(teori)
    fra = one(pick, world.of("resultat"))
    til = one(pick, [m for m in world.of("mål") if m in world.ahead(fra)])
    return connected(teori, fra, til, fordi="det går også rett"), "ET505@"


def _detach(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    element = one(pick, _world(teori).of("resultat", "virkning", "effekt"))
    ends = [step for step in steps(teori) if element in (step.fra, step.til)]
    return cut(teori, *ends), f"ET113@{element}"


def _put_off(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    world = _world(teori)
    element = one(pick, [e for e in world.things if world.steps[e]])
    return changed(teori, element, gjenstår="Ikke tenkt ferdig"), f"ET115@{element}"


def _put_off_and_cut(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    """With `gjenstår` a dead end is no finding by itself: what came after it may be."""
    world = _world(teori)
    slag = ("aktivitet", "resultat", "virkning", "effekt")
    element = one(pick, [e for e in world.of(*slag) if world.steps[e]])
    teori = cut(teori, *world.steps[element].values())
    return changed(teori, element, gjenstår="Ikke tenkt ferdig"), ""


def _answer_no(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    utfordring, _ = one(pick, found(teori, Utfordring))
    for mål in teori.mål:
        kept = tuple(id_ for id_ in mål.svarer_på if id_ != utfordring)
        teori = changed(teori, mål.id, svarer_på=kept)
    return teori, f"ET116@{utfordring}"


def _miss_group(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    reached = {step.til for step in steps(teori)}
    mål = one(pick, [m.id for m in teori.mål if m.id in reached])
    teori = every(teori, Tiltak, målgrupper=())
    return changed(teori, mål, målgrupper=("foreldre",)), f"ET117@{mål}"


def _leave_cause(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    cause = one(pick, teori.tiltak[0].retter_seg_mot)
    rest = tuple(id_ for id_ in teori.tiltak[0].retter_seg_mot if id_ != cause)
    utfordring, _, årsak = cause.partition("/")
    return every(teori, Tiltak, retter_seg_mot=rest), f"ET118@{utfordring}[{årsak}]"


def _hand_over_only(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    """Let an activity lead to nothing but another that leads nowhere."""
    one_, *rest = one(
        pick, [t for t in teori.tiltak if len(t.aktiviteter) > 1]
    ).aktiviteter
    home = next(t.id for t in teori.tiltak if one_ in t.aktiviteter)
    ends = {f"{home}/{one_.id}", f"{home}/{rest[0].id}"}
    teori = rewired(teori, lambda s: None if s.fra in ends else replace(s.hypotese))
    fra, til = sorted(ends)
    return connected(teori, fra, til), f"ET104@{fra}"


CHAIN_FLAWS = (
    Flaw("101 a circle of links", _close_circle),
    Flaw("101 a link to itself", _lead_to_itself),
    Flaw("101 a circle of goals", _put_goal_under_its_own),
    Flaw("101 a circle of plans", _put_plan_under_its_own),
    Flaw("102 an edge turned around", _turn_edge),
    Flaw("103 an innsats to nothing", _feed_nothing),
    Flaw("103 no activities", _do_nothing),
    Flaw("104 no edges after an activity", _cut_after("aktivitet", code="ET104")),
    Flaw("104 activities only after each other", _hand_over_only),
    Flaw("105 no edges after", _cut_after("resultat", "virkning", code="ET105")),
    Flaw("106 no edges before", _cut_before("resultat", "virkning", "effekt")),
    Flaw("one edge less", _drop_one_edge),
    Flaw("107 no innsats", _put_nothing_in),
    Flaw("108 past the resultat", _skip_resultat),
    Flaw("108 past the activity", _skip_aktivitet),
    Flaw("109 a goal left", _leave_goal),
    Flaw("110 a measure without goals", _aim_at_nothing),
    Flaw("111 a measure at a goal it does not reach", _aim_past),
    Flaw("112 a needless edge", _say_twice),
    Flaw("505 a needless edge with its own reason", _say_twice_with_reason),
    Flaw("113 a link detached", _detach),
    Flaw("114 no edges after an effekt", _cut_after("effekt", code="ET114")),
    Flaw("115 gjenstår and built on", _put_off),
    Flaw("gjenstår and cut off", _put_off_and_cut),
    Flaw("116 a challenge that no goal answers", _answer_no),
    Flaw("117 a goal for others", _miss_group),
    Flaw("118 a cause left", _leave_cause),
)
