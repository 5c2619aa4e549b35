"""ET514: a challenge that only one service has confirmed."""

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
    navn = case.graph.navn
    for utfordring in case.graph.teori.utfordringer:
        if len(utfordring.bekreftet_av) == 1:
            (tjeneste,) = utfordring.bekreftet_av
            at = Place(utfordring.id, "bekreftet_av")
            yield Hit(at, {"navn": utfordring.navn, "tjeneste": navn(tjeneste)})


RULE: Final = Rule(
    code="ET514",
    name="bare én tjeneste står bak bildet",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Bare én tjeneste har bekreftet at den kjenner seg igjen i utfordringen.",
        hvorfor="Hver tjeneste ser utfordringen fra sin kant. Er de andre ikke enige om "
        "hva den er, blir de heller ikke enige om hva som må gjøres.",
        slik_retter_du="Ta opp utfordringen med de andre tjenestene som møter "
        "målgruppen. Før dem opp i `bekreftet_av` når de er enige, eller juster "
        "beskrivelsen.",
        når_det_er_greit="Når ingen andre tjenester møter dem det gjelder.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Bare {tjeneste:«»} har bekreftet {navn:«»}.",
                nn="Berre {tjeneste:«»} har stadfesta {navn:«»}.",
                en="Only {tjeneste:«»} has confirmed {navn:«»}.",
            ),
            advice=Tekst(
                nb="Spør en annen tjeneste som møter de samme menneskene, om den kjenner "
                "seg igjen, og før den opp i `bekreftet_av`.",
                nn="Spør ei anna teneste som møter dei same menneska, om ho kjenner seg "
                "igjen, og før ho opp i `bekreftet_av`.",
                en="Ask another service that meets the same people whether it sees the "
                "same, and add it to `bekreftet_av`.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"bekreftet_av"}),
    local=True,
)
