"""The project itself: who it belongs to, its settings, exceptions and own rules."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal, get_args

from endringsteori.diagnostics import TroubleKind
from endringsteori.model.form import KEY, form_error
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
from endringsteori.model.immutable import field, immutable
from endringsteori.model.mappings import navngitt, objekt

if TYPE_CHECKING:
    from pydantic.json_schema import JsonSchemaValue

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


@immutable
class Virksomhet:
    """Who the theory belongs to."""

    navn: Fritekst = field(description="Navnet på virksomheten.")
    type: (
        Annotated[
            Literal["kommune", "fylkeskommune", "bydel", "stat", "frivillig", "annet"],
            VALG,
        ]
        | None
    ) = field(default=None, description="Hva slags virksomhet det er.")
    kommunenummer: Kommunenummer | None = field(
        default=None, description="Fire sifre, for eksempel 0301."
    )
    innbyggere: Heltall | None = field(
        default=None, description="Hvor mange som bor der."
    )


@immutable
class Regelvalg:
    """The severity that the project has chosen for one rule."""

    id: Annotated[Fritekst, KEY] = field(description="Koden til regelen.")
    alvor: Annotated[AlvorEllerAv, VALG] = field(
        description="Hvor alvorlig regelen er her, eller av."
    )


@immutable
class Innstillinger:
    """How the project wants to be checked and shown."""

    profil: Annotated[Literal["utkast", "standard", "grundig"], VALG] = field(
        default="standard", description="Hvor mye som skal sjekkes."
    )
    språk: Annotated[Literal["nb", "nn", "en"], VALG] = field(
        default="nb", description="Språket i meldinger, figurer og dokumenter."
    )
    ordvalg: Annotated[Literal["ks", "dfø"], VALG] = field(
        default="ks", description="Hva leddene i kjeden blir kalt."
    )
    åpen: JaNei = field(
        default=False, description="Ja hvis det som lages, blir offentlig."
    )
    minste_antall: Heltall = field(
        default=5, description="Tall på personer under dette blir skjult."
    )
    terskel: Annotated[Alvor, VALG] | None = field(
        default=None, description="Hvor alvorlig et funn må være for å telle."
    )
    regler: Annotated[
        tuple[Regelvalg, ...],
        navngitt("alvor", key_pattern=r"\S", alone_schema=_ALVOR_SCHEMA),
    ] = field(default=(), description="Alvoret for enkelte regler.")
    sjekklister: Ider = field(
        default=(), description="Sjekklistene som skal være besvart."
    )
    utelat: Fritekster = field(default=(), description="Filer som ikke skal leses.")
    register: Fritekster = field(
        default=(),
        description="Stier til prosjekter med felles tjenester, mål og planer.",
    )
    regelpakker: Fritekster = field(
        default=(), description="Installerte pakker med egne regler."
    )


@immutable
class Dimensjonsvalg:
    """The value of one dimension that a data source is read at."""

    id: Annotated[Fritekst, KEY] = field(
        description="Dimensjonen, for eksempel Region."
    )
    verdi: Fritekst = field(description="Koden som velges, som tekst.")


@immutable
class Datakilde:
    """A file of measurements that belongs to the project."""

    id: Annotated[Id, KEY] = field(
        description="Kort, fast navn som resten av prosjektet viser til."
    )
    navn: Fritekst | None = field(default=None, description="Det folk kaller kilden.")
    beskrivelse: Fritekst | None = field(
        default=None, description="Utdyper navnet der det trengs."
    )
    merknad: Fritekst | None = field(
        default=None, description="Notat til dem som arbeider med kjeden."
    )
    fil: Fritekst = field(description="Stien til filen i prosjektet.")
    format: Annotated[Literal["csv", "xlsx", "json-stat"], VALG] | None = field(
        default=None, description="Formatet på filen."
    )
    indikator: Referanse | None = field(
        default=None, description="Indikatoren som får målingene."
    )
    velg: Annotated[
        tuple[Dimensjonsvalg, ...], navngitt("verdi", key_pattern=r"\S")
    ] = field(default=(), description="Hvilken del av tabellen som gjelder.")
    tid: Fritekst | None = field(default=None, description="Dimensjonen som er tid.")
    tabell: Fritekst | None = field(default=None, description="Nummeret på tabellen.")
    hentet: Dato | None = field(default=None, description="Dagen filen ble hentet.")
    lisens: Fritekst | None = field(default=None, description="Lisensen tallene har.")


@immutable
class Unntak:
    """A finding, or several by pattern, that the project has decided to live with."""

    kode: Fritekst = field(description="Koden til regelen, for eksempel ET301.")
    gjelder: Fritekst = field(
        description="Det som står etter @ i funnet. Stjerne står for hva som helst."
    )
    begrunnelse: Fritekst = field(description="Hvorfor dere lar det være slik.")
    hvem: Fritekst | None = field(default=None, description="Rollen som bestemte det.")
    dato: Dato | None = field(default=None, description="Dagen det ble bestemt.")
    utløper: Dato | None = field(
        default=None, description="Siste dag unntaket gjelder."
    )
    antall: Heltall | None = field(
        default=None, description="Hvor mange funn et mønster skal dekke."
    )


@immutable
class Krav:
    """What a rule of the project's own demands: exactly one thing."""

    felt: Fritekst | None = field(
        default=None, description="Nøkkelen som må være fylt ut."
    )
    inn: Fritekst | None = field(default=None, description="Leddet som må føre hit.")
    ut: Fritekst | None = field(
        default=None, description="Leddet som dette må føre til."
    )
    måles: JaNei | None = field(default=None, description="Ja hvis det må være målt.")

    def __post_init__(self) -> None:
        """Refuse anything but one demand."""
        demands = (self.felt, self.inn, self.ut, self.måles)
        if sum(demand is not None for demand in demands) != 1:
            raise form_error(TroubleKind.ONE_OF, valg=("felt", "inn", "ut", "måles"))


