"""ET108: a hypothesis that skips the aktivitet or the resultat in between."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst, navn_på_slag

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.rules.rule import Case
    from endringsteori.texts import Slag, Verdi

__all__ = ["RULE"]

_NEXT: Final[Mapping[Slag, Slag]] = {"innsats": "aktivitet", "aktivitet": "resultat"}
"""The kind that a link of a kind leads to, unless it skips that."""


def _check(case: Case) -> Iterator[Hit]:
    graph, ordvalg = case.graph, case.innstillinger.ordvalg
    for edge, fra, til in graph.uneven_steps():
        if til.rank > fra.rank + 1 and (skipped := _NEXT.get(fra.slag)):
            ledd = navn_på_slag(skipped, ordvalg)
            values: dict[str, Verdi] = {
                "fra": fra.navn,
                "til": til.navn,
                "ledd": ledd,
            }
            yield Hit(Place(edge.element), values, variant=fra.slag)


RULE: Final = Rule(
    code="ET108",
    name="hopper over ledd",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="En kobling går rett fra innsats til resultat eller lenger, eller rett fra "
        "aktivitet til virkning eller effekt. Å hoppe over bare virkningen er greit.",
        hvorfor="I hoppet ligger det en antakelse som ingen har sagt. Uteblir endringen, "
        "vet dere ikke om aktiviteten ga det den skulle, eller om hypotesen var feil.",
        slik_retter_du="Skriv inn leddet som mangler: aktiviteten som bruker innsatsen, "
        "eller resultatet som aktiviteten gir. Led koblingen gjennom det.",
        når_det_er_greit="Når leddet mellom er så opplagt at ingen ville målt det.",
    ),
    words={
        "innsats": Words(
            message=Tekst(
                nb="{fra:«»} går rett til {til:«»}, uten noen {ledd} mellom.",
                nn="{fra:«»} går rett til {til:«»}, utan nokon {ledd} imellom.",
                en="{fra:«»} goes straight to {til:«»}, with no {ledd} in between.",
            ),
            advice=Tekst(
                nb="Skriv inn aktiviteten som bruker innsatsen, og led koblingen gjennom "
                "den.",
                nn="Skriv inn aktiviteten som bruker innsatsen, og lei koplinga gjennom "
                "han.",
                en="Add the activity that uses the input, and lead the connection "
                "through it.",
            ),
        ),
        "aktivitet": Words(
            message=Tekst(
                nb="{fra:«»} går rett til {til:«»}, uten noe {ledd} mellom.",
                nn="{fra:«»} går rett til {til:«»}, utan noko {ledd} imellom.",
                en="{fra:«»} goes straight to {til:«»}, with no {ledd} in between.",
            ),
            advice=Tekst(
                nb="Skriv inn resultatet som aktiviteten gir, og led koblingen gjennom "
                "det.",
                nn="Skriv inn resultatet som aktiviteten gir, og lei koplinga gjennom "
                "det.",
                en="Add the output that the activity gives, and lead the connection "
                "through it.",
            ),
        ),
    },
    check=_check,
    reads=frozenset({"fører_til"}),
    local=True,
    silent_when=("ET101",),
)
