"""Which fields hold ids of other things, of which kinds, and every such id of a theory."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from endringsteori.model.navnerom import DELTE_SLAG, LEDD_SEKSJONER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.model.navnerom import TingSlag
    from endringsteori.model.teori import Teori
    from endringsteori.model.tiltak import Hypotese, Tiltak

__all__ = ["REFERANSEFELT", "Referansen", "referanser"]

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


REFERANSEFELT: Final = frozenset(
    field for fields in (*_ALLOWED.values(), _LINKS, _HYPOTESE) for field, _ in fields
)
"""The keys whose values, or whose own keys, are ids of other things."""


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


def referanser(teori: Teori) -> Iterator[Referansen]:
    """Give every reference of a theory in the order of the sections."""
    for section in DELTE_SLAG:
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
    for section in (*LEDD_SEKSJONER, "indikatorer"):
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
