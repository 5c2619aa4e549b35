"""ET503: a challenge that neither figures nor sources speak for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.model import Utfordring
from endringsteori.rules.missing import missing
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.rules.rule import Case

__all__ = ["RULE"]


def _is_measured(case: Case, element: str, _: Utfordring) -> bool:
    return case.graph.measured(element)


RULE: Final = Rule(
    code="ET503",
    name="utfordring uten tall eller kilde",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Utfordringen har ingen indikator, og den viser heller ikke til noen "
        "kunnskapskilde.",
        hvorfor="Uten tall eller kilde vet ingen om utfordringen er så stor som dere "
        "tror, eller om den blir mindre. Hver tjeneste ser gjerne sin egen del av den.",
        slik_retter_du="Skriv i `kunnskap` hvor dere har det fra. Det dere har sett "
        "selv, er også kunnskap: Før det opp som en kilde av typen `erfaring`.",
        når_det_er_greit="Mens dere samler inn kunnskap i starten av arbeidet.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Verken en indikator eller en kunnskapskilde sier noe om {navn:«»}.",
                nn="Verken ein indikator eller ei kunnskapskjelde seier noko om "
                "{navn:«»}.",
                en="Neither an indicator nor a source of knowledge speaks of {navn:«»}.",
            ),
            advice=Tekst(
                nb="Skriv i `kunnskap` på utfordringen hvor dere har det fra.",
                nn="Skriv i `kunnskap` på utfordringa kvar de har det frå.",
                en="Name in `kunnskap` of the challenge where you know it from.",
            ),
        )
    },
    check=missing(Utfordring, "kunnskap", unless=_is_measured),
    reads=frozenset({"kunnskap", "måler"}),
    wide=True,
)
