"""The services, what they can do, and how they work together."""

from __future__ import annotations

from typing import Annotated, Literal

from endringsteori.model.felles import MedNavn
from endringsteori.model.form import KEY
from endringsteori.model.forms import VALG, Fritekst, Id, Ider, JaNei, MinstTo, Trinn
from endringsteori.model.immutable import field, immutable
from endringsteori.model.mappings import objekt

__all__ = ["Deling", "Samarbeid", "Tjeneste", "Virkemiddel"]


@immutable
class Tjeneste(MedNavn):
    """A service, municipal or not, that can be responsible for or partner in a measure."""

    sektor: Fritekst | None = field(
        default=None, description="Sektoren tjenesten hører til, for eksempel oppvekst."
    )
    eier: (
        Annotated[
            Literal[
                "kommune",
                "interkommunal",
                "fylkeskommune",
                "stat",
                "stat-og-kommune",
                "frivillig",
                "privat",
            ],
            VALG,
        ]
        | None
    ) = field(default=None, description="Hvem som eier tjenesten.")
    virkemidler: Ider = field(default=(), description="Det tjenesten kan bidra med.")
    status: Annotated[Literal["aktiv", "planlagt", "nedlagt"], VALG] = field(
        default="aktiv", description="Om tjenesten er i drift."
    )


@immutable
class Virkemiddel(MedNavn):
    """A means that services have, and how it is used."""

    i_bruk: Annotated[Literal["ja", "delvis", "nei"], VALG] | None = field(
        default=None, description="Om virkemiddelet blir brukt."
    )
    praksis: Fritekst | None = field(
        default=None, description="Hvordan det blir brukt, godt eller dårlig."
    )


@immutable
class Deling:
    """What is shared in a collaboration, and on what grounds."""

    opplysninger: JaNei | None = field(
        default=None, description="Om tjenestene deler opplysninger om enkeltpersoner."
    )
    grunnlag: Annotated[Literal["samtykke", "lovhjemmel", "anonymt"], VALG] | None = (
        field(default=None, description="Hva som gir lov til å dele.")
    )


@immutable
class Samarbeid:
    """A collaboration between services, at one of four steps.

    The steps follow Fafo 2020:02: share information (1), shared understanding (2),
    coordinate (3), joint measures (4).
    """

    id: Annotated[Id, KEY] = field(
        description="Kort, fast navn som resten av prosjektet viser til."
    )
    navn: Fritekst | None = field(
        default=None, description="Det folk kaller samarbeidet."
    )
    beskrivelse: Fritekst | None = field(
        default=None, description="Utdyper navnet der det trengs."
    )
    merknad: Fritekst | None = field(
        default=None, description="Notat til dem som arbeider med kjeden."
    )
    mellom: MinstTo = field(description="Tjenestene som samarbeider, minst to.")
    trinn: Trinn = field(
        description="1 deler informasjon, 2 har felles forståelse, 3 koordinerer, 4 har felles tiltak."
    )
    arena: Fritekst | None = field(
        default=None, description="Hvor og hvor ofte de møtes."
    )
    deling: Annotated[Deling, objekt()] | None = field(
        default=None, description="Om de deler opplysninger, og på hvilket grunnlag."
    )
