"""Which thing of an old theory is which of a new: by id, and by what a rename keeps."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final, TypeAlias

from endringsteori.model import Datakilde, Indikator, Samarbeid, Tiltak

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping

    from endringsteori.comparison.changes import ThingKind
    from endringsteori.comparison.side import Held, Side
    from endringsteori.graph import TheoryGraph

__all__ = ["matched"]

_LINKS: Final = frozenset({"innsats", "aktivitet", "resultat", "virkning", "effekt"})
_WITHOUT_NAMES: Final = frozenset({"punkt", "gjenbesøk", "unntak", "egen regel"})
"""What has no name of its own, and so cannot be known again by it."""

_Sign: TypeAlias = "tuple[Hashable, ...]"


def matched(old: Side, new: Side) -> Mapping[str, str]:
    """Give the key of each thing in the new theory by its key in the old.

    A thing with the same id, of the same kind and in the same measure, is the same; a link
    may have become one of another kind. A renamed one has another id, the same kind and
    measure, and the same name, or the same neighbours and indicators. Where two could be
    meant, none is. What a renamed measure holds is known again by its own id.
    """
    return _Matching(old, new).done()


class _Matching:
    """Knows more and more things again, until a round finds nothing more."""

    def __init__(self, old: Side, new: Side) -> None:
        self._old = old
        self._new = new
        self._to: dict[str, str] = {}
        self._taken: set[str] = set()

    def done(self) -> Mapping[str, str]:
        while True:
            before = len(self._to)
            self._by_id()
            self._by_likeness()
            if len(self._to) == before:
                return self._to

    def _by_id(self) -> None:
        for key, held in self._old.held.items():
            home = self._home(held)
            if key in self._to or home is None:
                continue
            wanted = f"{home}/{held.local}" if home else key
            other = self._new.held.get(wanted)
            if other is None or wanted in self._taken:
                continue
            if _same_kind(held.thing.slag, other.thing.slag):
                self._take(key, wanted)

    def _by_likeness(self) -> None:
        """Take the pairs that are alike, where neither is like any other."""
        signs: dict[_Sign, list[str]] = {}
        for held in self._new.held.values():
            if held.key not in self._taken:
                for sign in _signs(self._new, held, held.home):
                    signs.setdefault(sign, []).append(held.key)
        pairs = dict.fromkeys(
            (held.key, other)
            for held in self._old.held.values()
            if held.key not in self._to and (home := self._home(held)) is not None
            for sign in _signs(self._old, held, home, self._to)
            for other in signs.get(sign, ())
        )
        befores = Counter(before for before, _ in pairs)
        afters = Counter(after for _, after in pairs)
        for before, after in pairs:
            if befores[before] == 1 and afters[after] == 1:
                self._take(before, after)

    def _take(self, before: str, after: str) -> None:
        self._to[before] = after
        self._taken.add(after)

    def _home(self, held: Held) -> str | None:
        """Give what a thing of the old theory stands in, as the new theory calls it."""
        return self._to.get(held.home) if held.home else ""


def _same_kind(one: ThingKind, other: ThingKind) -> bool:
    return one == other or {one, other} <= _LINKS


def _signs(
    side: Side, held: Held, home: str, to: Mapping[str, str] | None = None
) -> Iterator[_Sign]:
    """Give what a thing could be known again by, in the words of the new theory.

    `to` translates from the old; None for a thing of the new itself.
    """
    slag = held.thing.slag
    if slag in _WITHOUT_NAMES:
        return
    if navn := getattr(held.value, "navn", None):
        yield slag, home, "navn", navn
    if (sign := _neighbours(side, held, to)) is not None:
        yield slag, home, "naboer", *sign


def _neighbours(side: Side, held: Held, to: Mapping[str, str] | None) -> _Sign | None:
    """Give what stands next to a thing; None for what stands alone, or has no such sign."""
    match held.value:
        case Tiltak() as tiltak:
            links = side.graph.links_of(tiltak.id)
            inside = frozenset(n.element.removeprefix(f"{tiltak.id}/") for n in links)
            return (inside,) if inside else None
        case Indikator() as i if i.måler and (i.målinger or i.ambisjon):
            targets = side.references(held).get("måler", ())
            known = (i.enhet, i.type, i.nullpunkt, i.ambisjon, i.målinger)
            return _all_known(targets, to), *known
        case Samarbeid(mellom=mellom):
            return (_all_known(mellom, to),)
        case Datakilde(fil=fil):
            return (fil,)
        case _:
            return _around(side.graph, held.key, to)


def _around(
    graph: TheoryGraph, element: str, to: Mapping[str, str] | None
) -> _Sign | None:
    """Give what leads to and from a link or goal, and the indicators that measure it."""
    if element not in graph:
        return None
    causes, effects = graph.causes(element), graph.effects(element)
    above, below = _in_tree(graph, element)
    if not (causes or effects or above or below):
        return None
    gauges = tuple(gauge.element for gauge in graph.indicators_measuring(element))
    around = (causes, effects, above, below, gauges)
    return tuple(_all_known(elements, to) for elements in around)


def _in_tree(
    graph: TheoryGraph, element: str
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    tree = graph.goal_tree
    if element not in tree:
        return (), ()
    parent = tree.parent(element)
    return (() if parent is None else (parent,)), tree.children(element)


def _all_known(
    elements: tuple[str, ...], to: Mapping[str, str] | None
) -> frozenset[object]:
    """Translate elements; what is not known again is like nothing in the new theory."""
    if to is None:
        return frozenset(elements)
    return frozenset(to.get(element, (element,)) for element in elements)
