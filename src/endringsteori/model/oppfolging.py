"""How the work is followed up: surveys, phases and coming back to the chain."""

from __future__ import annotations

from typing import Annotated, Literal

from endringsteori.model.felles import MedNavn
from endringsteori.model.form import KEY
from endringsteori.model.forms import (
    VALG,
    Dato,
    Fritekst,
    Fritekster,
    Id,
    Ider,
    Referanse,
)
from endringsteori.model.immutable import field, immutable
from endringsteori.model.mappings import navngitt, objekt

__all__ = ["Beslutning", "Fase", "Gjenbesøk", "Kartlegging", "Punkt", "Svar"]


@immutable
class Punkt:
    """The answer to one point of a checklist."""

    id: Annotated[Id, KEY] = field(description="Nummeret eller navnet på punktet.")
    status: Annotated[Literal["ja", "delvis", "nei"], VALG] | None = field(
        default=None, description="Om punktet er på plass."
    )
    svar: Fritekst | None = field(default=None, description="Svaret på spørsmålet.")
    kunnskap: Ider = field(
        default=(), description="Kunnskapskilder som svaret bygger på."
    )
    ansvarlig: Referanse | None = field(
        default=None, description="Tjenesten som følger opp punktet."
    )
    dato: Dato | None = field(default=None, description="Dagen punktet ble besvart.")


@immutable
class Kartlegging:
    """The answers to one checklist."""

    id: Annotated[Id, KEY] = field(description="Sjekklisten som er besvart.")
    punkter: Annotated[tuple[Punkt, ...], navngitt(None, may_be_empty=True)] = field(
        default=(), description="Svarene, punkt for punkt."
    )


@immutable
class Beslutning:
    """A decision: when, by whom and what."""

    dato: Dato | None = field(default=None, description="Dagen det ble besluttet.")
    organ: Fritekst | None = field(default=None, description="Hvem som besluttet.")
    tekst: Fritekst | None = field(default=None, description="Hva som ble besluttet.")


@immutable
class Fase(MedNavn):
    """A phase of the work, with the decision that ends it."""

    fra: Dato | None = field(default=None, description="Når fasen begynner.")
    til: Dato | None = field(default=None, description="Når fasen slutter.")
    beslutning: Annotated[Beslutning, objekt()] | None = field(
        default=None, description="Beslutningen som avslutter fasen."
    )
    status: Annotated[Literal["planlagt", "pågår", "ferdig"], VALG] | None = field(
        default=None, description="Hvor langt fasen er kommet."
    )
    tiltak: Ider = field(default=(), description="Tiltakene i fasen.")


@immutable
class Svar:
    """The answer to one of the three control questions."""

    svar: Annotated[Literal["ja", "delvis", "nei"], VALG] | None = field(
        default=None, description="Ja, delvis eller nei."
    )
    begrunnelse: Fritekst | None = field(
        default=None, description="Hva svaret bygger på."
    )


@immutable
class Gjenbesøk:
    """A time when the people concerned looked at the chain again."""

    dato: Dato = field(description="Dagen dere så på kjeden.")
    tiltak: Ider = field(default=(), description="Tiltakene det gjaldt.")
    deltok: Fritekster = field(
        default=(), description="Rollene som var med, ikke navn."
    )
    på_plass: Annotated[Svar, objekt()] | None = field(
        default=None, description="Er aktivitetene godt nok på plass?"
    )
    resultater: Annotated[Svar, objekt()] | None = field(
        default=None, description="Gir de resultatene dere ventet?"
    )
    mål: Annotated[Svar, objekt()] | None = field(
        default=None, description="Følger målet etter?"
    )
    beslutning: (
        Annotated[Literal["videreføre", "endre", "utvide", "avslutte"], VALG] | None
    ) = field(default=None, description="Hva dere bestemte.")
    begrunnelse: Fritekst | None = field(default=None, description="Hvorfor.")
