"""What a rule of the project's own can be about: the things of a section, or a kind of link."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from endringsteori.diagnostics import Place
from endringsteori.lean import dataclass
from endringsteori.model import (
    DELTE_SEKSJONER,
    TILTAKETS_SEKSJONER,
    Aktivitet,
    Datakilde,
    Effekt,
    Fase,
    Forutsetning,
    Indikator,
    Individ,
    Innsats,
    Kunnskapskilde,
    Mål,
    Målgruppe,
    Plan,
    Resultat,
    Risiko,
    Samarbeid,
    Tiltak,
    Tjeneste,
    Utfordring,
    Virkemiddel,
    Virkning,
    Virksomhet,
    YtreForhold,
    Årsak,
)
from endringsteori.model.immutable import descriptions

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.model import Teori
    from endringsteori.texts import Slag

__all__ = ["ABOUT", "LINKS", "MEASURABLE", "Thing", "fields_of", "section", "things"]

_Kind: TypeAlias = type[Any]

LINKS: Final[Mapping[Slag, str]] = {
    "innsats": "innsats",
    "aktivitet": "aktiviteter",
    "resultat": "resultater",
    "virkning": "virkninger",
    "effekt": "effekter",
    "mål": "mål",
}
"""The section of each kind of link and of goals, in the order of the chain."""

MEASURABLE: Final = (*LINKS.values(), "utfordringer", "forutsetninger", "samarbeid")
"""The sections of what an indicator can have in `måler`."""

_CLASSES: Final[Mapping[str, _Kind]] = {
    "virksomhet": Virksomhet,
    "planer": Plan,
    "kunnskapskilder": Kunnskapskilde,
    "utfordringer": Utfordring,
    "årsaker": Årsak,
    "målgrupper": Målgruppe,
    "mål": Mål,
    "tjenester": Tjeneste,
    "virkemidler": Virkemiddel,
    "samarbeid": Samarbeid,
    "tiltak": Tiltak,
    "innsats": Innsats,
    "aktiviteter": Aktivitet,
    "resultater": Resultat,
    "virkninger": Virkning,
    "effekter": Effekt,
    "indikatorer": Indikator,
    "forutsetninger": Forutsetning,
    "risikoer": Risiko,
    "ytre_forhold": YtreForhold,
    "faser": Fase,
    "datakilder": Datakilde,
    "individ": Individ,
}
_ONE: Final = ("virksomhet", "individ")
_CAUSES: Final = "årsaker"

ABOUT: Final = tuple(dict.fromkeys((*_CLASSES, *LINKS)))
"""What `gjelder` can say."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing that a rule asks: where it stands, and what people call it."""

    at: Place
    navn: str
    value: object


def section(gjelder: str) -> str | None:
    """Give the section that `gjelder` means; None where it means nothing."""
    found = next((s for slag, s in LINKS.items() if slag == gjelder), gjelder)
    return found if found in _CLASSES else None


def fields_of(name: str) -> Mapping[str, bool]:
    """Give the keys that the things of a section can have, and whether each can be empty."""
    fields = descriptions(_CLASSES[name])
    return {
        key: not field.is_required and field.default in {None, ()}
        for key, field in fields.items()
        if key != "id"
    }


def things(teori: Teori, name: str) -> Iterator[Thing]:
    """Give the things of a section: those inside measures first, then the shared ones."""
    if name == _CAUSES:
        yield from _causes(teori)
    if name in TILTAKETS_SEKSJONER:
        for tiltak in teori.tiltak:
            for thing in getattr(tiltak, name):
                yield _thing(f"{tiltak.id}/{thing.id}", thing)
    if name in DELTE_SEKSJONER:
        for thing in getattr(teori, name):
            yield _thing(thing.id, thing)
    if name in _ONE and (one := getattr(teori, name)) is not None:
        yield _thing(name, one)


def _causes(teori: Teori) -> Iterator[Thing]:
    for utfordring in teori.utfordringer:
        for årsak in utfordring.årsaker:
            yield Thing(Place(utfordring.id, _CAUSES, årsak.id), årsak.navn, årsak)


def _thing(element: str, value: object) -> Thing:
    """Give a thing by its element, which is what it is called where it has no name."""
    return Thing(Place(element), getattr(value, "navn", None) or element, value)
