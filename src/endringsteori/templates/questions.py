"""What is asked at the start of a chain, from the goal and backwards, as the method advises."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.lean import dataclass
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.model.teori import Nivå

__all__ = ["QUESTIONS", "Question", "questions"]


@dataclass(frozen=True, slots=True)
class Question:
    """One question: the place of the template that it fills, and the flag that answers it.

    `about` stands in the help of the flag, without a full stop. `only` and `never` are
    levels that it is asked at and not asked at; without them it is asked at all.
    """

    key: str
    flag: str
    ask: Tekst
    about: Tekst
    only: Nivå | None = None
    never: Nivå | None = None


QUESTIONS: Final = (
    Question(
        "virksomhet",
        "--virksomhet",
        Tekst(
            nb="Hva heter kommunen eller virksomheten?",
            nn="Kva heiter kommunen eller verksemda?",
            en="What is the municipality or organisation called?",
        ),
        Tekst(
            nb="navnet på kommunen eller virksomheten",
            nn="namnet på kommunen eller verksemda",
            en="the name of the municipality or organisation",
        ),
    ),
    Question(
        "kommunenummer",
        "--kommunenummer",
        Tekst(
            nb="Kommunenummer, fire sifre?",
            nn="Kommunenummer, fire siffer?",
            en="The number of the municipality, four digits?",
        ),
        Tekst(
            nb="kommunenummeret, fire sifre",
            nn="kommunenummeret, fire siffer",
            en="the number of the municipality, four digits",
        ),
    ),
    Question(
        "referanse",
        "--referanse",
        Tekst(
            nb="Hvilken referanse har planen? Et pseudonym som bare tjenesten kan slå opp, for eksempel IP-2026-014, aldri et navn.",
            nn="Kva referanse har planen? Eit pseudonym som berre tenesta kan slå opp, til dømes IP-2026-014, aldri eit namn.",
            en="What is the reference of the plan? A pseudonym that only the service can look up, such as IP-2026-014, never a name.",
        ),
        Tekst(
            nb="pseudonymet til den planen gjelder, på nivå individ",
            nn="pseudonymet til den planen gjeld, på nivå individ",
            en="the pseudonym of the person the plan is for, at the individual level",
        ),
        only="individ",
    ),
    Question(
        "mål",
        "--mal",
        Tekst(
            nb="Målet: Hva skal være annerledes, og for hvem? Ikke det dere skal gjøre, men slik det skal bli.",
            nn="Målet: Kva skal vere annleis, og for kven? Ikkje det de skal gjere, men slik det skal bli.",
            en="The goal: what should be different, and for whom? Not what you will do, but how it should be.",
        ),
        Tekst(
            nb="målet: hva som skal være annerledes, og for hvem",
            nn="målet: kva som skal vere annleis, og for kven",
            en="the goal: what should be different, and for whom",
        ),
    ),
    Question(
        "egne_ord",
        "--egne-ord",
        Tekst(
            nb="Hvordan sier personen det selv, med egne ord?",
            nn="Korleis seier personen det sjølv, med eigne ord?",
            en="How does the person say it, in their own words?",
        ),
        Tekst(
            nb="målet med personens egne ord, på nivå individ",
            nn="målet med personen sine eigne ord, på nivå individ",
            en="the goal in the person's own words, at the individual level",
        ),
        only="individ",
    ),
    Question(
        "målgruppe",
        "--malgruppe",
        Tekst(
            nb="Målgruppen: Hvem gjelder det, så presist som mulig?",
            nn="Målgruppa: Kven gjeld det, så presist som råd?",
            en="The target group: who is it about, as exactly as you can?",
        ),
        Tekst(
            nb="målgruppen, ikke på nivå individ",
            nn="målgruppa, ikkje på nivå individ",
            en="the target group, not at the individual level",
        ),
        never="individ",
    ),
    Question(
        "effekt",
        "--effekt",
        Tekst(
            nb="Effekten: Hva må ha endret seg for dem det gjelder, for at målet skal bli nådd?",
            nn="Effekten: Kva må ha endra seg for dei det gjeld, for at målet skal bli nådd?",
            en="The impact: what must have changed for those concerned, for the goal to be reached?",
        ),
        Tekst(
            nb="effekten: det som må ha endret seg for at målet skal bli nådd",
            nn="effekten: det som må ha endra seg for at målet skal bli nådd",
            en="the impact: what must have changed for the goal to be reached",
        ),
    ),
    Question(
        "resultat",
        "--resultat",
        Tekst(
            nb="Resultatet: Hva må de få eller oppleve først, for at det skal endre seg?",
            nn="Resultatet: Kva må dei få eller oppleve først, for at det skal endre seg?",
            en="The output: what must they get or experience first, for that to change?",
        ),
        Tekst(
            nb="resultatet: det de får eller opplever først",
            nn="resultatet: det dei får eller opplever først",
            en="the output: what they get or experience first",
        ),
    ),
    Question(
        "aktivitet",
        "--aktivitet",
        Tekst(
            nb="Aktiviteten: Hva gjør dere for å få det resultatet?",
            nn="Aktiviteten: Kva gjer de for å få det resultatet?",
            en="The activity: what do you do to get that output?",
        ),
        Tekst(
            nb="aktiviteten: det dere gjør",
            nn="aktiviteten: det de gjer",
            en="the activity: what you do",
        ),
    ),
    Question(
        "innsats",
        "--innsats",
        Tekst(
            nb="Innsatsen: Hva trenger dere til det (folk, penger, rom, kompetanse)?",
            nn="Innsatsen: Kva treng de til det (folk, pengar, rom, kompetanse)?",
            en="The input: what do you need for it (staff, money, rooms, skills)?",
        ),
        Tekst(
            nb="innsatsen: folk, penger, rom eller kompetanse",
            nn="innsatsen: folk, pengar, rom eller kompetanse",
            en="the input: staff, money, rooms or skills",
        ),
    ),
    Question(
        "tiltak",
        "--tiltak",
        Tekst(
            nb="Tiltaket: Hva kaller dere alt dette til sammen?",
            nn="Tiltaket: Kva kallar de alt dette til saman?",
            en="The measure: what do you call all this together?",
        ),
        Tekst(
            nb="det dere kaller tiltaket",
            nn="det de kallar tiltaket",
            en="what you call the measure",
        ),
    ),
    Question(
        "ansvarlig",
        "--ansvarlig",
        Tekst(
            nb="Hvilken tjeneste har ansvaret? En tjeneste eller rolle, ikke navnet på en person.",
            nn="Kva teneste har ansvaret? Ei teneste eller rolle, ikkje namnet på ein person.",
            en="Which service is responsible? A service or role, not the name of a person.",
        ),
        Tekst(
            nb="tjenesten som har ansvaret",
            nn="tenesta som har ansvaret",
            en="the service that is responsible",
        ),
    ),
    Question(
        "indikator",
        "--indikator",
        Tekst(
            nb="Indikatoren: Hva kan dere telle eller spørre om, som viser at det endrer seg?",
            nn="Indikatoren: Kva kan de telje eller spørje om, som viser at det endrar seg?",
            en="The indicator: what can you count or ask about that shows the change?",
        ),
        Tekst(
            nb="indikatoren: det som viser at det endrer seg",
            nn="indikatoren: det som viser at det endrar seg",
            en="the indicator: what shows the change",
        ),
    ),
)
"""In the order that they are asked."""


def questions(nivå: Nivå) -> tuple[Question, ...]:
    """Give what is asked at a level."""
    return tuple(
        one for one in QUESTIONS if one.only in {None, nivå} and one.never != nivå
    )
