"""Indicators that several projects have, added up by numerators and denominators alone.

Shares are never averaged: without the counts behind them nothing is added, and it is told
why. Everybody has to have measured the same period. What a register holds for all is the
measurement of none of them, and would be counted many times.
"""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from endringsteori.assessment import HIDDEN, Skjult
from endringsteori.assessment.units import is_share
from endringsteori.comparison.together.counted import Counted
from endringsteori.graph import exact_sum

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from endringsteori.comparison.together.member import Member
    from endringsteori.model import Indikator, Måling, Periode

    _Measured: TypeAlias = tuple[tuple[Member, Måling], ...]

__all__ = ["Addend", "Number", "Refusal", "SharedIndicator", "shared_indicators"]

Number: TypeAlias = Decimal | Skjult | None
"""A number, that it may not be shown, or None where there is none."""


class Refusal(StrEnum):
    """Why an indicator is not added up."""

    KVALITATIV = "kvalitativ"
    ULIK = "ulik definisjon"
    IKKE_MÅLT = "ikke målt av alle"
    INGEN_FELLES_PERIODE = "ingen felles periode"
    UTEN_TELLING = "mangler teller eller nevner"


class Addend(NamedTuple):
    """What one project measured in the period that is told."""

    member: Member
    verdi: Number
    teller: Number
    nevner: Number
    foreløpig: bool


class SharedIndicator(NamedTuple):
    """An indicator with one id in several projects, and what they come to together.

    `indikator` is as the first of them has it. `periode` is the newest that all have
    measured, None where there is none. `verdi` is the share in per cent, where the unit is
    that. Nothing is added up where `refused` says why, and `lacking` whose fault it is.
    """

    element: str
    indikator: Indikator
    members: tuple[Member, ...]
    periode: Periode | None
    addends: tuple[Addend, ...]
    teller: Number = None
    nevner: Number = None
    verdi: Number = None
    refused: Refusal | None = None
    lacking: tuple[Member, ...] = ()


class _Candidate(NamedTuple):
    """An indicator before it is known what of it may be shown."""

    shared: SharedIndicator
    measured: _Measured


def shared_indicators(
    members: Sequence[Member], dato: date
) -> tuple[SharedIndicator, ...]:
    """Give the shared indicators that two or more projects have; later periods do not count.

    In the order of the first project to have each.
    """
    having: dict[str, list[tuple[Member, Indikator]]] = {}
    for member in members:
        for indikator in member.loaded.teori.indikatorer:
            having.setdefault(indikator.id, []).append((member, indikator))
    candidates = [
        _candidate(found, dato) for found in having.values() if len(found) > 1
    ]
    counted = Counted(members, (one.shared.element for one in candidates), dato)
    for one in candidates:
        if one.measured and one.shared.refused is None:
            counted.add_up(one.shared.element, one.measured)
    counted.hide()
    return tuple(_shown(one, counted) for one in candidates)


def _candidate(found: Sequence[tuple[Member, Indikator]], dato: date) -> _Candidate:
    first = found[0][1]
    shared = SharedIndicator(first.id, first, tuple(m for m, _ in found), None, ())
    if any(indikator.type == "kvalitativ" for _, indikator in found):
        return _refused(shared, Refusal.KVALITATIV)
    different = [m for m, one in found if _definition(one) != _definition(first)]
    if different:
        return _refused(shared, Refusal.ULIK, different)
    own = {member: _own(member, one, dato) for member, one in found}
    unmeasured = [member for member, measured in own.items() if not measured]
    if unmeasured:
        return _refused(shared, Refusal.IKKE_MÅLT, unmeasured)
    periods = set.intersection(*(set(measured) for measured in own.values()))
    if not periods:
        return _refused(shared, Refusal.INGEN_FELLES_PERIODE)
    newest = max(periods, key=_newest_and_longest)
    together = tuple((member, measured[newest]) for member, measured in own.items())
    shared = shared._replace(periode=newest)
    lacking = [m for m, one in together if one.teller is None or not one.nevner]
    if lacking:
        refused = _refused(shared, Refusal.UTEN_TELLING, lacking)
        return refused._replace(measured=together)
    return _Candidate(shared, together)


def _refused(
    shared: SharedIndicator, why: Refusal, lacking: Iterable[Member] = ()
) -> _Candidate:
    return _Candidate(shared._replace(refused=why, lacking=tuple(lacking)), ())


def _newest_and_longest(periode: Periode) -> tuple[date, int, str]:
    return periode.slutt, -periode.start.toordinal(), str(periode)


def _definition(one: Indikator) -> tuple[str | None, ...]:
    return one.type, one.enhet, one.teller, one.nevner, one.teller_enhet


def _own(member: Member, one: Indikator, dato: date) -> Mapping[Periode, Måling]:
    """Give by period what a project has measured itself of a whole group by a day."""
    return {
        måling.periode: måling
        for måling in one.målinger
        if måling.periode.slutt <= dato
        and not måling.fordelt_på
        and måling.mangler is None
        if member.has_measured(one.id, måling)
    }


def _shown(one: _Candidate, counted: Counted) -> SharedIndicator:
    shared = one.shared
    addends = tuple(_addend(shared, *found, counted) for found in one.measured)
    shared = shared._replace(addends=addends)
    if shared.refused is not None:
        return shared
    teller = _total(shared.element, "teller", one.measured, counted)
    nevner = _total(shared.element, "nevner", one.measured, counted)
    return shared._replace(
        teller=teller, nevner=nevner, verdi=_share(shared, teller, nevner)
    )


def _addend(
    shared: SharedIndicator, member: Member, måling: Måling, counted: Counted
) -> Addend:
    def shown(name: str, number: Decimal | None) -> Number:
        is_hidden = counted.hides(member, shared.element, måling.periode, name)
        return HIDDEN if is_hidden and number is not None else number

    teller = shown("teller", måling.teller)
    nevner = shown("nevner", måling.nevner)
    verdi = shown("verdi", måling.verdi)
    if verdi is None:
        verdi = _share(shared, teller, nevner)
    return Addend(member, verdi, teller, nevner, måling.foreløpig)


def _total(element: str, name: str, measured: _Measured, counted: Counted) -> Number:
    if counted.hides_total(element, name):
        return HIDDEN
    numbers = (getattr(måling, name) for _, måling in measured)
    return exact_sum(number for number in numbers if number is not None)


def _share(shared: SharedIndicator, teller: Number, nevner: Number) -> Number:
    """Give a share in per cent to one decimal; only where that is what is told."""
    if not is_share(shared.indikator) or teller is None or nevner is None:
        return None
    if isinstance(teller, Skjult) or isinstance(nevner, Skjult):
        return HIDDEN
    return round(teller * 100 / nevner, 1) if nevner else None
