"""What a theory becomes when what was changed in a copy of it is carried over."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Any, TypeAlias

from endringsteori.editing.pairing import is_rows, pairs
from endringsteori.lean import dataclass
from endringsteori.model import DELTE_SEKSJONER, TILTAKETS_SEKSJONER

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from endringsteori.editing.pairing import Row

__all__ = ["Merged", "Way", "merge"]

Way: TypeAlias = "tuple[str | int, ...]"
"""The way to a value: keys, and in lists the place that a row has in the old theory."""


@dataclass(frozen=True, slots=True)
class Merged:
    """A theory as data with the changes of a copy in it, and what the copy lacked.

    `missing` are the ways to what the copy no longer has: gone where it was to be
    removed, else kept.
    """

    data: dict[str, Any]
    missing: tuple[Way, ...]


def merge(
    old: Mapping[str, Any],
    base: Mapping[str, Any],
    wanted: Mapping[str, Any],
    *,
    removes: bool,
) -> Merged:
    """Carry over to a theory what is different between two copies of it.

    `base` is the copy as it was made, which may hold less than the theory, and `wanted`
    what became of it. All are data in full forms. What neither copy holds is kept, and so
    is the order of what was there; what is new comes last. Only with `removes` does
    anything go; but what has become another kind of thing is no longer the old kind.
    """
    merger = _Merger(removes)
    there, copy = (_before_moves(data, base, wanted) for data in (old, base))
    data = merger.of_maps((), there, copy, wanted)
    return Merged(data, tuple(merger.missing))


def _before_moves(
    data: Mapping[str, Any], base: Mapping[str, Any], wanted: Mapping[str, Any]
) -> Mapping[str, Any]:
    """Leave out what stands in another section of its home in what the copy became."""
    whole = _settled(data, base, wanted, DELTE_SEKSJONER)
    if "tiltak" in whole:
        whole["tiltak"] = {
            id_: _settled(
                tiltak,
                base.get("tiltak", {}).get(id_, {}),
                wanted.get("tiltak", {}).get(id_, {}),
                TILTAKETS_SEKSJONER,
            )
            for id_, tiltak in whole["tiltak"].items()
        }
    return whole


def _settled(
    home: Mapping[str, Any],
    base: Mapping[str, Any],
    wanted: Mapping[str, Any],
    sections: Sequence[str],
) -> dict[str, Any]:
    """Leave out what the copy held in one section of a home, and now holds in another."""
    now = {id_: name for name in sections for id_ in wanted.get(name, ())}
    whole = dict(home)
    for name in sections:
        held = base.get(name, {})
        moved = {id_ for id_ in held if now.get(id_, name) != name}
        if moved and name in whole:
            left = {id_: one for id_, one in whole[name].items() if id_ not in moved}
            whole = {**whole, name: left} if left else _without(whole, name)
    return whole


def _without(home: Mapping[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in home.items() if key != name}


@dataclass(slots=True)
class _Merger:
    removes: bool
    missing: list[Way] = field(default_factory=list)

    def of_maps(
        self,
        way: Way,
        old: Mapping[str, Any],
        base: Mapping[str, Any],
        wanted: Mapping[str, Any],
    ) -> dict[str, Any]:
        merged: dict[str, Any] = {}
        for key, value in old.items():
            if key in wanted:
                merged[key] = self._of((*way, key), value, base.get(key), wanted[key])
            elif key not in base or not self._goes((*way, key)):
                merged[key] = value
        new = wanted.keys() - old.keys()
        merged.update(
            (key, value)
            for key, value in wanted.items()
            if key in new and base.get(key) != value
        )
        return merged

    def _goes(self, way: Way) -> bool:
        self.missing.append(way)
        return self.removes

    def _of(self, way: Way, old: object, base: object, wanted: object) -> Any:  # noqa: ANN401 - data
        if base == wanted:
            return old
        if isinstance(old, dict) and isinstance(wanted, dict):
            return self.of_maps(
                way, old, base if isinstance(base, dict) else {}, wanted
            )
        if is_rows(old) and is_rows(wanted):
            assert isinstance(old, list)  # noqa: S101 - so are rows
            assert isinstance(wanted, list)  # noqa: S101 - so are rows
            there = base if isinstance(base, list) and is_rows(base) else []
            return self._of_rows(way, old, there, wanted)
        return wanted

    def _of_rows(
        self,
        way: Way,
        old: Sequence[Row],
        base: Sequence[Row],
        wanted: Sequence[Row],
    ) -> list[Row]:
        """Pair rows through the copy as it was made, so that each is known for what it was."""
        name = str(way[-1])
        copies = {i: j for i, j in pairs(name, old, base) if i is not None}
        became = {i: j for i, j in pairs(name, base, wanted) if i is not None}
        merged: list[Row] = []
        taken: set[int] = set()
        for place, row in enumerate(old):
            copy = copies.get(place)
            now = None if copy is None else became.get(copy)
            if now is not None and copy is not None:
                taken.add(now)
                there = self._of((*way, place), row, base[copy], wanted[now])
                merged.append(there)
            elif copy is None or not self._goes((*way, place)):
                merged.append(row)
        old_copies = set(copies.values())
        known = {j for i, j in became.items() if i not in old_copies}
        merged += (
            row
            for place, row in enumerate(wanted)
            if place not in taken and place not in known
        )
        return merged
