"""Islands: measures that are tied to each other by what stands in them, and to no others.

What a local rule (`Rule.local`) finds in a measure follows from the island that it is in
and from what is shared.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from endringsteori.model.referanser import referanser, referanser_i

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from endringsteori.model import Teori, Tiltak
    from endringsteori.model.referanser import Referansen

__all__ = ["Island", "Ties", "home_of", "without_measures"]

Island: TypeAlias = "tuple[Tiltak, ...]"
"""The measures of an island, in document order; none where shared things are by themselves."""


class Ties:
    """Finds the islands of one theory after the other; what measures name is remembered."""

    def __init__(self) -> None:
        self._named: dict[int, tuple[Tiltak, frozenset[str]]] = {}

    def islands(self, teori: Teori) -> Mapping[str, Island]:
        """Give the island of each measure, and of each shared thing that may be in one.

        A full name (`tiltak/id`) ties, and so does a link that is shared.
        """
        self._named = {id(t): self._of(t) for t in teori.tiltak}
        shared = dict(_named_by_shared(teori))
        homes = _Homes((*(tiltak.id for tiltak in teori.tiltak), *shared))
        for tiltak, named in self._named.values():
            homes.join(tiltak.id, named)
        for element, named in shared.items():
            homes.join(element, named)
        groups: dict[str, list[Tiltak]] = {}
        for tiltak in teori.tiltak:
            groups.setdefault(homes.of(tiltak.id), []).append(tiltak)
        islands = {home: tuple(group) for home, group in groups.items()}
        return {name: islands.get(homes.of(name), ()) for name in homes}

    def _of(self, tiltak: Tiltak) -> tuple[Tiltak, frozenset[str]]:
        return self._named.get(id(tiltak)) or (tiltak, _led_into(referanser_i(tiltak)))


class _Homes:
    """Who belongs together: each name leads on to another of its group, the last to itself."""

    def __init__(self, names: Iterable[str]) -> None:
        self._next = {name: name for name in names}

    def __iter__(self) -> Iterator[str]:
        """Give all the names."""
        return iter(self._next)

    def of(self, name: str) -> str:
        """Give the name that stands for a whole group."""
        while (following := self._next[name]) != name:
            self._next[name] = name = self._next[following]
        return name

    def join(self, name: str, others: Iterable[str]) -> None:
        """Let a name belong together with those of some others that there are."""
        known = [self.of(one) for one in (name, *others) if one in self._next]
        for one in known[1:]:
            self._next[self.of(one)] = self.of(known[0])


def without_measures(teori: Teori) -> Teori:
    """Give what is shared of a theory."""
    return replace(teori, tiltak=())


def home_of(element: str) -> str:
    """Give the measure, or the shared thing, that an element or a link starts in."""
    return element.partition("->")[0].partition("/")[0]


def _named_by_shared(teori: Teori) -> Iterator[tuple[str, frozenset[str]]]:
    """Give the shared things that may be in an island, with what each of them names."""
    refs: dict[str, list[Referansen]] = {effekt.id: [] for effekt in teori.effekter}
    for ref in referanser(without_measures(teori)):
        refs.setdefault(home_of(ref.element), []).append(ref)
    links = frozenset(effekt.id for effekt in teori.effekter)
    for element, own in refs.items():
        named = _led_into(own)
        if named or element in links:
            yield element, named


def _led_into(refs: Iterable[Referansen]) -> frozenset[str]:
    """Give the things that references lead into, and those that may be shared links."""
    return frozenset(
        home_of(ref.id) for ref in refs if "/" in ref.id or "ledd" in ref.kinds
    )
