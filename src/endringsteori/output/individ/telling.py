"""An individual plan as people are told it: in short, the nine parts, and what is awaited."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.document import Heading, Item, Items, Paragraph, Rows
from endringsteori.graph import PlanPart
from endringsteori.output.individ import words
from endringsteori.output.individ.agreements import consent, others, period
from endringsteori.output.puslespill.words import STATUSES
from endringsteori.texts.ventetid import VENTER_PÅ

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from endringsteori.document import Block
    from endringsteori.graph import Contribution
    from endringsteori.model import Aktivitet, Mål, Tiltak
    from endringsteori.output.individ.planned import Planned

__all__ = ["tell"]

_SECTION: Final = 2


def tell(planned: Planned) -> Iterator[Block]:
    """Lay a plan out for people: the stamp, in short, part by part, what is awaited."""
    yield from _top(planned)
    for part, told in _PARTS.items():
        yield Heading(_SECTION, f"{part}. {planned.say(words.PARTS[part])}")
        yield from told(planned)
        lacks = planned.plan.lacks_of(part)
        if lacks:
            said = (planned.lack(lack) for lack in lacks)
            items = [Item(planned.say(words.MISSING, hva=one)) for one in said]
            yield Items(items)
    yield from _awaited(planned)


def _top(planned: Planned) -> Iterator[Block]:
    if planned.shown.stamp:
        yield Paragraph(planned.shown.stamp, strong=True)
    individ = planned.plan.individ
    if individ is None:
        yield Heading(1, planned.say(words.TITLE_BARE))
    else:
        referanse = planned.text(individ.referanse)
        yield Heading(1, planned.say(words.TITLE, referanse=referanse))
    day = planned.say(words.ON_DAY, dato=planned.dato)
    yield Paragraph(" ".join(filter(None, (_whose(planned), day, _in_short(planned)))))


def _whose(planned: Planned) -> str:
    whose = planned.shown.organisation
    return f"{whose}." if whose else ""


def _in_short(planned: Planned) -> str:
    parts = tuple(dict.fromkeys(lack.part for lack in planned.plan.lacks))
    if not parts:
        return planned.say(words.WHOLE)
    return planned.say(words.SOME_LACK, n=len(parts), deler=tuple(map(str, parts)))


def _goals(planned: Planned) -> Iterator[Block]:
    individ = planned.plan.individ
    if planned.plan.mål:
        yield Items([_goal(planned, mål) for mål in planned.plan.mål])
    for heading, texts in (
        (words.RESOURCES, individ.ressurser if individ else ()),
        (words.NEEDS, individ.behov if individ else ()),
    ):
        if texts:
            yield Paragraph(planned.say(heading), strong=True)
            yield Items([Item(planned.text(text)) for text in texts])


def _goal(planned: Planned, mål: Mål) -> Item:
    """Tell a goal in the person's own words, and then in those of the services."""
    below = []
    if mål.med_egne_ord not in {None, mål.navn}:
        navn = planned.text(mål.navn)
        below.append(planned.say(words.CALLED, navn=navn))
    if mål.ansvarlig is not None:
        tjeneste = planned.navn(mål.ansvarlig)
        below.append(planned.say(words.OWNER, tjeneste=tjeneste))
    return Item(planned.text(mål.med_egne_ord or mål.navn), tuple(below))


def _participants(planned: Planned) -> Iterator[Block]:
    individ = planned.plan.individ
    if individ and individ.deltakere:
        yield Items([Item(planned.text(role)) for role in individ.deltakere])


def _coordinator(planned: Planned) -> Iterator[Block]:
    koordinator = planned.plan.koordinator
    if koordinator is not None:
        tjeneste = planned.navn(koordinator)
        yield Paragraph(planned.say(words.COORDINATOR, tjeneste=tjeneste))


def _contributions(planned: Planned) -> Iterator[Block]:
    items = []
    own = tuple(_own_part(planned))
    if own:
        items.append(Item(planned.say(words.FAMILY), own))
    for one in planned.plan.contributions:
        below = tuple(_contribution(planned, one))
        if below:
            items.append(Item(planned.navn(one.tjeneste), below))
    if items:
        yield Items(items)


