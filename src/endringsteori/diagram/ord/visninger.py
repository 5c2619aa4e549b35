"""Words of the views beside the chain: titles, headings and what they mark."""

from __future__ import annotations

from typing import Final

from endringsteori.texts import Tekst

__all__ = [
    "ANDRE_TJENESTER",
    "ANTALL_LEDD",
    "DELMÅL",
    "EFFEKTER_PÅ_VEIEN",
    "FELLES_EFFEKTER",
    "FOR_LAVT_TRINN",
    "GJELDER",
    "IKKE_MED",
    "IKKE_MED_KORT",
    "INGEN_MÅL",
    "INGEN_MÅLGRUPPER",
    "INGEN_MØTER",
    "INGEN_SAMORDNER",
    "INGEN_TILTAK",
    "INGEN_TILTAK_ENNÅ",
    "INGEN_TJENESTER",
    "MANGLER",
    "MANGLER_SAMARBEID",
    "MANGLER_SAMORDNING",
    "MELLOM",
    "MØTES_I",
    "NÅR_IKKE",
    "NÅR_IKKE_HVILKE",
    "OPPSUMMERT",
    "PERSONER",
    "PLASSER",
    "SAMME_MÅL",
    "SAMORDNES_AV",
    "TILTAK_FOR",
    "TITLER",
    "UTEN_ANSVARLIG",
    "UTEN_BANE",
    "UTEN_MÅLGRUPPE",
    "UTEN_SAMARBEID",
    "UTEN_SEKTOR",
]

