"""What an individual plan lacks, told kindly: what is not there, and what would help."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.graph import PlanLackKind as Kind
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["LACKS"]

LACKS: Final[Mapping[Kind, Tekst]] = {
    Kind.GOALS: Tekst(
        nb="Planen har ingen mål ennå. Begynn med det personen selv er opptatt av (`mål`).",
        nn="Planen har ingen mål enno. Begynn med det personen sjølv er oppteken av (`mål`).",
        en="The plan has no goals yet. Begin with what matters to the person (`mål`).",
    ),
    Kind.OWN_WORDS: Tekst(
        nb="{hva:«»} står ikke med egne ord ennå. Spør personen, og skriv svaret ordrett (`med_egne_ord`).",
        nn="{hva:«»} står ikkje med eigne ord enno. Spør personen, og skriv svaret ordrett (`med_egne_ord`).",
        en="{hva:«»} {n:is|are} not told in the person's own words yet. Ask, and write the answer word for word (`med_egne_ord`).",
    ),
    Kind.RESOURCES: Tekst(
        nb="Ressursene er ikke beskrevet ennå. Hva får personen til, og hvem støtter allerede (`individ.ressurser`)?",
        nn="Ressursane er ikkje skildra enno. Kva får personen til, og kven støttar alt (`individ.ressurser`)?",
        en="Resources are not described yet. What does the person manage, and who helps already (`individ.ressurser`)?",
    ),
    Kind.NEEDS: Tekst(
        nb="Behovene er ikke beskrevet ennå (`individ.behov`).",
        nn="Behova er ikkje skildra enno (`individ.behov`).",
        en="The needs are not described yet (`individ.behov`).",
    ),
    Kind.PARTICIPANTS: Tekst(
        nb="Det står ikke hvem som er med i arbeidet med planen. Skriv roller, ikke navn (`individ.deltakere`).",
        nn="Det står ikkje kven som er med i arbeidet med planen. Skriv roller, ikkje namn (`individ.deltakere`).",
        en="It does not say who takes part in the plan. Write roles, not names (`individ.deltakere`).",
    ),
    Kind.COORDINATOR: Tekst(
        nb="Ingen koordinerer planen ennå. Bli enige med personen om hvilken tjeneste det skal være (`individ.koordinator`).",
        nn="Ingen koordinerer planen enno. Bli einige med personen om kva teneste det skal vere (`individ.koordinator`).",
        en="Nobody coordinates the plan yet. Agree with the person on which service it should be (`individ.koordinator`).",
    ),
    Kind.TASK: Tekst(
        nb="{hva:«»} er med i planen, men har ingen oppgave der. Hva bidrar de med?",
        nn="{hva:«»} er med i planen, men har inga oppgåve der. Kva bidreg dei med?",
        en="{hva:«»} {n:is|are} in the plan, but {n:has|have} nothing to do there. What is the contribution?",
    ),
    Kind.OWN_PART: Tekst(
        nb="Det står ikke hvordan personen selv er med og bestemmer (`brukermedvirkning.individ` i tiltakene).",
        nn="Det står ikkje korleis personen sjølv er med og avgjer (`brukermedvirkning.individ` i tiltaka).",
        en="It does not say how the person takes part and decides (`brukermedvirkning.individ` in the measures).",
    ),
    Kind.MEASURES: Tekst(
        nb="Planen har ingen tiltak ennå (`tiltak`).",
        nn="Planen har ingen tiltak enno (`tiltak`).",
        en="The plan has no measures yet (`tiltak`).",
    ),
    Kind.RESPONSIBLE: Tekst(
        nb="Ingen har ansvaret for {hva:«»} ennå (`ansvarlig`).",
        nn="Ingen har ansvaret for {hva:«»} enno (`ansvarlig`).",
        en="Nobody is responsible for {hva:«»} yet (`ansvarlig`).",
    ),
    Kind.EXTENT: Tekst(
        nb="Det står ikke hvor mye {hva:«»} er: hvor ofte, hvor lenge, av hvem (`innsats` eller `beskrivelse`).",
        nn="Det står ikkje kor mykje {hva:«»} er: kor ofte, kor lenge, av kven (`innsats` eller `beskrivelse`).",
        en="It does not say how much {hva:«»} {n:is|are}: how often, how long, by whom (`innsats` or `beskrivelse`).",
    ),
    Kind.ACTIVITIES: Tekst(
        nb="Det står ikke hva som skal gjøres i {hva:«»} (`aktiviteter`).",
        nn="Det står ikkje kva som skal gjerast i {hva:«»} (`aktiviteter`).",
        en="It does not say what is to be done in {hva:«»} (`aktiviteter`).",
    ),
    Kind.DOER: Tekst(
        nb="Det står ikke hvem som gjør dette: {hva:«»} (`ansvarlig`).",
        nn="Det står ikkje kven som gjer dette: {hva:«»} (`ansvarlig`).",
        en="It does not say who does this: {hva:«»} (`ansvarlig`).",
    ),
    Kind.PERIOD: Tekst(
        nb="Det står ikke hvor lenge planen gjelder (`individ.planperiode`).",
        nn="Det står ikkje kor lenge planen gjeld (`individ.planperiode`).",
        en="It does not say how long the plan holds (`individ.planperiode`).",
    ),
    Kind.PERIOD_OVER: Tekst(
        nb="Planperioden er over. Bli enige om hva som skal følge etter.",
        nn="Planperioden er over. Bli einige om kva som skal følgje etter.",
        en="The period of the plan is over. Agree on what follows.",
    ),
    Kind.REVISION: Tekst(
        nb="Det er ikke avtalt når planen skal ses på igjen (`individ.revisjon`).",
        nn="Det er ikkje avtalt når de skal sjå på planen igjen (`individ.revisjon`).",
        en="There is no day set to look at the plan again (`individ.revisjon`).",
    ),
    Kind.REVISION_PASSED: Tekst(
        nb="Dagen for å se på planen igjen er passert. Skriv opp møtet under `gjenbesøk`, eller avtal et nytt.",
        nn="Dagen for å sjå på planen igjen er passert. Skriv opp møtet under `gjenbesøk`, eller avtal eit nytt.",
        en="The day to look at the plan again has passed. Write down the meeting under `gjenbesøk`, or set a new day.",
    ),
    Kind.CONSENT: Tekst(
        nb="Samtykket er ikke ført opp. En individuell plan lages bare når personen sier ja (`individ.samtykke`).",
        nn="Samtykket er ikkje ført opp. Ein individuell plan blir berre laga når personen seier ja (`individ.samtykke`).",
        en="The consent is not written down. An individual plan is made only when the person says yes (`individ.samtykke`).",
    ),
    Kind.CONSENT_DAY: Tekst(
        nb="Det står ikke når samtykket ble gitt (`individ.samtykke.dato`).",
        nn="Det står ikkje når samtykket vart gitt (`individ.samtykke.dato`).",
        en="It does not say when the consent was given (`individ.samtykke.dato`).",
    ),
    Kind.CONSENT_EXTENT: Tekst(
        nb="Det står ikke hva samtykket gjelder (`individ.samtykke.omfang`).",
        nn="Det står ikkje kva samtykket gjeld (`individ.samtykke.omfang`).",
        en="It does not say what the consent covers (`individ.samtykke.omfang`).",
    ),
    Kind.GROUNDS: Tekst(
        nb="Opplysninger deles i {hva:«»}, men det står ikke hva som gir lov til det (`deling.grunnlag`).",
        nn="Opplysningar blir delte i {hva:«»}, men det står ikkje kva som gir lov til det (`deling.grunnlag`).",
        en="Information is shared in {hva:«»}, but it does not say what allows it (`deling.grunnlag`).",
    ),
    Kind.CONSENT_TO_SHARE: Tekst(
        nb="Delingen i {hva:«»} bygger på samtykke, men samtykket er ikke ført opp. Vent med å dele til det er på plass.",
        nn="Delinga i {hva:«»} byggjer på samtykke, men samtykket er ikkje ført opp. Vent med å dele til det er på plass.",
        en="The sharing in {hva:«»} rests on consent, but the consent is not written down. Wait until it is.",
    ),
    Kind.OTHERS: Tekst(
        nb="Samarbeidet med andre er ikke beskrevet. Er det ikke behov for det, skriv det (`individ.samarbeid_med_andre`).",
        nn="Samarbeidet med andre er ikkje skildra. Er det ikkje behov for det, skriv det (`individ.samarbeid_med_andre`).",
        en="Cooperation with others is not described. If there is no need for it, say so (`individ.samarbeid_med_andre`).",
    ),
    Kind.AGREEMENT: Tekst(
        nb="De arbeider sammen, men har ikke avtalt hvordan: {hva} (`samarbeid`).",
        nn="Dei arbeider saman, men har ikkje avtalt korleis: {hva} (`samarbeid`).",
        en="They work together, but have not agreed how: {hva} (`samarbeid`).",
    ),
}
"""By what is lacking. `hva` names the things that lack it, `n` is how many."""
