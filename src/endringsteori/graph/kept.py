"""`Kept`: what graphs of one theory after the other have found, island by island."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from endringsteori.graph.names import Names
    from endringsteori.model import Teori, Tiltak

    _Islands: TypeAlias = Mapping[str, tuple[Tiltak, ...]]
    _Table: TypeAlias = dict[str, object]

__all__ = ["Kept"]

_G = TypeVar("_G", bound="Names")
_T = TypeVar("_T")


class Kept:
    """Answers that follow, home by home, from the island of the home and from what is shared.

    A home is a measure, or a shared thing that is in an island with measures. Answers are
    kept until their island changes; a graph of any other theory than that of the last
    `begin` gets nothing of them.
    """

    def __init__(self) -> None:
        self._teori: Teori | None = None
        self._islands: _Islands = {}
        self._tables: dict[str, _Table] = {}
        self._parts: dict[frozenset[str], Names] = {}

    def begin(self, teori: Teori, islands: _Islands, stale: Iterable[str]) -> None:
        """Go on to the next theory, without what was found of homes that are `stale`."""
        self._teori, self._islands, self._parts = teori, islands, {}
        for home in stale:
            for table in self._tables.values():
                table.pop(home, None)

    def forget(self) -> None:
        """Forget everything, as where something that is shared has changed."""
        self._tables = {}

    def part(self, graph: _G, homes: Iterable[str]) -> _G:
        """Give a graph of what is shared, and of the islands of some homes."""
        some = frozenset(t.id for home in homes for t in self._islands[home])
        if some not in self._parts:
            teori = graph.teori
            few = tuple(tiltak for tiltak in teori.tiltak if tiltak.id in some)
            self._parts[some] = type(graph)(replace(teori, tiltak=few))
        return cast("_G", self._parts[some])

    def by_home(
        self, graph: _G, work: Callable[[_G], Mapping[str, _T]]
    ) -> Mapping[str, _T]:
        """Give what `work` finds by home, of which only that of new homes is done again.

        Homes that it finds nothing for are left out; the others stand in the order of the
        islands.
        """
        if graph.teori is not self._teori:
            return work(graph)
        table = self._tables.setdefault(work.__qualname__, {})
        new = self._islands.keys() - table.keys()
        if new:
            found = work(self.part(graph, new) if table else graph)
            table.update((home, found.get(home)) for home in new)
        kept = ((home, table[home]) for home in self._islands)
        return {home: cast("_T", one) for home, one in kept if one is not None}