TITLER: Final[dict[str, Tekst]] = {
    "portefølje": Tekst(nb="Portefølje", nn="Portefølje", en="Portfolio"),
    "tjenester": Tekst(
        nb="Tjenester og samarbeid",
        nn="Tenester og samarbeid",
        en="Services and collaboration",
    ),
    "mål": Tekst(nb="Mål og delmål", nn="Mål og delmål", en="Goals and subgoals"),
    "målgruppe": Tekst(
        nb="Det målgruppen møter", nn="Det målgruppa møter", en="What the users meet"
    ),
    "puslespill": Tekst(nb="Puslespillet", nn="Puslespelet", en="The puzzle"),
    "familie": Tekst(nb="Planen vår", nn="Planen vår", en="Our plan"),
}
PLASSER: Final = Tekst(
    nb="{n} {n:plass|plasser}", nn="{n} {n:plass|plassar}", en="{n} {n:place|places}"
)
UTEN_MÅLGRUPPE: Final = Tekst(
    nb="Uten oppgitt målgruppe", nn="Utan oppgitt målgruppe", en="No target group given"
)
FELLES_EFFEKTER: Final = Tekst(
    nb="Felles effekter", nn="Felles effektar", en="Shared impacts"
)
DELMÅL: Final = Tekst(nb="Delmål", nn="Delmål", en="Subgoals")
ANDRE_TJENESTER: Final = Tekst(
    nb="{n} andre tjenester", nn="{n} andre tenester", en="{n} other services"
)
ANTALL_LEDD: Final = Tekst(nb="{n} ledd", nn="{n} ledd", en="{n} {n:link|links}")
EFFEKTER_PÅ_VEIEN: Final = Tekst(
    nb="gjennom {n} {n:felles effekt|felles effekter}",
    nn="gjennom {n} {n:felles effekt|felles effektar}",
    en="through {n} {n:shared impact|shared impacts}",
)
OPPSUMMERT: Final = Tekst(
    nb="Prosjektet har {n} ledd, så figuren viser tiltakene som bokser og ikke hvert ledd eller hver felles effekt.",
    nn="Prosjektet har {n} ledd, så figuren viser tiltaka som boksar og ikkje kvart ledd eller kvar felles effekt.",
    en="The project has {n} links, so the figure shows the measures as boxes and not each link or shared impact.",
)
NÅR_IKKE: Final = Tekst(
    nb="når ikke målet det oppgir",
    nn="når ikkje målet det oppgir",
    en="does not reach the goal it names",
)
INGEN_TILTAK: Final = Tekst(
    nb="ingen tiltak når hit", nn="ingen tiltak når hit", en="no measure reaches it"
)
PERSONER: Final = Tekst(
    nb="{n} {n:person|personer}",
    nn="{n} {n:person|personar}",
    en="{n} {n:person|people}",
)
GJELDER: Final = Tekst(nb="Alder {alder}", nn="Alder {alder}", en="Age {alder}")
SAMORDNES_AV: Final = Tekst(
    nb="Samordnes av {tjeneste}",
    nn="Blir samordna av {tjeneste}",
    en="Coordinated by {tjeneste}",
)
INGEN_SAMORDNER: Final = Tekst(
    nb="ingen samordner", nn="ingen samordnar", en="nobody coordinates"
)
UTEN_ANSVARLIG: Final = Tekst(
    nb="ingen ansvarlig", nn="ingen ansvarleg", en="nobody responsible"
)
MANGLER: Final = Tekst(nb="mangler", nn="manglar", en="missing")
TILTAK_FOR: Final = Tekst(
    nb="tiltaket er for gruppen og leder til målet",
    nn="tiltaket er for gruppa og leier til målet",
    en="the measure is for the group and leads to the goal",
)
IKKE_MED: Final = Tekst(
    nb="Møter målgruppen, men er ikke med i {tiltak:«»}",
    nn="Møter målgruppa, men er ikkje med i {tiltak:«»}",
    en="Meets the target group, but has no part in {tiltak:«»}",
)
INGEN_MØTER: Final = Tekst(
    nb="ingen tiltak for målgruppen",
    nn="ingen tiltak for målgruppa",
    en="no measures for the group",
)
MANGLER_SAMARBEID: Final = Tekst(
    nb="Mangler samarbeid", nn="Manglar samarbeid", en="No collaboration"
)
FOR_LAVT_TRINN: Final = Tekst(
    nb="Samarbeider bare på trinn {trinn}",
    nn="Samarbeider berre på trinn {trinn}",
    en="Collaborate only at step {trinn}",
)
MANGLER_SAMORDNING: Final = Tekst(
    nb="Mangler samordning", nn="Manglar samordning", en="Not coordinated"
)
MØTES_I: Final = Tekst(
    nb="Møtes i {tiltak:«»}", nn="Møtest i {tiltak:«»}", en="Meet in {tiltak:«»}"
)
SAMME_MÅL: Final = Tekst(
    nb="Samme målgruppe og mål i {tiltak:«»}",
    nn="Same målgruppe og mål i {tiltak:«»}",
    en="Same target group and goal in {tiltak:«»}",
)
UTEN_SAMARBEID: Final = Tekst(
    nb="ikke med i noe samarbeid",
    nn="ikkje med i noko samarbeid",
    en="in no collaboration",
)
UTEN_SEKTOR: Final = Tekst(nb="Uten sektor", nn="Utan sektor", en="No sector")
UTEN_BANE: Final = Tekst(nb="Felles", nn="Felles", en="Shared")
INGEN_TJENESTER: Final = Tekst(
    nb="Det er ingen tjenester å tegne ennå.",
    nn="Det er ingen tenester å teikne enno.",
    en="There are no services to draw yet.",
)
NÅR_IKKE_HVILKE: Final = Tekst(
    nb="Kjeden når ikke {mål:«»}, som tiltaket oppgir",
    nn="Kjeda når ikkje {mål:«»}, som tiltaket oppgir",
    en="The chain does not reach {mål:«»}, which the measure names",
)
IKKE_MED_KORT: Final = Tekst(nb="ikke med", nn="ikkje med", en="left out")
INGEN_MÅLGRUPPER: Final = Tekst(
    nb="Det er ingen målgrupper å tegne ennå.",
    nn="Det er ingen målgrupper å teikne enno.",
    en="There are no target groups to draw yet.",
)
MELLOM: Final = Tekst(
    nb="Mellom {tjenester:«»}", nn="Mellom {tjenester:«»}", en="Between {tjenester:«»}"
)
INGEN_MÅL: Final = Tekst(
    nb="Det er ingen mål å tegne ennå.",
    nn="Det er ingen mål å teikne enno.",
    en="There are no goals to draw yet.",
)
INGEN_TILTAK_ENNÅ: Final = Tekst(
    nb="Det er ingen tiltak å tegne her ennå.",
    nn="Det er ingen tiltak å teikne her enno.",
    en="There are no measures to draw here yet.",
)
