"""How the work is followed up: surveys, phases and coming back to the chain."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from pydantic.dataclasses import dataclass
from pydantic.json_schema import SkipJsonSchema

from endringsteori.model.felles import MODELL, MedNavn
from endringsteori.model.forms import (
    VALG,
    Dato,
    Fritekst,
    Fritekster,
    Id,
    Ider,
    Referanse,
)
from endringsteori.model.mappings import navngitt, objekt

__all__ = ["Beslutning", "Fase", "Gjenbesøk", "Kartlegging", "Punkt", "Svar"]


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Punkt:
    """The answer to one point of a checklist."""

    id: SkipJsonSchema[Id] = Field(description="Nummeret eller navnet på punktet.")
    status: Annotated[Literal["ja", "delvis", "nei"], VALG] | None = Field(
        default=None, description="Om punktet er på plass."
    )
    svar: Fritekst | None = Field(default=None, description="Svaret på spørsmålet.")
    kunnskap: Ider = Field(
        default=(), description="Kunnskapskilder som svaret bygger på."
    )
    ansvarlig: Referanse | None = Field(
        default=None, description="Tjenesten som følger opp punktet."
    )
    dato: Dato | None = Field(default=None, description="Dagen punktet ble besvart.")


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Kartlegging:
    """The answers to one checklist."""

    id: SkipJsonSchema[Id] = Field(description="Sjekklisten som er besvart.")
    punkter: Annotated[tuple[Punkt, ...], navngitt(None, may_be_empty=True)] = Field(
        default=(), description="Svarene, punkt for punkt."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Beslutning:
    """A decision: when, by whom and what."""

    dato: Dato | None = Field(default=None, description="Dagen det ble besluttet.")
    organ: Fritekst | None = Field(default=None, description="Hvem som besluttet.")
    tekst: Fritekst | None = Field(default=None, description="Hva som ble besluttet.")


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Fase(MedNavn):
    """A phase of the work, with the decision that ends it."""

    fra: Dato | None = Field(default=None, description="Når fasen begynner.")
    til: Dato | None = Field(default=None, description="Når fasen slutter.")
    beslutning: Annotated[Beslutning, objekt()] | None = Field(
        default=None, description="Beslutningen som avslutter fasen."
    )
    status: Annotated[Literal["planlagt", "pågår", "ferdig"], VALG] | None = Field(
        default=None, description="Hvor langt fasen er kommet."
    )
    tiltak: Ider = Field(default=(), description="Tiltakene i fasen.")


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Svar:
    """The answer to one of the three control questions."""

    svar: Annotated[Literal["ja", "delvis", "nei"], VALG] | None = Field(
        default=None, description="Ja, delvis eller nei."
    )
    begrunnelse: Fritekst | None = Field(
        default=None, description="Hva svaret bygger på."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Gjenbesøk:
    """A time when the people concerned looked at the chain again."""

    dato: Dato = Field(description="Dagen dere så på kjeden.")
    tiltak: Ider = Field(default=(), description="Tiltakene det gjaldt.")
    deltok: Fritekster = Field(
        default=(), description="Rollene som var med, ikke navn."
    )
    på_plass: Annotated[Svar, objekt()] | None = Field(
        default=None, description="Er aktivitetene godt nok på plass?"
    )
    resultater: Annotated[Svar, objekt()] | None = Field(
        default=None, description="Gir de resultatene dere ventet?"
    )
    mål: Annotated[Svar, objekt()] | None = Field(
        default=None, description="Følger målet etter?"
    )
    beslutning: (
        Annotated[Literal["videreføre", "endre", "utvide", "avslutte"], VALG] | None
    ) = Field(default=None, description="Hva dere bestemte.")
    begrunnelse: Fritekst | None = Field(default=None, description="Hvorfor.")
