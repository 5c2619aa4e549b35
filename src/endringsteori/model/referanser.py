"""Which fields hold ids of other things, of which kinds, and every such id of a theory."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol, TypeAlias

from endringsteori.lean import dataclass
from endringsteori.model.navnerom import DELTE_SLAG, LEDD_SEKSJONER

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from endringsteori.model.navnerom import Navnerom, TingSlag
    from endringsteori.model.teori import Teori
    from endringsteori.model.tiltak import Hypotese, Tiltak

__all__ = ["REFERANSEFELT", "Referansen", "referanser", "referanser_i", "slag_i_felt"]

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


def slag_i_felt(section: str, field: str) -> tuple[TingSlag, ...]:
    """Give the kinds of things that a field of a section may name; none if it names none.

    `hypoteser` is the section of the fields of a hypothesis.
    """
    fields = _HYPOTESE if section == "hypoteser" else _ALLOWED.get(section, ())
    return dict(fields).get(field, ())


class _Thing(Protocol):
    @property
    def id(self) -> str: ...


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


_Named: TypeAlias = tuple[
    str, str, str, "str | tuple[str, ...]", tuple["TingSlag", ...], "str | None"
]
"""What one field names: the element, the path before the field, the field, the id or the
ids, their kinds, and the measure."""


def referanser(
    teori: Teori, felt: Container[str] | None = None
) -> Iterator[Referansen]:
    """Give every reference of a theory in the order of the sections.

    `felt` are the last names of the fields to look in, where not in all.
    """
    for named in _named(teori):
        if felt is None or named[2] in felt:
            yield from _made(named)


def referanser_i(tiltak: Tiltak) -> Iterator[Referansen]:
    """Give every reference of a measure and all that stands in it."""
    for named in _of_measure(tiltak):
        yield from _made(named)


def _made(named: _Named) -> Iterator[Referansen]:
    element, path, field, value, kinds, tiltak = named
    ids, several = ((value,), False) if isinstance(value, str) else (value, True)
    for id_ in ids:
        yield Referansen(element, path + field, id_, kinds, tiltak, several)


def løse_referanser(
    teori: Teori, names: Navnerom, utenom: Container[str] = ()
) -> Iterator[Referansen]:
    """Give the references that name nothing of the kinds that their field allows.

    Nearly all do in any theory, so nothing is made of those. `utenom` are measures that
    are known to have none.
    """
    for element, path, field, value, kinds, tiltak in _named(teori, utenom):
        ids, several = ((value,), False) if isinstance(value, str) else (value, True)
        for id_ in ids:
            if names.finn(id_, kinds, tiltak) is None:
                yield Referansen(element, path + field, id_, kinds, tiltak, several)


def _named(teori: Teori, utenom: Container[str] = ()) -> Iterator[_Named]:
    for section in DELTE_SLAG:
        things = getattr(teori, section)
        if section == "tiltak":
            for tiltak in teori.tiltak:
                if tiltak.id not in utenom:
                    yield from _of_measure(tiltak)
        elif section == "utfordringer":
            for utfordring in teori.utfordringer:
                yield from _things((utfordring,), section)
                yield from _things(utfordring.årsaker, "årsaker", f"{utfordring.id}/")
        else:
            yield from _things(things, section)
    yield from _listed(teori.gjenbesøk, "gjenbesøk", "", None)
    for kartlegging in teori.kartlegging:
        for punkt in kartlegging.punkter:
            yield from _fields(punkt, kartlegging.id, "punkter", None, f"{punkt.id}.")
    if teori.individ is not None:
        yield from _fields(teori.individ, "individ", "individ", None)
    yield from _fields(teori.innstillinger, "innstillinger", "innstillinger", None)


def _of_measure(tiltak: Tiltak) -> Iterator[_Named]:
    yield from _things((tiltak,), "tiltak")
    for section in (*LEDD_SEKSJONER, "indikatorer"):
        yield from _things(
            getattr(tiltak, section), section, f"{tiltak.id}/", tiltak.id
        )
    yield from _listed(tiltak.gjenbesøk, tiltak.id, "gjenbesøk.", tiltak.id)


def _things(
    things: Iterable[_Thing], section: str, home: str = "", tiltak: str | None = None
) -> Iterator[_Named]:
    fields = _ALLOWED.get(section, ())
    links = _LINKS if section in LEDD_SEKSJONER else ()
    for thing in things:
        element = home + thing.id
        for field, kinds in fields:
            if value := getattr(thing, field):
                yield element, "", field, value, kinds, tiltak
        for field, kinds in links:
            for hypotese in getattr(thing, field, None) or ():
                yield element, "", field, (hypotese.til,), kinds, tiltak
                if hypotese.forutsetninger or hypotese.kunnskap:
                    yield from _of_hypotese(hypotese, element, field, tiltak)


def _of_hypotese(
    hypotese: Hypotese, element: str, field: str, tiltak: str | None
) -> Iterator[_Named]:
    for own, kinds in _HYPOTESE:
        if value := getattr(hypotese, own):
            yield element, f"{field}.{hypotese.til}.", own, value, kinds, tiltak


def _listed(
    things: tuple[object, ...], element: str, path: str, tiltak: str | None
) -> Iterator[_Named]:
    for n, thing in enumerate(things, start=1):
        yield from _fields(thing, element, "gjenbesøk", tiltak, f"{path}#{n}.")


def _fields(
    thing: object, element: str, section: str, tiltak: str | None, path: str = ""
) -> Iterator[_Named]:
    for field, kinds in _ALLOWED.get(section, ()):
        if value := getattr(thing, field):
            yield element, path, field, value, kinds, tiltak
