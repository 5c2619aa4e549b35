"""ET601: a goal that says what is to be done or made, and not what is to be different."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.rules.sprak.deeds import activity, product
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    for mål in case.graph.teori.mål:
        at = Place(mål.id, "navn")
        if told := activity(mål.navn):
            yield Hit(at, {"navn": mål.navn, "ord": told}, variant="aktivitet")
        elif told := product(mål.navn):
            yield Hit(at, {"navn": mål.navn, "ord": told}, variant="tjeneste")


RULE: Final = Rule(
    code="ET601",
    name="mål skrevet som aktivitet eller tjeneste",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Målet sier hva dere skal gjøre eller tilby, ikke hva som skal bli "
        "annerledes for noen. Meldingen viser hvilket ord som røper det. Regelen kjenner "
        "vanlige ord på bokmål og nynorsk, og tier når den er i tvil.",
        hvorfor="Er målet å holde et kurs, er det nådd når kurset er holdt, også om det "
        "ikke hjalp noen. Da kan ingen se om et annet tiltak ville vært bedre.",
        slik_retter_du="Spør: Hva blir annerledes for hvem når dette er gjort? Skriv "
        "svaret som mål. Det som sto der, hører ofte hjemme som aktivitet eller tiltak.",
        når_det_er_greit="Når andre har vedtatt ordene, og dere må gjengi dem. Skriv da "
        "endringen som delmål.",
    ),
    words={
        "aktivitet": Words(
            message=Tekst(
                nb="Målet {navn:«»} sier hva dere skal gjøre ({ord:«»}), ikke hva som "
                "skal bli annerledes.",
                nn="Målet {navn:«»} seier kva de skal gjere ({ord:«»}), ikkje kva som "
                "skal bli annleis.",
                en="The goal {navn:«»} says what you are to do ({ord:«»}), not what is to "
                "be different.",
            ),
            advice=Tekst(
                nb="Hva blir annerledes for hvem når dere har gjort dette? Skriv "
                "svaret som mål, for eksempel «Flere unge fullfører videregående».",
                nn="Kva blir annleis for kven når de har gjort dette? Skriv svaret "
                "som mål, til dømes «Fleire unge fullfører vidaregåande».",
                en="What will be different, and for whom, when you have done this? "
                "Write the answer as the goal, such as “More young people complete upper "
                "secondary school”.",
            ),
        ),
        "tjeneste": Words(
            message=Tekst(
                nb="Målet {navn:«»} nevner et tilbud eller noe dere lager ({ord:«»}), "
                "ikke hva som skal bli annerledes.",
                nn="Målet {navn:«»} nemner eit tilbod eller noko de lagar ({ord:«»}), "
                "ikkje kva som skal bli annleis.",
                en="The goal {navn:«»} names a service or something you make ({ord:«»}), "
                "not what is to be different.",
            ),
            advice=Tekst(
                nb="Hva blir annerledes for hvem når dette er på plass? Skriv "
                "svaret som mål, for eksempel «Færre eldre er ensomme».",
                nn="Kva blir annleis for kven når dette er på plass? Skriv svaret "
                "som mål, til dømes «Færre eldre er einsame».",
                en="What will be different, and for whom, when this is in place? "
                "Write the answer as the goal, such as “Fewer older people are lonely”.",
            ),
        ),
    },
    check=_check,
    reads=frozenset({"navn"}),
    local=True,
)
