"""ET406: a samarbeid that shares what is told about people, on no stated ground."""

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
    for samarbeid in graph.teori.samarbeid:
        deling = samarbeid.deling
        if deling is not None and deling.opplysninger and deling.grunnlag is None:
            at = Place(samarbeid.id, "deling.opplysninger")
            yield Hit(at, {"navn": graph.navn(samarbeid.id)})


RULE: Final = Rule(
    code="ET406",
    name="deling uten grunnlag",
    levels=Levels.of("A/A/A"),
    card=Card(
        hva="Et samarbeid deler opplysninger om enkeltpersoner, men sier ikke hva som gir "
        "lov til det.",
        hvorfor="Taushetsplikten gjelder også mellom tjenester. Er grunnlaget uklart, "
        "deler noen for mye, og andre tør ikke dele det som trengs.",
        slik_retter_du="Skriv `grunnlag`: `samtykke`, `lovhjemmel` eller `anonymt`. "
        "Spør juristen eller personvernombudet når dere er i tvil. Deler dere ikke, "
        "skriv `opplysninger: nei`.",
        når_det_er_greit="Aldri. Er grunnlaget ikke avklart, vent med å dele.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} deler opplysninger om enkeltpersoner uten å si på hvilket "
                "grunnlag.",
                nn="{navn:«»} deler opplysningar om enkeltpersonar utan å seie på kva "
                "grunnlag.",
                en="{navn:«»} shares information about individuals without saying on "
                "what grounds.",
            ),
            advice=Tekst(
                nb="Skriv `grunnlag`: `samtykke`, `lovhjemmel` eller `anonymt`.",
                nn="Skriv `grunnlag`: `samtykke`, `lovhjemmel` eller `anonymt`.",
                en="Add `grunnlag`: `samtykke` (consent), `lovhjemmel` (by law) or "
                "`anonymt` (anonymous).",
            ),
        )
    },
    check=_check,
    reads=frozenset({"deling"}),
    local=True,
)
