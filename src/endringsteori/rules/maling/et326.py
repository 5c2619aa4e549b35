"""ET326: a measure with indicators, but nobody asks those concerned."""

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

_ASKING: Final = frozenset({"spørreundersøkelse", "samtaler"})


def _check(case: Case) -> Iterator[Hit]:
    graph = case.graph
    asked = {
        mål.id
        for mål in graph.teori.mål
        if any(map(_asks, graph.indicators_of_goal(mål.id)))
    }
    for tiltak in graph.teori.tiltak:
        gauges = graph.indicators_of(tiltak.id)
        taking_part = graph.indicators_measuring(f"{tiltak.id}/brukermedvirkning")
        if not gauges or any(map(_asks, (*gauges, *taking_part))):
            continue
        if asked.isdisjoint(graph.goals_reached_by_measure(tiltak.id)):
            yield Hit(Place(tiltak.id), {"navn": tiltak.navn})


def _asks(gauge: Gauge) -> bool:
    return gauge.thing.kildetype in _ASKING


RULE: Final = Rule(
    code="ET326",
    name="ingen spør dem det gjelder",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Et tiltak har indikatorer, men ingen av dem bygger på spørreundersøkelse "
        "eller samtaler. Det gjør heller ingen av indikatorene for målene det fører til.",
        hvorfor="Registre viser hva som skjer, men ikke hvordan det oppleves. De det "
        "gjelder, ser ofte først om noe er blitt bedre, og hvorfor.",
        slik_retter_du="Spør noen av dem tiltaket er for. Tre faste spørsmål i en samtale "
        "dere har uansett, er nok til å begynne med. Skriv `kildetype` på indikatoren.",
        når_det_er_greit="Når de det gjelder, er for små til å spørres, og foresatte "
        "heller ikke kan svare.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Ingen indikator for {navn:«»} eller målene tiltaket fører til, bygger "
                "på svar fra dem det gjelder.",
                nn="Ingen indikator for {navn:«»} eller måla tiltaket fører til, byggjer "
                "på svar frå dei det gjeld.",
                en="No indicator of {navn:«»} or of the goals it leads to rests on answers "
                "from those concerned.",
            ),
            advice=Tekst(
                nb="Lag en indikator med `kildetype: samtaler` eller `spørreundersøkelse`. "
                "Spør dere alt, så skriv det i `kildetype`.",
                nn="Lag ein indikator med `kildetype: samtaler` eller `spørreundersøkelse`. "
                "Spør de alt, så skriv det i `kildetype`.",
                en="Add an indicator with `kildetype: samtaler` or `spørreundersøkelse`. "
                "If you ask already, write so in `kildetype`.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"bidrar_til", "delmål_av", "fører_til", "kildetype", "måler"}),
    wide=True,
)
