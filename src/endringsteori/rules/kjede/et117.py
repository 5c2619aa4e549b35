"""ET117: a goal reached only by measures for others than those it is for."""

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
    known = {gruppe.id for gruppe in graph.teori.målgrupper}
    for mål in graph.teori.mål:
        grupper = tuple(id_ for id_ in mål.målgrupper if id_ in known)
        reaching = graph.measures_reaching(mål.id) if grupper else ()
        met = {g for tiltak in reaching for g in graph.measure(tiltak).målgrupper}
        if reaching and met.isdisjoint(grupper):
            yield Hit(
                at=Place(mål.id, "målgrupper"),
                values={
                    "navn": graph.navn(mål.id),
                    "grupper": tuple(map(graph.navn, grupper)),
                    "antall": len(grupper),
                },
                related=tuple(Place(tiltak, "målgrupper") for tiltak in reaching),
            )


RULE: Final = Rule(
    code="ET117",
    name="målet når ikke målgruppen",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="Målet gjelder en målgruppe, men ingen av tiltakene som når målet, har den "
        "i `målgrupper`.",
        hvorfor="Da kan alt gå etter planen uten at de målet er for, merker noe. Ofte "
        "treffer tiltakene dem som er lettest å nå.",
        slik_retter_du="Møter et av tiltakene gruppen, legger dere den i `målgrupper` på "
        "tiltaket. Ellers trenger målet et tiltak som når gruppen, eller en annen "
        "målgruppe.",
        når_det_er_greit="Når tiltaket virker gjennom andre, for eksempel foreldre eller "
        "lærere. Skriv det i unntaket.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Ingen av tiltakene som når {navn:«»}, er for {grupper:«» eller}.",
                nn="Ingen av tiltaka som når {navn:«»}, er for {grupper:«» eller}.",
                en="None of the measures that reach {navn:«»} is for {grupper:«» eller}.",
            ),
            advice=Tekst(
                nb="Legg {antall:målgruppen|en av målgruppene} i `målgrupper` på et "
                "tiltak som møter den, eller rett `målgrupper` på målet.",
                nn="Legg {antall:målgruppa|ei av målgruppene} i `målgrupper` på eit "
                "tiltak som møter ho, eller rett `målgrupper` på målet.",
                en="Add {antall:the target group|one of the target groups} to "
                "`målgrupper` of a measure that meets it, or correct `målgrupper` of the "
                "goal.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"målgrupper", "fører_til", "bidrar_til"}),
    wide=True,
)
