"""The steps from a theory as it is to what it is to be, each by the way to its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from endringsteori.editing.pairing import is_rows, pairs
from endringsteori.lean import dataclass
from endringsteori.model import DELTE_SEKSJONER, TILTAKETS_SEKSJONER

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.editing.merging import Way

__all__ = ["Append", "Cut", "Set", "Step", "steps"]


@dataclass(frozen=True, slots=True)
class Set:
    """Let a value stand at a way, whether or not something stands there."""

    way: Way
    value: object


@dataclass(frozen=True, slots=True)
class Append:
    """Put a row at the end of the list at a way."""

    way: Way
    value: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Cut:
    """Take what stands at a way away; where it `moves`, it has become another kind."""

    way: Way
    moves: bool = False


Step: TypeAlias = Set | Append | Cut


def steps(
    now: Mapping[str, Any], meant: Mapping[str, Any], short: object
) -> Iterator[Step]:
    """Give the steps from one theory to another, none where they mean the same.

    Both are data in full forms; `short` is the second in its short forms, which is what
    is written of what is new. The order of things and rows means nothing.
    """
    for step in _of_maps((), now, meant, short):
        if isinstance(step, Cut):
            yield Cut(step.way, moves=_moves(step.way, now, meant))
        else:
            yield step


def _moves(way: Way, now: Mapping[str, Any], meant: Mapping[str, Any]) -> bool:
    """Tell whether a thing, or one of a section, is meant to stand in another section."""
    sections: tuple[str, ...] = DELTE_SEKSJONER
    if way[0] == "tiltak" and len(way) > 2:  # noqa: PLR2004 - a measure and what is in it
        now, meant = (one["tiltak"].get(way[1], {}) for one in (now, meant))
        way, sections = way[2:], TILTAKETS_SEKSJONER
    section, *rest = way
    if section not in sections or len(rest) > 1:
        return False
    gone = rest or now[str(section)]
    return any(id_ in meant.get(name, ()) for name in sections for id_ in gone)


def _of_maps(
    way: Way, now: Mapping[str, Any], meant: Mapping[str, Any], short: object
) -> Iterator[Step]:
    for key in now:
        if key not in meant:
            yield Cut((*way, key))
    for key, value in meant.items():
        below = _below(short, key, value)
        here = (*way, key)
        if key not in now:
            yield Set(here, value if below is _NOT_THERE else below)
        elif now[key] != value:
            yield from _of(here, now[key], value, below)


def _of(way: Way, now: object, meant: object, short: object) -> Iterator[Step]:
    if isinstance(now, dict) and isinstance(meant, dict):
        yield from _of_maps(way, now, meant, short)
    elif is_rows(now) and is_rows(meant):
        assert isinstance(now, list)  # noqa: S101 - so are rows
        assert isinstance(meant, list)  # noqa: S101 - so are rows
        for old, new in pairs(str(way[-1]), now, meant):
            below = (
                short[new]
                if isinstance(short, (list, tuple)) and new is not None
                else None
            )
            if new is None and old is not None:
                yield Cut((*way, old))
            elif old is None and new is not None:
                yield Append(way, dict(below or meant[new]))
            elif old is not None and new is not None:
                yield from _of((*way, old), now[old], meant[new], below)
    elif now != meant:
        yield Set(way, meant if short is _NOT_THERE or short is None else short)


_NOT_THERE = object()


def _below(short: object, key: str, value: object) -> object:
    """Give what the short form has under a key of the full one."""
    if isinstance(short, dict):
        return short.get(key, _NOT_THERE)
    if isinstance(short, (list, tuple)):  # ids alone: hypotheses without fields
        return None if key in short else _NOT_THERE
    # A text alone is the one field that a thing has; the others are defaults.
    return short if isinstance(short, str) and short == value else _NOT_THERE
