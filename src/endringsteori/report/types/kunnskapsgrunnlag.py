"""The report `kunnskapsgrunnlag`: challenges on both levels, answers, sources and gaps."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from endringsteori.document import Heading, Item, Items, Paragraph, Rows
from endringsteori.report.findings import open_ones, told
from endringsteori.report.hypotheses import ended, knowledge
from endringsteori.report.measures import groups
from endringsteori.report.words import common, values
from endringsteori.report.words import kunnskapsgrunnlag as words
from endringsteori.report.words import measures as measure_words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.document import Block, Cell
    from endringsteori.model import Kartlegging, Punkt, Utfordring
    from endringsteori.report.case import Case

__all__ = ["tell"]

_SECTION = 2
_PART = 3
_FAMILY = "ET5"
"""The rules about what a theory rests on."""


def tell(case: Case) -> Iterator[Block]:
    """Tell the challenges, the checklists that are answered, the sources, and the gaps."""
    yield Paragraph(case.say(words.INTRO))
    if not case.chosen.utfordringer:
        yield Paragraph(case.say(words.NO_CHALLENGES))
    for level, heading in words.CHALLENGES.items():
        own = [one for one in case.chosen.utfordringer if one.gjelder == level]
        if own:
            yield Heading(_SECTION, case.say(heading))
        for one in own:
            yield from _challenge(case, one)
    if case.chosen.is_everything:
        for answered in case.teori.kartlegging:
            yield from _checklist(case, answered)
    yield from _sources(case)
    yield Heading(_SECTION, case.say(words.GAPS))
    gaps = tuple(told(case, open_ones(case, _FAMILY)))
    yield Items(gaps) if gaps else Paragraph(case.say(words.NOTHING_LACKS))


def _challenge(case: Case, one: Utfordring) -> Iterator[Block]:
    yield Heading(_PART, case.text(one.navn))
    if about := " ".join(_about(case, one)):
        yield Paragraph(about, places=case.places(one.id))
    if not one.årsaker:
        yield Paragraph(case.say(words.NO_CAUSES))
        return
    yield Paragraph(case.say(words.CAUSES))
    yield Items(
        [
            Item(
                ended(case.text(årsak.navn)),
                _built_on(case, årsak.kunnskap),
                case.places(f"{one.id}/{årsak.id}"),
            )
            for årsak in one.årsaker
        ]
    )


def _built_on(case: Case, ids: tuple[str, ...]) -> tuple[str, ...]:
    sources = knowledge(case, ids)
    return (case.say(words.BUILT_ON, kilder=sources),) if sources else ()


def _about(case: Case, one: Utfordring) -> Iterator[str]:
    """Tell whom a challenge is about, how we know, who owns it, and what answers it."""
    if one.beskrivelse:
        yield ended(case.text(one.beskrivelse))
    if grupper := groups(case, one.målgrupper):
        yield case.say(measure_words.FOR, n=len(grupper), grupper=grupper)
    if sources := knowledge(case, one.kunnskap):
        yield case.say(words.KNOWLEDGE_OF, kilder=sources)
    if one.ansvarlig:
        yield case.say(words.OWNED, tjeneste=case.navn(one.ansvarlig))
    if one.bekreftet_av:
        services = case.names(one.bekreftet_av)
        yield case.say(words.CONFIRMED, n=len(services), tjenester=services)
    if goals := [mål.id for mål in case.teori.mål if one.id in mål.svarer_på]:
        yield case.say(words.TOWARDS, n=len(goals), mål=case.names(goals))


def _checklist(case: Case, answered: Kartlegging) -> Iterator[Block]:
    """Tell every point of a checklist; of one that nobody knows, those that are answered."""
    given = {punkt.id: punkt for punkt in answered.punkter}
    known = case.sjekklister.get(answered.id)
    questions = {id_: case.say(t) for id_, t in known.punkter.items()} if known else {}
    points = dict.fromkeys((*questions, *given))
    rows = [
        _point(case, questions.get(id_) or case.text(id_), given.get(id_))
        for id_ in points
    ]
    if not rows:
        return
    navn = case.say(known.navn) if known else case.text(answered.id)
    yield Heading(_SECTION, navn)
    if known:
        counted = {"besvart": len(given), "n": len(points)}
        yield Paragraph(case.say(words.CHECKLIST_FROM, kilde=known.kilde, **counted))
    head = (words.POINT, words.ANSWERED, words.ANSWER, common.SOURCE)
    named = [*(case.say(tekst) for tekst in head), case.say(common.RESPONSIBLE)]
    yield Rows(named, rows)


def _point(case: Case, question: str, punkt: Punkt | None) -> list[Cell]:
    if punkt is None:
        return [question, case.say(words.NOT_ANSWERED), "", "", ""]
    status = values.POINT_ANSWERS[punkt.status] if punkt.status else None
    return [
        question,
        case.say(status) if status else "",
        case.text(punkt.svar),
        "; ".join(knowledge(case, punkt.kunnskap)),
        case.navn(punkt.ansvarlig),
    ]


def _sources(case: Case) -> Iterator[Block]:
    counted = Counter(_uses(case))
    every = case.chosen.is_everything
    sources = [s for s in case.teori.kunnskapskilder if every or counted[s.id]]
    if not sources:
        return
    yield Heading(_SECTION, case.say(words.SOURCES))
    head = (common.SOURCE, words.KIND, words.YEAR, words.PUBLISHER, words.USED)
    rows: list[list[Cell]] = [
        [
            case.text(one.navn),
            case.say(values.KINDS_OF_KNOWLEDGE[one.type]) if one.type else "",
            str(one.år) if one.år else "",
            case.text(one.utgiver),
            case.say(
                words.USED_IN if counted[one.id] else words.UNUSED, n=counted[one.id]
            ),
        ]
        for one in sources
    ]
    yield Rows([case.say(tekst) for tekst in head], rows)


def _uses(case: Case) -> Iterator[str]:
    """Give a source of knowledge once for each place that rests on it."""
    for utfordring in case.chosen.utfordringer:
        yield from utfordring.kunnskap
        for årsak in utfordring.årsaker:
            yield from årsak.kunnskap
    for edge in case.graph.edges():
        tiltak = case.graph.node(edge.source).tiltak
        is_here = tiltak in case.chosen.tiltak
        if edge.hypotese and (is_here or case.chosen.is_everything):
            yield from edge.hypotese.kunnskap
    if case.chosen.is_everything:
        for answered in case.teori.kartlegging:
            for punkt in answered.punkter:
                yield from punkt.kunnskap
