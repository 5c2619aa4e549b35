"""ET204: an activity needs a means that no service has."""

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
    for lack in graph.means_lacking():
        if not lack.having:
            yield Hit(
                at=Place(lack.aktivitet, "krever", lack.virkemiddel),
                values={
                    "navn": graph.navn(lack.aktivitet),
                    "virkemiddel": graph.navn(lack.virkemiddel),
                    "id": lack.virkemiddel,
                    "tjenester": tuple(map(graph.navn, lack.closed)),
                },
                related=tuple(Place(t, "status") for t in lack.closed),
                variant="nedlagt" if lack.closed else "",
            )


_ADVICE: Final = Tekst(
    nb="Før opp `{id}` under `virkemidler` hos en tjeneste som har det, eller stryk "
    "kravet og skriv hva dere gjør i stedet.",
    nn="Før opp `{id}` under `virkemidler` hos ei teneste som har det, eller stryk "
    "kravet og skriv kva de gjer i staden.",
    en="Add `{id}` to `virkemidler` of a service that has it, or drop the requirement "
    "and write what you do instead.",
)

RULE: Final = Rule(
    code="ET204",
    name="virkemiddel som ingen tjeneste har",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="En aktivitet krever et virkemiddel som ingen tjeneste i prosjektet har. "
        "Nedlagte tjenester regnes ikke med.",
        hvorfor="Da mangler det noe som aktiviteten trenger, og ingen i prosjektet kan "
        "gi det. Slikt blir ofte oppdaget først når tiltaket skal i gang.",
        slik_retter_du="Har en tjeneste virkemiddelet likevel, fører dere det opp under "
        "`virkemidler` der. Ellers må det skaffes, eller aktiviteten må bygge på noe "
        "annet.",
        når_det_er_greit="Når virkemiddelet er bestilt eller skal kjøpes. Skriv i et "
        "unntak når det kommer.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} krever {virkemiddel:«»}, som ingen tjeneste har.",
                nn="{navn:«»} krev {virkemiddel:«»}, som inga teneste har.",
                en="{navn:«»} needs {virkemiddel:«»}, which no service has.",
            ),
            advice=_ADVICE,
        ),
        "nedlagt": Words(
            message=Tekst(
                nb="{navn:«»} krever {virkemiddel:«»}, som bare {tjenester:«»} hadde "
                "før nedleggelsen.",
                nn="{navn:«»} krev {virkemiddel:«»}, som berre {tjenester:«»} hadde før "
                "nedlegginga.",
                en="{navn:«»} needs {virkemiddel:«»}, which only {tjenester:«»} had "
                "before closing down.",
            ),
            advice=_ADVICE,
        ),
    },
    check=_check,
    reads=frozenset({"krever", "virkemidler", "status"}),
    wide=True,
    local=True,
)
