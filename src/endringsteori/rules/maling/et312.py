"""ET312: a day to reach something by that has passed without a measurement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rhythm import last_measured, same_kind_end
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case
    from endringsteori.texts import Verdi

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    for gauge in case.graph.indicators():
        ambisjon, start = gauge.thing.ambisjon, gauge.thing.nullpunkt
        if ambisjon is None or ambisjon.frist is None:
            continue
        frist = ambisjon.frist
        last = last_measured(gauge.thing)
        if last is not None and last.slutt >= frist:
            continue
        # Whoever counts by the year cannot have counted the year of the frist before it
        # is over.
        known = last or (start.periode if start else None)
        end = frist if known is None else same_kind_end(known, frist)
        if max(frist, end) < case.dato:
            values: dict[str, Verdi] = {"navn": gauge.navn, "frist": frist}
            at = Place(gauge.element, "ambisjon.frist")
            if last is None:
                yield Hit(at, values, variant="ingen")
            else:
                yield Hit(at, {**values, "periode": str(last)}, variant="måling")


_ADVICE: Final = Tekst(
    nb="Legg inn målingen som viser hvordan det gikk, eller sett en ny `frist` hvis "
    "ambisjonen er flyttet.",
    nn="Legg inn målinga som viser korleis det gjekk, eller set ein ny `frist` dersom "
    "ambisjonen er flytta.",
    en="Add the measurement that shows how it went, or set a new `frist` if the target "
    "has been moved.",
)

RULE: Final = Rule(
    code="ET312",
    name="fristen er passert uten måling",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="Fristen for ambisjonen er passert, og ingen måling gjelder en periode som "
        "slutter på fristen eller senere. Måler dere i hele år, venter regelen til året "
        "med fristen er over.",
        hvorfor="Da vet ingen om dere nådde det dere hadde lovet. Det er ved fristen "
        "tiltaket skal vurderes.",
        slik_retter_du="Legg inn målingen for perioden med fristen. Er ambisjonen "
        "flyttet, skriv den nye `frist` og grunnen i `merknad`.",
        når_det_er_greit="Når tallet kommer sent fra kilden. Skriv i et unntak når det "
        "ventes.",
    ),
    words={
        "måling": Words(
            message=Tekst(
                nb="Fristen for {navn:«»} var {frist}, men siste måling gjelder {periode}.",
                nn="Fristen for {navn:«»} var {frist}, men siste måling gjeld {periode}.",
                en="{navn:«»} was to be reached by {frist}, but the last measurement is "
                "for {periode}.",
            ),
            advice=_ADVICE,
        ),
        "ingen": Words(
            message=Tekst(
                nb="Fristen for {navn:«»} var {frist}, men ingenting er målt.",
                nn="Fristen for {navn:«»} var {frist}, men ingenting er målt.",
                en="{navn:«»} was to be reached by {frist}, but nothing has been measured.",
            ),
            advice=_ADVICE,
        ),
    },
    check=_check,
    reads=frozenset({"ambisjon", "målinger", "nullpunkt"}),
    local=True,
)
