"""ET105: a resultat or virkning that leads no further."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst, navn_på_slag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case
    from endringsteori.texts import Verdi

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    graph = case.graph
    effekt = navn_på_slag("effekt", case.innstillinger.ordvalg)
    for node in graph.without_way_to(("resultat", "virkning"), "effekt", "mål"):
        if node.gjenstår is None:
            at = Place(node.element, "fører_til")
            values: dict[str, Verdi] = {"navn": node.navn, "effekt": effekt}
            yield Hit(at, values, variant=node.slag)


_MESSAGE: Final = Tekst(
    nb="{navn:«»} fører ikke videre til noen {effekt} eller noe mål.",
    nn="{navn:«»} fører ikkje vidare til nokon {effekt} eller noko mål.",
    en="{navn:«»} does not lead on to any {effekt} or goal.",
)

RULE: Final = Rule(
    code="ET105",
    name="blindvei",
    levels=Levels.of("A/A/A"),
    card=Card(
        hva="Et resultat eller en virkning stopper i kjeden: Ingenting etter det er en "
        "effekt eller et mål.",
        hvorfor="Resultater er veien til målet, ikke målet selv. Stopper veien, vet dere "
        "ikke om det dere oppnår, hjelper dem det gjelder.",
        slik_retter_du="Spør hva som følger for målgruppen. Legg svaret i `fører_til`, "
        "eller legg målet i `bidrar_til`.",
        når_det_er_greit="Når dere ikke har tenkt ferdig: Skriv hvorfor i `gjenstår`. En "
        "utilsiktet virkning kan også stå alene; gjør et unntak for den.",
    ),
    words={
        "resultat": Words(
            message=_MESSAGE,
            advice=Tekst(
                nb="Skriv i `fører_til` hvilken virkning eller effekt resultatet gir, "
                "eller i `bidrar_til` hvilket mål det bidrar til.",
                nn="Skriv i `fører_til` kva verknad eller effekt resultatet gir, eller i "
                "`bidrar_til` kva mål det bidreg til.",
                en="Write in `fører_til` which outcome or impact follows, or in "
                "`bidrar_til` which goal it contributes to.",
            ),
        ),
        "virkning": Words(
            message=_MESSAGE,
            advice=Tekst(
                nb="Skriv i `fører_til` hvilken effekt virkningen gir, eller i "
                "`bidrar_til` hvilket mål den bidrar til.",
                nn="Skriv i `fører_til` kva effekt verknaden gir, eller i `bidrar_til` "
                "kva mål han bidreg til.",
                en="Write in `fører_til` which impact follows, or in `bidrar_til` which "
                "goal it contributes to.",
            ),
        ),
    },
    check=_check,
    reads=frozenset({"fører_til", "bidrar_til", "gjenstår"}),
    local=True,
    silent_when=("ET113",),
)
