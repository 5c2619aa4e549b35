"""ET306: an indicator without a number to reach, or without a day to reach it by."""

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
    later = {n.element for n in graph.nodes("resultat", "virkning", "effekt", "mål")}
    for gauge in graph.indicators():
        if gauge.thing.type == "kvalitativ" or later.isdisjoint(gauge.targets):
            continue
        ambisjon = gauge.thing.ambisjon
        at = Place(gauge.element, "ambisjon")
        if ambisjon is None or ambisjon.verdi is None:
            yield Hit(at, {"navn": gauge.navn})
        elif ambisjon.frist is None:
            values: dict[str, Verdi] = {"navn": gauge.navn, "verdi": ambisjon.verdi}
            yield Hit(at, values, variant="uten-frist")


RULE: Final = Rule(
    code="ET306",
    name="indikator uten ambisjon eller frist",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="En indikator for et resultat, en virkning, en effekt eller et mål sier ikke "
        "hvilket tall som skal nås, eller når.",
        hvorfor="Uten en ambisjon blir enhver bedring god nok og ingen for liten. Da er "
        "det vanskelig å bestemme om tiltaket skal fortsette.",
        slik_retter_du="Skriv `verdi` og `frist` i `ambisjon`. Er dere usikre, velg et "
        "tall dere ville vært fornøyd med, og juster det senere.",
        når_det_er_greit="Når dere først må måle én gang for å vite hva som er mulig.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} mangler et tall som skal nås.",
                nn="{navn:«»} manglar eit tal som skal nåast.",
                en="{navn:«»} has no number to reach.",
            ),
            advice=Tekst(
                nb="Skriv i `ambisjon` hvilken `verdi` som skal nås, og innen hvilken "
                "`frist`.",
                nn="Skriv i `ambisjon` kva `verdi` som skal nåast, og innan kva `frist`.",
                en="Write in `ambisjon` the `verdi` to reach and its `frist`, the day to "
                "reach it by.",
            ),
        ),
        "uten-frist": Words(
            message=Tekst(
                nb="{navn:«»} sier ikke når {verdi} skal være nådd.",
                nn="{navn:«»} seier ikkje når {verdi} skal vere nådd.",
                en="{navn:«»} does not say when {verdi} is to be reached.",
            ),
            advice=Tekst(
                nb="Skriv en `frist` i `ambisjon`.",
                nn="Skriv ein `frist` i `ambisjon`.",
                en="Write a `frist`, the day to reach it by, in `ambisjon`.",
            ),
        ),
    },
    check=_check,
    reads=frozenset({"ambisjon", "måler", "type"}),
    local=True,
)
