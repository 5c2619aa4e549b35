"""Where a new thing belongs: in the file of those that it has most to do with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from endringsteori.loading.raw import RawMap
from endringsteori.model import DELTE_SEKSJONER, rens
from endringsteori.model.referanser import REFERANSEFELT

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["home_of"]


def home_of(section: str, value: object, files: dict[str, Any]) -> str:
    """Give the file for a new thing of a section, which all the files have.

    It is the file whose things of that kind name most of what the new one names, and that
    holds most of what it names; where files are alike, the last. `files` holds what
    stands in each, in order.
    """
    named = frozenset(_named(value))
    scores = {path: _in_common(section, named, root) for path, root in files.items()}
    return max(reversed(files), key=scores.__getitem__)


def _in_common(section: str, named: frozenset[str], root: Any) -> int:  # noqa: ANN401 - raw data
    """Count what a new thing shares with the nearest of a file, and what it names there."""
    things = root[section] if isinstance(root[section], RawMap) else {}
    nearest = max(
        (len(named.intersection(_named(thing))) for thing in things.values()), default=0
    )
    there = {rens(id_) for name in DELTE_SEKSJONER for id_ in root.get(name) or ()}
    return nearest + len(named & there)


def _named(value: object) -> Iterator[str]:
    """Give every id that is named in a thing, as it is written there."""
    if isinstance(value, dict):
        for key, below in value.items():
            yield from _ids(below) if key in REFERANSEFELT else ()
            yield from _named(below)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from _named(item)


def _ids(value: object) -> Iterator[str]:
    """Give the ids in a field: one alone, in a list, or as keys."""
    for id_ in [value] if isinstance(value, str) else value or ():  # type: ignore[attr-defined]  # a list or mapping
        if isinstance(id_, str):
            yield rens(id_)
