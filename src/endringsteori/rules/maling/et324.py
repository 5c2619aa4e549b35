"""ET324: a baseline from after the measure had begun."""

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
    for gauge in graph.indicators():
        start = gauge.thing.nullpunkt
        if start is None or start.periode is None:
            continue
        measures = map(graph.measure, graph.measures_of(gauge))
        begun = [(t.oppstart, t) for t in measures if t.oppstart is not None]
        oppstart, tiltak = min(begun, key=lambda one: one[0], default=(None, None))
        if oppstart and tiltak and oppstart < start.periode.start:
            values: dict[str, Verdi] = {
                "navn": gauge.navn,
                "periode": str(start.periode),
                "tiltak": tiltak.navn,
                "oppstart": oppstart,
            }
            related = (Place(tiltak.id, "oppstart"),)
            at = Place(gauge.element, "nullpunkt")
            yield Hit(at, values, related, covers=(tiltak.id,))


RULE: Final = Rule(
    code="ET324",
    name="nullpunktet er målt etter oppstart",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="En indikator for et ledd i et tiltak har et nullpunkt fra en periode som "
        "begynner etter at tiltaket begynte.",
        hvorfor="Noe av virkningen kan da allerede ligge i nullpunktet. Tiltaket ser ut "
        "til å virke mindre enn det gjør.",
        slik_retter_du="Finn et tall fra før oppstart, i et register eller i gamle "
        "lister, og bruk det som nullpunkt.",
        når_det_er_greit="Når det ikke finnes tall fra før, eller når tiltaket trengte "
        "tid før noe kunne skje. Skriv det i `merknad`.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Nullpunktet for {navn:«»} er fra {periode}, etter at {tiltak:«»} "
                "begynte {oppstart}.",
                nn="Nullpunktet for {navn:«»} er frå {periode}, etter at {tiltak:«»} "
                "tok til {oppstart}.",
                en="The baseline of {navn:«»} is from {periode}, after {tiltak:«»} began "
                "on {oppstart}.",
            ),
            advice=Tekst(
                nb="Bruk en periode fra før oppstart som `nullpunkt` hvis tallet "
                "finnes. Finnes det ikke, så skriv det i `merknad`.",
                nn="Bruk ein periode frå før oppstart som `nullpunkt` dersom talet "
                "finst. Finst det ikkje, så skriv det i `merknad`.",
                en="Use a period from before the start as `nullpunkt`, if there is a "
                "number. If there is none, say so in `merknad`.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"måler", "nullpunkt", "oppstart"}),
    local=True,
)
