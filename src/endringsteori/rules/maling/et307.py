"""ET307: an indicator that does not say where its numbers or judgements come from."""

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
    for gauge in case.graph.indicators():
        indikator = gauge.thing
        if indikator.metode is not None:
            continue
        values = {"navn": gauge.navn}
        if indikator.type == "kvalitativ":
            yield Hit(Place(gauge.element, "metode"), values, variant="kvalitativ")
        elif indikator.kilde is None:
            yield Hit(Place(gauge.element, "kilde"), values)


RULE: Final = Rule(
    code="ET307",
    name="indikator uten kilde eller metode",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="En indikator har verken `kilde` eller `metode`. En kvalitativ indikator må "
        "ha `metode`, for der er det framgangsmåten som gjør vurderingen til å stole på.",
        hvorfor="Neste gang er det kanskje en annen som måler. Uten kilden blir tallet "
        "regnet ut på en ny måte, og da kan ikke de to sammenlignes.",
        slik_retter_du="Skriv i `kilde` hvor tallet hentes, for eksempel et system, et "
        "skjema eller en tabell. For det kvalitative: skriv i `metode` hvem som spør "
        "eller observerer, og hvordan.",
        når_det_er_greit="Mens indikatoren bare er et forslag.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} sier verken hvor tallene kommer fra, eller hvordan de blir "
                "til.",
                nn="{navn:«»} seier verken kvar tala kjem frå, eller korleis dei blir "
                "til.",
                en="{navn:«»} says neither where the numbers come from nor how they are "
                "made.",
            ),
            advice=Tekst(
                nb="Skriv i `kilde` hvor tallene hentes, for eksempel navnet på systemet "
                "eller skjemaet.",
                nn="Skriv i `kilde` kvar tala blir henta, til dømes namnet på systemet "
                "eller skjemaet.",
                en="Write in `kilde` where the numbers are found, for example the name of "
                "the system or the form.",
            ),
        ),
        "kvalitativ": Words(
            message=Tekst(
                nb="{navn:«»} er kvalitativ, men sier ikke hvordan vurderingen blir til.",
                nn="{navn:«»} er kvalitativ, men seier ikkje korleis vurderinga blir til.",
                en="{navn:«»} is qualitative, but does not say how the judgement is made.",
            ),
            advice=Tekst(
                nb="Skriv i `metode` hvem som blir spurt eller observert, og hvordan.",
                nn="Skriv i `metode` kven som blir spurt eller observert, og korleis.",
                en="Write in `metode` who is asked or observed, and how.",
            ),
        ),
    },
    check=_check,
    reads=frozenset({"kilde", "metode", "type"}),
    local=True,
)
