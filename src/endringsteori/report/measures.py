"""A measure in a few sentences: whom it is for, who leads it, how far it has come, its aims."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.report.words import common
from endringsteori.report.words import measures as words
from endringsteori.rules.few import is_few

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.model import Målgruppe, Tiltak
    from endringsteori.report.case import Case
    from endringsteori.texts import Verdi

__all__ = ["about", "groups", "named"]


def about(case: Case, tiltak: str) -> Iterator[str]:
    """Tell what a measure is, a sentence at a time."""
    one = case.graph.measure(tiltak)
    if one.beskrivelse:
        yield case.text(one.beskrivelse)
    if grupper := groups(case, one.målgrupper):
        yield case.say(words.FOR, n=len(grupper), grupper=grupper)
    yield _led(case, one)
    yield from _status(case, one)
    if goals := case.graph.goals_of_measure(tiltak):
        yield case.say(words.AIMS, mål=case.names(goals))


def _led(case: Case, one: Tiltak) -> str:
    if one.ansvarlig is None:
        return case.say(words.LED_BY_NOBODY)
    partners = [id_ for id_ in one.samarbeidspartnere if id_ != one.ansvarlig]
    values: dict[str, Verdi] = {
        "tjeneste": case.navn(one.ansvarlig),
        "partnere": case.names(partners),
    }
    return case.say(words.LED_WITH if partners else words.LED_BY, **values)


def _status(case: Case, one: Tiltak) -> Iterator[str]:
    if one.status is not None and one.oppstart is not None:
        yield case.say(words.STATUSES_SINCE[one.status], dato=one.oppstart)
    elif one.status is not None:
        yield case.say(words.STATUSES[one.status])
    if one.slutt is not None and one.status != "avsluttet":
        yield case.say(words.ENDS, dato=one.slutt)


def groups(case: Case, ids: Iterable[str]) -> tuple[str, ...]:
    """Give target groups with how many they are, unless that is too few to tell."""
    known = {one.id: one for one in case.teori.målgrupper}
    return tuple(_group(case, known[id_]) for id_ in dict.fromkeys(ids) if id_ in known)


def _group(case: Case, gruppe: Målgruppe) -> str:
    navn = case.text(gruppe.navn)
    few = is_few(gruppe.antall, case.teori.innstillinger.minste_antall)
    if gruppe.antall is None or few:
        return navn
    return case.say(common.GROUP_OF, gruppe=navn, n=gruppe.antall)


def named(case: Case, ids: Iterable[str]) -> str:
    """Give what people call some things, on one line; empty where there are none."""
    return "; ".join(case.names(ids))
