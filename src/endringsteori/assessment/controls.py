"""The three control questions of a measure, and what speaks for and against."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from endringsteori.assessment.values import Kontrollsvar, Lesning
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from endringsteori.assessment.hypotheses import Hypotesevurdering
    from endringsteori.assessment.statuses import Leddstatus, Statuses
    from endringsteori.graph import TheoryGraph
    from endringsteori.texts import Slag

__all__ = ["GOOD", "Kontroll", "Kontrollspørsmål", "controls"]

GOOD = frozenset({Kontrollsvar.JA, Kontrollsvar.DELVIS})
"""Answers that speak for."""


class Kontrollspørsmål(StrEnum):
    """The three questions of every review; the words are those of `Gjenbesøk`."""

    PÅ_PLASS = "på_plass"
    RESULTATER = "resultater"
    MÅL = "mål"


@dataclass(frozen=True, slots=True)
class Kontroll:
    """The answer to one control question, and the links that speak for and against.

    What is not known speaks for neither; it is in `ukjent`. So is a goal that has moved,
    or not, while nothing that the measure leads to it with is in place: that movement is
    not the measure's, and there is nothing for the goal to follow.
    """

    spørsmål: Kontrollspørsmål
    svar: Kontrollsvar
    taler_for: tuple[Leddstatus, ...] = ()
    taler_mot: tuple[Leddstatus, ...] = ()
    ukjent: tuple[Leddstatus, ...] = ()


def controls(
    graph: TheoryGraph,
    tiltak: str,
    statuses: Statuses,
    readings: Mapping[str, Hypotesevurdering],
) -> tuple[Kontroll, ...]:
    """Answer the three questions, by what is done, what it gives, and what it is for.

    `readings` are those of all hypotheses, by element. Links that are utilsiktet are left
    out: nobody waits for them.
    """
    goals = graph.goals_reached_by_measure(tiltak)
    named = (m for m in graph.measure(tiltak).mål if m in graph and m not in goals)
    aims = [*goals, *(m for m in named if graph.node(m).slag == "mål")]
    followed = set(_followed(graph, tiltak, statuses))

    def of(*slag: Slag) -> list[Leddstatus]:
        links = (n for n in graph.links_of(tiltak) if n.slag in slag)
        return [statuses.of(n.element) for n in links if not n.utilsiktet]

    def answer(
        spørsmål: Kontrollspørsmål,
        found: Sequence[Leddstatus],
        aside: Sequence[Leddstatus] = (),
    ) -> Kontroll:
        early = [s for s in found if _is_early(s, graph, readings)]
        rest = [s for s in found if s not in early]
        return _control(spørsmål, rest, [*early, *aside])

    return (
        answer(Kontrollspørsmål.PÅ_PLASS, of("aktivitet")),
        answer(Kontrollspørsmål.RESULTATER, of("resultat", "virkning")),
        answer(
            Kontrollspørsmål.MÅL,
            [*of("effekt"), *(statuses.of(m) for m in aims if m in followed)],
            [statuses.of(m) for m in aims if m not in followed],
        ),
    )


def _is_early(
    status: Leddstatus, graph: TheoryGraph, readings: Mapping[str, Hypotesevurdering]
) -> bool:
    """Tell whether that a link has not moved may only mean that it is too early."""
    if status.svar is not Kontrollsvar.NEI:
        return False
    edges = graph.edges_in(status.element)
    found = {readings[edge.element].lesning for edge in edges}
    return Lesning.FOR_TIDLIG in found and Lesning.HOLDER_IKKE not in found


def _followed(graph: TheoryGraph, tiltak: str, statuses: Statuses) -> Iterator[str]:
    """Give the goals that a last own link which is in place leads to."""
    for node in graph.links_of(tiltak):
        if node.utilsiktet or statuses.of(node.element).svar not in GOOD:
            continue
        for edge in graph.edges_out(node.element):
            if graph.node(edge.target).tiltak != tiltak:
                yield edge.target
                yield from graph.goals_reached(edge.target)


def _control(
    spørsmål: Kontrollspørsmål,
    statuses: Sequence[Leddstatus],
    aside: Iterable[Leddstatus] = (),
) -> Kontroll:
    """Join answers; one that is missing never becomes a no. What is `aside` is unknown."""
    taler_for = tuple(s for s in statuses if s.svar in GOOD)
    taler_mot = tuple(s for s in statuses if s.svar is Kontrollsvar.NEI)
    unknown = (s for s in statuses if s.svar is Kontrollsvar.UKJENT)
    ukjent = (*unknown, *aside)
    whole = all(s.svar is Kontrollsvar.JA for s in taler_for)
    if taler_for and whole and not taler_mot and not ukjent:
        svar = Kontrollsvar.JA
    elif taler_for:
        svar = Kontrollsvar.DELVIS
    elif taler_mot and not ukjent:
        svar = Kontrollsvar.NEI
    else:
        svar = Kontrollsvar.UKJENT
    return Kontroll(spørsmål, svar, taler_for, taler_mot, ukjent)
