"""Many municipalities under the same national goals, as one theory, made from Python.

Each municipality is the generated chain file with ids of its own, read once and copied.
What they share is what a country shares: the means keep their ids, and every third
measure goes for a national goal beside the local ones. So a national goal has thousands of
causes, and hundreds of services have the same means, as no single municipality does.
Links that name nothing shared are the same objects in every copy.
"""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, Final, TypeVar

from benchmarks.generator import LINKS_PER_MEASURE, chain_file
from endringsteori.loading import Memory, load
from endringsteori.model import DELTE_SEKSJONER, Hypotese, Mål
from endringsteori.model.referanser import REFERANSEFELT

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.model import Teori, Tiltak

__all__ = ["LINKS", "country"]

LINKS: Final = 80 * LINKS_PER_MEASURE
"""The links of one municipality."""
_NATIONAL: Final = 30
_MET: Final = 3
"""Services that each group meets."""
_WITH_NATIONAL: Final = 3
"""One measure in so many goes for a national goal."""
_HOLDING: Final = {*REFERANSEFELT, "id", "til", "aktiviteter", "effekter"}
"""The fields where shared ids can stand, and the sections of a measure that have such."""

_T = TypeVar("_T")


def country(municipalities: int) -> Teori:
    """Give one theory of so many municipalities."""
    text = chain_file(LINKS).encode()
    one = _met(load(Memory({"endringsteori.yaml": text})).teori)
    towns = [_town(one, number) for number in range(municipalities)]
    sections: dict[str, Any] = {
        section: tuple(thing for town in towns for thing in getattr(town, section))
        for section in DELTE_SEKSJONER
    }
    national = (Mål(id=_national(n), navn=f"Landsmål {n}") for n in range(_NATIONAL))
    sections["mål"] += tuple(national)
    return replace(one, **sections)


def _met(teori: Teori) -> Teori:
    """Let groups meet services, and the first two activities of measures hang together."""
    services = [tjeneste.id for tjeneste in teori.tjenester]
    return replace(
        teori,
        målgrupper=tuple(
            replace(gruppe, tjenester=tuple(services[n : n + _MET]))
            for n, gruppe in enumerate(teori.målgrupper)
        ),
        tiltak=tuple(map(_together, teori.tiltak)),
    )


def _together(tiltak: Tiltak) -> Tiltak:
    first, second, *rest = tiltak.aktiviteter
    handed = (*(first.fører_til or ()), Hypotese(til=second.id))
    partners = tiltak.samarbeidspartnere
    shared = replace(first, fører_til=handed, samarbeidspartnere=partners)
    return replace(tiltak, aktiviteter=(shared, second, *rest))


def _national(number: int) -> str:
    return f"landsmål-{number % _NATIONAL}"


def _town(one: Teori, number: int) -> Teori:
    shared = (t.id for section in DELTE_SEKSJONER for t in getattr(one, section))
    names = {id_: f"k{number}-{id_}" for id_ in shared}
    sections: dict[str, Any] = {
        section: tuple(_renamed(thing, names) for thing in getattr(one, section))
        for section in DELTE_SEKSJONER
    }
    sections["mål"] = tuple(
        replace(mål, delmål_av=_national(n)) for n, mål in enumerate(sections["mål"])
    )
    sections["tiltak"] = tuple(
        tiltak if n % _WITH_NATIONAL else _nationwide(tiltak, _national(n + number))
        for n, tiltak in enumerate(sections["tiltak"])
    )
    return replace(one, **sections)


def _nationwide(tiltak: Tiltak, mål: str) -> Tiltak:
    """Let what a measure ends in contribute to one goal more."""
    more = Hypotese(til=mål)
    effekter = (
        replace(effekt, bidrar_til=(*effekt.bidrar_til, more))
        for effekt in tiltak.effekter
    )
    return replace(tiltak, effekter=tuple(effekter))


def _renamed(thing: _T, names: Mapping[str, str]) -> _T:
    """Give a thing with other ids in the fields that hold ids, in links inside it too."""
    held: Any = thing
    values = {
        f.name: getattr(thing, f.name) for f in fields(held) if f.name in _HOLDING
    }
    new = {name: _named(value, names) for name, value in values.items()}
    return replace(held, **new) if new != values else thing


def _named(value: object, names: Mapping[str, str]) -> object:
    """Rename an id, each of many ids, or what things hold."""
    if isinstance(value, str):
        return names.get(value, value)
    if isinstance(value, tuple):
        return tuple(_named(one, names) for one in value)
    return value if value is None else _renamed(value, names)
