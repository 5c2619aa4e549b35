"""Words of an individual plan: its parts, and what is told in each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.graph import PlanPart
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "AFTER_MEASURES",
    "ARENA",
    "BEGINS",
    "BETWEEN",
    "BY",
    "CALLED",
    "CONSENT_COVERS",
    "CONSENT_GIVEN",
    "COORDINATES",
    "COORDINATOR",
    "EXTENT",
    "FAMILY",
    "GROUNDS",
    "JOINS",
    "LEADS",
    "LOOKED_AT",
    "MEASURE",
    "MISSING",
    "NEEDS",
    "NOTHING_AWAITED",
    "OF_PLAN",
    "ON_DAY",
    "OWNER",
    "PARTS",
    "RESOURCES",
    "RESPONSIBLE",
    "REVISION",
    "SHARES",
    "SOME_LACK",
    "STATUS",
    "STEPS",
    "TITLE",
    "TITLE_BARE",
    "UNTIL",
    "WHOLE",
    "WITH",
]

TITLE: Final = Tekst(
    nb="Individuell plan: {referanse}",
    nn="Individuell plan: {referanse}",
    en="Individual plan: {referanse}",
)
TITLE_BARE: Final = Tekst(
    nb="Individuell plan", nn="Individuell plan", en="Individual plan"
)
ON_DAY: Final = Tekst(
    nb="Slik planen står {dato}.",
    nn="Slik planen står {dato}.",
    en="As the plan stands on {dato}.",
)
WHOLE: Final = Tekst(
    nb="Alle de ni delene er på plass.",
    nn="Alle dei ni delane er på plass.",
    en="All nine parts are in place.",
)
SOME_LACK: Final = Tekst(
    nb="{n} av 9 deler mangler noe: del {deler}.",
    nn="{n} av 9 delar manglar noko: del {deler}.",
    en="{n} of 9 parts {n:lacks|lack} something: part {deler}.",
)
MISSING: Final = Tekst(
    nb="Ikke på plass: {hva}", nn="Ikkje på plass: {hva}", en="Not in place: {hva}"
)

PARTS: Final[Mapping[PlanPart, Tekst]] = {
    PlanPart.GOALS: Tekst(
        nb="Mål, ressurser og behov",
        nn="Mål, ressursar og behov",
        en="Goals, resources and needs",
    ),
    PlanPart.PARTICIPANTS: Tekst(
        nb="De som er med", nn="Dei som er med", en="Those who take part"
    ),
    PlanPart.COORDINATOR: Tekst(nb="Koordinator", nn="Koordinator", en="Coordinator"),
    PlanPart.CONTRIBUTIONS: Tekst(
        nb="Hva hver bidrar med",
        nn="Kva kvar bidreg med",
        en="What each contributes",
    ),
    PlanPart.MEASURES: Tekst(
        nb="Tiltak, omfang og ansvar",
        nn="Tiltak, omfang og ansvar",
        en="Measures, extent and responsibility",
    ),
    PlanPart.CARRYING_OUT: Tekst(
        nb="Slik gjennomføres tiltakene",
        nn="Slik blir tiltaka gjennomførte",
        en="How the measures are carried out",
    ),
    PlanPart.PERIOD: Tekst(
        nb="Planperiode og revisjon",
        nn="Planperiode og revisjon",
        en="Period and revision",
    ),
    PlanPart.CONSENT: Tekst(
        nb="Samtykke og deling", nn="Samtykke og deling", en="Consent and sharing"
    ),
    PlanPart.OTHERS: Tekst(
        nb="Samarbeid med andre",
        nn="Samarbeid med andre",
        en="Cooperation with others",
    ),
}

CALLED: Final = Tekst(
    nb="Tjenestene kaller det: {navn}",
    nn="Tenestene kallar det: {navn}",
    en="The services call it: {navn}",
)
OWNER: Final = Tekst(
    nb="Ansvarlig: {tjeneste}", nn="Ansvarleg: {tjeneste}", en="Responsible: {tjeneste}"
)
RESOURCES: Final = Tekst(nb="Ressurser", nn="Ressursar", en="Resources")
NEEDS: Final = Tekst(nb="Behov", nn="Behov", en="Needs")
COORDINATOR: Final = Tekst(
    nb="{tjeneste} koordinerer planen.",
    nn="{tjeneste} koordinerer planen.",
    en="{tjeneste} coordinates the plan.",
)
FAMILY: Final = Tekst(
    nb="Personen og familien",
    nn="Personen og familien",
    en="The person and the family",
)
OF_PLAN: Final = Tekst(
    nb="Koordinerer planen", nn="Koordinerer planen", en="Coordinates the plan"
)
LEADS: Final = Tekst(
    nb="Har ansvaret for {hva:«»}",
    nn="Har ansvaret for {hva:«»}",
    en="Is responsible for {hva:«»}",
)
JOINS: Final = Tekst(
    nb="Er med på {hva:«»}", nn="Er med på {hva:«»}", en="Takes part in {hva:«»}"
)
COORDINATES: Final = Tekst(
    nb="Samordner {hva:«»}", nn="Samordnar {hva:«»}", en="Coordinates {hva:«»}"
)
MEASURE: Final = Tekst(nb="Tiltak", nn="Tiltak", en="Measure")
EXTENT: Final = Tekst(nb="Omfang", nn="Omfang", en="Extent")
RESPONSIBLE: Final = Tekst(nb="Ansvarlig", nn="Ansvarleg", en="Responsible")
STATUS: Final = Tekst(nb="Status", nn="Status", en="Status")
BEGINS: Final = Tekst(nb="fra {dato}", nn="frå {dato}", en="from {dato}")
UNTIL: Final = Tekst(nb="til {dato}", nn="til {dato}", en="until {dato}")
BY: Final = Tekst(nb="{hva} ({hvem})", nn="{hva} ({hvem})", en="{hva} ({hvem})")
WITH: Final = Tekst(
    nb="{ansvarlig} med {partnere}",
    nn="{ansvarlig} med {partnere}",
    en="{ansvarlig} with {partnere}",
)
AFTER_MEASURES: Final = Tekst(
    nb="Dette følger når planen har tiltak.",
    nn="Dette følgjer når planen har tiltak.",
    en="This follows when the plan has measures.",
)
LOOKED_AT: Final = Tekst(
    nb="Planen gjelder {periode}.",
    nn="Planen gjeld {periode}.",
    en="The plan is for {periode}.",
)
REVISION: Final = Tekst(
    nb="Den ses på igjen {dato}.",
    nn="De skal sjå på planen igjen {dato}.",
    en="It is to be looked at again on {dato}.",
)
CONSENT_GIVEN: Final = Tekst(
    nb="Samtykket ble gitt {dato}.",
    nn="Samtykket vart gitt {dato}.",
    en="The consent was given on {dato}.",
)
CONSENT_COVERS: Final = Tekst(
    nb="Det gjelder: {omfang}", nn="Det gjeld: {omfang}", en="It covers: {omfang}"
)
SHARES: Final = Tekst(
    nb="{samarbeid}: {tjenester} deler opplysninger.",
    nn="{samarbeid}: {tjenester} deler opplysningar.",
    en="{samarbeid}: {tjenester} share information.",
)
GROUNDS: Final[Mapping[str, Tekst]] = {
    "samtykke": Tekst(
        nb="Grunnlag: samtykke", nn="Grunnlag: samtykke", en="Grounds: consent"
    ),
    "lovhjemmel": Tekst(
        nb="Grunnlag: hjemmel i lov",
        nn="Grunnlag: heimel i lov",
        en="Grounds: authority in law",
    ),
    "anonymt": Tekst(
        nb="Opplysningene er anonyme",
        nn="Opplysningane er anonyme",
        en="The information is anonymous",
    ),
}
BETWEEN: Final = Tekst(
    nb="{samarbeid}: {tjenester} {trinn}.",
    nn="{samarbeid}: {tjenester} {trinn}.",
    en="{samarbeid}: {tjenester} {trinn}.",
)
STEPS: Final[Mapping[int, Tekst]] = {
    1: Tekst(nb="deler informasjon", nn="deler informasjon", en="share information"),
    2: Tekst(
        nb="har en felles forståelse",
        nn="har ei felles forståing",
        en="share an understanding",
    ),
    3: Tekst(
        nb="koordinerer det de gjør",
        nn="koordinerer det dei gjer",
        en="coordinate what they do",
    ),
    4: Tekst(nb="har felles tiltak", nn="har felles tiltak", en="act together"),
}
ARENA: Final = Tekst(nb="Møtes: {arena}", nn="Møtest: {arena}", en="Meet: {arena}")
NOTHING_AWAITED: Final = Tekst(
    nb="Ingenting i planen står og venter.",
    nn="Ingenting i planen står og ventar.",
    en="Nothing in the plan is waiting.",
)
