"""ET205: a service that the target group meets has no part in the measure."""

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
    for tiltak in graph.teori.tiltak:
        for tjeneste, grupper in graph.services_left_out(tiltak.id).items():
            yield Hit(
                at=Place(tiltak.id, "målgrupper", tjeneste),
                values={
                    "navn": tiltak.navn,
                    "tjeneste": graph.navn(tjeneste),
                    "id": tjeneste,
                    "grupper": tuple(map(graph.navn, grupper)),
                    "antall": len(grupper),
                },
                related=tuple(Place(g, "tjenester", tjeneste) for g in grupper),
                covers=grupper,
            )


RULE: Final = Rule(
    code="ET205",
    name="målgruppens tjeneste er ikke med",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Målgruppen for et tiltak møter en tjeneste som ikke har noen plass i "
        "tiltaket: verken ansvar, partnerskap eller samordning.",
        hvorfor="De som møter målgruppen til daglig, kjenner den best. Er de ikke med, "
        "kan de uten å vite det arbeide mot tiltaket.",
        slik_retter_du="Ta med tjenesten i `samarbeidspartnere`, på tiltaket eller på "
        "aktiviteten den bidrar i.",
        når_det_er_greit="Når tiltaket er et lavterskeltilbud der målgruppen ikke vil at "
        "tjenesten skal vite om det.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{grupper:«»} møter {tjeneste:«»}, som ikke er med i {navn:«»}.",
                nn="{grupper:«»} møter {tjeneste:«»}, som ikkje er med i {navn:«»}.",
                en="{tjeneste:«»} meets {grupper:«»}, but has no part in {navn:«»}.",
            ),
            advice=Tekst(
                nb="Ta med `{id}` i `samarbeidspartnere`, eller ta tjenesten ut av "
                "`tjenester` hvis {antall:målgruppen|målgruppene} ikke møter den.",
                nn="Ta med `{id}` i `samarbeidspartnere`, eller ta tenesta ut av "
                "`tjenester` dersom {antall:målgruppa|målgruppene} ikkje møter ho.",
                en="Add `{id}` to `samarbeidspartnere`, or take the service out of "
                "`tjenester` if the target {antall:group does|groups do} not meet it.",
            ),
        )
    },
    check=_check,
    reads=frozenset(
        {
            "ansvarlig",
            "målgrupper",
            "samarbeidspartnere",
            "samordnes_av",
            "status",
            "tjenester",
        }
    ),
    local=True,
)
