"""ET116: a challenge that no goal answers."""

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
    teori = case.graph.teori
    answered = {id_ for mål in teori.mål for id_ in mål.svarer_på}
    for utfordring in teori.utfordringer:
        if utfordring.id not in answered:
            values = {"navn": utfordring.navn, "utfordring": utfordring.id}
            yield Hit(Place(utfordring.id), values)


RULE: Final = Rule(
    code="ET116",
    name="utfordring som ingen mål svarer på",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="En utfordring står ikke i `svarer_på` hos noe mål.",
        hvorfor="Da har dere sett noe som er vanskelig for innbyggerne eller "
        "tjenestene, uten å si hva dere vil oppnå. Slikt blir lett liggende mellom "
        "tjenestene.",
        slik_retter_du="Legg utfordringen i `svarer_på` hos målet som svarer på den. "
        "Finnes det ikke noe slikt mål, skriver dere et nytt, eller sier åpent at dere "
        "ikke prioriterer den nå.",
        når_det_er_greit="Når dere har valgt å la utfordringen ligge. Skriv begrunnelsen "
        "i unntaket.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Ingen mål svarer på utfordringen {navn:«»}.",
                nn="Ingen mål svarer på utfordringa {navn:«»}.",
                en="No goal answers the challenge {navn:«»}.",
            ),
            advice=Tekst(
                nb="Legg `{utfordring}` i `svarer_på` hos et mål, eller skriv et nytt "
                "mål som svarer på den.",
                nn="Legg `{utfordring}` i `svarer_på` hos eit mål, eller skriv eit nytt "
                "mål som svarer på ho.",
                en="Add `{utfordring}` to `svarer_på` of a goal, or write a new goal that "
                "answers it.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"svarer_på"}),
    wide=True,
    local=True,
)
