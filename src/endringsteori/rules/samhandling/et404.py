"""ET404: a measure of many services, or of several sectors, that nobody coordinates."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case
    from endringsteori.texts import Verdi

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    graph = case.graph
    for tiltak in graph.teori.tiltak:
        if graph.lacks_coordinator(tiltak.id):
            sectors = graph.sectors_of(tiltak.id)
            values: dict[str, Verdi] = {
                "navn": tiltak.navn,
                "antall": len(graph.services_of(tiltak.id)),
                "sektorer": sectors,
            }
            variant = "sektorer" if len(sectors) > 1 else ""
            yield Hit(Place(tiltak.id), values, variant=variant)


_ADVICE: Final = Tekst(
    nb="Skriv `samordnes_av` på tiltaket: tjenesten som holder trådene.",
    nn="Skriv `samordnes_av` på tiltaket: tenesta som held i trådane.",
    en="Add `samordnes_av` to the measure: the service that holds the threads together.",
)

RULE: Final = Rule(
    code="ET404",
    name="ingen samordner",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Tiltaket har tre eller flere tjenester, eller tjenester fra to sektorer, og "
        "ingen står som `samordnes_av`.",
        hvorfor="Den ansvarlige svarer for tiltaket, men noen må også kalle inn, "
        "fordele oppgaver og se at delene henger sammen. Ellers gjør hver sitt.",
        slik_retter_du="Skriv `samordnes_av` på tiltaket. Det kan godt være den samme "
        "som er ansvarlig.",
        når_det_er_greit="Når de andre tjenestene bare er med i korte perioder.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} har {antall} tjenester, men ingen som samordner dem.",
                nn="{navn:«»} har {antall} tenester, men ingen som samordnar dei.",
                en="{navn:«»} has {antall} services, but nobody who coordinates them.",
            ),
            advice=_ADVICE,
        ),
        "sektorer": Words(
            message=Tekst(
                nb="{navn:«»} går på tvers av sektorene {sektorer:«»}, men har ingen "
                "samordner.",
                nn="{navn:«»} går på tvers av sektorane {sektorer:«»}, men har ingen "
                "som samordnar.",
                en="{navn:«»} goes across the sectors {sektorer:«»}, but has nobody who "
                "coordinates.",
            ),
            advice=_ADVICE,
        ),
    },
    check=_check,
    reads=frozenset({"samordnes_av", "ansvarlig", "samarbeidspartnere", "sektor"}),
    local=True,
)
