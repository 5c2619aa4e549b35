"""`pruned`: a theory without some of its things, and without any reference to them."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from endringsteori.model import DELTE_SEKSJONER, TILTAKETS_SEKSJONER
from endringsteori.model.navnerom import Navnerom
from endringsteori.model.referanser import REFERANSEFELT, referanser

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from endringsteori.model import Hypotese, Teori, Tiltak, Unntak

__all__ = ["pruned"]

_T = TypeVar("_T")
_LEAST = 2
"""So many services a collaboration is between."""


def pruned(teori: Teori, elements: Iterable[str]) -> Teori:
    """Leave out some things by their elements, and all that names them.

    A measure takes its links and indicators along. Other things follow that would say
    nothing without what was left out: a collaboration of fewer than two services, an
    indicator whose every target is gone, an exception for what is not there.
    """
    gone = {*elements}
    for tiltak in teori.tiltak:
        if tiltak.id in gone:
            gone.update(_inside(tiltak))
    names = _Named(teori)
    gone.update(names.emptied("samarbeid", "mellom", _LEAST, gone))
    gone.update(names.emptied("indikatorer", "måler", 1, gone))
    return _Pruner(names.doomed(gone), gone).theory(teori)


def _inside(tiltak: Tiltak) -> Iterable[str]:
    yield f"{tiltak.id}/brukermedvirkning"
    for section in TILTAKETS_SEKSJONER:
        for thing in getattr(tiltak, section):
            yield f"{tiltak.id}/{thing.id}"


class _Named:
    """What the references of a theory name, by element and field."""

    def __init__(self, teori: Teori) -> None:
        self._teori = teori
        names = Navnerom(teori)
        self._found: dict[tuple[str, str], list[tuple[str, str | None]]] = {}
        for one in referanser(teori):
            element = names.finn(one.id, one.kinds, one.tiltak)
            place = self._found.setdefault((one.element, one.field), [])
            place.append((one.id, element))

    def emptied(
        self, section: str, field: str, least: int, gone: set[str]
    ) -> Iterable[str]:
        """Give the things of a section, shared or in measures, with too little left."""
        homes = [("", self._teori), *((f"{t.id}/", t) for t in self._teori.tiltak)]
        for home, holder in homes:
            for thing in getattr(holder, section, ()):
                named = self._found.get((f"{home}{thing.id}", field), [])
                left = sum(element not in gone for _, element in named)
                if left < min(least, len(named)):
                    yield f"{home}{thing.id}"

    def doomed(self, gone: set[str]) -> Mapping[tuple[str, str], set[str]]:
        """Give the ids to strike out by element and field."""
        found = {
            place: {id_ for id_, element in named if element in gone}
            for place, named in self._found.items()
        }
        return {place: ids for place, ids in found.items() if ids}


class _Pruner:
    """Strikes ids out of things. What holds none of them is kept as it is."""

    def __init__(
        self, doomed: Mapping[tuple[str, str], set[str]], gone: set[str]
    ) -> None:
        self._doomed = doomed
        self._gone = gone
        self._touched = {element for element, _ in doomed}

    def theory(self, teori: Teori) -> Teori:
        sections: dict[str, Any] = {
            section: self._things(getattr(teori, section), "")
            for section in DELTE_SEKSJONER
        }
        sections["tiltak"] = tuple(map(self._measure, sections["tiltak"]))
        sections["utfordringer"] = tuple(
            self._holding(one, "årsaker") for one in sections["utfordringer"]
        )
        return replace(
            teori,
            **sections,
            gjenbesøk=self._listed(teori.gjenbesøk, "gjenbesøk", ""),
            kartlegging=tuple(
                replace(
                    one,
                    punkter=tuple(
                        self._struck(punkt, one.id, f"{punkt.id}.")
                        for punkt in one.punkter
                    ),
                )
                for one in teori.kartlegging
            ),
            individ=teori.individ and self._struck(teori.individ, "individ"),
            unntak=tuple(one for one in teori.unntak if not self._is_about(one)),
        )

    def _measure(self, tiltak: Tiltak) -> Tiltak:
        whole = self._holding(tiltak, *TILTAKETS_SEKSJONER)
        visits = self._listed(tiltak.gjenbesøk, tiltak.id, "gjenbesøk.")
        return replace(whole, gjenbesøk=visits)

    def _holding(self, thing: _T, *sections: str) -> _T:
        """Strike out in what stands inside a thing."""
        element: str = thing.id  # type: ignore[attr-defined]  # a measure or a challenge
        inside = {
            section: self._things(getattr(thing, section), f"{element}/")
            for section in sections
        }
        return replace(thing, **inside)  # type: ignore[type-var]  # as above

    def _things(self, things: Iterable[_T], home: str) -> tuple[_T, ...]:
        elements = ((f"{home}{one.id}", one) for one in things)  # type: ignore[attr-defined]  # things of sections have ids
        return tuple(
            self._struck(thing, element)
            for element, thing in elements
            if element not in self._gone
        )

    def _listed(self, things: Iterable[_T], element: str, path: str) -> tuple[_T, ...]:
        """Strike out in what has no id of its own: `path` and its number are its place."""
        return tuple(
            self._struck(thing, element, f"{path}#{n}.")
            for n, thing in enumerate(things, start=1)
        )

    def _struck(self, thing: _T, element: str, path: str = "") -> _T:
        if element not in self._touched or not is_dataclass(thing):
            return thing
        names = [f.name for f in fields(thing) if f.name in REFERANSEFELT]
        values = {name: getattr(thing, name) for name in names}
        new = {
            name: self._value(value, element, path + name)
            for name, value in values.items()
        }
        return replace(thing, **new) if new != values else thing  # type: ignore[type-var]  # what has fields is a dataclass

    def _value(self, value: object, element: str, path: str) -> object:
        doomed = self._doomed.get((element, path), set())
        if isinstance(value, str):
            return None if value in doomed else value
        if not isinstance(value, tuple):
            return value
        return tuple(
            one if isinstance(one, str) else self._hypothesis(one, element, path)
            for one in value
            if (one if isinstance(one, str) else one.til) not in doomed
        )

    def _hypothesis(self, hypotese: Hypotese, element: str, path: str) -> Hypotese:
        return self._struck(hypotese, element, f"{path}.{hypotese.til}.")

    def _is_about(self, unntak: Unntak) -> bool:
        """Tell whether an exception names something that is gone, without a pattern."""
        element, _, key = unntak.gjelder.partition("[")
        named = {*element.split("->"), *key.removesuffix("]").split("+")}
        return not named.isdisjoint(self._gone)
