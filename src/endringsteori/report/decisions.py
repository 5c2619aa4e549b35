"""What is to be decided, in brackets for people to fill in, and what has been."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.document import Heading, Item, Items, Paragraph
from endringsteori.output.plan.money import kroner
from endringsteori.output.vurdering.words import DECISIONS
from endringsteori.report.money import window
from endringsteori.report.words import common
from endringsteori.report.words import saksframlegg as words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.document import Block
    from endringsteori.model import Gjenbesøk
    from endringsteori.report.case import Case

__all__ = ["proposal", "subject", "taken"]

_SECTION = 2
_NAMED = 3
"""More things than these are not named in a sentence."""


def subject(case: Case) -> str:
    """Name what a report is about: what is chosen, or whose it is; else nothing."""
    chosen = case.names(case.choice.ids)
    if not chosen:
        return case.organisation
    named: tuple[str, ...] = chosen[:_NAMED]
    more = len(chosen) - _NAMED
    if more > 0:
        named = (*named, case.say(common.MORE, n=more))
    return case.say(common.LISTED, navn=named)


def proposal(case: Case) -> Iterator[Block]:
    """Propose what may be decided; each bracket is a choice that is not the program's."""
    yield Heading(_SECTION, case.say(words.PROPOSAL))
    yield Paragraph(case.say(words.DECISION_NOTE))
    about = case.names(case.chosen.tiltak)
    hva = case.say(words.THE_MEASURES, n=len(about))
    if len(about) == 1:
        hva = case.say(common.QUOTED, navn=about)
    sentences = [
        case.say(words.PROPOSAL_NOTES, hva=hva),
        case.say(words.PROPOSAL_DECIDES, n=len(about)),
    ]
    year = case.dato.year
    found = case.graph.costs_of(case.chosen.tiltak, window(case))
    now = [one.kroner for one in found.costs if one.år == year]
    if now:
        amount = kroner(sum(now[1:], now[0]), case.språk)
        sentences.append(case.say(words.PROPOSAL_COST, beløp=amount, år=year))
    sentences.append(case.say(words.PROPOSAL_RETURNS))
    yield Items([Item(sentence) for sentence in sentences], numbered=True)


def taken(case: Case) -> Iterator[Item]:
    """Tell what has been decided: in the phases of the measures, and at the last revisits."""
    yield from _phases(case)
    yield from _revisits(case)


def _phases(case: Case) -> Iterator[Item]:
    for fase in case.teori.faser:
        one = fase.beslutning
        is_here = not {*fase.tiltak}.isdisjoint(case.chosen.tiltak)
        if not is_here or one is None or one.dato is None or one.dato > case.dato:
            continue
        if one.tekst and one.organ:
            organ, tekst = case.text(one.organ), case.text(one.tekst)
            said = case.say(
                words.DECISION_TAKEN, organ=organ, dato=one.dato, tekst=tekst
            )
            yield Item(said, places=case.places(fase.id, "beslutning"))


def _revisits(case: Case) -> Iterator[Item]:
    for tiltak in case.chosen.tiltak:
        latest = _latest(case, tiltak)
        if latest is not None and latest.beslutning is not None:
            said = case.say(
                words.REVISITED,
                dato=latest.dato,
                hva=DECISIONS[latest.beslutning],
                tiltak=case.navn(tiltak),
            )
            why = case.text(latest.begrunnelse)
            yield Item(said, (why,) if why else ())


def _latest(case: Case, tiltak: str) -> Gjenbesøk | None:
    """Give the last time that people looked at a measure, by the day."""
    shared = (one for one in case.teori.gjenbesøk if tiltak in one.tiltak)
    every = (*case.graph.measure(tiltak).gjenbesøk, *shared)
    past = [one for one in every if one.dato <= case.dato]
    return max(past, key=lambda one: one.dato, default=None)
