"""ET327: a value that is not its numerator over its denominator."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit
from endringsteori.rules.figures import agree, decimals, is_percent, measurements
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case
    from endringsteori.texts import Verdi

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    for gauge in case.graph.indicators():
        if not any(
            one.verdi is not None and one.nevner for one in gauge.thing.målinger
        ):
            continue
        told: set[str | None] = set()
        for one in measurements(gauge.element, gauge.thing):
            verdi, teller, nevner = one.verdi, one.teller, one.nevner
            if verdi is None or teller is None or nevner is None or nevner <= 0:
                continue
            if one.at.key in told or agree(gauge.thing, verdi, teller, nevner):
                continue
            told.add(one.at.key)
            values: dict[str, Verdi] = {
                "navn": gauge.navn,
                "hvor": one.hvor,
                "verdi": verdi,
                "teller": teller,
                "nevner": nevner,
            }
            if is_percent(gauge.thing):
                andel = round(teller * 100 / nevner, max(decimals(verdi), 1))
                yield Hit(one.at, {**values, "andel": andel}, variant="prosent")
            else:
                yield Hit(one.at, values, variant="annet")


RULE: Final = Rule(
    code="ET327",
    name="tallene stemmer ikke",
    levels=Levels.of("A/A/A"),
    card=Card(
        hva="En måling har både verdi, teller og nevner, og verdien er ikke telleren delt "
        "på nevneren. Avrunding er tatt med.",
        hvorfor="Ett av de tre tallene er feil. Hvilket det er, avgjør om det går bedre "
        "eller dårligere.",
        slik_retter_du="Sjekk tallene mot kilden. Det tryggeste er å skrive bare `teller` "
        "og `nevner`, så blir verdien regnet ut.",
        når_det_er_greit="Når kilden selv har vektet eller justert verdien. Ta da ut "
        "teller og nevner, og skriv i `merknad` hva som er gjort.",
    ),
    words={
        "prosent": Words(
            message=Tekst(
                nb="{navn:«»} er {verdi} prosent i {hvor}, men {teller} av {nevner} er "
                "{andel} prosent.",
                nn="{navn:«»} er {verdi} prosent i {hvor}, men {teller} av {nevner} er "
                "{andel} prosent.",
                en="{navn:«»} is {verdi} per cent in {hvor}, but {teller} of {nevner} is "
                "{andel} per cent.",
            ),
            advice=Tekst(
                nb="Rett det tallet som er feil, eller ta ut `verdi`: den blir regnet ut.",
                nn="Rett det talet som er feil, eller ta ut `verdi`: han blir rekna ut.",
                en="Correct the number that is wrong, or take out `verdi`: it is worked "
                "out.",
            ),
        ),
        "annet": Words(
            message=Tekst(
                nb="{navn:«»} er {verdi} i {hvor}, og det stemmer ikke med {teller} av "
                "{nevner}.",
                nn="{navn:«»} er {verdi} i {hvor}, og det stemmer ikkje med {teller} av "
                "{nevner}.",
                en="{navn:«»} is {verdi} in {hvor}, which does not agree with {teller} of "
                "{nevner}.",
            ),
            advice=Tekst(
                nb="Rett det tallet som er feil, eller `enhet` hvis verdien teller noe "
                "annet.",
                nn="Rett det talet som er feil, eller `enhet` dersom verdien tel noko "
                "anna.",
                en="Correct the number that is wrong, or `enhet` if the value counts "
                "something else.",
            ),
        ),
    },
    check=_check,
    reads=frozenset({"enhet", "målinger"}),
    local=True,
)
