"""The report `kjede`: the figure of each measure, its story, its hypotheses, its indicators."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from endringsteori.diagram import tegn
from endringsteori.diagram.views.selection import nodes_of_measure
from endringsteori.document import Heading, Items, Paragraph
from endringsteori.report.figures import pages_of
from endringsteori.report.gauges import hidden_note, told_table
from endringsteori.report.hypotheses import claims, hypothesis
from endringsteori.report.measures import about
from endringsteori.report.words import common
from endringsteori.report.words import kjede as words
from endringsteori.texts import Slag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from endringsteori.document import Block, Figure
    from endringsteori.graph import Node
    from endringsteori.report.case import Case
    from endringsteori.texts import Tekst

__all__ = ["tell"]

_SECTION = 2
_PART = 3


def tell(case: Case) -> Iterator[Block]:
    """Tell each measure that is chosen. Raises `EngineError` where no figure can be laid out."""
    yield Paragraph(case.say(words.INTRO))
    if not case.chosen.tiltak:
        yield Paragraph(case.say(common.NOTHING_CHOSEN))
    for tiltak in case.chosen.tiltak:
        yield Heading(_SECTION, case.navn(tiltak))
        yield Paragraph(" ".join(about(case, tiltak)), places=case.places(tiltak))
        yield from _figures(case, tiltak)
        yield from _story(case, tiltak)
        yield from _hypotheses(case, tiltak)
        yield from _indicators(case, tiltak)


def _figures(case: Case, tiltak: str) -> Iterator[Figure]:
    """Give the chain as figures: one where it can be read on a sheet, else several."""
    whole = tegn(case.graph, "kjede", språk=case.språk, tiltak=tiltak, dato=case.dato)
    return pages_of(whole, case.say(words.FIGURE, tiltak=case.navn(tiltak)))


def _story(case: Case, tiltak: str) -> Iterator[Block]:
    """Tell the chain from what is put in to the goals, a paragraph for each kind."""
    yield Heading(_PART, case.say(words.STORY_HEADING))
    nodes = nodes_of_measure(case.graph, tiltak)
    reached = {n.element for n in nodes if _reaches(case, tiltak, n)}
    for slag in get_args(Slag):
        meant = [
            n
            for n in nodes
            if n.slag == slag and n.element in reached and not n.utilsiktet
        ]
        yield from _sentence(case, words.STORY[slag], meant)
    yield from _sentence(case, words.SIDE_EFFECTS, [n for n in nodes if n.utilsiktet])
    missed = [n for n in nodes if n.element not in reached]
    yield from _sentence(case, words.NOT_REACHED, missed)


def _reaches(case: Case, tiltak: str, node: Node) -> bool:
    return node.slag != "mål" or case.graph.measure_reaches(tiltak, node.element)


def _sentence(case: Case, tekst: Tekst, nodes: Sequence[Node]) -> Iterator[Paragraph]:
    if nodes:
        places = (place for n in nodes for place in case.places(n.element))
        names = case.names(node.element for node in nodes)
        yield Paragraph(case.say(tekst, navn=names), places=tuple(places))


def _hypotheses(case: Case, tiltak: str) -> Iterator[Block]:
    yield Heading(_PART, case.say(words.HYPOTHESES))
    found = claims(case, tiltak)
    if not found:
        yield Paragraph(case.say(words.NO_HYPOTHESES))
        return
    yield Paragraph(
        case.say(
            words.HYPOTHESES_NOTE,
            n=len(found),
            begrunnet=sum(bool(edge.fordi) for edge in found),
            kunnskap=sum(bool(e.hypotese and e.hypotese.kunnskap) for e in found),
        )
    )
    unclear = {edge.element for edge in case.graph.in_need_of_reason(tiltak)}
    told = (hypothesis(case, e, needs_reason=e.element in unclear) for e in found)
    yield Items(tuple(told), numbered=True)


def _indicators(case: Case, tiltak: str) -> Iterator[Block]:
    yield Heading(_PART, case.say(words.INDICATORS))
    gauges = case.graph.indicators_of(tiltak)
    if gauges:
        yield told_table(case, gauges, case.say(common.NUMBERS))
        yield from hidden_note(case, gauges)
    else:
        yield Paragraph(case.say(words.NO_INDICATORS))
    kinds: tuple[Slag, ...] = ("aktivitet", "resultat", "virkning", "effekt")
    unmeasured = case.graph.unmeasured(tiltak, *kinds)
    if gauges and unmeasured:
        names = case.names(unmeasured)
        yield Paragraph(case.say(words.NOT_MEASURED, navn=names))