@immutable
class EgenRegel:
    """A rule of the project's own."""

    kode: EgenKode = field(description="Egen kode, for eksempel LOKAL-01.")
    navn: Fritekst = field(description="Hva regelen heter.")
    gjelder: Fritekst = field(description="Delen eller leddene regelen gjelder.")
    krever: Annotated[Krav, objekt()] = field(
        description="Ett krav: felt, inn, ut eller måles."
    )
    alvor: Annotated[Literal["advarsel", "merknad"], VALG] | None = field(
        default=None, description="Hvor alvorlig bruddet er."
    )
    melding: Fritekst | None = field(
        default=None, description="Det som skal stå i funnet."
    )


@immutable
class Samtykke:
    """A consent: when it was given and what it covers."""

    dato: Dato | None = field(default=None, description="Dagen samtykket ble gitt.")
    omfang: Fritekst | None = field(default=None, description="Hva samtykket gjelder.")


@immutable
class Individ:
    """The person or family that a theory at the level of individuals is for."""

    referanse: Fritekst = field(description="Et pseudonym, aldri navn eller nummer.")
    koordinator: Referanse | None = field(
        default=None, description="Tjenesten som koordinerer."
    )
    planperiode: TidsPeriode | None = field(
        default=None, description="Tiden planen gjelder."
    )
    revisjon: Dato | None = field(
        default=None, description="Når planen skal ses på igjen."
    )
    samtykke: Annotated[Samtykke, objekt()] | None = field(
        default=None, description="Samtykket som planen bygger på."
    )
    deltakere: Fritekster = field(
        default=(), description="Rollene som er med i planen."
    )
    ressurser: Fritekster = field(
        default=(), description="Det personen selv har å bygge på."
    )
    behov: Fritekster = field(default=(), description="Det personen trenger.")
    samarbeid_med_andre: Fritekst | None = field(
        default=None, description="Samarbeid med andre planer og instanser."
    )
