"""ET104: an activity that nothing comes of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst, navn_på_slag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case
    from endringsteori.texts import Slag, Verdi

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    graph = case.graph
    resultat = navn_på_slag("resultat", case.innstillinger.ordvalg)
    ends: tuple[Slag, ...] = ("resultat", "virkning", "effekt", "mål")
    for node in graph.without_way_to(("aktivitet",), *ends):
        if node.gjenstår is None:
            values: dict[str, Verdi] = {"navn": node.navn, "resultat": resultat}
            yield Hit(Place(node.element, "fører_til"), values)


RULE: Final = Rule(
    code="ET104",
    name="aktivitet uten resultat",
    levels=Levels.of("A/A/A"),
    card=Card(
        hva="En aktivitet fører ikke til noe resultat, verken direkte eller gjennom "
        "andre aktiviteter.",
        hvorfor="Da sier ikke kjeden hva aktiviteten er godt for, og dere kan ikke måle "
        "om den virker.",
        slik_retter_du="Spør hva som er annerledes når aktiviteten er gjennomført. "
        "Skriv svaret under `resultater`, og legg det i `fører_til` på aktiviteten.",
        når_det_er_greit="Når dere ikke har tenkt ferdig. Skriv hvorfor i `gjenstår`, så "
        "venter regelen.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} fører ikke til noe {resultat}.",
                nn="{navn:«»} fører ikkje til noko {resultat}.",
                en="{navn:«»} does not lead to any {resultat}.",
            ),
            advice=Tekst(
                nb="Skriv i `fører_til` hva som er annerledes når aktiviteten er "
                "gjennomført, eller i `gjenstår` hvorfor det ikke er avklart.",
                nn="Skriv i `fører_til` kva som er annleis når aktiviteten er "
                "gjennomført, eller i `gjenstår` kvifor det ikkje er avklart.",
                en="Write in `fører_til` what is different once the activity is carried "
                "out, or in `gjenstår` why that is not settled yet.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"fører_til", "bidrar_til", "gjenstår"}),
    local=True,
    silent_when=("ET113",),
)
