"""A second reading of ET3: indicators and the calendar."""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from endringsteori.model import Aktivitet, Varighet
from rules.planted.waiting import first_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.model import Indikator, Periode, Tiltak
    from rules.planted.world import Gauge, Said, World

__all__ = ["TIMED"]

_MONTHS: Final = {
    "månedlig": 1,
    "kvartalsvis": 3,
    "halvårlig": 6,
    "årlig": 12,
    "annethvert-år": 24,
    "hvert-tredje-år": 36,
}
_AT_REST: Final = {"idé", "planlagt", "avsluttet"}


def et307(world: World) -> Iterator[Said]:
    """Neither kilde nor metode; a qualitative one needs metode."""
    for gauge in world.gauges:
        own = gauge.own
        if own.metode is None and (own.kilde is None or own.type == "kvalitativ"):
            yield gauge.element, None


def et308(world: World) -> Iterator[Said]:
    """Without hyppighet or ansvarlig, after inheritance."""
    for gauge in world.gauges:
        above = [t.ansvarlig for t in world.teori.tiltak if t.id == gauge.home]
        if not gauge.own.hyppighet or not any((gauge.own.ansvarlig, *above)):
            yield gauge.element, None


def _last(own: Indikator) -> Periode | None:
    """Give the period measured that ends last."""
    return max((m.periode for m in own.målinger), key=lambda p: p.slutt, default=None)


def _next_end(end: date, months: int) -> date:
    """Give the last day of the period so many months later; month ends stay month ends."""
    if (end + timedelta(days=1)).day > 1:
        return Varighet(months, "måneder").etter(end)
    later = Varighet(months, "måneder").etter(end.replace(day=1))
    return later.replace(day=monthrange(later.year, later.month)[1])


def _measures_of(world: World, gauge: Gauge) -> list[Tiltak]:
    """Give the measures with links that it measures; else the one that it stands in."""
    homes = {world.home.get(target) for target in gauge.targets} - {None}
    homes = homes or {gauge.home}
    return [tiltak for tiltak in world.teori.tiltak if tiltak.id in homes]


def _begun(world: World, gauge: Gauge) -> date | None:
    """Give the first day that anything measured is under way."""
    going = [t for t in _measures_of(world, gauge) if t.status not in _AT_REST]
    links = [
        (tiltak, link)
        for tiltak in going
        for link in world.links_of(tiltak.id)
        if link in gauge.targets
    ]
    days = [tiltak.oppstart for tiltak in going]
    if links:
        own = [(tiltak, world.things[link]) for tiltak, link in links]
        days = [
            (thing.oppstart if isinstance(thing, Aktivitet) else None)
            or tiltak.oppstart
            for tiltak, thing in own
        ]
    return min((day for day in days if day is not None), default=None)


def et311(world: World) -> Iterator[Said]:
    """End of last period + hyppighet + grace (max of 30 and 7.6 × months) < dato.

    No measurement yet counts from nullpunkt or oppstart, the later. Silent for én-gang
    after one measurement, and where all measures are idé, planlagt or avsluttet. One that
    is to be measured once has a year, and until its frist.
    """
    for gauge in world.gauges:
        own = gauge.own
        statuses = {tiltak.status for tiltak in _measures_of(world, gauge)}
        if own.hyppighet is None or (statuses and statuses <= _AT_REST):
            continue
        once = own.hyppighet == "én-gang"
        if (last := _last(own)) is not None:
            days = [] if once else [last.slutt]
        else:
            start = own.nullpunkt.periode if own.nullpunkt else None
            told = (start.slutt if start else None, _begun(world, gauge))
            days = [day for day in told if day is not None]
        if days:
            months = _MONTHS.get(own.hyppighet, 12)
            due = _next_end(max(days), months)
            if once and own.ambisjon and own.ambisjon.frist:
                due = max(due, own.ambisjon.frist)
            if (world.dato - due).days > max(30, int(7.6 * months)):
                yield gauge.element, None


def _is_overdue(world: World, own: Indikator) -> bool:
    """Tell whether ambisjon.frist < dato with no period measured that ends at or after.

    Whoever counts whole periods cannot have counted that of the frist before it is over.
    """
    frist = own.ambisjon.frist if own.ambisjon else None
    if frist is None or any(m.periode.slutt >= frist for m in own.målinger):
        return False
    known = _last(own) or (own.nullpunkt.periode if own.nullpunkt else None)
    end = frist if known is None else _end_of_kind(known.slag, frist)
    return max(frist, end) < world.dato


def _end_of_kind(slag: str, day: date) -> date:
    """Give the last day of the period of a kind that a day is in."""
    months = {"år": 12, "flere år": 12, "halvår": 6, "kvartal": 3, "måned": 1}
    if slag == "dag":
        return day
    if slag == "skoleår":
        return date(day.year + (day.month > 7), 7, 31)
    last = next(m for m in range(day.month, 13) if m % months[slag] == 0)
    return date(day.year, last, monthrange(day.year, last)[1])


def et312(world: World) -> Iterator[Said]:
    """ambisjon.frist < dato and no measurement of a period that ends at or after it."""
    for gauge in world.gauges:
        if _is_overdue(world, gauge.own):
            yield gauge.element, None


def et323(world: World) -> Iterator[Said]:
    """Frist before oppstart + shortest sum of virker_etter to what it measures.

    Where several are measured, too early for each of them.
    """
    for gauge in world.gauges:
        frist = gauge.own.ambisjon.frist if gauge.own.ambisjon else None
        targets = gauge.targets & world.things.keys()
        if frist is None or not targets:
            continue
        days = [first_day(world, target) for target in targets]
        if all(day is not None and day > frist for day in days):
            yield gauge.element, None


def et324(world: World) -> Iterator[Said]:
    """An indikator whose nullpunkt is of a period that begins after oppstart."""
    for gauge in world.gauges:
        start = gauge.own.nullpunkt
        links = gauge.targets & world.home.keys()
        homes = {world.home[link] for link in links}
        begun = [t.oppstart for t in world.teori.tiltak if t.id in homes]
        first = min((day for day in begun if day is not None), default=None)
        if start and start.periode and first and first < start.periode.start:
            yield gauge.element, None


def et325(world: World) -> Iterator[Said]:
    """The next measurement comes after the frist; from last period + hyppighet.

    Silent where 312 speaks.
    """
    for gauge in world.gauges:
        own = gauge.own
        frist = own.ambisjon.frist if own.ambisjon else None
        last = _last(own) or (own.nullpunkt.periode if own.nullpunkt else None)
        months = _MONTHS.get(own.hyppighet or "")
        if not (frist and last and months) or _is_overdue(world, own):
            continue
        if last.slutt < frist < _next_end(last.slutt, months):
            yield gauge.element, None


TIMED = (et307, et308, et311, et312, et323, et324, et325)
