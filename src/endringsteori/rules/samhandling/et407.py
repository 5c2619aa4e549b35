"""ET407: a samarbeid above the first step, and no place to meet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.model import Samarbeid
from endringsteori.rules.missing import missing
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.rules.rule import Case

__all__ = ["RULE"]

_UNDERSTANDS: Final = 2
"""The step from which services have to meet: information can be shared without."""


def _only_informs(_case: Case, _element: str, samarbeid: Samarbeid) -> bool:
    return samarbeid.trinn < _UNDERSTANDS


RULE: Final = Rule(
    code="ET407",
    name="samarbeid uten arena",
    levels=Levels.of("–/M/M"),
    card=Card(
        hva="Et samarbeid på trinn 2 eller høyere sier ikke hvor og hvor ofte tjenestene "
        "møtes.",
        hvorfor="Felles forståelse og felles tiltak blir til i møter. Uten en fast arena "
        "stopper samarbeidet når noen slutter eller får det travelt.",
        slik_retter_du="Skriv `arena`: møtet, hvor ofte og gjerne hvem som kaller inn.",
        når_det_er_greit="Når samarbeidet er nytt og arenaen ikke er avtalt ennå.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Samarbeidet {navn:«»} sier ikke hvor og hvor ofte tjenestene møtes.",
                nn="Samarbeidet {navn:«»} seier ikkje kvar og kor ofte tenestene møtest.",
                en="The collaboration {navn:«»} does not say where and how often the "
                "services meet.",
            ),
            advice=Tekst(
                nb="Skriv `arena`, for eksempel «Møte på skolen hver måned».",
                nn="Skriv `arena`, til dømes «Møte på skulen kvar månad».",
                en="Add `arena`, for example “Meeting at the school every month”.",
            ),
        )
    },
    check=missing(Samarbeid, "arena", unless=_only_informs),
    reads=frozenset({"arena", "trinn"}),
    local=True,
)
