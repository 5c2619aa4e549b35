"""ET112: a hypothesis that others already say, without a reason of its own."""

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
    navn = case.graph.navn
    for edge in case.graph.redundant_edges():
        if edge.fordi is None:
            values = {"fra": navn(edge.source), "til": navn(edge.target)}
            yield Hit(Place(edge.element), values)


RULE: Final = Rule(
    code="ET112",
    name="koblingen er overflødig",
    levels=Levels.of("–/–/M"),
    card=Card(
        hva="En kobling sier det samme som andre koblinger sier til sammen: Det går en "
        "lengre vei mellom de samme to leddene, og koblingen har ingen egen `fordi`.",
        hvorfor="Overflødige piler gjør figuren tung å lese og skjuler hvilken vei dere "
        "tror at virkningen går.",
        slik_retter_du="Ta bort koblingen. Er den en egen hypotese ved siden av den "
        "lange veien, skriver dere i `fordi` hva den legger til.",
        når_det_er_greit="Når den korte veien er en hypotese for seg. Da hører det til "
        "en `fordi`.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="At {fra:«»} fører til {til:«»}, følger allerede av andre koblinger.",
                nn="At {fra:«»} fører til {til:«»}, følgjer alt av andre koplingar.",
                en="That {fra:«»} leads to {til:«»} already follows from other "
                "connections.",
            ),
            advice=Tekst(
                nb="Ta bort koblingen, eller skriv i `fordi` hva den legger til.",
                nn="Ta bort koplinga, eller skriv i `fordi` kva ho legg til.",
                en="Remove the connection, or write in `fordi` what it adds.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"fører_til", "bidrar_til", "fordi"}),
    local=True,
    silent_when=("ET101",),
)
