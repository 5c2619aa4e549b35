"""ET302: a virkning or an effekt that nothing measures."""

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
    for node in case.graph.unmeasured_links("virkning", "effekt"):
        values = {"navn": node.navn, "id": node.thing.id}
        yield Hit(Place(node.element), values, variant=node.slag)


_MESSAGE: Final = Tekst(
    nb="Ingen indikator måler {navn:«»}.",
    nn="Ingen indikator måler {navn:«»}.",
    en="No indicator measures {navn:«»}.",
)

RULE: Final = Rule(
    code="ET302",
    name="umålt effekt eller virkning",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="Ingen indikator måler en virkning eller en effekt i kjeden.",
        hvorfor="Virkninger og effekter er endringene tiltaket skal gi. Måles de ikke, "
        "kan dere si hva dere har gjort, men ikke om det hjalp.",
        slik_retter_du="Mål en virkning ved å spørre dem det gjelder, og en effekt med "
        "tall fra et register eller fra statistikk. Én indikator kan måle flere ledd.",
        når_det_er_greit="Når målingen vil koste de det gjelder, mer enn den gir. Skriv "
        "i et unntak hva dere ser etter i stedet.",
    ),
    words={
        "virkning": Words(
            message=_MESSAGE,
            advice=Tekst(
                nb="Lag en indikator med `måler: [{id}]`, for eksempel det barn, unge "
                "eller andre det gjelder, selv svarer når dere spør dem.",
                nn="Lag ein indikator med `måler: [{id}]`, til dømes det barn, unge "
                "eller andre det gjeld, sjølve svarer når de spør dei.",
                en="Add an indicator with `måler: [{id}]`, for example what the young "
                "people or others concerned answer when you ask.",
            ),
        ),
        "effekt": Words(
            message=_MESSAGE,
            advice=Tekst(
                nb="Lag en indikator med `måler: [{id}]`, for eksempel et tall fra et "
                "register eller fra statistikk.",
                nn="Lag ein indikator med `måler: [{id}]`, til dømes eit tal frå eit "
                "register eller frå statistikk.",
                en="Add an indicator with `måler: [{id}]`, for example a number from a "
                "register or from statistics.",
            ),
        ),
    },
    check=_check,
    reads=frozenset({"måler"}),
    wide=True,
    local=True,
)
