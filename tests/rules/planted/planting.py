"""How a theory is changed in one place: it is frozen, so each change gives a new one."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from hypothesis import assume

from endringsteori.model import (
    DELTE_SEKSJONER,
    TILTAKETS_SEKSJONER,
    Hypotese,
    Indikator,
    Teori,
)
from rules.planted.world import Step, World

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from strategies import Pick

    Plant: TypeAlias = Callable[[Pick, Teori], tuple[Teori, str]]

__all__ = [
    "Flaw",
    "added",
    "changed",
    "connected",
    "cut",
    "every",
    "field_of",
    "found",
    "lacking",
    "one",
    "rewired",
    "steps",
    "unmeasured",
    "with_fields",
    "without",
]

_T = TypeVar("_T")


@dataclass(frozen=True)
class Flaw:
    """One thing to go wrong: `plant` gives the flawed theory and what must be found in it.

    That is a fingerprint, or the beginning of one. `least` is how many measures it takes.
    """

    name: str
    plant: Plant
    least: int = 1


def one(pick: Pick, options: Sequence[_T]) -> _T:
    """Choose one of the places where a flaw fits; the example is skipped without any."""
    assume(options)
    return pick(options)


def lacking(code: str, kind: type[object], **fields: object) -> Plant:
    """Make the flaw: one thing of a class gets these values, and is itself the element.

    Without a code nothing of its own need be found.
    """

    def plant(pick: Pick, teori: Teori) -> tuple[Teori, str]:
        element, _ = one(pick, found(teori, kind))
        own = f"{code}@{element}" if code else ""
        return changed(teori, element, **fields), own

    return plant


def found(teori: Teori, kind: type[_T]) -> list[tuple[str, _T]]:
    """Give the things of a class, with their elements."""
    shared = [(x.id, x) for s in DELTE_SEKSJONER for x in getattr(teori, s)]
    own = [
        (f"{tiltak.id}/{x.id}", x)
        for tiltak in teori.tiltak
        for section in TILTAKETS_SEKSJONER
        for x in getattr(tiltak, section)
    ]
    return [(element, x) for element, x in (*shared, *own) if isinstance(x, kind)]


def changed(teori: Teori, element: str, **fields: object) -> Teori:
    """Give one thing other values in some fields; the example is skipped without it."""
    if "/" in element:
        home, _, id_ = element.partition("/")
        tiltak = next(t for t in teori.tiltak if t.id == home)
        return changed(teori, home, **_in(tiltak, TILTAKETS_SEKSJONER, id_, fields))
    return with_fields(teori, **_in(teori, DELTE_SEKSJONER, element, fields))


def with_fields(thing: _T, **fields: object) -> _T:
    """Give a thing with other values in some fields, in any form that the model reads."""
    whole: Any = thing
    new: _T = replace(whole, **fields)
    return new


def _in(
    whole: object, sections: Sequence[str], id_: str, fields: dict[str, object]
) -> dict[str, object]:
    for section in sections:
        things = getattr(whole, section)
        if any(thing.id == id_ for thing in things):
            new = (with_fields(t, **fields) if t.id == id_ else t for t in things)
            return {section: tuple(new)}
    assume(condition=False)  # an earlier flaw has taken it away
    raise LookupError(id_)


def every(teori: Teori, kind: type[object], **fields: object) -> Teori:
    """Give all things of a class other values in some fields."""
    for element, _ in found(teori, kind):
        teori = changed(teori, element, **fields)
    return teori


def added(teori: Teori, section: str, *things: object) -> Teori:
    """Add shared things to a section, those whose ids are not there already."""
    known: tuple[Any, ...] = getattr(teori, section)
    ids = {thing.id for thing in known}
    new = tuple(x for x in things if getattr(x, "id", None) not in ids)
    return with_fields(teori, **{section: (*known, *new)})


def without(teori: Teori, section: str, *ids: str) -> Teori:
    """Take shared things out of a section; nothing may name them any more."""
    kept = tuple(x for x in getattr(teori, section) if x.id not in ids)
    return with_fields(teori, **{section: kept})


def steps(teori: Teori) -> list[Step]:
    """Give every hypothesis of a theory."""
    return World(teori, date.min).all_steps()


def rewired(teori: Teori, change: Callable[[Step], Hypotese | None]) -> Teori:
    """Change each hypothesis, or take it out by None."""
    world = World(teori, date.min)
    for element, known in world.steps.items():
        by_hypothesis = {id(step.hypotese): step for step in known.values()}
        for field in ("fører_til", "bidrar_til"):
            old = getattr(world.things[element], field, None) or ()
            new = tuple(change(by_hypothesis[id(hypotese)]) for hypotese in old)
            if new != old:
                kept = tuple(hypotese for hypotese in new if hypotese is not None)
                teori = changed(teori, element, **{field: kept})
    return teori


def cut(teori: Teori, *gone: Step) -> Teori:
    """Take hypotheses out."""
    pairs = {(step.fra, step.til) for step in gone}
    return rewired(
        teori,
        lambda step: None if (step.fra, step.til) in pairs else step.hypotese,
    )


def connected(teori: Teori, fra: str, til: str, **fields: object) -> Teori:
    """Add a hypothesis between two elements, in full, where there is none."""
    world = World(teori, date.min)
    assume(til not in world.steps[fra])
    field = "bidrar_til" if world.slag[til] == "mål" else "fører_til"
    make: Callable[..., Hypotese] = Hypotese
    known = getattr(world.things[fra], field, None) or ()
    return changed(teori, fra, **{field: (*known, make(til=til, **fields))})


def field_of(teori: Teori, element: str, field: str) -> Any:  # noqa: ANN401 - the value of any field
    """Give the value of a field of one thing."""
    things = dict(found(teori, object))
    assume(element in things)
    return getattr(things[element], field)


def unmeasured(teori: Teori, *targets: str) -> Teori:
    """Take things out of every `måler`; indicators of nothing else go with them."""
    shown = {g.element: g.targets for g in World(teori, date.min).gauges}
    for element, _ in found(teori, Indikator):
        rest = shown[element].difference(targets)
        if not rest:
            teori = _without_gauge(teori, element)
        elif rest != shown[element]:
            teori = changed(teori, element, måler=sorted(rest))
    return teori


def _without_gauge(teori: Teori, element: str) -> Teori:
    home, _, id_ = element.rpartition("/")
    if not home:
        return without(teori, "indikatorer", id_)
    own = next(t for t in teori.tiltak if t.id == home).indikatorer
    kept = tuple(gauge for gauge in own if gauge.id != id_)
    return changed(teori, home, indikatorer=kept)
