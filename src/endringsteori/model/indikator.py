"""Indicators and their measurements."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, model_validator
from pydantic.dataclasses import dataclass
from pydantic.json_schema import SkipJsonSchema

from endringsteori.diagnostics import TroubleKind
from endringsteori.model.felles import MODELL, MedNavn
from endringsteori.model.form import form_error
from endringsteori.model.forms import (
    PERIOD_SCHEMA,
    VALG,
    Dato,
    Fritekst,
    Fritekster,
    Heltall,
    Ider,
    JaNei,
    Referanse,
    Tall,
    TidsPeriode,
)
from endringsteori.model.mappings import liste, navngitt, objekt

__all__ = [
    "Ambisjon",
    "Fordeling",
    "Grunnlag",
    "Indikator",
    "Milepæl",
    "Måling",
    "Nullpunkt",
    "Sammenligning",
    "Vurderingsord",
]

Vurderingsord = Literal["nådd", "på vei", "står stille", "feil vei", "blandet"]


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Fordeling:
    """One value of one dimension that a measurement is split by."""

    id: SkipJsonSchema[Fritekst] = Field(description="Dimensjonen, for eksempel kjønn.")
    verdi: Fritekst = Field(description="Verdien, for eksempel jenter.")


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Grunnlag:
    """How many were asked, and how many answered."""

    spurt: Heltall | None = Field(default=None, description="Hvor mange som ble spurt.")
    svart: Heltall | None = Field(default=None, description="Hvor mange som svarte.")


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Måling:
    """One measurement: a period, and a number, a numerator and denominator, or a judgement.

    `mangler` keeps the statistics bureaus' signs apart: `.` cannot occur, `..` missing,
    `...` missing so far, `:` may not be published.
    """

    periode: TidsPeriode = Field(description="Perioden målingen gjelder.")
    verdi: Tall | None = Field(default=None, description="Tallet som ble målt.")
    teller: Tall | None = Field(default=None, description="Hvor mange det gjelder.")
    nevner: Tall | None = Field(default=None, description="Hvor mange det er av.")
    vurdering: Annotated[Vurderingsord, VALG] | None = Field(
        default=None, description="Vurderingen når indikatoren er kvalitativ."
    )
    begrunnelse: Fritekst | None = Field(
        default=None, description="Hva vurderingen bygger på."
    )
    foreløpig: JaNei = Field(
        default=False, description="Ja hvis tallet kan bli endret."
    )
    brudd: Fritekst | None = Field(
        default=None,
        description="Hva som gjør at tallet ikke kan sammenlignes bakover.",
    )
    mangler: Annotated[Literal[".", "..", "...", ":"], VALG] | None = Field(
        default=None,
        description="Tegnet som statistikken setter når tallet ikke finnes.",
    )
    grunnlag: Annotated[Grunnlag, objekt()] | None = Field(
        default=None, description="Hvor mange som ble spurt og svarte."
    )
    fordelt_på: Annotated[
        tuple[Fordeling, ...], navngitt("verdi", key_pattern=r"\S")
    ] = Field(
        default=(), description="Gruppen tallet gjelder, når indikatoren er fordelt."
    )
    kilde: Fritekst | None = Field(
        default=None, description="Hvor tallet er hentet fra."
    )
    hentet: Dato | None = Field(default=None, description="Dagen tallet ble hentet.")
    merknad: Fritekst | None = Field(default=None, description="Notat om målingen.")

    @model_validator(mode="after")
    def _says_something(self) -> Måling:
        share = self.teller is not None and self.nevner is not None
        others = (self.verdi, self.vurdering, self.mangler)
        if not share and all(other is None for other in others):
            raise form_error(TroubleKind.MISSING_VALUE)
        return self


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Nullpunkt:
    """What the measure started from. Without a number it is found among the measurements."""

    periode: TidsPeriode | None = Field(
        default=None, description="Perioden nullpunktet gjelder."
    )
    verdi: Tall | None = Field(default=None, description="Tallet ved start.")
    teller: Tall | None = Field(
        default=None, description="Hvor mange det gjaldt ved start."
    )
    nevner: Tall | None = Field(
        default=None, description="Hvor mange det var av ved start."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Milepæl:
    """A value to be reached on the way."""

    verdi: Tall | None = Field(default=None, description="Tallet som skal være nådd.")
    frist: Dato | None = Field(default=None, description="Når det skal være nådd.")


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Ambisjon:
    """The value, or for a qualitative indicator the judgement, to be reached in the end."""

    verdi: Tall | None = Field(default=None, description="Tallet som skal være nådd.")
    vurdering: Annotated[Vurderingsord, VALG] | None = Field(
        default=None, description="Vurderingen som skal være nådd."
    )
    frist: Dato | None = Field(default=None, description="Når det skal være nådd.")


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Sammenligning:
    """A series that shows how things have gone elsewhere."""

    navn: Fritekst | None = Field(
        default=None, description="Hvem det sammenlignes med."
    )
    målinger: Annotated[tuple[Annotated[Måling, objekt()], ...], liste()] = Field(
        default=(), description="Målingene der."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Indikator(MedNavn):
    """What shows whether a link, a goal or an assumption comes true."""

    måler: Ider = Field(default=(), description="Det indikatoren sier noe om.")
    hva_vi_vil_vite: Fritekst | None = Field(
        default=None, description="Spørsmålet indikatoren skal svare på."
    )
    type: Annotated[Literal["kvantitativ", "kvalitativ"], VALG] = Field(
        default="kvantitativ", description="Om den måles med tall eller vurderes."
    )
    enhet: Fritekst | None = Field(
        default=None,
        description="Enheten: prosent, antall, kroner, dager, poeng eller et eget ord.",
    )
    retning: Annotated[Literal["opp", "ned", "stabil"], VALG] | None = Field(
        default=None, description="Veien tallet skal gå."
    )
    teller: Fritekst | None = Field(
        default=None, description="Hva som telles i en andel."
    )
    nevner: Fritekst | None = Field(default=None, description="Hva andelen er av.")
    teller_enhet: (
        Annotated[Literal["personer", "saker", "timer", "svar", "annet"], VALG] | None
    ) = Field(default=None, description="Hva hver enhet i telleren er.")
    målgruppe: Referanse | None = Field(default=None, description="Gruppen som måles.")
    kilde: Fritekst | None = Field(default=None, description="Hvor tallene kommer fra.")
    kildetype: (
        Annotated[
            Literal[
                "statistikk",
                "egen-registrering",
                "spørreundersøkelse",
                "samtaler",
                "annet",
            ],
            VALG,
        ]
        | None
    ) = Field(default=None, description="Hva slags kilde det er.")
    metode: Fritekst | None = Field(default=None, description="Hvordan det måles.")
    hyppighet: (
        Annotated[
            Literal[
                "månedlig",
                "kvartalsvis",
                "halvårlig",
                "årlig",
                "annethvert-år",
                "hvert-tredje-år",
                "én-gang",
            ],
            VALG,
        ]
        | None
    ) = Field(default=None, description="Hvor ofte det måles.")
    ansvarlig: Referanse | None = Field(
        default=None, description="Tjenesten som måler. Arves fra tiltaket."
    )
    nullpunkt: Annotated[Nullpunkt, objekt("periode", PERIOD_SCHEMA)] | None = Field(
        default=None, description="Der dere startet."
    )
    milepæler: Annotated[tuple[Annotated[Milepæl, objekt()], ...], liste()] = Field(
        default=(), description="Verdier som skal nås underveis."
    )
    ambisjon: Annotated[Ambisjon, objekt()] | None = Field(
        default=None, description="Dit dere vil."
    )
    sammenligning: Annotated[Sammenligning, objekt()] | None = Field(
        default=None, description="Tall fra et sted uten tiltaket."
    )
    fordelt_på: Fritekster = Field(
        default=(), description="Dimensjonene målingene er fordelt på."
    )
    målinger: Annotated[tuple[Annotated[Måling, objekt()], ...], liste()] = Field(
        default=(), description="Målingene."
    )
