"""A second reading of ET3: the numbers of indicators."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING, TypeAlias

from rules.planted.measured import gauges_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from endringsteori.model import Indikator, Måling, Nullpunkt, Tiltak
    from rules.planted.world import Gauge, Said, World

    Number: TypeAlias = Decimal | None

__all__ = ["NUMBERS"]


def _is_percent(indikator: Indikator) -> bool:
    return indikator.enhet is not None and indikator.enhet.lower() in {"prosent", "%"}


def _says(numbers: Nullpunkt | Måling) -> bool:
    share = numbers.teller is not None and numbers.nevner is not None
    return numbers.verdi is not None or share


def et305(world: World) -> Iterator[Said]:
    """Quantitative, measures a virkning, effekt, mål or utfordring, without nullpunkt.

    A nullpunkt that names a period without a measurement is none, once the period is over.
    """
    changes = {*world.of("virkning", "effekt", "mål")}
    changes |= {utfordring.id for utfordring in world.teori.utfordringer}
    for gauge in world.gauges:
        if gauge.own.type == "kvalitativ" or gauge.targets.isdisjoint(changes):
            continue
        start = gauge.own.nullpunkt
        if start is not None and _says(start):
            continue
        if start is None or start.periode is None:
            yield gauge.element, None
            continue
        measured = [måling.periode for måling in gauge.own.målinger]
        if start.periode not in measured and start.periode.slutt < world.dato:
            yield gauge.element, None


def et306(world: World) -> Iterator[Said]:
    """Quantitative, measures a resultat or later, without ambisjon or frist."""
    later = world.of("resultat", "virkning", "effekt", "mål")
    for gauge in world.gauges:
        ambisjon = gauge.own.ambisjon
        if gauge.own.type == "kvalitativ" or gauge.targets.isdisjoint(later):
            continue
        if ambisjon is None or ambisjon.verdi is None or ambisjon.frist is None:
            yield gauge.element, None


def _start(indikator: Indikator) -> Number:
    """Give the number of the nullpunkt: its own, or that of its period."""
    start = indikator.nullpunkt
    if start is None:
        return None
    own = _number(indikator, start)
    if own is None and start.periode is not None:
        for måling in indikator.målinger:
            if måling.periode == start.periode and not måling.fordelt_på:
                return _number(indikator, måling)
    return own


def _number(indikator: Indikator, numbers: Nullpunkt | Måling) -> Number:
    """Give the value, or the percentage that a possible share is."""
    verdi, teller, nevner = numbers.verdi, numbers.teller, numbers.nevner
    if verdi is not None or teller is None or nevner is None:
        return verdi
    possible = nevner > 0 and 0 <= teller <= nevner
    return (
        round(teller * 100 / nevner, 2) if possible and _is_percent(indikator) else None
    )


def et314(world: World) -> Iterator[Said]:
    """Ambisjon against nullpunkt and retning."""
    for gauge in world.gauges:
        before, ambisjon = _start(gauge.own), gauge.own.ambisjon
        after = ambisjon.verdi if ambisjon else None
        if before is None or after is None:
            continue
        wrong = {"opp": after < before, "ned": after > before}
        if wrong.get(gauge.own.retning or "", False):
            yield gauge.element, None


def et315(world: World) -> Iterator[Said]:
    """Enhet prosent, not statistikk, teller and nevner neither described nor given."""
    for gauge in world.gauges:
        own = gauge.own
        start = (own.nullpunkt,) if own.nullpunkt else ()
        given = any(
            one.teller is not None and one.nevner is not None
            for one in (*own.målinger, *start)
        )
        described = own.teller is not None and own.nevner is not None
        is_ours = own.kildetype != "statistikk"
        if _is_percent(own) and is_ours and not (described or given):
            yield gauge.element, None


def et317(world: World) -> Iterator[Said]:
    """An indikator whose nullpunkt or målinger mix lengths of period."""
    for gauge in world.gauges:
        start = gauge.own.nullpunkt
        periods = [måling.periode for måling in gauge.own.målinger]
        if start and start.periode:
            periods.append(start.periode)
        if len({periode.lengde for periode in periods}) > 1:
            yield gauge.element, None


def et318(world: World) -> Iterator[Said]:
    """An indikator with a break after its nullpunkt."""
    for gauge in world.gauges:
        start = gauge.own.nullpunkt.periode if gauge.own.nullpunkt else None
        for måling in gauge.own.målinger:
            if start and måling.brudd and måling.periode.slutt > start.slutt:
                yield gauge.element, None


def _numbers(gauge: Gauge) -> Iterator[tuple[str, Number, Number, Number]]:
    """Give every place with numbers: its key, verdi, teller and nevner."""
    own = gauge.own
    for måling in own.målinger:
        yield str(måling.periode), måling.verdi, måling.teller, måling.nevner
    if start := own.nullpunkt:
        yield "nullpunkt", start.verdi, start.teller, start.nevner
    if own.ambisjon:
        yield "ambisjon", own.ambisjon.verdi, None, None
    for n, milepæl in enumerate(own.milepæler, start=1):
        yield f"milepæler.#{n}", milepæl.verdi, None, None


def et319(world: World) -> Iterator[Said]:
    """Percent outside 0-100, teller above nevner, negative count.

    Not where the unit is a rate or an amount, which may be anything.
    """
    for gauge in world.gauges:
        enhet = (gauge.own.enhet or "").lower()
        if enhet in {"kroner", "dager", "timer", "poeng"}:
            continue
        if re.search(r"\b(per|pr)\b", enhet):
            continue
        for key, verdi, teller, nevner in _numbers(gauge):
            counts = (teller, nevner, verdi if enhet == "antall" else None)
            over = teller is not None and nevner is not None and teller > nevner
            negative = any(count is not None and count < 0 for count in counts)
            beyond = verdi is not None and not 0 <= verdi <= 100
            if over or negative or (_is_percent(gauge.own) and beyond):
                yield gauge.element, key


def et320(world: World) -> Iterator[Said]:
    """Of type kvalitativ, with a verdi, teller or nevner anywhere."""
    for gauge in world.gauges:
        numbers = {number for _, *three in _numbers(gauge) for number in three}
        if gauge.own.type == "kvalitativ" and numbers - {None}:
            yield gauge.element, None


def et322(world: World) -> Iterator[Said]:
    """A tiltak: plasser below a fifth of målgruppe.antall (of the largest).

    Or below the persons that nullpunkt → ambisjon means, of its own indicators and those
    of goals that no other measure still works for.
    """
    for tiltak in world.teori.tiltak:
        groups = [g for g in world.teori.målgrupper if g.id in tiltak.målgrupper]
        largest = max((group.antall or 0 for group in groups), default=0)
        meant = [_persons(world, gauge.own) for gauge in _speaking_of(world, tiltak)]
        if tiltak.plasser is not None:
            needs = max(meant, default=0)
            if 5 * tiltak.plasser < largest or tiltak.plasser < needs:
                yield tiltak.id, None


def _speaking_of(world: World, tiltak: Tiltak) -> Iterator[Gauge]:
    yield from gauges_of(world, tiltak)
    for mål in world.goals_of(tiltak.id):
        others = [t for t in world.measures_to(mål) if t.id != tiltak.id]
        if all(other.status == "avsluttet" for other in others):
            yield from (gauge for gauge in world.gauges if mål in gauge.targets)


def _persons(world: World, own: Indikator) -> int:
    """Give how many persons an ambition means; 0 where nobody can say."""
    before, after = _start(own), own.ambisjon.verdi if own.ambisjon else None
    if own.teller_enhet != "personer" or before is None or after is None:
        return 0
    up = after - before
    moved = {"opp": up, "ned": -up}.get(own.retning or "", abs(up))
    if (own.enhet or "").lower() in {"antall", "personer"}:
        return max(round(moved), 0)
    of = _of_how_many(world, own) if _is_percent(own) else None
    return 0 if of is None else max(round(moved * of / 100), 0)


def _of_how_many(world: World, own: Indikator) -> Decimal | int | None:
    start = own.nullpunkt
    if start is not None and start.nevner is not None:
        return start.nevner
    for måling in own.målinger:
        if start and måling.periode == start.periode and not måling.fordelt_på:
            if måling.nevner is not None:
                return måling.nevner
            break
    groups = (g.antall for g in world.teori.målgrupper if g.id == own.målgruppe)
    return next(groups, None)


def et327(world: World) -> Iterator[Said]:
    """Verdi against teller/nevner, rounded as it is; an indikator [periode].

    An impossible percentage is another fault; without percent any power of ten will do.
    """
    for gauge in world.gauges:
        for måling in gauge.own.målinger:
            verdi, teller, nevner = måling.verdi, måling.teller, måling.nevner
            if verdi is None or teller is None or nevner is None or nevner <= 0:
                continue
            scales = [100] if _is_percent(gauge.own) else [1, 100, 1000, 10**4, 10**5]
            impossible = teller > nevner or min(teller, verdi) < 0 or verdi > 100
            fine = impossible if _is_percent(gauge.own) else verdi == teller
            decimals = len(f"{verdi:f}".partition(".")[2])
            share = Fraction(teller) / Fraction(nevner)
            off = min(abs(Fraction(verdi) - share * scale) for scale in scales)
            if not fine and off > Fraction(1, 2 * 10**decimals):
                yield gauge.element, str(måling.periode)


NUMBERS = (
    *(et305, et306, et314, et315, et317),
    *(et318, et319, et320, et322, et327),
)
