"""What the sheets of the workbook are called, and what each is for, in three languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["ABOUT", "NAMES", "OWNER_ABOUT"]

NAMES: Final[Mapping[str, Tekst]] = {
    "start": Tekst(nb="Start", nn="Start", en="Start"),
    "utfordringer": Tekst(nb="Utfordringer", nn="Utfordringar", en="Challenges"),
    "årsaker": Tekst(nb="Årsaker", nn="Årsaker", en="Causes"),
    "målgrupper": Tekst(nb="Målgrupper", nn="Målgrupper", en="Target groups"),
    "tjenester": Tekst(nb="Tjenester", nn="Tenester", en="Services"),
    "virkemidler": Tekst(nb="Virkemidler", nn="Verkemiddel", en="Means"),
    "samarbeid": Tekst(nb="Samarbeid", nn="Samarbeid", en="Collaborations"),
    "mål": Tekst(nb="Mål", nn="Mål", en="Goals"),
    "tiltak": Tekst(nb="Tiltak", nn="Tiltak", en="Measures"),
    "finansiering": Tekst(nb="Finansiering", nn="Finansiering", en="Funding"),
    "ledd": Tekst(nb="Ledd", nn="Ledd", en="Links"),
    "koblinger": Tekst(nb="Koblinger", nn="Koplingar", en="Connections"),
    "indikatorer": Tekst(nb="Indikatorer", nn="Indikatorar", en="Indicators"),
    "milepæler": Tekst(nb="Milepæler", nn="Milepælar", en="Milestones"),
    "målinger": Tekst(nb="Målinger", nn="Målingar", en="Measurements"),
    "planer": Tekst(nb="Planer", nn="Planar", en="Plans"),
    "kunnskapskilder": Tekst(
        nb="Kunnskapskilder", nn="Kunnskapskjelder", en="Knowledge sources"
    ),
    "forutsetninger": Tekst(nb="Forutsetninger", nn="Føresetnader", en="Assumptions"),
    "risikoer": Tekst(nb="Risikoer", nn="Risikoar", en="Risks"),
    "ytre_forhold": Tekst(nb="Ytre forhold", nn="Ytre forhold", en="External factors"),
    "kartlegging": Tekst(nb="Kartlegging", nn="Kartlegging", en="Survey"),
    "faser": Tekst(nb="Faser", nn="Fasar", en="Phases"),
    "gjenbesøk": Tekst(nb="Gjenbesøk", nn="Gjenbesøk", en="Revisits"),
    "datakilder": Tekst(nb="Datakilder", nn="Datakjelder", en="Data sources"),
    "unntak": Tekst(nb="Unntak", nn="Unntak", en="Exceptions"),
    "egne_regler": Tekst(nb="Egne regler", nn="Eigne reglar", en="Own rules"),
}

ABOUT: Final[Mapping[str, Tekst]] = {
    "start": Tekst(
        nb="Hvem kjeden gjelder, og hvordan den skal sjekkes.",
        nn="Kven kjeda gjeld, og korleis ho skal sjekkast.",
        en="Who the chain is for, and how it is to be checked.",
    ),
    "utfordringer": Tekst(
        nb="Det dere vil gjøre noe med: hos målgruppen eller i tjenestene.",
        nn="Det de vil gjere noko med: hos målgruppa eller i tenestene.",
        en="What you want to do something about: for the target group or in the services.",
    ),
    "årsaker": Tekst(
        nb="Det som ligger bak utfordringene.",
        nn="Det som ligg bak utfordringane.",
        en="What lies behind the challenges.",
    ),
    "målgrupper": Tekst(
        nb="Dem det gjelder.", nn="Dei det gjeld.", en="Those it is for."
    ),
    "tjenester": Tekst(
        nb="Tjenestene som er med, også de utenfor kommunen.",
        nn="Tenestene som er med, òg dei utanfor kommunen.",
        en="The services that take part, also those outside the municipality.",
    ),
    "virkemidler": Tekst(
        nb="Det tjenestene kan bidra med, og om det blir brukt.",
        nn="Det tenestene kan bidra med, og om det blir brukt.",
        en="What the services can contribute, and whether it is used.",
    ),
    "samarbeid": Tekst(
        nb="Hvordan tjenestene arbeider sammen.",
        nn="Korleis tenestene arbeider saman.",
        en="How the services work together.",
    ),
    "mål": Tekst(
        nb="Tilstander dere vil ha for en målgruppe. Begynn her, og arbeid bakover.",
        nn="Tilstandar de vil ha for ei målgruppe. Begynn her, og arbeid bakover.",
        en="States you want for a target group. Begin here, and work backwards.",
    ),
    "tiltak": Tekst(
        nb="Tiltakene. Kjeden i hvert av dem står i Ledd og Koblinger.",
        nn="Tiltaka. Kjeda i kvart av dei står i Ledd og Koplingar.",
        en="The measures. The chain of each stands in Links and Connections.",
    ),
    "finansiering": Tekst(
        nb="Pengene bak tiltakene, én rad for hver kilde.",
        nn="Pengane bak tiltaka, éi rad for kvar kjelde.",
        en="The money behind the measures, one row for each source.",
    ),
    "ledd": Tekst(
        nb="Leddene i kjedene: innsats, aktivitet, resultat, virkning og effekt.",
        nn="Ledda i kjedene: innsats, aktivitet, resultat, verknad og effekt.",
        en="The links of the chains: input, activity, output, outcome and impact.",
    ),
    "koblinger": Tekst(
        nb="Hva som fører til hva, og hvorfor dere tror det. Du kan begynne med målet.",
        nn="Kva som fører til kva, og kvifor de trur det. Du kan begynne med målet.",
        en="What leads to what, and why you believe it. You may begin with the goal.",
    ),
    "indikatorer": Tekst(
        nb="Det som viser om ledd og mål blir til virkelighet.",
        nn="Det som viser om ledd og mål blir til røyndom.",
        en="What shows whether links and goals come true.",
    ),
    "milepæler": Tekst(
        nb="Verdier som skal nås underveis.",
        nn="Verdiar som skal nåast undervegs.",
        en="Values to be reached on the way.",
    ),
    "målinger": Tekst(
        nb="Målingene, én rad for hver periode.",
        nn="Målingane, éi rad for kvar periode.",
        en="The measurements, one row for each period.",
    ),
    "planer": Tekst(
        nb="Planene som mål er forankret i.",
        nn="Planane som mål er forankra i.",
        en="The plans that goals are anchored in.",
    ),
    "kunnskapskilder": Tekst(
        nb="Det dere vet, og hvor dere vet det fra.",
        nn="Det de veit, og kvar de veit det frå.",
        en="What you know, and where you know it from.",
    ),
    "forutsetninger": Tekst(
        nb="Det som må stemme for at koblingene holder.",
        nn="Det som må stemme for at koplingane held.",
        en="What must hold for the connections to hold.",
    ),
    "risikoer": Tekst(
        nb="Det som kan gå galt.", nn="Det som kan gå gale.", en="What may go wrong."
    ),
    "ytre_forhold": Tekst(
        nb="Det utenfor tiltakene som påvirker målene.",
        nn="Det utanfor tiltaka som påverkar måla.",
        en="What is outside the measures and affects the goals.",
    ),
    "kartlegging": Tekst(
        nb="Svarene på sjekklistene, én rad for hvert punkt.",
        nn="Svara på sjekklistene, éi rad for kvart punkt.",
        en="The answers to the checklists, one row for each item.",
    ),
    "faser": Tekst(
        nb="Fasene i arbeidet.", nn="Fasane i arbeidet.", en="The phases of the work."
    ),
    "gjenbesøk": Tekst(
        nb="Gangene dere har sett på kjedene på nytt.",
        nn="Gongene de har sett på kjedene på nytt.",
        en="The times you have looked at the chains again.",
    ),
    "datakilder": Tekst(
        nb="Filer med målinger, ved siden av regnearket.",
        nn="Filer med målingar, ved sida av reknearket.",
        en="Files of measurements, beside the workbook.",
    ),
    "unntak": Tekst(
        nb="Funn dere har bestemt dere for å leve med.",
        nn="Funn de har bestemt dykk for å leve med.",
        en="Findings you have decided to live with.",
    ),
    "egne_regler": Tekst(
        nb="Prosjektets egne regler.",
        nn="Prosjektet sine eigne reglar.",
        en="The project's own rules.",
    ),
}

OWNER_ABOUT: Final[Mapping[str, str]] = {
    "tiltak": "Tiltaket som raden hører til. Kan stå tom når boken bare har ett tiltak.",
    "utfordring": "Utfordringen som årsaken hører til.",
    "indikator": "Indikatoren som raden hører til. Står den i et tiltak, kan du skrive tiltak/id.",
    "sjekkliste": "Sjekklisten som er besvart.",
    "punkt": "Nummeret eller navnet på punktet.",
    "i_tiltak": "Tiltaket som gjenbesøket er skrevet i. Tom når det gjelder flere.",
    "serie": "Egen, eller sammenligning når målingen er fra et sted uten tiltaket.",
    "slag": "Hva slags ledd det er. En felles effekt hører ikke til ett tiltak.",
    "fra": "Leddet som fører til noe.",
    "til": "Leddet eller målet som følger. En strek (–) når innsatsen ikke går til noen aktivitet.",
}
"""What the columns are for that say what a row belongs to."""
