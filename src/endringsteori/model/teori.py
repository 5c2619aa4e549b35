"""`Teori`: one whole theory of change, as the sections of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Protocol, TypeAlias

from endringsteori.diagnostics import TroubleKind
from endringsteori.model.form import form_error
from endringsteori.model.forms import VALG, Versjon
from endringsteori.model.grunnlag import (
    Forutsetning,
    Kunnskapskilde,
    Mål,
    Målgruppe,
    Plan,
    Risiko,
    Utfordring,
    YtreForhold,
)
from endringsteori.model.immutable import field, immutable
from endringsteori.model.indikator import Indikator
from endringsteori.model.mappings import liste, navngitt, objekt
from endringsteori.model.oppfolging import Fase, Gjenbesøk, Kartlegging
from endringsteori.model.prosjekt import (
    Datakilde,
    EgenRegel,
    Individ,
    Innstillinger,
    Unntak,
    Virksomhet,
)
from endringsteori.model.tiltak import Effekt, Tiltak
from endringsteori.model.tjenester import Samarbeid, Tjeneste, Virkemiddel

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["DELTE_SEKSJONER", "TILTAKETS_SEKSJONER", "Nivå", "Teori"]

DELTE_SEKSJONER = (
    "planer",
    "kunnskapskilder",
    "utfordringer",
    "målgrupper",
    "mål",
    "tjenester",
    "virkemidler",
    "samarbeid",
    "tiltak",
    "effekter",
    "indikatorer",
    "forutsetninger",
    "risikoer",
    "ytre_forhold",
    "faser",
    "datakilder",
)
"""The sections whose ids are one namespace: one id, one thing in the project."""

TILTAKETS_SEKSJONER = (
    "innsats",
    "aktiviteter",
    "resultater",
    "virkninger",
    "effekter",
    "indikatorer",
)
"""The sections of a measure whose ids are unique in that measure."""


Nivå: TypeAlias = Literal["individ", "tiltak", "portefølje"]
"""What a theory is about: one person or family, one measure, or everything."""


def _without_settings() -> Innstillinger:
    return Innstillinger()


@immutable
class Teori:
    """A theory of change: immutable, and complete in itself.

    Things hold ids of each other, never each other. A theory with two things of one id
    cannot be made; ids that name nothing can, and are what rule ET010 tells.
    """

    endringsteori: Versjon = field(default=1, description="Versjonen av formatet: 1.")
    virksomhet: Annotated[Virksomhet, objekt()] | None = field(
        default=None, description="Virksomheten som eier prosjektet."
    )
    nivå: Annotated[Nivå, VALG] = field(
        default="portefølje",
        description="Om kjeden gjelder ett individ, ett tiltak eller en portefølje.",
    )
    innstillinger: Annotated[Innstillinger, objekt()] = field(
        default_factory=_without_settings,
        description="Hvordan prosjektet sjekkes og vises.",
    )
    planer: Annotated[tuple[Plan, ...], navngitt()] = field(
        default=(), description="Planene som mål er forankret i."
    )
    kunnskapskilder: Annotated[tuple[Kunnskapskilde, ...], navngitt()] = field(
        default=(), description="Det dere vet, og hvor dere vet det fra."
    )
    utfordringer: Annotated[tuple[Utfordring, ...], navngitt()] = field(
        default=(), description="Det målene svarer på."
    )
    målgrupper: Annotated[tuple[Målgruppe, ...], navngitt()] = field(
        default=(), description="Dem det gjelder."
    )
    mål: Annotated[tuple[Mål, ...], navngitt()] = field(
        default=(), description="Tilstander dere vil ha for en målgruppe."
    )
    tjenester: Annotated[tuple[Tjeneste, ...], navngitt()] = field(
        default=(), description="Tjenestene som er med."
    )
    virkemidler: Annotated[tuple[Virkemiddel, ...], navngitt()] = field(
        default=(), description="Det tjenestene kan bidra med."
    )
    samarbeid: Annotated[tuple[Samarbeid, ...], navngitt(None)] = field(
        default=(), description="Hvordan tjenestene arbeider sammen."
    )
    tiltak: Annotated[tuple[Tiltak, ...], navngitt()] = field(
        default=(), description="Tiltakene, hvert med sin kjede."
    )
    effekter: Annotated[tuple[Effekt, ...], navngitt()] = field(
        default=(), description="Effekter som flere tiltak deler."
    )
    indikatorer: Annotated[tuple[Indikator, ...], navngitt()] = field(
        default=(), description="Indikatorer som ikke hører til ett tiltak."
    )
    forutsetninger: Annotated[tuple[Forutsetning, ...], navngitt()] = field(
        default=(), description="Det som må stemme for at hypotesene holder."
    )
    risikoer: Annotated[tuple[Risiko, ...], navngitt()] = field(
        default=(), description="Det som kan gå galt."
    )
    ytre_forhold: Annotated[tuple[YtreForhold, ...], navngitt()] = field(
        default=(), description="Det utenfor tiltakene som påvirker målene."
    )
    kartlegging: Annotated[tuple[Kartlegging, ...], navngitt(None, inner="punkter")] = (
        field(default=(), description="Svarene på sjekklistene.")
    )
    faser: Annotated[tuple[Fase, ...], navngitt()] = field(
        default=(), description="Fasene i arbeidet."
    )
    gjenbesøk: Annotated[tuple[Annotated[Gjenbesøk, objekt()], ...], liste()] = field(
        default=(), description="Gangene dere har sett på kjedene på nytt."
    )
    datakilder: Annotated[tuple[Datakilde, ...], navngitt(None)] = field(
        default=(), description="Filer med målinger."
    )
    unntak: Annotated[tuple[Annotated[Unntak, objekt()], ...], liste()] = field(
        default=(), description="Funn dere har bestemt dere for å leve med."
    )
    egne_regler: Annotated[tuple[Annotated[EgenRegel, objekt()], ...], liste()] = field(
        default=(), description="Prosjektets egne regler."
    )
    individ: Annotated[Individ, objekt()] | None = field(
        default=None, description="Den planen gjelder, bare på nivå individ."
    )

    def __post_init__(self) -> None:
        """Refuse two things of one id, and a person where the level is another."""
        self._refuse_twice()
        if self.individ is not None and self.nivå != "individ":
            raise form_error(TroubleKind.WRONG_LEVEL, nivå=self.nivå)

    def _refuse_twice(self) -> None:
        _refuse_twice("", (getattr(self, section) for section in DELTE_SEKSJONER))
        for tiltak in self.tiltak:
            sections = (getattr(tiltak, section) for section in TILTAKETS_SEKSJONER)
            _refuse_twice(f"{tiltak.id}/", sections)
        for utfordring in self.utfordringer:
            _refuse_twice(f"{utfordring.id}/", (utfordring.årsaker,))
        for kartlegging in self.kartlegging:
            _refuse_twice(f"{kartlegging.id}/", (kartlegging.punkter,))


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


def _refuse_twice(prefix: str, sections: Iterable[tuple[_HasId, ...]]) -> None:
    seen: set[str] = set()
    for section in sections:
        for thing in section:
            if thing.id in seen:
                raise form_error(TroubleKind.ID_TWICE, id=prefix + thing.id)
            seen.add(thing.id)
