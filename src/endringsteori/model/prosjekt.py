"""The project itself: who it belongs to, its settings, exceptions and own rules."""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from pydantic import Field, model_validator
from pydantic.dataclasses import dataclass
from pydantic.json_schema import JsonSchemaValue, SkipJsonSchema

from endringsteori.diagnostics import TroubleKind
from endringsteori.model.felles import MODELL
from endringsteori.model.form import form_error
from endringsteori.model.forms import (
    VALG,
    Dato,
    EgenKode,
    Fritekst,
    Fritekster,
    Heltall,
    Id,
    Ider,
    JaNei,
    Kommunenummer,
    Referanse,
    TidsPeriode,
)
from endringsteori.model.mappings import navngitt, objekt

__all__ = [
    "Datakilde",
    "Dimensjonsvalg",
    "EgenRegel",
    "Individ",
    "Innstillinger",
    "Krav",
    "Regelvalg",
    "Samtykke",
    "Unntak",
    "Virksomhet",
]

Alvor = Literal["feil", "advarsel", "merknad"]
AlvorEllerAv = Literal["feil", "advarsel", "merknad", "av"]
_ALVOR_SCHEMA: JsonSchemaValue = {"enum": list(get_args(AlvorEllerAv))}


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Virksomhet:
    """Who the theory belongs to."""

    navn: Fritekst = Field(description="Navnet på virksomheten.")
    type: (
        Annotated[
            Literal["kommune", "fylkeskommune", "bydel", "stat", "frivillig", "annet"],
            VALG,
        ]
        | None
    ) = Field(default=None, description="Hva slags virksomhet det er.")
    kommunenummer: Kommunenummer | None = Field(
        default=None, description="Fire sifre, for eksempel 0301."
    )
    innbyggere: Heltall | None = Field(
        default=None, description="Hvor mange som bor der."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Regelvalg:
    """The severity that the project has chosen for one rule."""

    id: SkipJsonSchema[Fritekst] = Field(description="Koden til regelen.")
    alvor: Annotated[AlvorEllerAv, VALG] = Field(
        description="Hvor alvorlig regelen er her, eller av."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Innstillinger:
    """How the project wants to be checked and shown."""

    profil: Annotated[Literal["utkast", "standard", "grundig"], VALG] = Field(
        default="standard", description="Hvor mye som skal sjekkes."
    )
    språk: Annotated[Literal["nb", "nn", "en"], VALG] = Field(
        default="nb", description="Språket i meldinger, figurer og dokumenter."
    )
    ordvalg: Annotated[Literal["ks", "dfø"], VALG] = Field(
        default="ks", description="Hva leddene i kjeden blir kalt."
    )
    åpen: JaNei = Field(
        default=False, description="Ja hvis det som lages, blir offentlig."
    )
    minste_antall: Heltall = Field(
        default=5, description="Tall på personer under dette blir skjult."
    )
    terskel: Annotated[Alvor, VALG] | None = Field(
        default=None, description="Hvor alvorlig et funn må være for å telle."
    )
    regler: Annotated[
        tuple[Regelvalg, ...],
        navngitt("alvor", key_pattern=r"\S", alone_schema=_ALVOR_SCHEMA),
    ] = Field(default=(), description="Alvoret for enkelte regler.")
    sjekklister: Ider = Field(
        default=(), description="Sjekklistene som skal være besvart."
    )
    utelat: Fritekster = Field(default=(), description="Filer som ikke skal leses.")
    register: Fritekster = Field(
        default=(),
        description="Stier til prosjekter med felles tjenester, mål og planer.",
    )
    regelpakker: Fritekster = Field(
        default=(), description="Installerte pakker med egne regler."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Dimensjonsvalg:
    """The value of one dimension that a data source is read at."""

    id: SkipJsonSchema[Fritekst] = Field(
        description="Dimensjonen, for eksempel Region."
    )
    verdi: Fritekst = Field(description="Koden som velges, som tekst.")


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Datakilde:
    """A file of measurements that belongs to the project."""

    id: SkipJsonSchema[Id] = Field(
        description="Kort, fast navn som resten av prosjektet viser til."
    )
    navn: Fritekst | None = Field(default=None, description="Det folk kaller kilden.")
    beskrivelse: Fritekst | None = Field(
        default=None, description="Utdyper navnet der det trengs."
    )
    merknad: Fritekst | None = Field(
        default=None, description="Notat til dem som arbeider med kjeden."
    )
    fil: Fritekst = Field(description="Stien til filen i prosjektet.")
    format: Annotated[Literal["csv", "xlsx", "json-stat"], VALG] | None = Field(
        default=None, description="Formatet på filen."
    )
    indikator: Referanse | None = Field(
        default=None, description="Indikatoren som får målingene."
    )
    velg: Annotated[
        tuple[Dimensjonsvalg, ...], navngitt("verdi", key_pattern=r"\S")
    ] = Field(default=(), description="Hvilken del av tabellen som gjelder.")
    tid: Fritekst | None = Field(default=None, description="Dimensjonen som er tid.")
    tabell: Fritekst | None = Field(default=None, description="Nummeret på tabellen.")
    hentet: Dato | None = Field(default=None, description="Dagen filen ble hentet.")
    lisens: Fritekst | None = Field(default=None, description="Lisensen tallene har.")


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Unntak:
    """A finding, or several by pattern, that the project has decided to live with."""

    kode: Fritekst = Field(description="Koden til regelen, for eksempel ET301.")
    gjelder: Fritekst = Field(
        description="Det som står etter @ i funnet. Stjerne står for hva som helst."
    )
    begrunnelse: Fritekst = Field(description="Hvorfor dere lar det være slik.")
    hvem: Fritekst | None = Field(default=None, description="Rollen som bestemte det.")
    dato: Dato | None = Field(default=None, description="Dagen det ble bestemt.")
    utløper: Dato | None = Field(
        default=None, description="Siste dag unntaket gjelder."
    )
    antall: Heltall | None = Field(
        default=None, description="Hvor mange funn et mønster skal dekke."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Krav:
    """What a rule of the project's own demands: exactly one thing."""

    felt: Fritekst | None = Field(
        default=None, description="Nøkkelen som må være fylt ut."
    )
    inn: Fritekst | None = Field(default=None, description="Leddet som må føre hit.")
    ut: Fritekst | None = Field(
        default=None, description="Leddet som dette må føre til."
    )
    måles: JaNei | None = Field(default=None, description="Ja hvis det må være målt.")

    @model_validator(mode="after")
    def _demands_one_thing(self) -> Krav:
        demands = (self.felt, self.inn, self.ut, self.måles)
        if sum(demand is not None for demand in demands) != 1:
            raise form_error(TroubleKind.ONE_OF, valg=("felt", "inn", "ut", "måles"))
        return self


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class EgenRegel:
    """A rule of the project's own."""

    kode: EgenKode = Field(description="Egen kode, for eksempel LOKAL-01.")
    navn: Fritekst = Field(description="Hva regelen heter.")
    gjelder: Fritekst = Field(description="Delen eller leddene regelen gjelder.")
    krever: Annotated[Krav, objekt()] = Field(
        description="Ett krav: felt, inn, ut eller måles."
    )
    alvor: Annotated[Literal["advarsel", "merknad"], VALG] | None = Field(
        default=None, description="Hvor alvorlig bruddet er."
    )
    melding: Fritekst | None = Field(
        default=None, description="Det som skal stå i funnet."
    )


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Samtykke:
    """A consent: when it was given and what it covers."""

    dato: Dato | None = Field(default=None, description="Dagen samtykket ble gitt.")
    omfang: Fritekst | None = Field(default=None, description="Hva samtykket gjelder.")


@dataclass(frozen=True, slots=True, kw_only=True, config=MODELL)
class Individ:
    """The person or family that a theory at the level of individuals is for."""

    referanse: Fritekst = Field(description="Et pseudonym, aldri navn eller nummer.")
    koordinator: Referanse | None = Field(
        default=None, description="Tjenesten som koordinerer."
    )
    planperiode: TidsPeriode | None = Field(
        default=None, description="Tiden planen gjelder."
    )
    revisjon: Dato | None = Field(
        default=None, description="Når planen skal ses på igjen."
    )
    samtykke: Annotated[Samtykke, objekt()] | None = Field(
        default=None, description="Samtykket som planen bygger på."
    )
    deltakere: Fritekster = Field(
        default=(), description="Rollene som er med i planen."
    )
    ressurser: Fritekster = Field(
        default=(), description="Det personen selv har å bygge på."
    )
    behov: Fritekster = Field(default=(), description="Det personen trenger.")
    samarbeid_med_andre: Fritekst | None = Field(
        default=None, description="Samarbeid med andre planer og instanser."
    )
