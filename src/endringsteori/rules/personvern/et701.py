"""ET701: what looks like the identity number of a person, wherever it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.privacy import Kind
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.rules.sightings import hit, sightings
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.diagnostics import Hit
    from endringsteori.rules.rule import Case

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    return (hit(sighting) for sighting in sightings(case, {Kind.NUMBER}))


RULE: Final = Rule(
    code="ET701",
    name="fødselsnummer",
    levels=Levels.of("F/F/F"),
    card=Card(
        hva="Et tall ser ut som et fødselsnummer, D-nummer, H-nummer eller syntetisk "
        "nummer. Alt blir lest: tekster, nøkler, kommentarer, tabeller og filnavn.",
        hvorfor="En kjede trenger aldri å vite hvem noen er. Filer blir delt, og det som "
        "har ligget i git, blir liggende i historikken. Tallet vises ikke i noe "
        "endringsteori lager.",
        slik_retter_du="Fjern tallet, også fra historikken i git. På nivå individ bruker "
        "dere en pseudonym referanse. Kontonumre kan se like ut: Skriv dem som `1234 56 "
        "78901`.",
        når_det_er_greit="Aldri. Regelen kan ikke unntas.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Det står noe som ser ut som et fødselsnummer i {hvor}.",
                nn="Det står noko som ser ut som eit fødselsnummer i {hvor}.",
                en="There is what looks like a personal identity number in {hvor}.",
            ),
            advice=Tekst(
                nb="Fjern det, også fra historikken hvis filen ligger i git. Er det et "
                "kontonummer, skriv det med mellomrom: 1234 56 78901.",
                nn="Fjern det, òg frå historikken dersom fila ligg i git. Er det eit "
                "kontonummer, skriv det med mellomrom: 1234 56 78901.",
                en="Remove it, from the history too if the file is in git. If it is an "
                "account number, write it with spaces: 1234 56 78901.",
            ),
        )
    },
    check=_check,
    reads=frozenset(),
    reads_sources=True,
)
