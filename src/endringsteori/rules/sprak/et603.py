"""ET603: a goal that leaves open what, for whom, how much or when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.rules.sprak.answers import QUESTIONS, answered
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.model import Indikator, Mål
    from endringsteori.rules.rule import Case
    from endringsteori.rules.sprak.answers import Question

__all__ = ["ASKED", "RULE"]

ASKED: Final[Mapping[Question, Tekst]] = {
    "hva": Tekst(
        nb="hva som skal endre seg",
        nn="kva som skal endre seg",
        en="what is to change",
    ),
    "for hvem": Tekst(nb="for hvem", nn="for kven", en="for whom"),
    "hvor mye": Tekst(nb="hvor mye", nn="kor mykje", en="how much"),
    "når": Tekst(nb="når", nn="når", en="when"),
}
"""The questions as the message asks them."""


def _check(case: Case) -> Iterator[Hit]:
    for mål in case.graph.teori.mål:
        said = answered(mål.navn)
        if len(said) < len(QUESTIONS):
            said |= _given_beside(case, mål)
        if missing := tuple(ASKED[q] for q in QUESTIONS if q not in said):
            yield Hit(Place(mål.id, "navn"), {"navn": mål.navn, "mangler": missing})


def _given_beside(case: Case, mål: Mål) -> frozenset[Question]:
    """Give what the other fields of the goal answer, and the indicators that show it."""
    found: set[Question] = {"for hvem"} if mål.målgrupper else set()
    for gauge in case.graph.indicators_of_goal(mål.id):
        found |= _given_by(gauge.thing)
    return frozenset(found)


def _given_by(indikator: Indikator) -> set[Question]:
    ambisjon = indikator.ambisjon
    steps = indikator.milepæler
    numbers = (ambisjon.verdi, ambisjon.vurdering) if ambisjon else ()
    given: Mapping[Question, object] = {
        "hva": indikator.enhet or indikator.hva_vi_vil_vite,
        "for hvem": indikator.målgruppe,
        "hvor mye": steps or any(one is not None for one in numbers),
        "når": (ambisjon and ambisjon.frist) or any(step.frist for step in steps),
    }
    return {question for question, value in given.items() if value}


RULE: Final = Rule(
    code="ET603",
    name="mål uten hva, for hvem, hvor mye eller når",
    levels=Levels.of("–/–/M"),
    card=Card(
        hva="Verken ordene i målet, `målgrupper` eller indikatorene svarer på alle fire: "
        "hva som skal endre seg, for hvem, hvor mye og når. Indikatorene er de som gjør "
        "at målet regnes som målt.",
        hvorfor="Et mål uten tall og frist kan alltid kalles nådd. Uten en gruppe vet "
        "ingen hvem det skal merkes hos.",
        slik_retter_du="Skriv svarene i målet, eller la en indikator bære dem: `enhet`, "
        "`målgruppe` og `ambisjon` med `verdi` og `frist`.",
        når_det_er_greit="For et overordnet mål, når delmålene svarer på resten.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Målet {navn:«»} sier ikke {mangler:eller}, og det gjør heller ikke "
                "indikatorene.",
                nn="Målet {navn:«»} seier ikkje {mangler:eller}, og det gjer heller ikkje "
                "indikatorane.",
                en="The goal {navn:«»} does not say {mangler:eller}, and neither do its "
                "indicators.",
            ),
            advice=Tekst(
                nb="Skriv det i målet, for eksempel «80 prosent av elevene fullfører "
                "innen 2030», eller i `målgrupper` på målet og i `ambisjon` på en "
                "indikator for det.",
                nn="Skriv det i målet, til dømes «80 prosent av elevane fullfører innan "
                "2030», eller i `målgrupper` på målet og i `ambisjon` på ein indikator "
                "for det.",
                en="Write it in the goal, such as “80 per cent of the pupils complete by "
                "2030”, or in `målgrupper` of the goal and `ambisjon` of an indicator.",
            ),
        )
    },
    check=_check,
    reads=frozenset(
        {
            "ambisjon",
            "bidrar_til",
            "enhet",
            "hva_vi_vil_vite",
            "milepæler",
            "målgruppe",
            "målgrupper",
            "måler",
            "navn",
        }
    ),
    wide=True,
)
