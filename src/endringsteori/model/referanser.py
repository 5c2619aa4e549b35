"""Which ids a field may name, and what each id of a theory names.

References see only ids of the kinds that their field allows: first in their own measure,
then among the shared ids (`format.md` §1).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.model.teori import Teori
    from endringsteori.model.tiltak import Hypotese, Tiltak

__all__ = ["SJEKKLISTER", "Navnerom", "Referansen", "TingSlag", "referanser"]

TingSlag: TypeAlias = Literal[
    "plan",
    "kunnskapskilde",
    "utfordring",
    "årsak",
    "målgruppe",
    "mål",
    "tjeneste",
    "virkemiddel",
    "samarbeid",
    "tiltak",
    "ledd",
    "indikator",
    "forutsetning",
    "risiko",
    "ytre forhold",
    "fase",
    "datakilde",
    "sjekkliste",
    "brukermedvirkning",
]

SJEKKLISTER: Final = ("bufdir-fase-1",)
"""The checklists that come with the library."""

_SHARED: Final[dict[str, TingSlag]] = {
    "planer": "plan",
    "kunnskapskilder": "kunnskapskilde",
    "utfordringer": "utfordring",
    "målgrupper": "målgruppe",
    "mål": "mål",
    "tjenester": "tjeneste",
    "virkemidler": "virkemiddel",
    "samarbeid": "samarbeid",
    "tiltak": "tiltak",
    "effekter": "ledd",
    "indikatorer": "indikator",
    "forutsetninger": "forutsetning",
    "risikoer": "risiko",
    "ytre_forhold": "ytre forhold",
    "faser": "fase",
    "datakilder": "datakilde",
}
_LINK_SECTIONS: Final = (
    "innsats",
    "aktiviteter",
    "resultater",
    "virkninger",
    "effekter",
)

_ALLOWED: Final[dict[str, tuple[tuple[str, tuple[TingSlag, ...]], ...]]] = {
    "planer": (("del_av", ("plan",)),),
    "utfordringer": (
        ("målgrupper", ("målgruppe",)),
        ("kunnskap", ("kunnskapskilde",)),
        ("ansvarlig", ("tjeneste",)),
        ("bekreftet_av", ("tjeneste",)),
    ),
    "årsaker": (("kunnskap", ("kunnskapskilde",)),),
    "målgrupper": (
        ("tjenester", ("tjeneste",)),
        ("valgt_ut_etter", ("indikator",)),
    ),
    "mål": (
        ("delmål_av", ("mål",)),
        ("målgrupper", ("målgruppe",)),
        ("svarer_på", ("utfordring",)),
        ("forankret_i", ("plan",)),
        ("ansvarlig", ("tjeneste",)),
    ),
    "tjenester": (("virkemidler", ("virkemiddel",)),),
    "samarbeid": (("mellom", ("tjeneste",)),),
    "tiltak": (
        ("ansvarlig", ("tjeneste",)),
        ("samarbeidspartnere", ("tjeneste",)),
        ("samordnes_av", ("tjeneste",)),
        ("målgrupper", ("målgruppe",)),
        ("mål", ("mål",)),
        ("retter_seg_mot", ("årsak",)),
    ),
    "innsats": (("forsterker", ("ledd",)),),
    "aktiviteter": (
        ("ansvarlig", ("tjeneste",)),
        ("samarbeidspartnere", ("tjeneste",)),
        ("krever", ("virkemiddel",)),
        ("forsterker", ("ledd",)),
    ),
    "resultater": (("forsterker", ("ledd",)),),
    "virkninger": (("forsterker", ("ledd",)),),
    "effekter": (("forsterker", ("ledd",)),),
    "indikatorer": (
        (
            "måler",
            (
                "ledd",
                "mål",
                "utfordring",
                "forutsetning",
                "samarbeid",
                "brukermedvirkning",
            ),
        ),
        ("målgruppe", ("målgruppe",)),
        ("ansvarlig", ("tjeneste",)),
    ),
    "forutsetninger": (("ansvarlig", ("tjeneste",)),),
    "risikoer": (("påvirker", ("ledd", "mål")), ("ansvarlig", ("tjeneste",))),
    "ytre_forhold": (("påvirker", ("ledd", "mål")),),
    "faser": (("tiltak", ("tiltak",)),),
    "gjenbesøk": (("tiltak", ("tiltak",)),),
    "datakilder": (("indikator", ("indikator",)),),
    "punkter": (("kunnskap", ("kunnskapskilde",)), ("ansvarlig", ("tjeneste",))),
    "individ": (("koordinator", ("tjeneste",)),),
    "innstillinger": (("sjekklister", ("sjekkliste",)),),
}
_LINKS: Final[tuple[tuple[str, tuple[TingSlag, ...]], ...]] = (
    ("fører_til", ("ledd",)),
    ("bidrar_til", ("mål",)),
)
_HYPOTESE: Final[tuple[tuple[str, tuple[TingSlag, ...]], ...]] = (
    ("forutsetninger", ("forutsetning",)),
    ("kunnskap", ("kunnskapskilde",)),
)


@dataclass(frozen=True, slots=True)
class Referansen:
    """One reference in a theory: who names what, in which field.

    `field` is the path of the field below `element`, joined by points. `several` says
    that the field can hold several ids. `tiltak` is the measure that it stands in.
    """

    element: str
    field: str
    id: str
    kinds: tuple[TingSlag, ...]
    tiltak: str | None
    several: bool


class Navnerom:
    """What the ids of one theory name."""

    __slots__ = ("_free_means", "_local", "_shared")

    def __init__(self, teori: Teori) -> None:
        self._shared: dict[str, TingSlag] = {
            thing.id: kind
            for section, kind in _SHARED.items()
            for thing in getattr(teori, section)
        }
        self._local: dict[str, TingSlag] = {
            f"{tiltak.id}/{thing.id}": "indikator"
            if section == "indikatorer"
            else "ledd"
            for tiltak in teori.tiltak
            for section in (*_LINK_SECTIONS, "indikatorer")
            for thing in getattr(tiltak, section)
        }
        for tiltak in teori.tiltak:
            if tiltak.brukermedvirkning is not None:
                self._local.setdefault(
                    f"{tiltak.id}/brukermedvirkning", "brukermedvirkning"
                )
        for utfordring in teori.utfordringer:
            for årsak in utfordring.årsaker:
                self._local[f"{utfordring.id}/{årsak.id}"] = "årsak"
        self._free_means = not teori.virkemidler
        for name in (*SJEKKLISTER, *(k.id for k in teori.kartlegging)):
            self._shared.setdefault(name, "sjekkliste")

    def finn(
        self, id_: str, kinds: tuple[TingSlag, ...], tiltak: str | None = None
    ) -> str | None:
        """Give the element that `id_` names for a field of these kinds, or None."""
        if "/" in id_:
            return id_ if self._local.get(id_) in kinds else None
        if tiltak is not None:
            local = f"{tiltak}/{id_}"
            if self._local.get(local) in kinds:
                return local
        shared = self._shared.get(id_)
        if shared in kinds:
            return id_
        if shared is None and self._free_means and "virkemiddel" in kinds:
            return id_
        return None

    def slag(self, id_: str, tiltak: str | None = None) -> TingSlag | None:
        """Give what kind of thing an id names, of whatever kind."""
        if tiltak is not None and (local := self._local.get(f"{tiltak}/{id_}")):
            return local
        return self._local.get(id_) or self._shared.get(id_)

    def id_er(
        self, kinds: tuple[TingSlag, ...], tiltak: str | None = None
    ) -> Iterator[str]:
        """Give every id that a field of these kinds could name, as it is written there."""
        own = f"{tiltak}/"
        for element, kind in self._local.items():
            if kind in kinds:
                yield element.removeprefix(own) if tiltak is not None else element
        for id_, kind in self._shared.items():
            if kind in kinds:
                yield id_


def referanser(teori: Teori) -> Iterator[Referansen]:
    """Give every reference of a theory in the order of the sections."""
    for section in _SHARED:
        for thing in getattr(teori, section):
            yield from _fields(thing, thing.id, section, None)
            if section == "effekter":
                yield from _links(thing, thing.id, None)
            elif section == "tiltak":
                yield from _in_measure(thing)
            elif section == "utfordringer":
                for årsak in thing.årsaker:
                    yield from _fields(årsak, f"{thing.id}/{årsak.id}", "årsaker", None)
    yield from _listed(teori.gjenbesøk, "gjenbesøk", "", None)
    for kartlegging in teori.kartlegging:
        for punkt in kartlegging.punkter:
            yield from _fields(punkt, kartlegging.id, "punkter", None, f"{punkt.id}.")
    if teori.individ is not None:
        yield from _fields(teori.individ, "individ", "individ", None)
    yield from _fields(teori.innstillinger, "innstillinger", "innstillinger", None)


def _in_measure(tiltak: Tiltak) -> Iterator[Referansen]:
    for section in (*_LINK_SECTIONS, "indikatorer"):
        for thing in getattr(tiltak, section):
            element = f"{tiltak.id}/{thing.id}"
            yield from _fields(thing, element, section, tiltak.id)
            if section != "indikatorer":
                yield from _links(thing, element, tiltak.id)
    yield from _listed(tiltak.gjenbesøk, tiltak.id, "gjenbesøk.", tiltak.id)


def _listed(
    things: tuple[object, ...], element: str, path: str, tiltak: str | None
) -> Iterator[Referansen]:
    for n, thing in enumerate(things, start=1):
        yield from _fields(thing, element, "gjenbesøk", tiltak, f"{path}#{n}.")


def _fields(
    thing: object, element: str, section: str, tiltak: str | None, path: str = ""
) -> Iterator[Referansen]:
    for field, kinds in _ALLOWED.get(section, ()):
        yield from _one_field(thing, element, field, kinds, tiltak, path)


def _links(thing: object, element: str, tiltak: str | None) -> Iterator[Referansen]:
    for field, kinds in _LINKS:
        hypoteser: Iterable[Hypotese] = getattr(thing, field, None) or ()
        for hypotese in hypoteser:
            yield Referansen(element, field, hypotese.til, kinds, tiltak, several=True)
            for own, own_kinds in _HYPOTESE:
                path = f"{field}.{hypotese.til}."
                yield from _one_field(hypotese, element, own, own_kinds, tiltak, path)


def _one_field(
    thing: object,
    element: str,
    field: str,
    kinds: tuple[TingSlag, ...],
    tiltak: str | None,
    path: str,
) -> Iterator[Referansen]:
    value = getattr(thing, field)
    if isinstance(value, str):
        yield Referansen(element, path + field, value, kinds, tiltak, several=False)
    elif value:
        for id_ in value:
            yield Referansen(element, path + field, id_, kinds, tiltak, several=True)
