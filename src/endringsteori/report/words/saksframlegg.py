"""What the case for a decision says. What stands in brackets is for people to fill in."""

from __future__ import annotations

from typing import Final

from endringsteori.texts import Tekst

__all__ = [
    "AIMS_HEADING",
    "ASSUMED",
    "CHALLENGE",
    "CONSEQUENCE",
    "CONTROL",
    "DECISION_NOTE",
    "DECISION_TAKEN",
    "DOUBT",
    "GROUPS",
    "HANDLING",
    "HYPOTHESES",
    "KNOWN",
    "LIKELY",
    "MEASURES",
    "MEASURE_COST",
    "MEASURE_COUNT",
    "MONEY_YEARS",
    "NOTHING_KNOWN",
    "NOT_BEGUN",
    "NO_CHALLENGE",
    "NO_GOALS",
    "NO_RISKS",
    "OF_MEASURE",
    "OPINION",
    "OPINION_NOTE",
    "PROPOSAL",
    "PROPOSAL_COST",
    "PROPOSAL_DECIDES",
    "PROPOSAL_NOTES",
    "PROPOSAL_RETURNS",
    "REVISITED",
    "RISK",
    "RISKS",
    "SETTLED",
    "SOFT",
    "THE_MEASURES",
    "TITLE",
    "UNKNOWN",
    "WANTED",
]

