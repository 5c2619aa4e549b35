"""Short builders of theories, so that no test spells out what it does not care about.

Every builder takes an id first, and any field of the file format by its name, in any of
its forms: `indikator("fravær", måler="møte", nullpunkt="2024/2025")`. What has to have a
name gets one from its id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypeVar

from endringsteori.model import (
    Aktivitet,
    Effekt,
    Fase,
    Forutsetning,
    Indikator,
    Innsats,
    Kunnskapskilde,
    Mål,
    Målgruppe,
    Plan,
    Resultat,
    Risiko,
    Samarbeid,
    Teori,
    Tiltak,
    Tjeneste,
    Utfordring,
    Virkemiddel,
    Virkning,
    YtreForhold,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

__all__ = [
    "aktivitet",
    "effekt",
    "fase",
    "forutsetning",
    "indikator",
    "innsats",
    "kunnskapskilde",
    "mål",
    "målgruppe",
    "plan",
    "resultat",
    "risiko",
    "samarbeid",
    "teori",
    "tiltak",
    "tjeneste",
    "utfordring",
    "virkemiddel",
    "virkning",
    "ytre_forhold",
]

_T = TypeVar("_T")
_InMeasure: TypeAlias = Innsats | Aktivitet | Resultat | Virkning | Effekt | Indikator
_Shared: TypeAlias = (
    Plan
    | Kunnskapskilde
    | Utfordring
    | Målgruppe
    | Mål
    | Tjeneste
    | Virkemiddel
    | Samarbeid
    | Tiltak
    | Effekt
    | Indikator
    | Forutsetning
    | Risiko
    | YtreForhold
    | Fase
)
_Til: TypeAlias = "str | tuple[str, ...] | Mapping[str, object]"

_LINK_SECTIONS: Mapping[type, str] = {
    Innsats: "innsats",
    Aktivitet: "aktiviteter",
    Resultat: "resultater",
    Virkning: "virkninger",
    Effekt: "effekter",
    Indikator: "indikatorer",
}
_SECTIONS: Mapping[type, str] = {
    Plan: "planer",
    Kunnskapskilde: "kunnskapskilder",
    Utfordring: "utfordringer",
    Målgruppe: "målgrupper",
    Mål: "mål",
    Tjeneste: "tjenester",
    Virkemiddel: "virkemidler",
    Samarbeid: "samarbeid",
    Tiltak: "tiltak",
    Effekt: "effekter",
    Indikator: "indikatorer",
    Forutsetning: "forutsetninger",
    Risiko: "risikoer",
    YtreForhold: "ytre_forhold",
    Fase: "faser",
}


def _make(kind: Callable[..., _T], id_: str, fields: Mapping[str, object]) -> _T:
    return kind(**{"id": id_, "navn": id_.replace("-", " ").capitalize(), **fields})


def innsats(id_: str = "penger", til: _Til | None = None, **fields: object) -> Innsats:
    """Build an innsats; without `til` it feeds every aktivitet of its measure."""
    if til is not None:
        fields["fører_til"] = til
    return _make(Innsats, id_, fields)


def aktivitet(id_: str, til: _Til = (), **fields: object) -> Aktivitet:
    """Build an aktivitet that leads to `til`."""
    return _make(Aktivitet, id_, {"fører_til": til, **fields})


def resultat(id_: str, til: _Til = (), mål: _Til = (), **fields: object) -> Resultat:
    """Build a resultat that leads to `til` and contributes to `mål`."""
    return _make(Resultat, id_, {"fører_til": til, "bidrar_til": mål, **fields})


def virkning(id_: str, til: _Til = (), mål: _Til = (), **fields: object) -> Virkning:
    """Build a virkning that leads to `til` and contributes to `mål`."""
    return _make(Virkning, id_, {"fører_til": til, "bidrar_til": mål, **fields})


def effekt(id_: str, mål: _Til = (), til: _Til = (), **fields: object) -> Effekt:
    """Build an effekt that contributes to `mål` and leads to `til`."""
    return _make(Effekt, id_, {"fører_til": til, "bidrar_til": mål, **fields})


def indikator(id_: str, måler: _Til = (), **fields: object) -> Indikator:
    """Build an indikator of what it `måler`."""
    return _make(Indikator, id_, {"måler": måler, **fields})


def mål(id_: str, delmål_av: str | None = None, **fields: object) -> Mål:
    """Build a mål, under another where `delmål_av` says so."""
    return _make(Mål, id_, {"delmål_av": delmål_av, **fields})


def plan(id_: str, del_av: str | None = None, **fields: object) -> Plan:
    """Build a plan, under another where `del_av` says so."""
    return _make(Plan, id_, {"del_av": del_av, **fields})


def kunnskapskilde(id_: str, **fields: object) -> Kunnskapskilde:
    """Build a kunnskapskilde."""
    return _make(Kunnskapskilde, id_, fields)


def utfordring(id_: str, **fields: object) -> Utfordring:
    """Build an utfordring."""
    return _make(Utfordring, id_, fields)


def målgruppe(id_: str, **fields: object) -> Målgruppe:
    """Build a målgruppe."""
    return _make(Målgruppe, id_, fields)


def tjeneste(id_: str, *virkemidler: str, **fields: object) -> Tjeneste:
    """Build a tjeneste that has these virkemidler."""
    return _make(Tjeneste, id_, {"virkemidler": virkemidler, **fields})


def virkemiddel(id_: str, **fields: object) -> Virkemiddel:
    """Build a virkemiddel."""
    return _make(Virkemiddel, id_, fields)


def samarbeid(id_: str, *mellom: str, trinn: int = 3, **fields: object) -> Samarbeid:
    """Build a samarbeid between these tjenester."""
    return _make(Samarbeid, id_, {"mellom": mellom, "trinn": trinn, **fields})


def forutsetning(id_: str, **fields: object) -> Forutsetning:
    """Build a forutsetning."""
    return _make(Forutsetning, id_, fields)


def risiko(id_: str, *påvirker: str, **fields: object) -> Risiko:
    """Build a risiko that may touch these links and goals."""
    return _make(Risiko, id_, {"påvirker": påvirker, **fields})


def ytre_forhold(id_: str, *påvirker: str, **fields: object) -> YtreForhold:
    """Build something outside the measures that affects links and goals."""
    return _make(YtreForhold, id_, {"påvirker": list(påvirker), **fields})


def fase(id_: str, *tiltak: str, **fields: object) -> Fase:
    """Build a fase of these tiltak."""
    return _make(Fase, id_, {"tiltak": tiltak, **fields})


def tiltak(id_: str, *things: _InMeasure, **fields: object) -> Tiltak:
    """Build a tiltak from its links and indicators, in any order."""
    return _make(Tiltak, id_, {**_sorted_in(_LINK_SECTIONS, things), **fields})


def teori(*things: _Shared | _InMeasure, **fields: object) -> Teori:
    """Build a theory from things in any order.

    Links that only a measure can have stand in a measure `t`. An effekt or an indikator
    given straight to the theory is shared.
    """
    shared: list[object] = []
    loose: list[object] = []
    for thing in things:
        (shared if type(thing) in _SECTIONS else loose).append(thing)
    if loose:
        shared.append(_make(Tiltak, "t", _sorted_in(_LINK_SECTIONS, loose)))
    sections = _sorted_in(_SECTIONS, shared)
    build: Callable[..., Teori] = Teori
    return build(**{**sections, **fields})


def _sorted_in(
    sections: Mapping[type, str], things: Iterable[object]
) -> dict[str, tuple[object, ...]]:
    found: dict[str, tuple[object, ...]] = {}
    for thing in things:
        section = sections[type(thing)]
        found[section] = (*found.get(section, ()), thing)
    return found
