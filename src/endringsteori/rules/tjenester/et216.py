"""ET216: a partner in a measure that takes part in none of its activities."""

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
    graph = case.graph
    known = {tjeneste.id for tjeneste in graph.teori.tjenester}
    for tiltak in graph.teori.tiltak:
        if not tiltak.samarbeidspartnere:
            continue
        own = tuple(f"{tiltak.id}/{aktivitet.id}" for aktivitet in tiltak.aktiviteter)
        busy = {id_ for element in own for id_ in graph.services_of_activity(element)}
        for partner in tiltak.samarbeidspartnere:
            if partner in known and partner not in busy:
                yield Hit(
                    at=Place(tiltak.id, "samarbeidspartnere", partner),
                    values={"navn": tiltak.navn, "tjeneste": graph.navn(partner)},
                    covers=own,
                )


RULE: Final = Rule(
    code="ET216",
    name="partner uten oppgave",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="En tjeneste er samarbeidspartner i et tiltak, men har verken ansvar for "
        "noen av aktivitetene eller er partner i dem.",
        hvorfor="Et samarbeid uten oppgaver blir ord. Tjenesten vet ikke hva den skal "
        "gjøre, og de andre vet ikke hva de kan vente.",
        slik_retter_du="Skriv tjenesten i `samarbeidspartnere` eller `ansvarlig` på "
        "aktiviteten den bidrar i. Bidrar den ikke, ta den ut av tiltaket.",
        når_det_er_greit="Når tjenesten bidrar med penger eller samordner, eller når "
        "oppgavene ennå ikke er fordelt.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{tjeneste:«»} er samarbeidspartner i {navn:«»}, men er ikke med i "
                "noen av aktivitetene.",
                nn="{tjeneste:«»} er samarbeidspartnar i {navn:«»}, men er ikkje med i "
                "nokon av aktivitetane.",
                en="{tjeneste:«»} is a partner in {navn:«»}, but takes part in none of "
                "its activities.",
            ),
            advice=Tekst(
                nb="Skriv tjenesten i `samarbeidspartnere` på aktiviteten den bidrar i, "
                "eller ta den ut av tiltaket.",
                nn="Skriv tenesta i `samarbeidspartnere` på aktiviteten ho bidreg i, "
                "eller ta ho ut av tiltaket.",
                en="Add the service to `samarbeidspartnere` of the activity it "
                "contributes to, or take it out of the measure.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"aktiviteter", "ansvarlig", "samarbeidspartnere"}),
    local=True,
)
