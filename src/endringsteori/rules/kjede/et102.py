"""ET102: a hypothesis that runs from a later kind of link to an earlier one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst, navn_på_slag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    ordvalg = case.innstillinger.ordvalg
    for edge, fra, til in case.graph.uneven_steps():
        if til.rank < fra.rank:
            yield Hit(
                at=Place(edge.element),
                values={
                    "fra": fra.navn,
                    "til": til.navn,
                    "fra_slag": navn_på_slag(fra.slag, ordvalg),
                    "til_slag": navn_på_slag(til.slag, ordvalg),
                },
            )


RULE: Final = Rule(
    code="ET102",
    name="bakvendt rekkefølge",
    levels=Levels.of("F/F/F"),
    card=Card(
        hva="En kobling går feil vei: fra et ledd som hører til seint i kjeden, til et "
        "som hører til tidligere, for eksempel fra effekt til resultat.",
        hvorfor="Kjeden leses fra innsats mot mål. En kobling mot strømmen gjør at "
        "ingen kan se hva som skal komme først, eller måle det i riktig rekkefølge.",
        slik_retter_du="Snu koblingen, eller flytt det ene leddet til den delen av "
        "tiltaket det hører hjemme i. Virker det tilbake på noe tidligere, skriver dere "
        "det i `forsterker`.",
        når_det_er_greit="Aldri. Tilbakevirkning har sitt eget felt.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{fra:«»} ({fra_slag}) fører til {til:«»} ({til_slag}), som hører "
                "til tidligere i kjeden.",
                nn="{fra:«»} ({fra_slag}) fører til {til:«»} ({til_slag}), som høyrer "
                "til tidlegare i kjeda.",
                en="{fra:«»} ({fra_slag}) leads to {til:«»} ({til_slag}), which belongs "
                "earlier in the chain.",
            ),
            advice=Tekst(
                nb="Snu koblingen, eller flytt det ene leddet dit det hører hjemme. Er "
                "det en tilbakevirkning, så skriv den i `forsterker`.",
                nn="Snu koplinga, eller flytt det eine leddet dit det høyrer heime. Er "
                "det ein tilbakeverknad, så skriv han i `forsterker`.",
                en="Turn the connection round, or move one of the links to where it "
                "belongs. If it is feedback, write it in `forsterker`.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"fører_til"}),
    local=True,
    silent_when=("ET101",),
)
