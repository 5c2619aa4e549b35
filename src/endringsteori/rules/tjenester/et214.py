"""ET214: the money ends before the measure can be expected to show at a goal."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.rules.waiting import total, way
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from endringsteori.graph import Wait
    from endringsteori.model import Tiltak
    from endringsteori.rules.rule import Case

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    graph = case.graph
    for tiltak in graph.teori.tiltak:
        slutt = graph.last_day_of_financing(tiltak.id)
        if slutt is None or tiltak.oppstart is None:
            continue
        links = (node.element for node in graph.links_of(tiltak.id))
        goals = graph.goals_reached_by_measure(tiltak.id)
        wait = graph.longest_wait(links, goals, tiltak.oppstart)
        # Without any `virker_etter` nobody has said that there is something to wait for.
        if wait is not None and max(slutt, tiltak.oppstart) < wait.dato:
            yield _hit(case, tiltak, tiltak.oppstart, slutt, wait)


def _hit(case: Case, tiltak: Tiltak, oppstart: date, slutt: date, wait: Wait) -> Hit:
    return Hit(
        at=Place(tiltak.id, "finansiering"),
        values={
            "navn": tiltak.navn,
            "mål": case.graph.navn(wait.way[-1]),
            "slutt": slutt,
            "dato": wait.dato,
            "oppstart": oppstart,
            "tid": total(wait.durations),
            "vei": way(case.graph, wait.way),
        },
        related=tuple(Place(f"{one}->{next_}") for one, next_ in pairwise(wait.way)),
        covers=wait.way,
    )


RULE: Final = Rule(
    code="ET214",
    name="pengene slutter før virkningen kan ventes",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="Den siste finansieringen av tiltaket slutter før det kan ventes noen "
        "virkning på målet: oppstart pluss den lengste summen av `virker_etter` på "
        "veien dit.",
        hvorfor="Da blir tiltaket avsluttet før noen kan vite om det virker. Neste gang "
        "begynner dere på nytt, uten å ha lært noe.",
        slik_retter_du="Finn penger som varer lenge nok, eller se om tidene i "
        "`virker_etter` stemmer.",
        når_det_er_greit="Når det er bestemt at tiltaket går over i vanlig drift når "
        "prosjektet er slutt. Før det da opp under `finansiering`.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Pengene til {navn:«»} slutter {slutt}, men virkningen på {mål:«»} "
                "kan først ventes {dato}.",
                nn="Pengane til {navn:«»} sluttar {slutt}, men verknaden på {mål:«»} kan "
                "først ventast {dato}.",
                en="The money for {navn:«»} ends on {slutt}, but an effect on {mål:«»} "
                "cannot be expected until {dato}.",
            ),
            advice=Tekst(
                nb="Regnestykket er {oppstart} + {tid} = {dato}, langs veien {vei}. Finn "
                "penger som varer til da, eller rett `virker_etter`.",
                nn="Reknestykket er {oppstart} + {tid} = {dato}, langs vegen {vei}. Finn "
                "pengar som varer til då, eller rett `virker_etter`.",
                en="The calculation is {oppstart} + {tid} = {dato}, by way of {vei}. Find money "
                "that lasts until then, or correct `virker_etter`.",
            ),
        )
    },
    check=_check,
    reads=frozenset(
        {"bidrar_til", "finansiering", "fører_til", "oppstart", "virker_etter"}
    ),
    wide=True,
    local=True,
)
