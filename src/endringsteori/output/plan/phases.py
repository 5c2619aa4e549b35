"""The phases laid out for people: how far, with what, and what is decided at the end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.document import Heading, Item, Items
from endringsteori.output.plan import phase_words, words
from endringsteori.output.plan.money import money
from endringsteori.output.plan.plans import resources, statuses

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.document import Block
    from endringsteori.graph import Phase
    from endringsteori.model import Beslutning, Fase
    from endringsteori.output.plan.planned import Planned

__all__ = ["phases"]

_SECTION: Final = 2
_PART: Final = 3


def phases(planned: Planned) -> Iterator[Block]:
    """Tell of each phase, in document order; nothing where there are none."""
    if planned.phases:
        yield Heading(_SECTION, planned.say(phase_words.PHASES))
    for one in planned.phases:
        yield Heading(_PART, planned.navn(one.fase.id))
        yield Items([Item(sentence) for sentence in _sentences(planned, one)])
        if one.costs is not None and one.tiltak:
            yield from money(planned, one.costs)


def _sentences(planned: Planned, one: Phase) -> Iterator[str]:
    when = _when(planned, one.fase)
    if when:
        yield when
    if one.late is not None:
        values = {"fra": one.fase.fra or "", "til": one.fase.til or ""}
        yield planned.say(phase_words.LATE[one.late], **values)
    if one.tiltak:
        told = statuses(planned, one.progress)
        yield planned.say(words.MEASURES_ARE, n=one.progress.total, statuser=told)
        yield from resources(planned, one.resources)
    else:
        yield planned.say(phase_words.PHASE_MEASURES)
    yield _decision(planned, one.fase.beslutning)


def _when(planned: Planned, fase: Fase) -> str:
    status = (
        phase_words.PHASE_STATUSES[fase.status].på(planned.språk) if fase.status else ""
    )
    if fase.fra is not None and fase.til is not None:
        days = planned.say(phase_words.PHASE_FROM_TO, fra=fase.fra, til=fase.til)
    elif fase.fra is not None:
        days = planned.say(phase_words.PHASE_STARTS, fra=fase.fra)
    elif fase.til is not None:
        days = planned.say(phase_words.PHASE_ENDS, til=fase.til)
    else:
        days = ""
    told = ", ".join(filter(None, (status, days)))
    return f"{told[:1].upper()}{told[1:]}." if told else ""


def _decision(planned: Planned, beslutning: Beslutning | None) -> str:
    if beslutning is None:
        return planned.say(phase_words.DECISION_NOBODY)
    organ = planned.mask(beslutning.organ or "")
    dato = planned.say(phase_words.DAY, dato=beslutning.dato) if beslutning.dato else ""
    who = ", ".join(filter(None, (organ, dato))) or planned.say(
        phase_words.NOT_ON_RECORD
    )
    tekst = planned.mask(beslutning.tekst or "")
    return planned.say(
        phase_words.DECISION, hva=f"{who}: {tekst}" if tekst else f"{who}."
    )
