"""What is known of the measures, and what is not: a sentence for each thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.assessment import Kontrollsvar
from endringsteori.assessment.words import ANSWERS, QUESTIONS
from endringsteori.diagram.ord.slag import FORUTSETNING
from endringsteori.document import Item
from endringsteori.report.hypotheses import claims
from endringsteori.report.words import saksframlegg as words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.assessment import Kontroll
    from endringsteori.graph import Edge
    from endringsteori.model import Forutsetning
    from endringsteori.report.case import Case

__all__ = ["known", "unknown"]

_DOUBTED = frozenset({"lav", "ukjent"})
_SETTLED = frozenset({"bekreftet", "avkreftet"})


def known(case: Case) -> Iterator[Item]:
    """Tell what the measurements answer, and what the theory rests on."""
    yield from _answers(case, are_known=True)
    found = _hypotheses(case)
    if found:
        kunnskap = sum(bool(e.hypotese and e.hypotese.kunnskap) for e in found)
        yield Item(case.say(words.HYPOTHESES, n=len(found), kunnskap=kunnskap))
    for one in _assumptions(case, found):
        if one.status in _SETTLED:
            status, navn = FORUTSETNING[one.status], case.text(one.navn)
            said = case.say(words.SETTLED, navn=navn, status=status)
            yield Item(said, places=case.places(one.id))


def unknown(case: Case) -> Iterator[Item]:
    """Tell what nobody has measured, what is only assumed, and what would help most."""
    yield from _answers(case, are_known=False)
    for measure in case.assessed.tiltak:
        if measure.savnet is not None:
            tiltak, navn = map(case.navn, (measure.tiltak, measure.savnet.element))
            yield Item(case.say(words.WANTED, tiltak=tiltak, navn=navn))
    found = _hypotheses(case)
    doubted = sum(
        e.hypotese is not None and e.hypotese.tillit in _DOUBTED for e in found
    )
    if doubted:
        yield Item(case.say(words.DOUBT, n=doubted))
    for one in _assumptions(case, found):
        if one.status not in _SETTLED:
            navn = case.text(one.navn)
            yield Item(case.say(words.ASSUMED, navn=navn), places=case.places(one.id))


def _answers(case: Case, *, are_known: bool) -> Iterator[Item]:
    """Tell the control questions of each measure that are answered, or those that are not."""
    for one in case.assessed.tiltak:
        if not one.is_begun:
            if not are_known:
                yield Item(case.say(words.NOT_BEGUN, tiltak=case.navn(one.tiltak)))
            continue
        told = [
            _answer(case, kontroll)
            for kontroll in one.kontroller
            if (kontroll.svar is not Kontrollsvar.UKJENT) is are_known
        ]
        if told:
            navn = case.say(words.OF_MEASURE, tiltak=case.navn(one.tiltak))
            yield Item(navn, tuple(told), case.places(one.tiltak))


def _answer(case: Case, kontroll: Kontroll) -> str:
    return case.say(
        words.CONTROL,
        spørsmål=QUESTIONS[kontroll.spørsmål],
        svar=case.say(ANSWERS[kontroll.svar]).capitalize(),
    )


def _hypotheses(case: Case) -> tuple[Edge, ...]:
    """Give the hypotheses of the measures, each once."""
    found = {
        edge.element: edge
        for tiltak in case.chosen.tiltak
        for edge in claims(case, tiltak)
    }
    return tuple(found.values())


def _assumptions(case: Case, found: tuple[Edge, ...]) -> Iterator[Forutsetning]:
    used = {id_ for e in found if e.hypotese for id_ in e.hypotese.forutsetninger}
    return (one for one in case.teori.forutsetninger if one.id in used)
