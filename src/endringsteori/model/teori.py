"""`Teori`: one whole theory of change, as the sections of a project."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, Protocol, TypeAlias

from pydantic import Field, model_validator
from pydantic.dataclasses import dataclass

from endringsteori.diagnostics import TroubleKind
from endringsteori.model.felles import MODELL
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


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Teori:
    """A theory of change: immutable, and complete in itself.

    Things hold ids of each other, never each other. A theory with two things of one id
    cannot be made; ids that name nothing can, and are what rule ET010 tells.
    """

    endringsteori: Versjon = Field(default=1, description="Versjonen av formatet: 1.")
    virksomhet: Annotated[Virksomhet, objekt()] | None = Field(
        default=None, description="Virksomheten som eier prosjektet."
    )
    nivå: Annotated[Nivå, VALG] = Field(
        default="portefølje",
        description="Om kjeden gjelder ett individ, ett tiltak eller en portefølje.",
    )
    innstillinger: Annotated[Innstillinger, objekt()] = Field(
        default_factory=_without_settings,
        description="Hvordan prosjektet sjekkes og vises.",
    )
    planer: Annotated[tuple[Plan, ...], navngitt()] = Field(
        default=(), description="Planene som mål er forankret i."
    )
    kunnskapskilder: Annotated[tuple[Kunnskapskilde, ...], navngitt()] = Field(
        default=(), description="Det dere vet, og hvor dere vet det fra."
    )
    utfordringer: Annotated[tuple[Utfordring, ...], navngitt()] = Field(
        default=(), description="Det målene svarer på."
    )
    målgrupper: Annotated[tuple[Målgruppe, ...], navngitt()] = Field(
        default=(), description="Dem det gjelder."
    )
    mål: Annotated[tuple[Mål, ...], navngitt()] = Field(
        default=(), description="Tilstander dere vil ha for en målgruppe."
    )
    tjenester: Annotated[tuple[Tjeneste, ...], navngitt()] = Field(
        default=(), description="Tjenestene som er med."
    )
    virkemidler: Annotated[tuple[Virkemiddel, ...], navngitt()] = Field(
        default=(), description="Det tjenestene kan bidra med."
    )
    samarbeid: Annotated[tuple[Samarbeid, ...], navngitt(None)] = Field(
        default=(), description="Hvordan tjenestene arbeider sammen."
    )
    tiltak: Annotated[tuple[Tiltak, ...], navngitt()] = Field(
        default=(), description="Tiltakene, hvert med sin kjede."
    )
    effekter: Annotated[tuple[Effekt, ...], navngitt()] = Field(
        default=(), description="Effekter som flere tiltak deler."
    )
    indikatorer: Annotated[tuple[Indikator, ...], navngitt()] = Field(
        default=(), description="Indikatorer som ikke hører til ett tiltak."
    )
    forutsetninger: Annotated[tuple[Forutsetning, ...], navngitt()] = Field(
        default=(), description="Det som må stemme for at hypotesene holder."
    )
    risikoer: Annotated[tuple[Risiko, ...], navngitt()] = Field(
        default=(), description="Det som kan gå galt."
    )
    ytre_forhold: Annotated[tuple[YtreForhold, ...], navngitt()] = Field(
        default=(), description="Det utenfor tiltakene som påvirker målene."
    )
    kartlegging: Annotated[tuple[Kartlegging, ...], navngitt(None, inner="punkter")] = (
        Field(default=(), description="Svarene på sjekklistene.")
    )
    faser: Annotated[tuple[Fase, ...], navngitt()] = Field(
        default=(), description="Fasene i arbeidet."
    )
    gjenbesøk: Annotated[tuple[Annotated[Gjenbesøk, objekt()], ...], liste()] = Field(
        default=(), description="Gangene dere har sett på kjedene på nytt."
    )
    datakilder: Annotated[tuple[Datakilde, ...], navngitt(None)] = Field(
        default=(), description="Filer med målinger."
    )
    unntak: Annotated[tuple[Annotated[Unntak, objekt()], ...], liste()] = Field(
        default=(), description="Funn dere har bestemt dere for å leve med."
    )
    egne_regler: Annotated[tuple[Annotated[EgenRegel, objekt()], ...], liste()] = Field(
        default=(), description="Prosjektets egne regler."
    )
    individ: Annotated[Individ, objekt()] | None = Field(
        default=None, description="Den planen gjelder, bare på nivå individ."
    )

    @model_validator(mode="after")
    def _ids_are_unique(self) -> Teori:
        _refuse_twice("", (getattr(self, section) for section in DELTE_SEKSJONER))
        for tiltak in self.tiltak:
            sections = (getattr(tiltak, section) for section in TILTAKETS_SEKSJONER)
            _refuse_twice(f"{tiltak.id}/", sections)
        for utfordring in self.utfordringer:
            _refuse_twice(f"{utfordring.id}/", (utfordring.årsaker,))
        for kartlegging in self.kartlegging:
            _refuse_twice(f"{kartlegging.id}/", (kartlegging.punkter,))
        return self

    @model_validator(mode="after")
    def _individ_has_its_level(self) -> Teori:
        if self.individ is not None and self.nivå != "individ":
            raise form_error(TroubleKind.WRONG_LEVEL, nivå=self.nivå)
        return self


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
