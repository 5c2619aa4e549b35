"""What is said of what plans do not hold together, in three languages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.graph.plans_gaps import DeadlineKind, Ending

__all__ = [
    "BETWEEN",
    "DEADLINES",
    "EMPTY_PLAN",
    "ENDS_FIRST",
    "ENDS_FIRST_HEADING",
    "GOAL_UNPLANNED",
    "MEASURE_OUTSIDE",
    "MEASURE_WITHOUT_GOALS",
    "MONEY_TYPES",
    "NOTHING",
    "NOTHING_ENDS",
    "NO_TYPE",
    "OVER",
    "SOFT_GOAL",
    "SOFT_HEADING",
    "SOFT_MEASURE",
    "SOFT_MEASURE_UNTIL",
    "SOLID",
    "TO_COME",
    "UNBOUND",
]

BETWEEN: Final = Tekst(
    nb="Det som faller mellom planene",
    nn="Det som fell mellom planane",
    en="What falls between the plans",
)
NOTHING: Final = Tekst(
    nb="Alle mål og tiltak står i en plan som gjelder, og alle planene har mål.",
    nn="Alle mål og tiltak står i ein plan som gjeld, og alle planane har mål.",
    en="All goals and measures are in a plan that is in force, and all plans have goals.",
)
GOAL_UNPLANNED: Final = Tekst(
    nb="Målet {navn:«»} står ikke i noen plan.",
    nn="Målet {navn:«»} står ikkje i nokon plan.",
    en="The goal {navn:«»} is in no plan.",
)
MEASURE_OUTSIDE: Final = Tekst(
    nb="Tiltaket {navn:«»} er for {mål:«»}, som ikke står i noen plan.",
    nn="Tiltaket {navn:«»} er for {mål:«»}, som ikkje står i nokon plan.",
    en="The measure {navn:«»} is for {mål:«»}, which {antall:is|are} in no plan.",
)
MEASURE_WITHOUT_GOALS: Final = Tekst(
    nb="Tiltaket {navn:«»} har ingen mål, og står derfor ikke i noen plan.",
    nn="Tiltaket {navn:«»} har ingen mål, og står difor ikkje i nokon plan.",
    en="The measure {navn:«»} has no goals, and so is in no plan.",
)
EMPTY_PLAN: Final = Tekst(
    nb="Ingen mål er forankret i planen {navn:«»}.",
    nn="Ingen mål er forankra i planen {navn:«»}.",
    en="No goals are anchored in the plan {navn:«»}.",
)
UNBOUND: Final = Tekst(
    nb="Målet {navn:«»} står ikke i noen plan som gjelder nå: {planer}.",
    nn="Målet {navn:«»} står ikkje i nokon plan som gjeld no: {planer}.",
    en="The goal {navn:«»} is in no plan that is in force now: {planer}.",
)
OVER: Final = Tekst(
    nb="{plan:«»} gjaldt til {dato}",
    nn="{plan:«»} galdt til {dato}",
    en="{plan:«»} ended on {dato}",
)
TO_COME: Final = Tekst(
    nb="{plan:«»} gjelder først fra {dato}",
    nn="{plan:«»} gjeld først frå {dato}",
    en="{plan:«»} does not begin until {dato}",
)
ENDS_FIRST_HEADING: Final = Tekst(
    nb="Det som slutter før målet",
    nn="Det som sluttar før målet",
    en="What ends before the goal",
)
NOTHING_ENDS: Final = Tekst(
    nb="Ingen penger eller tiltak slutter før målet de er for, skal nås.",
    nn="Ingen pengar eller tiltak sluttar før målet dei er for, skal nåast.",
    en="No money or measures end before the goal that they are for is to be reached.",
)
ENDS_FIRST: Final[Mapping[Ending, Tekst]] = {
    "finansiering": Tekst(
        nb="Pengene til {navn:«»} slutter {slutt}, {frist}.",
        nn="Pengane til {navn:«»} sluttar {slutt}, {frist}.",
        en="The money for {navn:«»} ends on {slutt}, {frist}.",
    ),
    "tiltak": Tekst(
        nb="{navn:«»} slutter {slutt}, {frist}.",
        nn="{navn:«»} sluttar {slutt}, {frist}.",
        en="{navn:«»} ends on {slutt}, {frist}.",
    ),
}
DEADLINES: Final[Mapping[DeadlineKind, Tekst]] = {
    "ambisjon": Tekst(
        nb="men {mål:«»} skal nås innen {dato} (ambisjonen i {hva:«»})",
        nn="men {mål:«»} skal nåast innan {dato} (ambisjonen i {hva:«»})",
        en="but {mål:«»} is to be reached by {dato} (the target of {hva:«»})",
    ),
    "plan": Tekst(
        nb="men {mål:«»} står i {hva:«»}, som gjelder til {dato}",
        nn="men {mål:«»} står i {hva:«»}, som gjeld til {dato}",
        en="but {mål:«»} is in {hva:«»}, which runs until {dato}",
    ),
}
SOFT_HEADING: Final = Tekst(
    nb="Det som hviler på penger som tar slutt",
    nn="Det som kviler på pengar som tek slutt",
    en="What rests on money that ends",
)
SOLID: Final = Tekst(
    nb="Ingen mål eller tiltak hviler bare på tilskudd eller prosjektmidler.",
    nn="Ingen mål eller tiltak kviler berre på tilskot eller prosjektmidlar.",
    en="No goals or measures rest on grants or project money alone.",
)
SOFT_GOAL: Final = Tekst(
    nb="Målet {mål:«»} nås ikke av noe tiltak med driftspenger, bare av {tiltak:«»}.",
    nn="Målet {mål:«»} blir ikkje nådd av noko tiltak med driftspengar, berre av {tiltak:«»}.",
    en="The goal {mål:«»} is reached by no measure with operating funds, only by {tiltak:«»}.",
)
SOFT_MEASURE: Final = Tekst(
    nb="Tiltaket {navn:«»} har bare {penger}, uten oppgitt slutt.",
    nn="Tiltaket {navn:«»} har berre {penger}, utan oppgitt slutt.",
    en="The measure {navn:«»} has only {penger}, with no end given.",
)
SOFT_MEASURE_UNTIL: Final = Tekst(
    nb="Tiltaket {navn:«»} har bare {penger}, til {slutt}.",
    nn="Tiltaket {navn:«»} har berre {penger}, til {slutt}.",
    en="The measure {navn:«»} has only {penger}, until {slutt}.",
)
MONEY_TYPES: Final[Mapping[str, Tekst]] = {
    "drift": Tekst(nb="driftspenger", nn="driftspengar", en="operating funds"),
    "tilskudd": Tekst(nb="tilskudd", nn="tilskot", en="grants"),
    "prosjekt": Tekst(nb="prosjektmidler", nn="prosjektmidlar", en="project money"),
}
NO_TYPE: Final = Tekst(
    nb="penger uten type", nn="pengar utan type", en="money of no type"
)
