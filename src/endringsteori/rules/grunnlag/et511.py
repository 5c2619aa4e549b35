"""ET511: a hypothesis that rests on an assumption known not to hold."""

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
    for forutsetning in graph.teori.forutsetninger:
        if forutsetning.status != "avkreftet":
            continue
        for edge in graph.resting_on(forutsetning.id):
            yield Hit(
                at=Place(edge.element, "forutsetninger", forutsetning.id),
                values={
                    "fra": graph.navn(edge.source),
                    "til": graph.navn(edge.target),
                    "forutsetning": forutsetning.navn,
                },
                related=(Place(forutsetning.id, "status"),),
            )


RULE: Final = Rule(
    code="ET511",
    name="avkreftet forutsetning bærer en hypotese",
    levels=Levels.of("A/A/A"),
    card=Card(
        hva="En hypotese bygger på en forutsetning som dere har funnet ut at ikke "
        "stemmer.",
        hvorfor="Da er det ikke lenger grunn til å vente at det ene fører til det andre. "
        "Resten av kjeden hviler på noe dere vet er feil.",
        slik_retter_du="Endre aktiviteten så den ikke trenger forutsetningen, eller gjør "
        "noe så den stemmer igjen. Holder hypotesen likevel, ta bort forutsetningen fra "
        "den.",
        når_det_er_greit="Mens dere bestemmer hva dere skal gjøre. Sett en frist i "
        "unntaket.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="At {fra:«»} fører til {til:«»}, forutsetter {forutsetning:«»}, som er "
                "avkreftet.",
                nn="At {fra:«»} fører til {til:«»}, føreset {forutsetning:«»}, som er "
                "avkrefta.",
                en="That {fra:«»} leads to {til:«»} assumes {forutsetning:«»}, which is "
                "known not to hold.",
            ),
            advice=Tekst(
                nb="Endre tiltaket så det ikke trenger forutsetningen, eller ta den bort "
                "hvis hypotesen holder uten.",
                nn="Endre tiltaket så det ikkje treng føresetnaden, eller ta han bort om "
                "hypotesen held utan.",
                en="Change the measure so that it does not need the assumption, or remove "
                "it if the hypothesis holds without.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"forutsetninger", "fører_til", "bidrar_til", "status"}),
    local=True,
)
