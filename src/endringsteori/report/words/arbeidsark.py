"""What the worksheet says: the questions of the method, asked backwards from the goal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.texts import Slag

__all__ = [
    "ALT",
    "CHALLENGES",
    "CHALLENGES_HEADING",
    "GOALS_HEADING",
    "GROUPS",
    "HERE",
    "HYPOTHESES",
    "INDICATORS",
    "INTRO",
    "INTRO_FILLED",
    "NEW",
    "ONWARDS",
    "QUESTION",
    "QUESTIONS",
    "SHEET",
    "SHEET_OF",
    "STEP",
    "STEPS",
    "TABLE",
    "TALK",
    "TALK_HEADING",
    "TITLE",
    "WRITE_HERE",
]

TITLE: Final = Tekst(nb="Arbeidsark", nn="Arbeidsark", en="Worksheet")
INTRO: Final = Tekst(
    nb="Skriv ut siden med arket på A3, eller på A4 til hver. Start til høyre, med målet, og arbeid dere bakover steg for steg. Skriv ett ledd i hver boks. Tegn piler mellom boksene, og skriv ved pilene hvorfor dere tror det.",
    nn="Skriv ut sida med arket på A3, eller på A4 til kvar. Start til høgre, med målet, og arbeid dykk bakover steg for steg. Skriv eitt ledd i kvar boks. Teikn piler mellom boksane, og skriv ved pilene kvifor de trur det.",
    en="Print the page with the sheet on A3, or on A4 for each of you. Start on the right, with the goal, and work your way backwards step by step. Write one link in each box. Draw arrows between the boxes, and write beside them why you believe it.",
)
INTRO_FILLED: Final = Tekst(
    nb="Det som alt er skrevet, står i bokser med hel strek. Pilen nederst i en boks viser nummeret på det som kommer etter. Rett, stryk og fyll på i de stiplede boksene.",
    nn="Det som alt er skrive, står i boksar med heil strek. Pila nedst i ein boks viser nummeret på det som kjem etter. Rett, stryk og fyll på i dei stipla boksane.",
    en="What is already written stands in boxes with a solid line. The arrow at the foot of a box shows the number of what comes next. Correct, strike out and add in the dashed boxes.",
)
SHEET: Final = Tekst(nb="Tiltak:", nn="Tiltak:", en="Measure:")
SHEET_OF: Final = Tekst(
    nb="ark {n} av {av}", nn="ark {n} av {av}", en="sheet {n} of {av}"
)
CHALLENGES: Final = Tekst(
    nb="Hva er utfordringen?", nn="Kva er utfordringa?", en="What is the challenge?"
)
GROUPS: Final = Tekst(
    nb="Hvem gjelder det?", nn="Kven gjeld det?", en="Who is it about?"
)
INDICATORS: Final = Tekst(
    nb="Hvordan ser vi at det skjer?",
    nn="Korleis ser vi at det skjer?",
    en="How do we see that it happens?",
)
QUESTIONS: Final[Mapping[Slag, Tekst]] = {
    "innsats": Tekst(
        nb="Hva trenger vi for å få det til: folk, penger, rom, kompetanse?",
        nn="Kva treng vi for å få det til: folk, pengar, rom, kompetanse?",
        en="What do we need to do it: people, money, rooms, skills?",
    ),
    "aktivitet": Tekst(
        nb="Hva må noen gjøre for at det skal skje, og hvem?",
        nn="Kva må nokon gjere for at det skal skje, og kven?",
        en="What must somebody do for that to happen, and who?",
    ),
    "resultat": Tekst(
        nb="Hva må komme direkte ut av det vi gjør?",
        nn="Kva må kome direkte ut av det vi gjer?",
        en="What must come straight out of what we do?",
    ),
    "virkning": Tekst(
        nb="Hva må først bli annerledes for dem vi møter?",
        nn="Kva må først bli annleis for dei vi møter?",
        en="What must first become different for those we meet?",
    ),
    "effekt": Tekst(
        nb="Hva må endre seg lenger fram for at vi skal nå målet?",
        nn="Kva må endre seg lenger fram for at vi skal nå målet?",
        en="What must change further ahead for us to reach the goal?",
    ),
    "mål": Tekst(
        nb="Hva skal være annerledes, hvor mye, for hvem og når?",
        nn="Kva skal vere annleis, kor mykje, for kven og når?",
        en="What should be different, how much, for whom and when?",
    ),
}
"""What each column asks, seen from the one to the right of it."""
STEPS: Final[Mapping[Slag, int]] = {
    "mål": 1,
    "effekt": 2,
    "virkning": 3,
    "resultat": 4,
    "aktivitet": 5,
    "innsats": 6,
}
"""The order in which the columns are filled in."""
ALT: Final = Tekst(
    nb="Arbeidsark med seks kolonner, fra innsats til venstre til mål til høyre, og bokser å skrive i. Spørsmålene og det som alt er skrevet, står i tabellen etter figuren.",
    nn="Arbeidsark med seks kolonnar, frå innsats til venstre til mål til høgre, og boksar å skrive i. Spørsmåla og det som alt er skrive, står i tabellen etter figuren.",
    en="Worksheet with six columns, from input on the left to goal on the right, and boxes to write in. The questions and what is already written stand in the table after the figure.",
)
TABLE: Final = Tekst(
    nb="Det samme som tabell, til å skrive i",
    nn="Det same som tabell, til å skrive i",
    en="The same as a table, to write in",
)
STEP: Final = Tekst(nb="Steg", nn="Steg", en="Step")
QUESTION: Final = Tekst(nb="Spørsmål", nn="Spørsmål", en="Question")
HERE: Final = Tekst(
    nb="Det vi har skrevet", nn="Det vi har skrive", en="What we have written"
)
NEW: Final = Tekst(
    nb="Det vi vil legge til", nn="Det vi vil leggje til", en="What we want to add"
)
WRITE_HERE: Final = Tekst(
    nb="[Skriv her, ett ledd på hver linje.]",
    nn="[Skriv her, eitt ledd på kvar linje.]",
    en="[Write here, one link on each line.]",
)
ONWARDS: Final = Tekst(nb="→ {numre}", nn="→ {numre}", en="→ {numre}")
HYPOTHESES: Final = Tekst(
    nb="Koblingene som er skrevet",
    nn="Koplingane som er skrivne",
    en="The connections that are written",
)
TALK_HEADING: Final = Tekst(
    nb="Når arket er fullt", nn="Når arket er fullt", en="When the sheet is full"
)
TALK: Final = (
    Tekst(
        nb="Les kjeden høyt forfra: «Hvis …, så …, fordi …». Hvor er spranget for langt?",
        nn="Les kjeda høgt framanfrå: «Viss …, så …, fordi …». Kvar er spranget for langt?",
        en="Read the chain aloud from the start: “If …, then …, because …”. Where is the step too long?",
    ),
    Tekst(
        nb="Hvorfor tror vi det? Hva vet vi, og hva antar vi?",
        nn="Kvifor trur vi det? Kva veit vi, og kva går vi ut frå?",
        en="Why do we believe it? What do we know, and what do we assume?",
    ),
    Tekst(
        nb="Hva må stemme for at det skal holde? Hva kan gå galt?",
        nn="Kva må stemme for at det skal halde? Kva kan gå gale?",
        en="What must be true for it to hold? What can go wrong?",
    ),
    Tekst(
        nb="Har vi med de tjenestene som trengs, og er noen av dem i tvil om sin del?",
        nn="Har vi med dei tenestene som trengst, og er nokon av dei i tvil om sin del?",
        en="Are the services that are needed here, and is any of them in doubt about its part?",
    ),
    Tekst(
        nb="Hva sier barna, de unge og familiene det gjelder?",
        nn="Kva seier barna, dei unge og familiane det gjeld?",
        en="What do the children, young people and families concerned say?",
    ),
    Tekst(
        nb="Hva måler vi alt, og hva vil vi vite først?",
        nn="Kva måler vi alt, og kva vil vi vite først?",
        en="What do we measure already, and what do we want to know first?",
    ),
)
GOALS_HEADING: Final = Tekst(
    nb="Målene vi har", nn="Måla vi har", en="The goals that we have"
)
CHALLENGES_HEADING: Final = Tekst(
    nb="Utfordringene vi har beskrevet",
    nn="Utfordringane vi har skildra",
    en="The challenges that we have described",
)
