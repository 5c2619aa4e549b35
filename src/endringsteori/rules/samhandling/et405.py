"""ET405: a measure that does not say how those concerned take part."""

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
        said = tiltak.brukermedvirkning
        # A reason why it remains to be done is an answer for now.
        if said is None or not (said.individ or said.system or said.gjenstår):
            yield Hit(Place(tiltak.id, "brukermedvirkning"), {"navn": tiltak.navn})


RULE: Final = Rule(
    code="ET405",
    name="uten brukermedvirkning",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="Tiltaket sier ikke hvordan de det gjelder, er med: verken den enkelte i "
        "sin egen sak eller gruppen når tiltaket formes.",
        hvorfor="Barn, unge og familier har rett til å bli hørt, og de vet ofte best hva "
        "som hjelper. Tiltak som er laget uten dem, treffer dårligere.",
        slik_retter_du="Skriv i `brukermedvirkning` hvordan den enkelte er med "
        "(`individ`), eller hvordan gruppen er med (`system`). Er det ikke på plass, "
        "skriv hvorfor i `gjenstår`.",
        når_det_er_greit="Når tiltaket bare gjelder tjenestenes egne rutiner.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} sier ikke hvordan de det gjelder, er med.",
                nn="{navn:«»} seier ikkje korleis dei det gjeld, er med.",
                en="{navn:«»} does not say how those concerned take part.",
            ),
            advice=Tekst(
                nb="Skriv én setning i `brukermedvirkning`, under `individ` eller "
                "`system`, eller hvorfor det `gjenstår`.",
                nn="Skriv éi setning i `brukermedvirkning`, under `individ` eller "
                "`system`, eller kvifor det `gjenstår`.",
                en="Write one sentence in `brukermedvirkning`, under `individ` or "
                "`system`, or in `gjenstår` why it is not in place.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"brukermedvirkning"}),
    local=True,
)
