"""ET323: a day to reach something by that comes before it can be expected."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.rules.waiting import total, way
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from endringsteori.graph import FirstShown, Gauge
    from endringsteori.rules.rule import Case
    from endringsteori.texts import Verdi

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    graph = case.graph
    for gauge in graph.indicators():
        ambisjon = gauge.thing.ambisjon
        if ambisjon is None or ambisjon.frist is None:
            continue
        targets = [target for target in gauge.targets if target in graph]
        first = graph.shown_after(targets, ambisjon.frist)
        if first is not None:
            yield _hit(case, gauge, ambisjon.frist, first)


def _hit(case: Case, gauge: Gauge, frist: date, first: FirstShown) -> Hit:
    graph, wait = case.graph, first.wait
    values: dict[str, Verdi] = {
        "navn": gauge.navn,
        "frist": frist,
        "dag": wait.dato,
        "tiltak": graph.navn(first.tiltak),
        "oppstart": first.oppstart,
        "tid": total(wait.durations),
        "vei": way(graph, wait.way),
    }
    steps = (Place(f"{fra}->{til}") for fra, til in pairwise(wait.way))
    related = (Place(first.tiltak, "oppstart"), *steps)
    variant = "ventetid" if wait.durations else "oppstart"
    at = Place(gauge.element, "ambisjon.frist")
    return Hit(at, values, related, variant, covers=(first.tiltak,))


RULE: Final = Rule(
    code="ET323",
    name="fristen kommer for tidlig",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="Fristen for en ambisjon er før endringen kan ventes: oppstarten av tiltaket, "
        "pluss `virker_etter` langs den korteste veien dit. En kobling uten "
        "`virker_etter` tar ingen tid. Fører flere tiltak dit, må fristen være for "
        "tidlig for alle.",
        hvorfor="Da vil målingen vise at det ikke virker, selv om alt går som dere "
        "tenkte. Gode tiltak er blitt stoppet på den måten.",
        slik_retter_du="Flytt fristen, eller se på om `virker_etter` er satt for høyt. "
        "Vil dere se noe før, mål et ledd tidligere på veien.",
        når_det_er_greit="Når fristen er bestemt av andre. Skriv hvem i et unntak.",
    ),
    words={
        "ventetid": Words(
            message=Tekst(
                nb="Fristen for {navn:«»} er {frist}, men endringen kan tidligst ventes "
                "{dag}: {tid} etter oppstarten av {tiltak:«»} {oppstart}, langs {vei}.",
                nn="Fristen for {navn:«»} er {frist}, men endringa kan tidlegast ventast "
                "{dag}: {tid} etter oppstarten av {tiltak:«»} {oppstart}, langs {vei}.",
                en="{navn:«»} is to be reached by {frist}, but the change can be expected "
                "on {dag} at the earliest: {tid} after {tiltak:«»} began on {oppstart}, "
                "along {vei}.",
            ),
            advice=Tekst(
                nb="Flytt `frist` til {dag} eller senere, eller rett `virker_etter` langs "
                "veien.",
                nn="Flytt `frist` til {dag} eller seinare, eller rett `virker_etter` langs "
                "vegen.",
                en="Move `frist` to {dag} or later, or correct `virker_etter` on the way.",
            ),
        ),
        "oppstart": Words(
            message=Tekst(
                nb="Fristen for {navn:«»} er {frist}, men {tiltak:«»} begynner først "
                "{oppstart}.",
                nn="Fristen for {navn:«»} er {frist}, men {tiltak:«»} tek først til "
                "{oppstart}.",
                en="{navn:«»} is to be reached by {frist}, but {tiltak:«»} does not begin "
                "until {oppstart}.",
            ),
            advice=Tekst(
                nb="Flytt `frist` til etter oppstarten, eller rett `oppstart`.",
                nn="Flytt `frist` til etter oppstarten, eller rett `oppstart`.",
                en="Move `frist` past the start, or correct `oppstart`.",
            ),
        ),
    },
    check=_check,
    reads=frozenset(
        {"ambisjon", "bidrar_til", "fører_til", "måler", "oppstart", "virker_etter"}
    ),
    wide=True,
)
