"""ET316: a goal that rests on one indicator alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    for mål in case.graph.teori.mål:
        gauges = case.graph.indicators_of_goal(mål.id)
        if len(gauges) == 1:
            (gauge,) = gauges
            values = {"navn": case.graph.navn(mål.id), "indikator": gauge.navn}
            related = (Place(gauge.element, "måler"),)
            yield Hit(Place(mål.id), values, related, variant=gauge.thing.type)


_MESSAGE: Final = Tekst(
    nb="Bare én indikator belyser {navn:«»}: {indikator:«»}.",
    nn="Berre éin indikator kastar lys over {navn:«»}: {indikator:«»}.",
    en="Only one indicator sheds light on {navn:«»}: {indikator:«»}.",
)

RULE: Final = Rule(
    code="ET316",
    name="én indikator avgjør målet alene",
    levels=Levels.of("–/–/M"),
    card=Card(
        hva="Målet er målt, men av én indikator alene. Indikatorer for ledd som bidrar "
        "direkte til målet, teller med, og for delmålene når alle er målt.",
        hvorfor="Ingen enkelt indikator kan avgjøre om et mål er nådd. Ett tall kan gå "
        "opp fordi noen teller annerledes, og si lite om hvordan folk har det.",
        slik_retter_du="Lag en indikator av et annet slag. Har dere et tall, spør dem det "
        "gjelder. Har dere samtaler, finn et tall som skal følge etter.",
        når_det_er_greit="Når målet er så smalt at ett tall virkelig dekker det.",
    ),
    words={
        "kvantitativ": Words(
            message=_MESSAGE,
            advice=Tekst(
                nb="Lag en indikator til, helst av et annet slag: Spør dem det gjelder.",
                nn="Lag ein indikator til, helst av eit anna slag: Spør dei det gjeld.",
                en="Add one more, preferably of another kind: ask those concerned.",
            ),
        ),
        "kvalitativ": Words(
            message=_MESSAGE,
            advice=Tekst(
                nb="Lag en indikator til, helst av et annet slag: Finn et tall som skal "
                "følge etter.",
                nn="Lag ein indikator til, helst av eit anna slag: Finn eit tal som skal "
                "følgje etter.",
                en="Add one more, preferably of another kind: find a number that should "
                "follow.",
            ),
        ),
    },
    check=_check,
    reads=frozenset({"bidrar_til", "delmål_av", "måler", "type"}),
    wide=True,
)
