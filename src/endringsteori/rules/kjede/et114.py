"""ET114: an effekt that leads to no goal."""

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
    for node in case.graph.without_way_to(("effekt",), "mål"):
        if not node.utilsiktet and node.gjenstår is None:
            yield Hit(Place(node.element, "bidrar_til"), {"navn": node.navn})


RULE: Final = Rule(
    code="ET114",
    name="effekt uten mål",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="En effekt fører ikke fram til noe mål, verken direkte eller gjennom andre "
        "effekter.",
        hvorfor="Da vet ingen om endringen er ønsket. Enten mangler kommunen et mål, "
        "eller så virker tiltaket for noe annet enn det dere har bestemt.",
        slik_retter_du="Legg målet i `bidrar_til` på effekten. Er endringen en "
        "bivirkning, skriver dere `utilsiktet: ja`.",
        når_det_er_greit="Når målet ikke er vedtatt ennå. Skriv det i `gjenstår`, så "
        "venter regelen.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} fører ikke fram til noe mål.",
                nn="{navn:«»} fører ikkje fram til noko mål.",
                en="{navn:«»} does not lead to any goal.",
            ),
            advice=Tekst(
                nb="Skriv i `bidrar_til` hvilket mål effekten bidrar til, eller "
                "`utilsiktet: ja` hvis den er en bivirkning.",
                nn="Skriv i `bidrar_til` kva mål effekten bidrar til, eller "
                "`utilsiktet: ja` om han er ein biverknad.",
                en="Write in `bidrar_til` which goal it contributes to, or "
                "`utilsiktet: ja` if it is a side effect.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"fører_til", "bidrar_til", "utilsiktet", "gjenstår"}),
    wide=True,
    local=True,
    silent_when=("ET113",),
)
