"""The report `måleplan`: what is measured, by whom, when and from where, and what is lacking."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.document import Heading, Item, Items, Paragraph, Rows
from endringsteori.report.findings import open_ones, told
from endringsteori.report.gauges import hidden_note, numbers_table, shown, target
from endringsteori.report.words import common, values
from endringsteori.report.words import maleplan as words

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from endringsteori.document import Block, Cell
    from endringsteori.graph import Gauge
    from endringsteori.report.case import Case
    from endringsteori.texts import Slag

__all__ = ["tell"]

_SECTION = 2
_FAMILY = "ET3"
"""The rules about what is measured."""
_KINDS: tuple[Slag, ...] = ("aktivitet", "resultat", "virkning", "effekt")


def tell(case: Case) -> Iterator[Block]:
    """Tell the indicators of each measure, then the shared ones, then what is lacking."""
    gauges = case.chosen.gauges
    yield Paragraph(case.say(words.INTRO))
    if gauges:
        yield Paragraph(_in_short(case, gauges))
        yield from hidden_note(case, gauges)
    else:
        yield Paragraph(case.say(words.NO_INDICATORS))
    for heading, own in _sections(case, gauges):
        yield Heading(_SECTION, heading)
        yield from _section(case, own)
    yield Heading(_SECTION, case.say(words.GAPS))
    findings = open_ones(case, _FAMILY)
    said = frozenset(one.element for one in findings)
    gaps = [*told(case, findings), *_unmeasured(case, said)]
    yield Items(gaps) if gaps else Paragraph(case.say(words.NOTHING_LACKS))


def _in_short(case: Case, gauges: Sequence[Gauge]) -> str:
    found = [shown(case, gauge) for gauge in gauges]
    return case.say(
        words.IN_SHORT,
        n=len(found),
        nullpunkt=sum(bool(one.start) for one in found),
        målt=sum(bool(one.last) for one in found),
        ambisjon=sum(bool(one.aim or one.due) for one in found),
    )


def _sections(
    case: Case, gauges: Sequence[Gauge]
) -> Iterator[tuple[str, Sequence[Gauge]]]:
    """Give the indicators under their headings, each once."""
    parts: dict[str, list[Gauge]] = {}
    for tiltak in case.teori.tiltak:
        own = [gauge for gauge in gauges if gauge.tiltak == tiltak.id]
        parts[case.text(tiltak.navn)] = parts.get(case.text(tiltak.navn), []) + own
    shared = [gauge for gauge in gauges if gauge.tiltak is None]
    of_links = [g for g in shared if any(t in case.graph for t in g.targets)]
    parts[case.say(words.GOALS)] = of_links
    parts[case.say(words.OTHERS)] = [g for g in shared if g not in of_links]
    return ((heading, own) for heading, own in parts.items() if own)


def _section(case: Case, gauges: Sequence[Gauge]) -> Iterator[Block]:
    questions = [
        Item(
            case.say(
                words.QUESTION,
                spørsmål=case.text(gauge.thing.hva_vi_vil_vite),
                navn=case.text(gauge.navn),
            ),
            places=case.places(gauge.element, "hva_vi_vil_vite"),
        )
        for gauge in gauges
        if gauge.thing.hva_vi_vil_vite
    ]
    if questions:
        yield Paragraph(case.say(words.QUESTIONS))
        yield Items(questions)
    head = (common.INDICATOR, words.SHOWS, common.RESPONSIBLE, words.HOW_OFTEN)
    yield Rows(
        [*(case.say(tekst) for tekst in head), case.say(common.SOURCE)],
        [_planned(case, gauge) for gauge in gauges],
        case.say(words.PLAN),
    )
    yield numbers_table(case, gauges, case.say(common.NUMBERS))


def _planned(case: Case, gauge: Gauge) -> list[Cell]:
    thing = gauge.thing
    often = values.HOW_OFTEN[thing.hyppighet] if thing.hyppighet else None
    return [
        case.text(gauge.navn),
        "; ".join(target(case, element) for element in gauge.targets),
        case.navn(_responsible(case, gauge)),
        case.say(often) if often else "",
        _source(case, gauge),
    ]


def _responsible(case: Case, gauge: Gauge) -> str | None:
    """Give who measures: an indicator inside a measure inherits it."""
    if gauge.thing.ansvarlig or gauge.tiltak is None:
        return gauge.thing.ansvarlig
    return case.graph.measure(gauge.tiltak).ansvarlig


def _source(case: Case, gauge: Gauge) -> str:
    thing = gauge.thing
    kind = values.KINDS_OF_SOURCE[thing.kildetype] if thing.kildetype else None
    said = case.text(thing.kilde or thing.metode)
    if kind is None:
        return said
    if thing.kilde:
        return f"{said} ({case.say(kind)})"
    return ": ".join(filter(None, (case.say(kind).capitalize(), said)))


def _unmeasured(case: Case, said: Container[str]) -> Iterator[Item]:
    """Tell of the links that nothing measures, and that no finding has spoken of."""
    for tiltak in case.chosen.tiltak:
        found = case.graph.unmeasured(tiltak, *_KINDS)
        links = [one for one in found if case.mask(one) not in said]
        if links:
            text = case.say(
                words.UNMEASURED,
                tiltak=case.navn(tiltak),
                n=len(links),
                navn=case.names(links),
            )
            places = tuple(place for one in links for place in case.places(one))
            yield Item(text, places=places)
