"""ET320: a qualitative indicator with numbers where there should be judgements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.figures import given
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.rules.rule import Case
    from endringsteori.texts import Verdi

__all__ = ["RULE"]

_PLACES: Final[Mapping[str, Tekst]] = {
    "målinger": Tekst(nb="målingene", nn="målingane", en="the measurements"),
    "nullpunkt": Tekst(nb="nullpunktet", nn="nullpunktet", en="the baseline"),
    "milepæler": Tekst(nb="milepælene", nn="milepælane", en="the milestones"),
    "ambisjon": Tekst(nb="ambisjonen", nn="ambisjonen", en="the target"),
}


def _check(case: Case) -> Iterator[Hit]:
    for gauge in case.graph.indicators():
        if gauge.thing.type != "kvalitativ":
            continue
        numbered = {
            (one.at.field or "").partition(".")[0]
            for one in given(gauge.element, gauge.thing)
            if (one.verdi, one.teller, one.nevner) != (None, None, None)
        }
        fields = [field for field in _PLACES if field in numbered]
        if fields:
            hvor = tuple(_PLACES[field] for field in fields)
            values: dict[str, Verdi] = {"navn": gauge.navn, "hvor": hvor}
            yield Hit(Place(gauge.element, fields[0]), values)


RULE: Final = Rule(
    code="ET320",
    name="kvalitativ med tallkrav",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="En indikator er kvalitativ, men har verdi, teller eller nevner i målinger, "
        "nullpunkt, milepæler eller ambisjon.",
        hvorfor="En kvalitativ indikator blir vurdert med ord og lest etter vurderingen. "
        "Tallene blir ikke regnet med, og den som skrev dem, tror kanskje det.",
        slik_retter_du="Er det en andel av svarene, sett `type: kvantitativ`. Ellers "
        "skriv `vurdering` og `begrunnelse`. Trenger dere begge, lag to indikatorer. "
        "Hvor mange dere spurte, hører hjemme i `grunnlag`.",
        når_det_er_greit="Aldri; velg den typen som passer.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} er kvalitativ, men har tall i {hvor}.",
                nn="{navn:«»} er kvalitativ, men har tal i {hvor}.",
                en="{navn:«»} is qualitative, but has numbers in {hvor}.",
            ),
            advice=Tekst(
                nb="Skriv en `vurdering` i stedet for tallet, eller sett `type: "
                "kvantitativ`.",
                nn="Skriv ei `vurdering` i staden for talet, eller set `type: "
                "kvantitativ`.",
                en="Write a `vurdering` instead of the number, or set `type: "
                "kvantitativ`.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"ambisjon", "milepæler", "målinger", "nullpunkt", "type"}),
    local=True,
)