def _own_part(planned: Planned) -> Iterator[str]:
    for tiltak in planned.plan.tiltak:
        medvirkning = tiltak.brukermedvirkning
        if medvirkning is not None and medvirkning.individ:
            yield planned.text(medvirkning.individ)


def _contribution(planned: Planned, one: Contribution) -> Iterator[str]:
    if one.tjeneste == planned.plan.koordinator:
        yield planned.say(words.OF_PLAN)
    for tekst, elements in (
        (words.COORDINATES, one.coordinates),
        (words.LEADS, one.leads),
        (words.JOINS, one.joins),
    ):
        if elements:
            yield planned.say(tekst, hva=planned.names(elements))


def _measures(planned: Planned) -> Iterator[Block]:
    if planned.plan.tiltak:
        heads = (words.MEASURE, words.EXTENT, words.RESPONSIBLE, words.STATUS)
        yield Rows(
            [planned.say(head) for head in heads],
            [_row(planned, tiltak) for tiltak in planned.plan.tiltak],
        )


def _row(planned: Planned, tiltak: Tiltak) -> Sequence[str]:
    extent = (tiltak.beskrivelse, *(innsats.navn for innsats in tiltak.innsats))
    return (
        planned.text(tiltak.navn),
        "; ".join(planned.text(one) for one in extent if one),
        planned.navn(tiltak.ansvarlig) if tiltak.ansvarlig else "",
        _status(planned, tiltak),
    )


def _status(planned: Planned, tiltak: Tiltak) -> str:
    status = planned.say(STATUSES[tiltak.status]) if tiltak.status else ""
    days = (
        (words.BEGINS, tiltak.oppstart),
        (words.UNTIL, tiltak.slutt),
    )
    said = (planned.say(tekst, dato=day) for tekst, day in days if day is not None)
    return " ".join(filter(None, (status, *said)))


def _carrying_out(planned: Planned) -> Iterator[Block]:
    if not planned.plan.tiltak:
        yield Paragraph(planned.say(words.AFTER_MEASURES))
    items = [
        Item(
            planned.text(tiltak.navn),
            tuple(_activity(planned, tiltak, one) for one in tiltak.aktiviteter),
        )
        for tiltak in planned.plan.tiltak
        if tiltak.aktiviteter
    ]
    if items:
        yield Items(items)


def _activity(planned: Planned, tiltak: Tiltak, aktivitet: Aktivitet) -> str:
    element = f"{tiltak.id}/{aktivitet.id}"
    responsible = planned.graph.responsible(element)
    services = planned.graph.services_of_activity(element)
    partners = planned.names(one for one in services if one != responsible)
    who = planned.navn(responsible) if responsible else ""
    if who and partners:
        who = planned.say(words.WITH, ansvarlig=who, partnere=partners)
    begins = aktivitet.oppstart
    said = (who, planned.say(words.BEGINS, dato=begins) if begins else "")
    beside = ", ".join(filter(None, said))
    navn = planned.text(aktivitet.navn)
    return planned.say(words.BY, hva=navn, hvem=beside) if beside else navn


def _awaited(planned: Planned) -> Iterator[Block]:
    yield Heading(_SECTION, planned.say(VENTER_PÅ))
    items = [
        Item(what, (when,) if when else ())
        for what, when in map(planned.waits, planned.awaited)
    ]
    yield Items(items) if items else Paragraph(planned.say(words.NOTHING_AWAITED))


_PARTS: Final[Mapping[PlanPart, Callable[[Planned], Iterator[Block]]]] = {
    PlanPart.GOALS: _goals,
    PlanPart.PARTICIPANTS: _participants,
    PlanPart.COORDINATOR: _coordinator,
    PlanPart.CONTRIBUTIONS: _contributions,
    PlanPart.MEASURES: _measures,
    PlanPart.CARRYING_OUT: _carrying_out,
    PlanPart.PERIOD: period,
    PlanPart.CONSENT: consent,
    PlanPart.OTHERS: others,
}
