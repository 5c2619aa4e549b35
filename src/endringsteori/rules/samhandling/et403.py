"""ET403: services that carry an activity together, and collaborate below step 3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.graph import Contact
    from endringsteori.rules.rule import Case

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    graph = case.graph
    for contact in filter(graph.is_too_loose, graph.contacts()):
        yield _hit(case, contact)


def _hit(case: Case, contact: Contact) -> Hit:
    graph = case.graph
    between = graph.collaborations_between(*contact.services)
    trinn = tuple(Place(samarbeid.id, "trinn") for samarbeid in between)
    return Hit(
        at=Place(contact.tiltak, key="+".join(contact.services)),
        values={
            "tjenester": tuple(map(graph.navn, contact.services)),
            "aktivitet": graph.navn(contact.led[0]),
            "trinn": graph.step_between(*contact.services),
        },
        related=(*map(Place, contact.led), *trinn),
        covers=contact.led,
    )


RULE: Final = Rule(
    code="ET403",
    name="for lavt trinn",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Den ansvarlige for en aktivitet og en samarbeidspartner i den har bare "
        "samarbeid på trinn 1 eller 2: De deler informasjon eller har en felles "
        "forståelse, men koordinerer ikke.",
        hvorfor="Skal to tjenester gjøre noe sammen, må de avtale hvem som gjør hva og "
        "når. Ellers blir det to halve innsatser.",
        slik_retter_du="Avtal hvordan dere koordinerer arbeidet, og hev `trinn` til 3. "
        "Gjør dere det alt, er det bare trinnet som må rettes.",
        når_det_er_greit="Når partneren bare blir holdt orientert.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{tjenester:«»} har {aktivitet:«»} sammen, men samarbeider bare på "
                "trinn {trinn}.",
                nn="{tjenester:«»} har {aktivitet:«»} saman, men samarbeider berre på "
                "trinn {trinn}.",
                en="{tjenester:«»} share {aktivitet:«»}, but collaborate only "
                "at step {trinn}.",
            ),
            advice=Tekst(
                nb="Avtal hvem som gjør hva, og sett `trinn` til 3 i samarbeidet når det "
                "er på plass.",
                nn="Avtal kven som gjer kva, og set `trinn` til 3 i samarbeidet når det "
                "er på plass.",
                en="Agree on who does what, and set `trinn` of the collaboration to 3 "
                "once that is in place.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"ansvarlig", "samarbeidspartnere", "mellom", "trinn"}),
    wide=True,
    local=True,
)
