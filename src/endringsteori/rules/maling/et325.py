"""ET325: a next measurement that comes too late to tell of the day set for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rhythm import MONTHS, last_measured, next_end
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
        months = MONTHS.get(gauge.thing.hyppighet or "")
        last = last_measured(gauge.thing) or (start.periode if start else None)
        if ambisjon is None or ambisjon.frist is None or not months or last is None:
            continue
        frist, then = ambisjon.frist, next_end(last.slutt, months)
        if last.slutt < frist < then:
            values: dict[str, Verdi] = {
                "navn": gauge.navn,
                "dag": then,
                "frist": frist,
                "periode": str(last),
            }
            yield Hit(Place(gauge.element, "ambisjon.frist"), values)


RULE: Final = Rule(
    code="ET325",
    name="neste måling kommer etter fristen",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Regnet fra siste periode og `hyppighet` er neste måling ikke ferdig før "
        "fristen for ambisjonen er gått ut. Er ingenting målt, regnes det fra "
        "nullpunktet.",
        hvorfor="Ved fristen må dere da bestemme dere etter gamle tall.",
        slik_retter_du="Flytt fristen til slutten av en periode dere måler, eller mål "
        "oftere mot slutten.",
        når_det_er_greit="Når dere uansett skal ta en ekstra måling ved fristen.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Neste måling av {navn:«»} etter {periode} gjelder en periode som "
                "slutter {dag}, etter fristen {frist}.",
                nn="Neste måling av {navn:«»} etter {periode} gjeld ein periode som "
                "sluttar {dag}, etter fristen {frist}.",
                en="The next measurement of {navn:«»} after {periode} is for a period that "
                "ends on {dag}, past the {frist} set for it.",
            ),
            advice=Tekst(
                nb="Flytt `frist` til {dag}, eller mål oftere.",
                nn="Flytt `frist` til {dag}, eller mål oftare.",
                en="Move `frist` to {dag}, or measure more often.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"ambisjon", "hyppighet", "målinger", "nullpunkt"}),
    local=True,
    silent_when=("ET312",),
)
