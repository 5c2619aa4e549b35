"""ET308: an indicator that does not say how often it is measured, or by whom."""

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
    for gauge in case.graph.indicators():
        often = gauge.thing.hyppighet is not None
        somebody = _names_somebody(case, gauge)
        if often and somebody:
            continue
        field = "ansvarlig" if often else "hyppighet"
        variant = field if often or somebody else "begge"
        yield Hit(Place(gauge.element, field), {"navn": gauge.navn}, variant=variant)


def _names_somebody(case: Case, gauge: Gauge) -> bool:
    """Tell whether an indicator, or the measure that it stands in, names a service."""
    if gauge.thing.ansvarlig is not None:
        return True
    tiltak = gauge.tiltak
    return tiltak is not None and case.graph.measure(tiltak).ansvarlig is not None


_OFTEN: Final = Tekst(
    nb="Skriv i `hyppighet` hvor ofte det skal måles, for eksempel `årlig`.",
    nn="Skriv i `hyppighet` kor ofte det skal målast, til dømes `årlig`.",
    en="Write in `hyppighet` how often to measure, for example `årlig`.",
)
_BY_WHOM: Final = Tekst(
    nb="Skriv i `ansvarlig` hvilken tjeneste som måler.",
    nn="Skriv i `ansvarlig` kva teneste som måler.",
    en="Write in `ansvarlig` which service measures.",
)

RULE: Final = Rule(
    code="ET308",
    name="indikator uten hyppighet eller ansvarlig",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="En indikator sier ikke hvor ofte det skal måles, eller hvilken tjeneste som "
        "gjør det. En indikator i et tiltak arver den som er ansvarlig for tiltaket.",
        hvorfor="Det ingen har fått i oppgave å måle, blir ikke målt. Uten hyppighet kan "
        "heller ikke programmet si fra når en måling uteblir.",
        slik_retter_du="Skriv `hyppighet` og `ansvarlig`. Skal det bare måles én gang, "
        "skriv `én-gang`.",
        når_det_er_greit="Når dere ennå ikke vet om indikatoren skal brukes.",
    ),
    words={
        "begge": Words(
            message=Tekst(
                nb="{navn:«»} sier verken hvor ofte det måles, eller hvem som måler.",
                nn="{navn:«»} seier verken kor ofte det blir målt, eller kven som måler.",
                en="{navn:«»} says neither how often it is measured nor by whom.",
            ),
            advice=Tekst(
                nb=f"{_OFTEN.nb} {_BY_WHOM.nb}",
                nn=f"{_OFTEN.nn} {_BY_WHOM.nn}",
                en=f"{_OFTEN.en} {_BY_WHOM.en}",
            ),
        ),
        "hyppighet": Words(
            message=Tekst(
                nb="{navn:«»} sier ikke hvor ofte det måles.",
                nn="{navn:«»} seier ikkje kor ofte det blir målt.",
                en="{navn:«»} does not say how often it is measured.",
            ),
            advice=_OFTEN,
        ),
        "ansvarlig": Words(
            message=Tekst(
                nb="{navn:«»} sier ikke hvem som måler.",
                nn="{navn:«»} seier ikkje kven som måler.",
                en="{navn:«»} does not say who measures it.",
            ),
            advice=_BY_WHOM,
        ),
    },
    check=_check,
    reads=frozenset({"ansvarlig", "hyppighet"}),
    local=True,
)
