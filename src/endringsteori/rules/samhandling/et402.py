"""ET402: two measures for the same people and goal, under services that do not coordinate."""

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
    for found in filter(graph.is_uncoordinated, graph.parallel_measures()):
        yield Hit(
            at=Place(found.tiltak, key=found.other),
            values={
                "navn": graph.navn(found.tiltak),
                "annet": graph.navn(found.other),
                "målgruppe": graph.navn(found.målgrupper[0]),
                "målnavn": graph.navn(found.mål[0]),
                "tjenester": tuple(map(graph.navn, found.services)),
            },
            related=(Place(found.other),),
            covers=(found.other,),
        )


RULE: Final = Rule(
    code="ET402",
    name="parallelle tiltak uten samordning",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="To tiltak har samme målgruppe og samme mål, men hver sin ansvarlige "
        "tjeneste. De to tjenestene har ikke noe samarbeid på trinn 3 eller 4.",
        hvorfor="Parallelle tiltak kan ødelegge for hverandre. De samme menneskene får "
        "to planer og to kontakter, og ingen ser helheten.",
        slik_retter_du="Avtal hvordan tjenestene koordinerer, og før det opp som "
        "`samarbeid` på trinn 3 eller høyere. Kanskje skal de to tiltakene bli ett.",
        når_det_er_greit="Når det ene tiltaket er avsluttet før det andre begynner.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} og {annet:«»} har begge målgruppen {målgruppe:«»} og målet "
                "{målnavn:«»}, men {tjenester:«»} samarbeider ikke på trinn 3 eller 4.",
                nn="{navn:«»} og {annet:«»} har begge målgruppa {målgruppe:«»} og målet "
                "{målnavn:«»}, men {tjenester:«»} samarbeider ikkje på trinn 3 eller 4.",
                en="{navn:«»} and {annet:«»} both have the target group {målgruppe:«»} "
                "and the goal {målnavn:«»}, but {tjenester:«»} do not collaborate at "
                "step 3 or 4.",
            ),
            advice=Tekst(
                nb="Avtal hvordan {tjenester:«»} koordinerer, og før det opp under "
                "`samarbeid` med `trinn: 3`.",
                nn="Avtal korleis {tjenester:«»} koordinerer, og før det opp under "
                "`samarbeid` med `trinn: 3`.",
                en="Agree on how {tjenester:«»} coordinate, and describe it under "
                "`samarbeid` with `trinn: 3`.",
            ),
        )
    },
    check=_check,
    reads=frozenset(
        {
            "ansvarlig",
            "målgrupper",
            "mål",
            "fører_til",
            "bidrar_til",
            "mellom",
            "trinn",
        }
    ),
    wide=True,
)
