"""`compare`: what differs between two theories, the weightiest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from endringsteori.comparison.changes import Change, ChangeKind, ThingKind
from endringsteori.comparison.fields import changed_fields
from endringsteori.comparison.goals import changed_goals
from endringsteori.comparison.hypotheses import changed_hypotheses
from endringsteori.comparison.matching import matched
from endringsteori.comparison.side import Side
from endringsteori.comparison.targets import as_target
from endringsteori.graph import TheoryGraph, graf
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.model import Teori

__all__ = ["Difference", "compare"]

_WEIGHTY: Final[tuple[ThingKind, ...]] = (
    *("mål", "tiltak", "utfordring", "målgruppe"),
    *("effekt", "virkning", "resultat", "aktivitet", "innsats", "hypotese"),
    *("indikator", "tjeneste", "samarbeid"),
)
_WEIGHT: Final[Mapping[ThingKind, int]] = {
    slag: n for n, slag in enumerate(dict.fromkeys((*_WEIGHTY, *get_args(ThingKind))))
}


@dataclass(frozen=True, slots=True)
class Difference:
    """Two theories and what differs between them, the weightiest first.

    `same` gives the element of each thing in the new theory by its element in the old.
    """

    old: TheoryGraph
    new: TheoryGraph
    changes: tuple[Change, ...]
    same: Mapping[str, str]

    def __bool__(self) -> bool:
        """Tell whether anything differs."""
        return bool(self.changes)


def compare(old: Teori | TheoryGraph, new: Teori | TheoryGraph) -> Difference:
    """Hold a theory against an earlier one.

    A theory held against itself gives no changes; the other way round gives the mirror of
    each. The order of sections and things does not matter. Of a renamed thing it is only
    told that it was renamed: what refers to it is the same as before.
    """
    before, after = Side(_graph(old)), Side(_graph(new))
    same = matched(before, after)
    found = (
        *_things(before, after, same),
        *changed_hypotheses(before, after, same),
        *changed_goals(before, after, same),
    )
    return Difference(before.graph, after.graph, tuple(sorted(found, key=_order)), same)


def _graph(theory: Teori | TheoryGraph) -> TheoryGraph:
    return theory if isinstance(theory, TheoryGraph) else graf(theory)


def _things(old: Side, new: Side, same: Mapping[str, str]) -> Iterator[Change]:
    """Give the things that came and went, were renamed, or hold something else."""
    known = frozenset(same.values())
    for held in new.held.values():
        if held.key not in known:
            follows = bool(held.home) and held.home not in known
            yield Change(
                kind=ChangeKind.ADDED, before=None, after=held.thing, follows=follows
            )
    for held in old.held.values():
        key = same.get(held.key)
        if key is None:
            follows = bool(held.home) and held.home not in same
            yield Change(
                kind=ChangeKind.REMOVED, before=held.thing, after=None, follows=follows
            )
            continue
        today = new.held[key]
        if held.local != today.local:
            yield Change(kind=ChangeKind.RENAMED, before=held.thing, after=today.thing)
        for change in changed_fields(held, today, old, new, same):
            yield as_target(change, held.value, today.value)


def _order(change: Change) -> tuple[int, int, str, str]:
    """Sort by what has happened, to what kind of thing, and by element and field."""
    thing = change.thing
    return (
        change.kind.rank,
        _WEIGHT[thing.slag],
        thing.element,
        change.field or "",
    )
