"""ET318: a series that is broken between where it started and where it is now."""

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
    for gauge in case.graph.indicators():
        start = gauge.thing.nullpunkt
        if start is None or start.periode is None:
            continue
        # A break stands before its own measurement, so one at the baseline does no harm.
        after = [
            (måling.periode, måling.brudd, n)
            for n, måling in enumerate(gauge.thing.målinger, start=1)
            if måling.brudd and måling.periode.slutt > start.periode.slutt
        ]
        if after:
            periode, brudd, n = max(after, key=lambda found: found[0].slutt)
            values: dict[str, Verdi] = {
                "navn": gauge.navn,
                "periode": str(periode),
                "nullpunkt": str(start.periode),
                "brudd": brudd,
            }
            yield Hit(Place(gauge.element, f"målinger.#{n}.brudd"), values)


RULE: Final = Rule(
    code="ET318",
    name="brudd i serien",
    levels=Levels.of("–/M/M"),
    card=Card(
        hva="En måling etter nullpunktet er merket med `brudd`. Tallene før og etter er "
        "ikke målt på samme måte.",
        hvorfor="Forskjellen mellom nullpunktet og det siste tallet er da både endring "
        "og ny måte å måle på, og ingen kan skille de to.",
        slik_retter_du="Velg et nullpunkt på samme side av bruddet som de siste tallene: "
        "perioden med bruddet eller en senere. Pass på at ambisjonen passer til det nye "
        "tallet.",
        når_det_er_greit="Når tiltaket startet før bruddet, og det ikke finnes noe annet "
        "nullpunkt. Programmet sammenligner uansett ikke over bruddet.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} har et brudd i {periode}, etter nullpunktet {nullpunkt}: "
                "{brudd:«»}.",
                nn="{navn:«»} har eit brot i {periode}, etter nullpunktet {nullpunkt}: "
                "{brudd:«»}.",
                en="{navn:«»} has a break in {periode}, after the baseline {nullpunkt}: "
                "{brudd:«»}.",
            ),
            advice=Tekst(
                nb="Sett `nullpunkt` til {periode} eller senere, om det lar seg gjøre.",
                nn="Set `nullpunkt` til {periode} eller seinare, om det lèt seg gjere.",
                en="Set `nullpunkt` to {periode} or later, if that can be done.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"målinger", "nullpunkt"}),
    local=True,
)
