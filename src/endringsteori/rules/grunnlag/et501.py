"""ET501: a goal that stands in no plan, nor does any goal above it."""

from __future__ import annotations

from typing import Final

from endringsteori.rules.above import missing_above
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

__all__ = ["RULE"]

RULE: Final = Rule(
    code="ET501",
    name="mål uten planforankring",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="Målet er ikke forankret i noen plan, og det er heller ikke et mål over det.",
        hvorfor="Det som ikke står i kommunens planer, får sjelden penger og "
        "oppmerksomhet når det strammer til. Arbeidet blir stående som et prosjekt.",
        slik_retter_du="Skriv `forankret_i` på målet, med planen det står i. Står det "
        "ikke i noen plan, meld det inn neste gang planen rulleres.",
        når_det_er_greit="Når planen er under arbeid. Skriv i et unntak når den skal "
        "vedtas.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} er ikke forankret i noen plan.",
                nn="{navn:«»} er ikkje forankra i nokon plan.",
                en="{navn:«»} is not anchored in any plan.",
            ),
            advice=Tekst(
                nb="Skriv `forankret_i` på målet, med planen det står i.",
                nn="Skriv `forankret_i` på målet, med planen det står i.",
                en="Add `forankret_i` to the goal, with the plan it stands in.",
            ),
        )
    },
    check=missing_above("forankret_i"),
    reads=frozenset({"forankret_i", "delmål_av"}),
    wide=True,
    local=True,
)
