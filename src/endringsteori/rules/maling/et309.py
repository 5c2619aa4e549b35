"""ET309: a goal that is measured far ahead only, with nothing measured on the way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst, navn_på_slag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case
    from endringsteori.texts import Verdi

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    graph = case.graph
    near = [node.element for node in graph.nodes("resultat", "virkning")]
    lit = set(graph.goals_ahead_of(filter(graph.measured, near)))
    dim = [mål.id for mål in graph.teori.mål if mål.id not in lit]
    # Without anything on the way there is nothing that could have been measured.
    has_something_near = set(graph.goals_ahead_of(near)) if dim else ()
    for mål in dim:
        if mål in has_something_near and graph.measured(mål):
            yield _hit(case, mål)


def _hit(case: Case, mål: str) -> Hit:
    graph, ordvalg = case.graph, case.innstillinger.ordvalg
    nodes = [graph.node(element) for element in graph.elements_reaching(mål)]
    slag = ("resultat", "virkning")
    first = min((n for n in nodes if n.slag in slag), key=lambda node: node.rank)
    values: dict[str, Verdi] = {
        "navn": graph.navn(mål),
        "resultater": navn_på_slag("resultat", ordvalg, flertall=True),
        "virkninger": navn_på_slag("virkning", ordvalg, flertall=True),
        "ledd": first.navn,
    }
    return Hit(Place(mål), values, (Place(first.element),))


RULE: Final = Rule(
    code="ET309",
    name="målet belyses bare langt fram",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Målet er målt, men ingen resultater eller virkninger på veien fram til det "
        "er det.",
        hvorfor="Målet flytter seg sent og av mange grunner. Uten noe målt på veien vet "
        "dere ikke om tiltakene virket, om de trenger mer tid, eller om noe helt annet "
        "var grunnen.",
        slik_retter_du="Mål minst ett resultat eller én virkning på veien, helst det "
        "leddet dere er mest usikre på.",
        når_det_er_greit="Når andre har vist at tiltaket virker slik, og dere følger med "
        "på at det blir gjennomført.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} er målt, men ingen {resultater} eller {virkninger} på veien "
                "dit er det.",
                nn="{navn:«»} er målt, men ingen {resultater} eller {virkninger} på vegen "
                "dit er det.",
                en="{navn:«»} is measured, but no {resultater} or {virkninger} on the way "
                "there are.",
            ),
            advice=Tekst(
                nb="Lag en indikator for et ledd på veien, for eksempel {ledd:«»}.",
                nn="Lag ein indikator for eit ledd på vegen, til dømes {ledd:«»}.",
                en="Add an indicator for a link on the way, for example {ledd:«»}.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"bidrar_til", "delmål_av", "fører_til", "måler"}),
    wide=True,
)
