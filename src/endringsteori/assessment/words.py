"""What statuses, readings and the control questions are called, in three languages.

Figures and reports share them. None of them names a cause, and none is a verdict on
people.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.assessment.controls import Kontrollspørsmål
from endringsteori.assessment.values import Kontrollsvar, Lesning, Målestatus
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.assessment.statuses import Leddstatus
    from endringsteori.graph import TheoryGraph

__all__ = [
    "ANSWERS",
    "MEANINGS",
    "PARTLY_IN_PLACE",
    "QUESTIONS",
    "READINGS",
    "STATUSES",
    "standing",
]

STATUSES: Final[Mapping[Målestatus, Tekst]] = {
    Målestatus.NÅDD: Tekst(nb="nådd", nn="nådd", en="reached"),
    Målestatus.PÅ_VEI: Tekst(nb="på vei", nn="på veg", en="on the way"),
    Målestatus.STÅR_STILLE: Tekst(nb="står stille", nn="står stille", en="unchanged"),
    Målestatus.FEIL_VEI: Tekst(nb="feil vei", nn="feil veg", en="the wrong way"),
    Målestatus.BLANDET: Tekst(nb="blandet", nn="blanda", en="mixed"),
    Målestatus.FOR_TIDLIG: Tekst(nb="for tidlig", nn="for tidleg", en="too early"),
    Målestatus.KAN_IKKE_SI: Tekst(
        nb="kan ikke si", nn="kan ikkje seie", en="cannot tell"
    ),
    Målestatus.IKKE_MÅLT: Tekst(nb="ikke målt", nn="ikkje målt", en="not measured"),
}

PARTLY_IN_PLACE: Final = Tekst(
    nb="delvis på plass", nn="delvis på plass", en="partly in place"
)
"""What an activity is that is under way, and has too little of its ambition."""

_THROUGH_GOALS: Final = Tekst(
    nb="måles gjennom delmål",
    nn="blir målt gjennom delmål",
    en="measured through subgoals",
)
_THROUGH_LINKS: Final = Tekst(
    nb="måles gjennom det som fører hit",
    nn="blir målt gjennom det som fører hit",
    en="measured through what leads here",
)

ANSWERS: Final[Mapping[Kontrollsvar, Tekst]] = {
    Kontrollsvar.JA: Tekst(nb="ja", nn="ja", en="yes"),
    Kontrollsvar.DELVIS: Tekst(nb="delvis", nn="delvis", en="partly"),
    Kontrollsvar.NEI: Tekst(nb="nei", nn="nei", en="no"),
    Kontrollsvar.UKJENT: Tekst(nb="vet ikke", nn="veit ikkje", en="not known"),
}

QUESTIONS: Final[Mapping[Kontrollspørsmål, Tekst]] = {
    Kontrollspørsmål.PÅ_PLASS: Tekst(
        nb="Er aktivitetene godt nok på plass?",
        nn="Er aktivitetane godt nok på plass?",
        en="Are the activities well enough in place?",
    ),
    Kontrollspørsmål.RESULTATER: Tekst(
        nb="Gir de resultatene vi ventet?",
        nn="Gir dei resultata vi venta?",
        en="Do they give the results we expected?",
    ),
    Kontrollspørsmål.MÅL: Tekst(
        nb="Følger målet etter?",
        nn="Følgjer målet etter?",
        en="Does the goal follow?",
    ),
}

READINGS: Final[Mapping[Lesning, Tekst]] = {
    Lesning.IKKE_PRØVD: Tekst(
        nb="ikke prøvd ennå", nn="ikkje prøvd enno", en="not tried yet"
    ),
    Lesning.DELVIS_PRØVD: Tekst(
        nb="delvis prøvd", nn="delvis prøvd", en="partly tried"
    ),
    Lesning.HOLDER_IKKE: Tekst(
        nb="holder ikke så langt", nn="held ikkje så langt", en="does not hold so far"
    ),
    Lesning.FOR_TIDLIG: Tekst(nb="for tidlig", nn="for tidleg", en="too early"),
    Lesning.I_TRÅD: Tekst(
        nb="i tråd med teorien", nn="i tråd med teorien", en="in line with the theory"
    ),
    Lesning.ANNEN_FORKLARING: Tekst(
        nb="annen forklaring", nn="anna forklaring", en="another explanation"
    ),
    Lesning.FØLGER_UTVIKLINGEN: Tekst(
        nb="følger utviklingen ellers",
        nn="følgjer utviklinga elles",
        en="follows the trend elsewhere",
    ),
    Lesning.KAN_IKKE_VURDERES: Tekst(
        nb="kan ikke vurderes", nn="kan ikkje vurderast", en="cannot be assessed"
    ),
}

MEANINGS: Final[Mapping[Lesning, Tekst]] = {
    Lesning.IKKE_PRØVD: Tekst(
        nb="Det som skulle komme først, er ikke på plass. Antakelsen er ikke prøvd, og vi kan ikke si om den holder.",
        nn="Det som skulle kome først, er ikkje på plass. Tanken er ikkje prøvd, og vi kan ikkje seie om han held.",
        en="What was to come first is not in place. The assumption has not been tried, and we cannot say whether it holds.",
    ),
    Lesning.DELVIS_PRØVD: Tekst(
        nb="Det som skulle komme først, er bare delvis på plass. Vent med å konkludere.",
        nn="Det som skulle kome først, er berre delvis på plass. Vent med å konkludere.",
        en="What was to come first is only partly in place. Wait before you conclude.",
    ),
    Lesning.HOLDER_IKKE: Tekst(
        nb="Det første er på plass, og tiden vi regnet med, er gått, men det neste har ikke beveget seg. Se på antakelsen sammen.",
        nn="Det første er på plass, og tida vi rekna med, er gått, men det neste har ikkje rørt seg. Sjå på tanken saman.",
        en="The first is in place and the time we allowed for has passed, but the next has not moved. Look at the assumption together.",
    ),
    Lesning.FOR_TIDLIG: Tekst(
        nb="Det første er på plass, men det er for tidlig å vente at det neste har beveget seg.",
        nn="Det første er på plass, men det er for tidleg å vente at det neste har rørt seg.",
        en="The first is in place, but it is too early to expect the next to have moved.",
    ),
    Lesning.I_TRÅD: Tekst(
        nb="Begge har utviklet seg slik dere ventet. Det passer med teorien, men beviser den ikke.",
        nn="Begge har utvikla seg slik de venta. Det passar med teorien, men beviser han ikkje.",
        en="Both have moved as you expected. That fits the theory, but does not prove it.",
    ),
    Lesning.ANNEN_FORKLARING: Tekst(
        nb="Det neste har beveget seg uten at det første er på plass. Se etter andre forklaringer.",
        nn="Det neste har rørt seg utan at det første er på plass. Sjå etter andre forklaringar.",
        en="The next has moved although the first is not in place. Look for other explanations.",
    ),
    Lesning.FØLGER_UTVIKLINGEN: Tekst(
        nb="Det neste har beveget seg, men ikke klart mer enn der det sammenlignes med.",
        nn="Det neste har rørt seg, men ikkje klart meir enn der det blir samanlikna med.",
        en="The next has moved, but not clearly more than where it is compared with.",
    ),
    Lesning.KAN_IKKE_VURDERES: Tekst(
        nb="Vi vet for lite til å si noe. Det er verken et ja eller et nei.",
        nn="Vi veit for lite til å seie noko. Det er verken eit ja eller eit nei.",
        en="We know too little to say. That is neither a yes nor a no.",
    ),
}
"""What a reading means for those who are to act on it."""


def standing(found: Leddstatus, graf: TheoryGraph) -> Tekst:
    """Say in a word or two where a link or goal stands.

    A goal that only other things show something of has no status, and is measured still.
    """
    if found.svar is Kontrollsvar.DELVIS:
        return PARTLY_IN_PLACE
    through = graf.seen_through(found.element)
    if not through:
        return STATUSES[found.status]
    only_goals = all(graf.node(element).slag == "mål" for element in through)
    return _THROUGH_GOALS if only_goals else _THROUGH_LINKS
