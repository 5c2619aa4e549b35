"""ET314: an ambition on the wrong side of where the indicator started."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.figures import baseline
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case
    from endringsteori.texts import Verdi

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    for gauge in case.graph.indicators():
        retning, ambisjon = gauge.thing.retning, gauge.thing.ambisjon
        goal = ambisjon.verdi if ambisjon else None
        if goal is None or (start := baseline(gauge.thing)) is None:
            continue
        if (retning == "opp" and goal < start) or (retning == "ned" and goal > start):
            values: dict[str, Verdi] = {
                "navn": gauge.navn,
                "ambisjon": goal,
                "nullpunkt": start,
            }
            yield Hit(Place(gauge.element, "ambisjon"), values, variant=retning)


_ADVICE: Final = Tekst(
    nb="Se om det er `retning`, `ambisjon` eller `nullpunkt` som er feil, og rett det "
    "ene.",
    nn="Sjå om det er `retning`, `ambisjon` eller `nullpunkt` som er feil, og rett det "
    "eine.",
    en="See which of `retning`, `ambisjon` and `nullpunkt` is wrong, and correct that "
    "one.",
)

RULE: Final = Rule(
    code="ET314",
    name="ambisjonen går feil vei",
    levels=Levels.of("A/A/A"),
    card=Card(
        hva="Ambisjonen ligger på feil side av nullpunktet: lavere når tallet skal opp, "
        "eller høyere når det skal ned.",
        hvorfor="Enten er ett av tallene feil, eller så er retningen det. Vurderingen av "
        "tiltaket blir da stikk motsatt av det dere mener.",
        slik_retter_du="Se på `retning`, `ambisjon` og `nullpunkt`. Ofte er det retningen "
        "som er skrevet for en annen måte å telle på: andelen med fravær skal ned, "
        "andelen til stede skal opp.",
        når_det_er_greit="Når dere venter en nedgang uansett, og ambisjonen er å bremse "
        "den. Skriv det i et unntak.",
    ),
    words={
        "opp": Words(
            message=Tekst(
                nb="{navn:«»} skal opp, men ambisjonen ({ambisjon}) er lavere enn "
                "nullpunktet ({nullpunkt}).",
                nn="{navn:«»} skal opp, men ambisjonen ({ambisjon}) er lågare enn "
                "nullpunktet ({nullpunkt}).",
                en="{navn:«»} is to go up, but the target ({ambisjon}) is lower than "
                "the baseline ({nullpunkt}).",
            ),
            advice=_ADVICE,
        ),
        "ned": Words(
            message=Tekst(
                nb="{navn:«»} skal ned, men ambisjonen ({ambisjon}) er høyere enn "
                "nullpunktet ({nullpunkt}).",
                nn="{navn:«»} skal ned, men ambisjonen ({ambisjon}) er høgare enn "
                "nullpunktet ({nullpunkt}).",
                en="{navn:«»} is to go down, but the target ({ambisjon}) is higher than "
                "the baseline ({nullpunkt}).",
            ),
            advice=_ADVICE,
        ),
    },
    check=_check,
    reads=frozenset({"ambisjon", "enhet", "målinger", "nullpunkt", "retning"}),
    local=True,
)
