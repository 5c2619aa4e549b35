"""What has changed in a measure, as far as it can be told by the names of fields."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

from endringsteori.model import Hypotese

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.model import Tiltak

__all__ = ["alike", "changed_fields"]

_MORE: Final = ""
"""Stands for a difference that no name of a field tells."""


def alike(one: object, other: object) -> bool:
    """Tell whether two values read the same; 1.0 and 1.00 are equal, and do not."""
    if one is other:
        return True
    if type(one) is not type(other):
        return False
    if isinstance(one, str):
        return one == other
    if isinstance(one, tuple) and isinstance(other, tuple):
        return len(one) == len(other) and all(map(alike, one, other))
    if names := _field_names(one):
        return all(alike(getattr(one, name), getattr(other, name)) for name in names)
    return one == other and repr(one) == repr(other)


def changed_fields(
    before: Mapping[str, Tiltak], after: Mapping[str, Tiltak]
) -> frozenset[str] | None:
    """Give the names of the fields that differ between two editions of the same measures.

    None where there is more to tell: things have come or gone, or stand in another order.
    """
    if tuple(before) != tuple(after):
        return None
    names: set[str] = set()
    for id_, tiltak in after.items():
        names.update(_differing(before[id_], tiltak))
    return None if _MORE in names else frozenset(names)


def _differing(one: object, other: object) -> Iterator[str]:
    """Give the names of what differs in two things of a kind."""
    for name in _field_names(one):
        mine, theirs = getattr(one, name), getattr(other, name)
        if not alike(mine, theirs):
            yield from _in_field(name, _things(mine), _things(theirs))


def _in_field(
    name: str, things: tuple[object, ...], others: tuple[object, ...]
) -> Iterator[str]:
    """Give what differs in what a field holds.

    A link to another thing is told by its own fields, and by the field that holds it only
    where links have come or gone.
    """
    both = (*things, *others)
    same = list(map(_known_by, things)) == list(map(_known_by, others))
    if not same and any(hasattr(thing, "id") for thing in both):
        yield _MORE
        return
    if not (same and both and all(map(_known_by, both))):
        yield name
    if same:
        for thing, other in zip(things, others, strict=True):
            yield from _differing(thing, other)
    else:
        yield from (inner for thing in both for inner in _field_names(thing))


def _things(value: object) -> tuple[object, ...]:
    """Give the things that a field holds: one, several or none."""
    held = value if isinstance(value, tuple) else (value,)
    return tuple(filter(is_dataclass, held))


def _known_by(thing: object) -> str | None:
    """Give the id of a thing, or what a link leads to; None for what has no name."""
    if isinstance(thing, Hypotese):
        return thing.til
    id_: str | None = getattr(thing, "id", None)
    return id_


def _field_names(thing: object) -> tuple[str, ...]:
    kind: type = type(thing)
    return _names_of(kind)


@cache
def _names_of(kind: type) -> tuple[str, ...]:
    return tuple(one.name for one in fields(kind)) if is_dataclass(kind) else ()
