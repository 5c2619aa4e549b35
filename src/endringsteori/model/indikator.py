"""Indicators and their measurements."""

from __future__ import annotations

from typing import Annotated, Literal

from endringsteori.diagnostics import TroubleKind
from endringsteori.model.felles import MedNavn
from endringsteori.model.form import KEY, form_error
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
from endringsteori.model.immutable import field, immutable
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


@immutable
class Fordeling:
    """One value of one dimension that a measurement is split by."""

    id: Annotated[Fritekst, KEY] = field(description="Dimensjonen, for eksempel kjønn.")
    verdi: Fritekst = field(description="Verdien, for eksempel jenter.")


@immutable
class Grunnlag:
    """How many were asked, and how many answered."""

    spurt: Heltall | None = field(default=None, description="Hvor mange som ble spurt.")
    svart: Heltall | None = field(default=None, description="Hvor mange som svarte.")


@immutable
class Måling:
    """One measurement: a period, and a number, a numerator and denominator, or a judgement.

    `mangler` keeps the statistics bureaus' signs apart: `.` cannot occur, `..` missing,
    `...` missing so far, `:` may not be published.
    """

    periode: TidsPeriode = field(description="Perioden målingen gjelder.")
    verdi: Tall | None = field(default=None, description="Tallet som ble målt.")
    teller: Tall | None = field(default=None, description="Hvor mange det gjelder.")
    nevner: Tall | None = field(default=None, description="Hvor mange det er av.")
    vurdering: Annotated[Vurderingsord, VALG] | None = field(
        default=None, description="Vurderingen når indikatoren er kvalitativ."
    )
    begrunnelse: Fritekst | None = field(
        default=None, description="Hva vurderingen bygger på."
    )
    foreløpig: JaNei = field(
        default=False, description="Ja hvis tallet kan bli endret."
    )
    brudd: Fritekst | None = field(
        default=None,
        description="Hva som gjør at tallet ikke kan sammenlignes bakover.",
    )
    mangler: Annotated[Literal[".", "..", "...", ":"], VALG] | None = field(
        default=None,
        description="Tegnet som statistikken setter når tallet ikke finnes.",
    )
    grunnlag: Annotated[Grunnlag, objekt()] | None = field(
        default=None, description="Hvor mange som ble spurt og svarte."
    )
    fordelt_på: Annotated[
        tuple[Fordeling, ...], navngitt("verdi", key_pattern=r"\S")
    ] = field(
        default=(), description="Gruppen tallet gjelder, når indikatoren er fordelt."
    )
    kilde: Fritekst | None = field(
        default=None, description="Hvor tallet er hentet fra."
    )
    hentet: Dato | None = field(default=None, description="Dagen tallet ble hentet.")
    merknad: Fritekst | None = field(default=None, description="Notat om målingen.")

    def __post_init__(self) -> None:
        """Refuse a measurement that says nothing."""
        share = self.teller is not None and self.nevner is not None
        others = (self.verdi, self.vurdering, self.mangler)
        if not share and all(other is None for other in others):
            raise form_error(TroubleKind.MISSING_VALUE)


@immutable
class Nullpunkt:
    """What the measure started from. Without a number it is found among the measurements."""

    periode: TidsPeriode | None = field(
        default=None, description="Perioden nullpunktet gjelder."
    )
    verdi: Tall | None = field(default=None, description="Tallet ved start.")
    teller: Tall | None = field(
        default=None, description="Hvor mange det gjaldt ved start."
    )
    nevner: Tall | None = field(
        default=None, description="Hvor mange det var av ved start."
    )


@immutable
class Milepæl:
    """A value to be reached on the way."""

    verdi: Tall | None = field(default=None, description="Tallet som skal være nådd.")
    frist: Dato | None = field(default=None, description="Når det skal være nådd.")


@immutable
class Ambisjon:
    """The value, or for a qualitative indicator the judgement, to be reached in the end."""

    verdi: Tall | None = field(default=None, description="Tallet som skal være nådd.")
    vurdering: Annotated[Vurderingsord, VALG] | None = field(
        default=None, description="Vurderingen som skal være nådd."
    )
    frist: Dato | None = field(default=None, description="Når det skal være nådd.")


@immutable
class Sammenligning:
    """A series that shows how things have gone elsewhere."""

    navn: Fritekst | None = field(
        default=None, description="Hvem det sammenlignes med."
    )
    målinger: Annotated[tuple[Annotated[Måling, objekt()], ...], liste()] = field(
        default=(), description="Målingene der."
    )


@immutable
class Indikator(MedNavn):
    """What shows whether a link, a goal or an assumption comes true."""

    måler: Ider = field(default=(), description="Det indikatoren sier noe om.")
    hva_vi_vil_vite: Fritekst | None = field(
        default=None, description="Spørsmålet indikatoren skal svare på."
    )
    type: Annotated[Literal["kvantitativ", "kvalitativ"], VALG] = field(
        default="kvantitativ", description="Om den måles med tall eller vurderes."
    )
    enhet: Fritekst | None = field(
        default=None,
        description="Enheten: prosent, antall, kroner, dager, poeng eller et eget ord.",
    )
    retning: Annotated[Literal["opp", "ned", "stabil"], VALG] | None = field(
        default=None, description="Veien tallet skal gå."
    )
    teller: Fritekst | None = field(
        default=None, description="Hva som telles i en andel."
    )
    nevner: Fritekst | None = field(default=None, description="Hva andelen er av.")
    teller_enhet: (
        Annotated[Literal["personer", "saker", "timer", "svar", "annet"], VALG] | None
    ) = field(default=None, description="Hva hver enhet i telleren er.")
    målgruppe: Referanse | None = field(default=None, description="Gruppen som måles.")
    kilde: Fritekst | None = field(default=None, description="Hvor tallene kommer fra.")
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
    ) = field(default=None, description="Hva slags kilde det er.")
    metode: Fritekst | None = field(default=None, description="Hvordan det måles.")
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
    ) = field(default=None, description="Hvor ofte det måles.")
    ansvarlig: Referanse | None = field(
        default=None, description="Tjenesten som måler. Arves fra tiltaket."
    )
    nullpunkt: Annotated[Nullpunkt, objekt("periode", PERIOD_SCHEMA)] | None = field(
        default=None, description="Der dere startet."
    )
    milepæler: Annotated[tuple[Annotated[Milepæl, objekt()], ...], liste()] = field(
        default=(), description="Verdier som skal nås underveis."
    )
    ambisjon: Annotated[Ambisjon, objekt()] | None = field(
        default=None, description="Dit dere vil."
    )
    sammenligning: Annotated[Sammenligning, objekt()] | None = field(
        default=None, description="Tall fra et sted uten tiltaket."
    )
    fordelt_på: Fritekster = field(
        default=(), description="Dimensjonene målingene er fordelt på."
    )
    målinger: Annotated[tuple[Annotated[Måling, objekt()], ...], liste()] = field(
        default=(), description="Målingene."
    )
