"""The hypotheses of a measure, each as a sentence with what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.diagram.ord.felles import FORDI, NØDVENDIG_UTDYPET, VIRKER_ETTER
from endringsteori.diagram.ord.koblinger import SETNINGER
from endringsteori.diagram.ord.slag import FORUTSETNING, TILLIT
from endringsteori.diagram.ord.tider import duration
from endringsteori.diagram.views.selection import edges_between, nodes_of_measure
from endringsteori.document import Item
from endringsteori.report.words import common
from endringsteori.report.words import kjede as words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.diagram.kinds import EdgeKind
    from endringsteori.graph import Edge
    from endringsteori.model import Hypotese
    from endringsteori.report.case import Case

__all__ = ["claims", "ended", "hypothesis", "knowledge"]


def claims(case: Case, tiltak: str) -> tuple[Edge, ...]:
    """Give the steps that say something: those from innsats only where they say why."""
    nodes = nodes_of_measure(case.graph, tiltak)
    return tuple(
        edge
        for edge in edges_between(case.graph, nodes)
        if edge.hypotese is not None and _says_something(case, edge, edge.hypotese)
    )


def _says_something(case: Case, edge: Edge, hypotese: Hypotese) -> bool:
    given = (hypotese.fordi, hypotese.forutsetninger, hypotese.kunnskap)
    return case.graph.node(edge.source).slag != "innsats" or any(given)


def hypothesis(case: Case, edge: Edge, *, needs_reason: bool = False) -> Item:
    """Tell a hypothesis: if, then and because; below it what it rests on.

    `needs_reason` lets it say that none is given.
    """
    kind: EdgeKind = "bidrar_til" if edge.kind == "bidrar_til" else "fører_til"
    claim = case.say(
        SETNINGER[kind], fra=case.navn(edge.source), til=case.navn(edge.target)
    )
    reason = case.text(edge.fordi).strip()
    if reason:
        claim = f"{claim}, {case.say(FORDI)} {reason}"
    below = _below(case, edge.hypotese) if edge.hypotese else ()
    lacks = (case.say(words.NO_REASON),) if needs_reason and not reason else ()
    return Item(ended(claim), (*lacks, *below), case.places(edge.element))


def _below(case: Case, hypotese: Hypotese) -> Iterator[str]:
    if hypotese.tillit is not None:
        yield ended(case.say(TILLIT[hypotese.tillit]))
    if sources := knowledge(case, hypotese.kunnskap):
        yield case.say(words.BUILT_ON, kilder=sources)
    known = {one.id: one for one in case.teori.forutsetninger}
    for one in (known[id_] for id_ in hypotese.forutsetninger if id_ in known):
        status = FORUTSETNING[one.status] if one.status else common.NOT_GIVEN
        yield case.say(words.ASSUMES, navn=case.text(one.navn), status=status)
    if hypotese.virker_etter is not None:
        tid = duration(hypotese.virker_etter, case.språk)
        yield ended(case.say(VIRKER_ETTER, tid=tid))
    if hypotese.nødvendig:
        yield ended(case.say(NØDVENDIG_UTDYPET))


def knowledge(case: Case, ids: Iterable[str]) -> tuple[str, ...]:
    """Give sources of knowledge, quoted, with the year they are from."""
    known = {one.id: one for one in case.teori.kunnskapskilder}
    found = (known[id_] for id_ in ids if id_ in known)
    quoted = ((one, case.say(common.QUOTED, navn=case.text(one.navn))) for one in found)
    return tuple(f"{navn} ({one.år})" if one.år else navn for one, navn in quoted)


def ended(sentence: str) -> str:
    """Give a sentence with a capital and a stop."""
    begun = sentence[:1].upper() + sentence[1:]
    return begun if begun.endswith((".", "!", "?", "…")) else f"{begun}."
