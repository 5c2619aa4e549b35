"""ET111: a measure whose chain does not reach a goal that it names."""

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
    graph = case.graph
    for tiltak in graph.teori.tiltak:
        for mål in tiltak.mål:
            if mål in graph.goal_tree and not graph.measure_reaches(tiltak.id, mål):
                yield Hit(
                    at=Place(tiltak.id, "mål", mål),
                    values={
                        "navn": tiltak.navn,
                        "målnavn": graph.navn(mål),
                        "mål": mål,
                    },
                    related=(Place(mål),),
                )


RULE: Final = Rule(
    code="ET111",
    name="tiltaket når ikke målet det oppgir",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="Tiltaket oppgir et mål i `mål`, men ingen vei gjennom kjeden når målet "
        "eller noen av delmålene.",
        hvorfor="Da er det ikke sagt hvordan tiltaket skal bidra. Enten mangler det et "
        "steg i tenkningen, eller så er tiltaket for noe annet enn det som står.",
        slik_retter_du="Følg kjeden framover fra aktivitetene. Legg målet i "
        "`bidrar_til` der den slutter, eller ta målet bort fra `mål`.",
        når_det_er_greit="Mens dere bygger kjeden bakover fra målet og ikke er kommet "
        "helt fram til tiltaket.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} oppgir målet {målnavn:«»}, men kjeden når det ikke.",
                nn="{navn:«»} oppgir målet {målnavn:«»}, men kjeda når det ikkje.",
                en="{navn:«»} names the goal {målnavn:«»}, but its chain does not reach "
                "it.",
            ),
            advice=Tekst(
                nb="Legg `{mål}` i `bidrar_til` på leddet som bidrar til målet, eller ta "
                "det bort fra `mål`.",
                nn="Legg `{mål}` i `bidrar_til` på leddet som bidrar til målet, eller ta "
                "det bort frå `mål`.",
                en="Add `{mål}` to `bidrar_til` of the link that contributes to it, or "
                "remove it from `mål`.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"mål", "fører_til", "bidrar_til", "delmål_av"}),
    wide=True,
    local=True,
)