TITLE: Final = Tekst(nb="Saksframlegg", nn="Saksframlegg", en="Case for decision")
PROPOSAL: Final = Tekst(
    nb="Forslag til vedtak", nn="Forslag til vedtak", en="Proposed decision"
)
DECISION_NOTE: Final = Tekst(
    nb="Fyll ut det som står i hakeparentes, og stryk det som ikke passer.",
    nn="Fyll ut det som står i hakeparentes, og stryk det som ikkje passar.",
    en="Fill in what is in brackets, and strike out what does not fit.",
)
PROPOSAL_NOTES: Final = Tekst(
    nb="[Utvalget] tar oversikten over {hva} til orientering.",
    nn="[Utvalet] tek oversikta over {hva} til orientering.",
    en="[The committee] takes note of the account of {hva}.",
)
THE_MEASURES: Final = Tekst(nb="{n} tiltak", nn="{n} tiltak", en="{n} measures")
PROPOSAL_DECIDES: Final = Tekst(
    nb="{n:Tiltaket|Tiltakene} [videreføres | endres | utvides | avsluttes] fra [dato].",
    nn="{n:Tiltaket|Tiltaka} blir [{n:ført|førte} vidare | endra | utvida | avslutta] frå [dato].",
    en="The {n:measure|measures} will [carry on | be changed | be extended | end] from [date].",
)
PROPOSAL_COST: Final = Tekst(
    nb="Kostnaden på {beløp} kroner i {år} dekkes [innenfor rammen | av …].",
    nn="Kostnaden på {beløp} kroner i {år} blir dekt [innanfor ramma | av …].",
    en="The cost of NOK {beløp} in {år} is covered [within the budget | by …].",
)
PROPOSAL_RETURNS: Final = Tekst(
    nb="[Utvalget] får en ny vurdering innen [dato].",
    nn="[Utvalet] får ei ny vurdering innan [dato].",
    en="[The committee] gets a new assessment by [date].",
)
CHALLENGE: Final = Tekst(
    nb="{n:Utfordringen|Utfordringene}",
    nn="{n:Utfordringa|Utfordringane}",
    en="The {n:challenge|challenges}",
)
NO_CHALLENGE: Final = Tekst(
    nb="Ingen utfordring er knyttet til målene ennå. [Beskriv den kort.]",
    nn="Inga utfordring er knytt til måla enno. [Skildr ho kort.]",
    en="No challenge is tied to the goals yet. [Describe it briefly.]",
)
AIMS_HEADING: Final = Tekst(
    nb="{n:Målet|Målene}", nn="{n:Målet|Måla}", en="The {n:goal|goals}"
)
NO_GOALS: Final = Tekst(
    nb="Ingen mål er satt ennå. [Skriv målet.]",
    nn="Ingen mål er sette enno. [Skriv målet.]",
    en="No goal is set yet. [Write the goal.]",
)
MEASURES: Final = Tekst(
    nb="{n:Tiltaket|Tiltakene}",
    nn="{n:Tiltaket|Tiltaka}",
    en="The {n:measure|measures}",
)
MEASURE_COUNT: Final = Tekst(
    nb="Saken gjelder {n} tiltak.",
    nn="Saka gjeld {n} tiltak.",
    en="The case is about {n} measures.",
)
MEASURE_COST: Final = Tekst(nb="Kroner i {år}", nn="Kroner i {år}", en="NOK in {år}")
KNOWN: Final = Tekst(nb="Det vi vet", nn="Det vi veit", en="What we know")
UNKNOWN: Final = Tekst(
    nb="Det vi ikke vet", nn="Det vi ikkje veit", en="What we do not know"
)
OF_MEASURE: Final = Tekst(
    nb="Om {tiltak:«»}:", nn="Om {tiltak:«»}:", en="On {tiltak:«»}:"
)
CONTROL: Final = Tekst(
    nb="{spørsmål} {svar}.", nn="{spørsmål} {svar}.", en="{spørsmål} {svar}."
)
NOT_BEGUN: Final = Tekst(
    nb="{tiltak:«»} er ikke i gang, så det er ingenting å vurdere ennå.",
    nn="{tiltak:«»} er ikkje i gang, så det er ingenting å vurdere enno.",
    en="{tiltak:«»} has not begun, so there is nothing to assess yet.",
)
HYPOTHESES: Final = Tekst(
    nb="{kunnskap} av {n} {n:hypotese|hypoteser} bygger på en kunnskapskilde.",
    nn="{kunnskap} av {n} {n:hypotese|hypotesar} byggjer på ei kunnskapskjelde.",
    en="{kunnskap} of {n} {n:hypothesis|hypotheses} {kunnskap:rests|rest} on a source of knowledge.",
)
SETTLED: Final = Tekst(
    nb="Forutsetningen {navn:«»} er {status}.",
    nn="Føresetnaden {navn:«»} er {status}.",
    en="The assumption {navn:«»} is {status}.",
)
ASSUMED: Final = Tekst(
    nb="Forutsetningen {navn:«»} er ikke bekreftet.",
    nn="Føresetnaden {navn:«»} er ikkje stadfesta.",
    en="The assumption {navn:«»} is not confirmed.",
)
DOUBT: Final = Tekst(
    nb="Tilliten til kunnskapen er lav eller ukjent for {n} {n:hypotese|hypoteser}.",
    nn="Tilliten til kunnskapen er låg eller ukjend for {n} {n:hypotese|hypotesar}.",
    en="Trust in the knowledge is low or unknown for {n} {n:hypothesis|hypotheses}.",
)
WANTED: Final = Tekst(
    nb="Målingen som ville avklare mest i {tiltak:«»}, er {navn:«»}.",
    nn="Målinga som ville avklare mest i {tiltak:«»}, er {navn:«»}.",
    en="The measurement that would clarify most in {tiltak:«»} is of {navn:«»}.",
)
NOTHING_KNOWN: Final = Tekst(
    nb="[Beskriv kort.]", nn="[Skildr kort.]", en="[Describe briefly.]"
)
REVISITED: Final = Tekst(
    nb="Ved gjenbesøket {dato} var beslutningen for {tiltak:«»}: {hva}.",
    nn="Ved gjenbesøket {dato} var avgjerda for {tiltak:«»}: {hva}.",
    en="At the revisit on {dato} the decision for {tiltak:«»} was: {hva}.",
)
DECISION_TAKEN: Final = Tekst(
    nb="{organ} vedtok {dato}: {tekst}",
    nn="{organ} vedtok {dato}: {tekst}",
    en="{organ} decided on {dato}: {tekst}",
)
MONEY_YEARS: Final = Tekst(
    nb="Kostnad i kroner, {fra}–{til}",
    nn="Kostnad i kroner, {fra}–{til}",
    en="Cost in NOK, {fra}–{til}",
)
SOFT: Final = Tekst(
    nb="{tiltak:«»} hviler bare på prosjektmidler eller tilskudd.",
    nn="{tiltak:«»} kviler berre på prosjektmidlar eller tilskot.",
    en="{tiltak:«»} {n:rests|rest} on project money or grants alone.",
)
RISK: Final = Tekst(nb="Risiko", nn="Risiko", en="Risk")
RISKS: Final = Tekst(
    nb="Hva som kan gå galt, og hva vi gjør med det",
    nn="Kva som kan gå gale, og kva vi gjer med det",
    en="What may go wrong, and what we do about it",
)
NO_RISKS: Final = Tekst(
    nb="Ingen risiko er vurdert ennå. [Beskriv hva som kan gå galt.]",
    nn="Ingen risiko er vurdert enno. [Skildr kva som kan gå gale.]",
    en="No risk has been considered yet. [Describe what may go wrong.]",
)
GROUPS: Final = Tekst(nb="Målgruppe", nn="Målgruppe", en="Target group")
LIKELY: Final = Tekst(nb="Sannsynlighet", nn="Sannsyn", en="Likelihood")
CONSEQUENCE: Final = Tekst(nb="Konsekvens", nn="Konsekvens", en="Consequence")
HANDLING: Final = Tekst(nb="Håndtering", nn="Handtering", en="What we do")
OPINION: Final = Tekst(
    nb="Kommunedirektørens vurdering",
    nn="Vurderinga til kommunedirektøren",
    en="Assessment by the chief executive",
)
OPINION_NOTE: Final = Tekst(
    nb="[Skriv vurderingen her.]", nn="[Skriv vurderinga her.]", en="[Write it here.]"
)
