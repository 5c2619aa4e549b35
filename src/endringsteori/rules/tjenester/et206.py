"""ET206: a service that is responsible for nothing and partner in nothing."""

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
    # A closed service ought to have no role: ET210 speaks where it has one.
    for tjeneste in graph.open_services():
        if not graph.has_role(tjeneste):
            yield Hit(Place(tjeneste), {"navn": graph.navn(tjeneste)})


RULE: Final = Rule(
    code="ET206",
    name="tjeneste uten rolle",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="En tjeneste står i oversikten, men har ikke ansvar for noe og er ikke "
        "samarbeidspartner i noe. Nedlagte tjenester regnes ikke med.",
        hvorfor="Enten mangler tjenesten i et tiltak der den burde vært med, eller så er "
        "oversikten større enn arbeidet.",
        slik_retter_du="Før tjenesten opp der den bidrar: som ansvarlig, "
        "samarbeidspartner, samordner eller i et samarbeid. Er den ikke med, ta den ut "
        "av oversikten.",
        når_det_er_greit="Når oversikten er felles for flere prosjekter, eller når dere "
        "vil vise hvem som ennå ikke er med.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} har ikke ansvar for noe og er ikke samarbeidspartner i noe.",
                nn="{navn:«»} har ikkje ansvar for noko og er ikkje samarbeidspartnar i "
                "noko.",
                en="{navn:«»} is responsible for nothing and a partner in nothing.",
            ),
            advice=Tekst(
                nb="Før tjenesten opp i et tiltak der den bidrar, eller ta den ut av "
                "oversikten.",
                nn="Før tenesta opp i eit tiltak der ho bidreg, eller ta ho ut av "
                "oversikta.",
                en="Add the service to a measure where it contributes, or take it out of "
                "the list.",
            ),
        )
    },
    check=_check,
    reads=frozenset(
        {
            "ansvarlig",
            "koordinator",
            "mellom",
            "samarbeidspartnere",
            "samordnes_av",
            "status",
        }
    ),
    wide=True,
)
