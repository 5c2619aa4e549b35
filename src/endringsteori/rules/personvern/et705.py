"""ET705: nivå individ without a consent."""

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
    individ = case.graph.teori.individ
    if individ is None:
        return
    samtykke = individ.samtykke
    if samtykke is None or (samtykke.dato is None and samtykke.omfang is None):
        yield Hit(Place("individ", "samtykke"))


RULE: Final = Rule(
    code="ET705",
    name="samtykke mangler",
    levels=Levels.of("A/A/A"),
    card=Card(
        hva="Kjeden gjelder en person eller familie, og det står ikke når de samtykket, "
        "eller i hva.",
        hvorfor="En individuell plan lages bare når den det gjelder, vil det. Samtykket "
        "avgjør også hva tjenestene kan dele.",
        slik_retter_du="Skriv `samtykke` under `individ`, med `dato` og `omfang`.",
        når_det_er_greit="Når samtykket er på vei og ingenting er delt ennå.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Det står ikke at den kjeden gjelder, har samtykket.",
                nn="Det står ikkje at den kjeda gjeld, har samtykt.",
                en="It does not say that the one the chain is about has consented.",
            ),
            advice=Tekst(
                nb="Skriv `samtykke` under `individ`, med `dato` og `omfang`.",
                nn="Skriv `samtykke` under `individ`, med `dato` og `omfang`.",
                en="Write `samtykke` under `individ`, with `dato` and `omfang`.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"individ", "samtykke"}),
    local=True,
)
