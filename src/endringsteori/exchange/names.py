"""What the things of a workbook are called: names become ids, and what lacks an id gets one."""

from __future__ import annotations

import re
from dataclasses import field
from typing import TYPE_CHECKING, Final, NamedTuple

from endringsteori.lean import dataclass
from endringsteori.loading.near import as_id, near_things
from endringsteori.model import patterns
from endringsteori.model.navnerom import DELTE_SLAG, LEDD_SEKSJONER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from endringsteori.model import Teori
    from endringsteori.model.navnerom import TingSlag

__all__ = ["Names", "Thing", "folded", "known_ids"]

_LONGEST_ID: Final = 80
_MOST_PROPOSALS: Final = 100
"""How many texts near names are sought for in one run: more are no slips of the pen."""

_ID: Final = re.compile(patterns.ID)


class Thing(NamedTuple):
    """A thing by its kind, its id, its name, and the thing it stands inside, if any."""

    kind: TingSlag
    id: str
    name: str
    home: str = ""

    @property
    def element(self) -> str:
        """The id in full."""
        return f"{self.home}/{self.id}" if self.home else self.id


@dataclass(slots=True)
class Names:
    """All things of a workbook, as they are found by id and by name.

    `explicit` are the ids that were written. `before` are ids that things have had, by
    kind, home and folded name: a thing without an id keeps the one it had.
    """

    explicit: frozenset[str]
    before: Mapping[tuple[TingSlag, str, str], str]
    _ids: dict[tuple[str, str], TingSlag] = field(default_factory=dict)
    _by_name: dict[str, list[Thing]] = field(default_factory=dict)
    _by_id: dict[str, list[Thing]] = field(default_factory=dict)
    _by_kind: dict[TingSlag, list[Thing]] = field(default_factory=dict)
    _proposals: int = _MOST_PROPOSALS

    def add(self, thing: Thing) -> None:
        """Take up a thing; the first of an id is the one that is found by it."""
        self._ids.setdefault((thing.home, thing.id), thing.kind)
        self._by_id.setdefault(thing.id, []).append(thing)
        self._by_kind.setdefault(thing.kind, []).append(thing)
        if thing.name:
            self._by_name.setdefault(folded(thing.name), []).append(thing)

    def make(self, kind: TingSlag, name: str, home: str) -> str:
        """Make an id of a name, that nothing else has: the same name gives the same id.

        Without a letter or digit in the name, the id is the kind.
        """
        known = self.before.get((kind, home, folded(name)))
        if known is not None and not self._is_taken(known, home):
            return known
        stem = as_id(name) or as_id(kind)
        number, made = 1, stem
        while self._is_taken(made, home):
            number += 1
            ending = f"-{number}"
            made = stem[: _LONGEST_ID - len(ending)] + ending
        return made

    def _is_taken(self, id_: str, home: str) -> bool:
        """Tell whether an id is used: written anywhere, or made for the project or this home."""
        return (
            id_ in self.explicit or ("", id_) in self._ids or (home, id_) in self._ids
        )

    def kind(self, id_: str, home: str) -> TingSlag | None:
        """Give what kind of thing an id names, seen from inside a thing."""
        above, slash, own = id_.partition("/")
        if slash:
            return self._ids.get((above, own))
        return self._ids.get((home, id_)) or self._ids.get(("", id_))

    def find(self, text: str, kinds: tuple[TingSlag, ...], home: str) -> str | None:
        """Give the id that a text means in a field of these kinds, as it is written there.

        The text is an id already, or the name of one thing alone: of those inside `home`,
        else of the shared ones, else of all. What could be an id itself is not taken for
        something inside another thing. None where it is neither.
        """
        above, _, own = text.partition("/")
        places = ((home, text), ("", text), (above, own))
        if any(self._ids.get(place) in kinds for place in places):
            return text
        named = [*self._by_name.get(folded(text), ())]
        named += [
            thing for thing in self._by_id.get(folded(text), ()) if folded(text) != text
        ]
        near = {"", home}
        could_be_id = _ID.match(text) is not None
        found = _nearest(
            [
                thing
                for thing in named
                if thing.kind in kinds and (not could_be_id or thing.home in near)
            ],
            home,
        )
        if found is None:
            return None
        return found.id if found.home in {"", home} else found.element

    def owner(self, text: str, kinds: tuple[TingSlag, ...], home: str) -> Thing | None:
        """Give the one thing that a row belongs to, by its id or name.

        An id alone also means the only thing inside another that has it.
        """
        id_ = self.find(text, kinds, home)
        if id_ is None:
            alike = [one for one in self._by_id.get(text, ()) if one.kind in kinds]
            return alike[0] if len(alike) == 1 else None
        above, slash, own = id_.partition("/")
        element = own if slash else id_
        homes = (above,) if slash else (home, "")
        for where in homes:
            for one in self._by_id.get(element, ()):
                if one.home == where and one.kind in kinds:
                    return one
        return None

    def proposals(self, text: str, kinds: tuple[TingSlag, ...]) -> tuple[str, ...]:
        """Give the ids of what a text may have been meant for, the likeliest first."""
        self._proposals -= 1
        if self._proposals < 0:
            return ()
        things = [one for kind in kinds for one in self._by_kind.get(kind, ())]
        return near_things(text, [(one.element, one.name) for one in things])

    def only(self, kind: TingSlag) -> Thing | None:
        """Give the one thing of a kind; None where there is none, or several."""
        found = self._by_kind.get(kind, ())
        return found[0] if len(found) == 1 else None

    def has(self, kind: TingSlag) -> bool:
        """Tell whether there is any thing of a kind."""
        return kind in self._by_kind


def folded(text: str) -> str:
    """Fold away capitals and odd spaces, which set no two names apart."""
    return " ".join(text.casefold().split())


def known_ids(
    teori: Teori | None,
) -> Mapping[tuple[TingSlag, str, str], str]:
    """Give the ids that the things of a theory have, by kind, home and folded name."""
    if teori is None:
        return {}
    found: dict[tuple[TingSlag, str, str], str] = {}
    for kind, home, things in _things(teori):
        for thing in things:
            name = getattr(thing, "navn", None)
            if name:
                found.setdefault((kind, home, folded(name)), getattr(thing, "id"))  # noqa: B009 - any class with an id
    return found


def _things(teori: Teori) -> Iterator[tuple[TingSlag, str, Iterable[object]]]:
    for section, kind in DELTE_SLAG.items():
        yield kind, "", getattr(teori, section)
    for utfordring in teori.utfordringer:
        yield "årsak", utfordring.id, utfordring.årsaker
    for tiltak in teori.tiltak:
        for section in LEDD_SEKSJONER:
            yield "ledd", tiltak.id, getattr(tiltak, section)
        yield "indikator", tiltak.id, tiltak.indikatorer


def _nearest(things: list[Thing], home: str) -> Thing | None:
    """Give the one thing that stands nearest; None where there is none, or several."""
    for there in (
        [thing for thing in things if home and thing.home == home],
        [thing for thing in things if not thing.home],
        things,
    ):
        if there:
            return there[0] if len(set(there)) == 1 else None
    return None
