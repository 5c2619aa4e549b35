"""The reading of a measure: the three control questions, and where its paths stop."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from endringsteori.assessment.values import Kontrollsvar, Lesning

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from endringsteori.assessment.hypotheses import Hypotesevurdering
    from endringsteori.assessment.statuses import Leddstatus, Statuses
    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Gjenbesøk
    from endringsteori.texts import Slag

__all__ = [
    "Gjensyn",
    "Kontroll",
    "Kontrollspørsmål",
    "Savnet",
    "Tiltaksvurdering",
    "assess_measure",
]


class Kontrollspørsmål(StrEnum):
    """The three questions of every review; the words are those of `Gjenbesøk`."""

    PÅ_PLASS = "på_plass"
    RESULTATER = "resultater"
    MÅL = "mål"


@dataclass(frozen=True, slots=True)
class Kontroll:
    """The answer to one control question, and the links that speak for and against.

    What is not known speaks for neither; it is in `ukjent`.
    """

    spørsmål: Kontrollspørsmål
    svar: Kontrollsvar
    taler_for: tuple[Leddstatus, ...] = ()
    taler_mot: tuple[Leddstatus, ...] = ()
    ukjent: tuple[Leddstatus, ...] = ()


@dataclass(frozen=True, slots=True)
class Gjensyn:
    """What the people themselves answered at the last gjenbesøk, beside what was computed.

    `differs` are the questions where both answered, and not alike. Neither is settled.
    """

    gjenbesøk: Gjenbesøk
    svar: Mapping[Kontrollspørsmål, Kontrollsvar]
    differs: tuple[Kontrollspørsmål, ...]


@dataclass(frozen=True, slots=True)
class Savnet:
    """The measurement that would settle most: of which link, and for which hypotheses."""

    element: str
    hypoteser: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tiltaksvurdering:
    """One measure at a day.

    `stopper` are the hypotheses that its paths stop at, each the first on a path that is
    not in line with the theory, in document order; `når_fram` says that some path meets
    none before its last own link. `mot_målet` are the steps from its own links to what it
    shares with others: goals and shared effects. A goal's movement is no measure's.
    """

    tiltak: str
    kontroller: tuple[Kontroll, ...]
    stopper: tuple[Hypotesevurdering, ...]
    når_fram: bool
    mot_målet: tuple[Hypotesevurdering, ...]
    savnet: Savnet | None
    gjensyn: Gjensyn | None

    def grouped(self) -> Mapping[Lesning, tuple[Hypotesevurdering, ...]]:
        """Give the hypotheses that paths stop at by their reading, in one fixed order."""
        return {
            lesning: found
            for lesning in Lesning
            if (found := tuple(h for h in self.stopper if h.lesning is lesning))
        }


def assess_measure(
    graph: TheoryGraph,
    tiltak: str,
    statuses: Statuses,
    readings: Mapping[str, Hypotesevurdering],
    dato: date,
) -> Tiltaksvurdering:
    """Read one measure at a day, from the readings of all hypotheses by element."""
    own = [
        readings[edge.element]
        for node in graph.links_of(tiltak)
        for edge in graph.edges_out(node.element)
    ]
    inside = [h for h in own if graph.node(h.edge.target).tiltak is not None]
    stops, arrives = _frontier(graph, tiltak, inside)
    kontroller = tuple(_controls(graph, tiltak, statuses))
    return Tiltaksvurdering(
        tiltak=tiltak,
        kontroller=kontroller,
        stopper=stops,
        når_fram=arrives,
        mot_målet=tuple(h for h in own if graph.node(h.edge.target).tiltak is None),
        savnet=_most_wanted(own),
        gjensyn=_review(graph, tiltak, kontroller, dato),
    )


def _frontier(
    graph: TheoryGraph, tiltak: str, inside: Sequence[Hypotesevurdering]
) -> tuple[tuple[Hypotesevurdering, ...], bool]:
    """Walk every path at once, each until its first hypothesis that does not hold.

    What is put in is seldom measured, and shows in the activities: no path stops there.
    """
    out: dict[str, list[Hypotesevurdering]] = {}
    for found in inside:
        out.setdefault(found.edge.source, []).append(found)
    stops: dict[str, Hypotesevurdering] = {}
    waiting = list(graph.beginnings(tiltak))
    seen = set(waiting)
    arrives = False
    while waiting:
        element = waiting.pop()
        onwards = out.get(element, [])
        arrived = not onwards and any(h.edge.target == element for h in inside)
        arrives = arrives or arrived
        for found in onwards:
            target = found.edge.target
            if found.fra.slag != "innsats" and found.lesning is not Lesning.I_TRÅD:
                stops[found.element] = found
            elif target not in seen:
                seen.add(target)
                waiting.append(target)
    return tuple(h for h in inside if h.element in stops), arrives


def _controls(
    graph: TheoryGraph, tiltak: str, statuses: Statuses
) -> Iterable[Kontroll]:
    """Answer the three questions, by what is done, what it gives, and what it is for."""

    def of(*slag: Slag) -> list[str]:
        return [n.element for n in graph.links_of(tiltak) if n.slag in slag]

    goals = graph.goals_reached_by_measure(tiltak)
    named = [m for m in graph.measure(tiltak).mål if m in graph and m not in goals]
    for spørsmål, elements in (
        (Kontrollspørsmål.PÅ_PLASS, of("aktivitet")),
        (Kontrollspørsmål.RESULTATER, of("resultat", "virkning")),
        (Kontrollspørsmål.MÅL, [*of("effekt"), *goals, *named]),
    ):
        yield _control(spørsmål, [statuses.of(element) for element in elements])


def _control(spørsmål: Kontrollspørsmål, statuses: Sequence[Leddstatus]) -> Kontroll:
    """Join answers; one that is missing never becomes a no."""
    good = {Kontrollsvar.JA, Kontrollsvar.DELVIS}
    taler_for = tuple(s for s in statuses if s.svar in good)
    taler_mot = tuple(s for s in statuses if s.svar is Kontrollsvar.NEI)
    ukjent = tuple(s for s in statuses if s.svar is Kontrollsvar.UKJENT)
    whole = all(s.svar is Kontrollsvar.JA for s in taler_for)
    if taler_for and not taler_mot and not ukjent and whole:
        svar = Kontrollsvar.JA
    elif taler_for:
        svar = Kontrollsvar.DELVIS
    elif taler_mot and not ukjent:
        svar = Kontrollsvar.NEI
    else:
        svar = Kontrollsvar.UKJENT
    return Kontroll(spørsmål, svar, taler_for, taler_mot, ukjent)


def _most_wanted(own: Sequence[Hypotesevurdering]) -> Savnet | None:
    """Find the link whose measurement would let most hypotheses be read.

    One that is all a hypothesis lacks counts twice what one of two does. Of equals, the
    first.
    """
    weight: Counter[str] = Counter()
    lacking: dict[str, list[str]] = {}
    for found in own:
        unknown = [
            end.element
            for end in (found.fra, found.til)
            if end.svar is Kontrollsvar.UKJENT
        ]
        for element in unknown:
            weight[element] += 3 - len(unknown)
            lacking.setdefault(element, []).append(found.element)
    if not weight:
        return None
    element = max(lacking, key=weight.__getitem__)
    return Savnet(element, tuple(lacking[element]))


def _review(
    graph: TheoryGraph, tiltak: str, kontroller: Sequence[Kontroll], dato: date
) -> Gjensyn | None:
    """Set the newest gjenbesøk beside the computed answers."""
    own = graph.measure(tiltak).gjenbesøk
    shared = (g for g in graph.teori.gjenbesøk if tiltak in g.tiltak)
    by_then = [g for g in (*own, *shared) if g.dato <= dato]
    if not by_then:
        return None
    newest = max(by_then, key=lambda gjenbesøk: gjenbesøk.dato)
    svar = {
        spørsmål: Kontrollsvar(given.svar)
        for spørsmål in Kontrollspørsmål
        if (given := getattr(newest, spørsmål)) is not None and given.svar is not None
    }
    differs = tuple(
        kontroll.spørsmål
        for kontroll in kontroller
        if kontroll.svar is not Kontrollsvar.UKJENT
        and svar.get(kontroll.spørsmål, kontroll.svar) is not kontroll.svar
    )
    return Gjensyn(newest, svar, differs)
