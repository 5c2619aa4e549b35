"""ET115: a link said to be unfinished that has been built on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case

__all__ = ["RULE"]

_MOST_NAMED: Final = 3


def _check(case: Case) -> Iterator[Hit]:
    graph = case.graph
    for node in graph.nodes():
        if node.gjenstår is not None and (effects := graph.effects(node.element)):
            yield Hit(
                at=Place(node.element, "gjenstår"),
                values={
                    "navn": node.navn,
                    "videre": tuple(map(graph.navn, effects[:_MOST_NAMED])),
                    "antall": len(effects),
                },
            )


RULE: Final = Rule(
    code="ET115",
    name="gjenstår, men er bygd videre",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="Et ledd har `gjenstår`, som sier at det som følger, ikke er tenkt ut ennå. "
        "Likevel fører leddet videre til noe.",
        hvorfor="`gjenstår` gjør at andre regler venter med å si fra om leddet. Står det "
        "igjen etter at kjeden er bygd videre, skjuler det det som måtte mangle.",
        slik_retter_du="Er det avklart, tar dere bort `gjenstår`. Hvis ikke, "
        "tar dere bort koblingene til dere har tenkt ferdig.",
        når_det_er_greit="Når en del av det som følger, er klart, og resten gjenstår.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} har `gjenstår`, men fører allerede videre til "
                "{videre:«»}.",
                nn="{navn:«»} har `gjenstår`, men fører alt vidare til {videre:«»}.",
                en="{navn:«»} has `gjenstår`, but already leads on to {videre:«»}.",
            ),
            advice=Tekst(
                nb="Ta bort `gjenstår` hvis det som følger, er avklart, ellers "
                "{antall:koblingen|koblingene} videre.",
                nn="Ta bort `gjenstår` om det som følgjer, er avklart, elles "
                "{antall:koplinga|koplingane} vidare.",
                en="Remove `gjenstår` if what follows is settled, otherwise the "
                "{antall:connection|connections} onwards.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"gjenstår", "fører_til", "bidrar_til"}),
    local=True,
)
