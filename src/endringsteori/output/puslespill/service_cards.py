"""`ServiceCards`: what services do, with whom, and what each can mend, before it is told."""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING

from endringsteori.checking import Mendings
from endringsteori.diagnostics import Status
from endringsteori.lean import dataclass
from endringsteori.output.puslespill.shown import Shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from endringsteori.diagnostics import Finding
    from endringsteori.graph import Lack, MissingTie, Part, Sight, TheoryGraph
    from endringsteori.model import Samarbeid
    from endringsteori.texts import Språk

__all__ = ["Card", "ServiceCards", "ask_services"]


@dataclass(frozen=True, slots=True)
class Card:
    """One service. `owed` are findings that it must settle, `helped` those it can help with.

    `brings` are means that work lacks and that it has.
    """

    tjeneste: str
    parts: tuple[Part, ...]
    sights: tuple[Sight, ...]
    collaborations: list[Samarbeid] = field(default_factory=list)
    ties: list[MissingTie] = field(default_factory=list)
    brings: list[Lack] = field(default_factory=list)
    owed: list[Finding] = field(default_factory=list)
    helped: list[Finding] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class ServiceCards:
    """The services of a theory in document order; `whole` where one was asked for."""

    shown: Shown
    cards: tuple[Card, ...]
    whole: bool


def ask_services(
    graph: TheoryGraph,
    findings: Iterable[Finding],
    språk: Språk,
    chosen: str | None = None,
) -> ServiceCards:
    """Gather what is told of all services, or of one.

    `findings` are of the same theory; excepted ones are left out.
    """
    cards = {
        t.id: Card(t.id, graph.parts_of(t.id), graph.lines_of_sight(t.id))
        for t in graph.teori.tjenester
    }
    _collaborating(graph, cards)
    _lacking(graph, cards)
    _mending(graph, findings, cards)
    asked = tuple(cards.values()) if chosen is None else (cards[chosen],)
    return ServiceCards(Shown(graph, språk), asked, chosen is not None)


def _collaborating(graph: TheoryGraph, cards: Mapping[str, Card]) -> None:
    for samarbeid in graph.teori.samarbeid:
        for tjeneste in cards.keys() & {*samarbeid.mellom}:
            cards[tjeneste].collaborations.append(samarbeid)


def _lacking(graph: TheoryGraph, cards: Mapping[str, Card]) -> None:
    for tie in graph.missing_ties():
        for tjeneste in tie.services:
            cards[tjeneste].ties.append(tie)
    for lack in graph.means_lacking():
        for tjeneste in lack.having:
            cards[tjeneste].brings.append(lack)


def _mending(
    graph: TheoryGraph, findings: Iterable[Finding], cards: Mapping[str, Card]
) -> None:
    mendings = Mendings(graph)
    for finding in findings:
        if finding.status is Status.OPEN:
            mending = mendings.of(finding)
            if mending.tjeneste is not None:
                cards[mending.tjeneste].owed.append(finding)
            for other in mending.others:
                cards[other].helped.append(finding)
