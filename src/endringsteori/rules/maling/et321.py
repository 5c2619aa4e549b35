"""ET321: a goal that is measured for others than those a measure is for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.graph import Gauge
    from endringsteori.rules.rule import Case

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    graph = case.graph
    for gauge in graph.indicators():
        målgruppe = gauge.thing.målgruppe
        if målgruppe is None:
            continue
        for tiltak, mål in _reaching(case, gauge).items():
            met = graph.measure(tiltak).målgrupper
            # A measure that says nothing of whom it is for may well be for these.
            if met and målgruppe not in met:
                values = {
                    "navn": gauge.navn,
                    "mål": graph.navn(mål),
                    "målgruppe": graph.navn(målgruppe),
                    "tiltak": graph.navn(tiltak),
                }
                at = Place(gauge.element, "målgruppe", tiltak)
                related = (Place(tiltak, "målgrupper"),)
                yield Hit(at, values, related, covers=(tiltak,))


def _reaching(case: Case, gauge: Gauge) -> dict[str, str]:
    """Give the measures that reach a goal it measures, each with the first such goal."""
    found: dict[str, str] = {}
    for target in gauge.targets:
        if target in case.graph and case.graph.node(target).slag == "mål":
            for tiltak in case.graph.measures_reaching(target):
                found.setdefault(tiltak, target)
    return found


RULE: Final = Rule(
    code="ET321",
    name="målt på en annen gruppe",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="En indikator måler et mål for en målgruppe som et tiltak mot målet ikke er "
        "for. Funnet gjelder paret av indikator og tiltak.",
        hvorfor="Tallet kan stå stille selv om tiltaket virker for dem som er med, eller "
        "bli bedre uten at tiltaket har noe med det å gjøre.",
        slik_retter_du="Mål for en gruppe tiltaket er for, gjerne med en indikator til. "
        "Er tiltaket for denne gruppen også, før den opp i `målgrupper`.",
        når_det_er_greit="Når gruppen som måles, rommer dem tiltaket er for, og de utgjør "
        "en stor del av den.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} måler {mål:«»} for {målgruppe:«»}, en gruppe {tiltak:«»} "
                "ikke er for.",
                nn="{navn:«»} måler {mål:«»} for {målgruppe:«»}, ei gruppe {tiltak:«»} "
                "ikkje er for.",
                en="{navn:«»} measures {mål:«»} for {målgruppe:«»}, a group that "
                "{tiltak:«»} is not for.",
            ),
            advice=Tekst(
                nb="Mål for en gruppe tiltaket er for, eller ta gruppen med i "
                "`målgrupper` i {tiltak:«»}.",
                nn="Mål for ei gruppe tiltaket er for, eller ta gruppa med i `målgrupper` "
                "i {tiltak:«»}.",
                en="Measure a group that the measure is for, or add the group to "
                "`målgrupper` of {tiltak:«»}.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"bidrar_til", "fører_til", "målgruppe", "målgrupper", "måler"}),
    wide=True,
)
