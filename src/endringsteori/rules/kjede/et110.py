"""ET110: a measure without any goal, neither reached nor named."""

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
    for tiltak in case.graph.teori.tiltak:
        if not tiltak.mål and not case.graph.goals_reached_by_measure(tiltak.id):
            yield Hit(Place(tiltak.id, "mål"), {"navn": tiltak.navn})


RULE: Final = Rule(
    code="ET110",
    name="tiltak uten mål",
    levels=Levels.of("A/A/A"),
    card=Card(
        hva="Tiltaket fører ikke fram til noe mål, og det oppgir heller ikke noe i `mål`.",
        hvorfor="Et tiltak som ikke er for noe mål, kan ikke vurderes: Dere vet ikke hva "
        "det skulle oppnå, og ikke om pengene burde gått til noe annet.",
        slik_retter_du="Skriv målet i `mål` på tiltaket, og legg det i `bidrar_til` på "
        "det siste leddet i kjeden.",
        når_det_er_greit="Når tiltaket er lovpålagt og uten eget mål. Skriv hjemmelen i "
        "unntaket.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} fører ikke fram til noe mål og oppgir ikke noe mål.",
                nn="{navn:«»} fører ikkje fram til noko mål og oppgir ikkje noko mål.",
                en="{navn:«»} does not lead to any goal, and names none.",
            ),
            advice=Tekst(
                nb="Skriv målet i `mål` på tiltaket, og i `bidrar_til` på det siste "
                "leddet i kjeden.",
                nn="Skriv målet i `mål` på tiltaket, og i `bidrar_til` på det siste "
                "leddet i kjeda.",
                en="Write the goal in `mål` of the measure, and in `bidrar_til` of the "
                "last link of the chain.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"mål", "fører_til", "bidrar_til"}),
    wide=True,
    local=True,
)
