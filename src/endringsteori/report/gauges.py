"""What indicators show, as tables: where things started, where they are, and the aim."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.assessment import Målestatus
from endringsteori.assessment.series import series_of
from endringsteori.assessment.words import STATUSES
from endringsteori.document import Day, Number, Paragraph, Rows, Sign, read
from endringsteori.lean import dataclass
from endringsteori.model.spoken import period, quantity, rounded
from endringsteori.output.vurdering.words import HIDDEN_NOTE
from endringsteori.report.words import common
from endringsteori.texts import vis_verdi

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from decimal import Decimal

    from endringsteori.assessment import Point
    from endringsteori.document import Block, Cell
    from endringsteori.graph import Gauge
    from endringsteori.report.case import Case

__all__ = [
    "Shown",
    "day",
    "hidden_note",
    "numbers_table",
    "shown",
    "target",
    "told_table",
]

_PARTICIPATION: Final = "/brukermedvirkning"


@dataclass(frozen=True, slots=True)
class Shown:
    """The numbers of an indicator as cells; empty where nobody has given them."""

    start: Cell = ""
    start_when: str = ""
    last: Cell = ""
    last_when: str = ""
    aim: Cell = ""
    due: Cell = ""


def shown(case: Case, gauge: Gauge) -> Shown:
    """Give what an indicator shows at the day, small numbers hidden."""
    aim, due = _aim(case, gauge), _due(case, gauge)
    if gauge.thing.type == "kvalitativ":
        return Shown(*_judged(case, gauge), aim, due)
    series = series_of(gauge.element, gauge.thing, case.dato)
    start, last = (_point(case, gauge, p) for p in (series.baseline, series.last))
    return Shown(*start, *last, aim, due)


def told_table(case: Case, gauges: Iterable[Gauge], caption: str = "") -> Rows:
    """Give a row for each indicator, the periods in words beside the numbers.

    It is narrow enough for paper that stands up; `numbers_table` is for those who count.
    """
    head = (common.INDICATOR, common.BASELINE, common.LATEST, common.AMBITION)
    rows = [_told_row(case, gauge) for gauge in gauges]
    named = [case.say(tekst) for tekst in (*head, common.DUE)]
    return Rows(named, rows, caption)


def _told_row(case: Case, gauge: Gauge) -> list[Cell]:
    found = shown(case, gauge)
    start, last = (
        f"{read(cell)} ({when})" if cell else ""
        for cell, when in (
            (found.start, found.start_when),
            (found.last, found.last_when),
        )
    )
    return [case.text(gauge.navn), start, last, found.aim, found.due]


def numbers_table(case: Case, gauges: Iterable[Gauge], caption: str = "") -> Rows:
    """Give a row for each indicator: baseline, latest and ambition, each with its time."""
    head = (
        *(common.INDICATOR, common.BASELINE, common.BASELINE_PERIOD),
        *(common.LATEST, common.LATEST_PERIOD, common.AMBITION, common.DUE),
    )
    rows = [_row(case, gauge) for gauge in gauges]
    return Rows([case.say(tekst) for tekst in head], rows, caption)


def _row(case: Case, gauge: Gauge) -> list[Cell]:
    found = shown(case, gauge)
    return [
        case.text(gauge.navn),
        *(found.start, found.start_when, found.last, found.last_when),
        *(found.aim, found.due),
    ]


def hidden_note(case: Case, gauges: Iterable[Gauge]) -> Iterator[Block]:
    """Say that numbers are hidden, where some of these indicators' are."""
    cells = (
        cell for gauge in gauges for cell in _row(case, gauge) if isinstance(cell, Sign)
    )
    if any(cells):
        least = case.teori.innstillinger.minste_antall
        yield Paragraph(case.say(HIDDEN_NOTE, n=least))


def target(case: Case, element: str) -> str:
    """Give what people call something that is measured."""
    tiltak, participation, rest = element.partition(_PARTICIPATION)
    if participation and not rest:
        return case.say(common.PARTICIPATION, tiltak=case.navn(tiltak))
    return case.navn(element)


def _point(case: Case, gauge: Gauge, point: Point | None) -> tuple[Cell, str]:
    if point is None:
        return "", ""
    when = period(point.periode, case.språk, brief=True)
    if case.hidden.hides(point.at):
        return Sign(":", case.say(common.HIDDEN)), when
    text = _quantity(case, gauge, point.verdi)
    if point.foreløpig:
        text = case.say(common.PROVISIONAL, verdi=text)
    return Number(rounded(point.verdi), text), when


def _quantity(case: Case, gauge: Gauge, verdi: Decimal) -> str:
    enhet = case.assessed.enhet(gauge.element)
    return case.text(quantity(verdi, enhet, case.språk, brief=True))


def _judged(case: Case, gauge: Gauge) -> tuple[Cell, str, Cell, str]:
    """Give the first and the last judgement; the last alone where there is one."""
    judged = sorted(
        (
            måling
            for måling in gauge.thing.målinger
            if måling.vurdering and not måling.fordelt_på
            if måling.periode.slutt <= case.dato
        ),
        key=lambda måling: (måling.periode.slutt, måling.periode.start),
    )
    told = [
        (
            case.say(STATUSES[Målestatus(str(måling.vurdering))]),
            period(måling.periode, case.språk, brief=True),
        )
        for måling in judged
    ]
    first = told[0] if len(told) > 1 else ("", "")
    last = told[-1] if told else ("", "")
    return (*first, *last)


def _aim(case: Case, gauge: Gauge) -> Cell:
    ambisjon = gauge.thing.ambisjon
    if ambisjon is None:
        return ""
    if ambisjon.verdi is not None:
        text = _quantity(case, gauge, ambisjon.verdi)
        return Number(rounded(ambisjon.verdi), text)
    if ambisjon.vurdering is not None:
        return case.say(STATUSES[Målestatus(ambisjon.vurdering)])
    return ""


def _due(case: Case, gauge: Gauge) -> Cell:
    ambisjon = gauge.thing.ambisjon
    return day(case, ambisjon.frist if ambisjon else None)


def day(case: Case, dato: date | None) -> Cell:
    """Give a day as a cell; empty where there is none."""
    return "" if dato is None else Day(dato, vis_verdi(dato, case.språk))
