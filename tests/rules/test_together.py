"""What holds for the rules on collaboration and on what chains rest on, whatever the theory."""

from __future__ import annotations

import dataclasses
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from hypothesis import given, settings
from hypothesis import strategies as st

from endringsteori.graph import graf
from endringsteori.model import Varighet
from endringsteori.rules import RULES, Case, rule
from endringsteori.texts import SPRÅK
from strategies import any_together

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from endringsteori.diagnostics import Hit
    from endringsteori.model import Teori

_T = TypeVar("_T")
DAY = date(2026, 11, 21)
YEAR = Varighet(12, "måneder")
DAYS = st.dates(date(2023, 1, 1), date(2029, 12, 31)) | st.sampled_from(
    (DAY, date(2026, 11, 22), date(2025, 2, 28), date(2025, 3, 1))
)


def _hits(code: str, teori: Teori, dato: date = DAY) -> Iterator[Hit]:
    own = rule(code)
    assert own is not None
    return own.check(Case(graf(teori), dato, teori.innstillinger))


def _fingerprints(teori: Teori, dato: date = DAY) -> set[str]:
    return {
        f"{one.code}@{hit.at.element}[{hit.at.key}]"
        for one in RULES
        if one.code.startswith(("ET4", "ET5"))
        for hit in _hits(one.code, teori, dato)
    }


@settings(max_examples=30, deadline=None)
@given(any_together())
def test_every_hit_can_be_told_in_every_language(teori: Teori) -> None:
    """No place of a text is without its value, and no two hits share a fingerprint."""
    for one in RULES:
        hits = list(_hits(one.code, teori))
        for hit in hits:
            for språk in SPRÅK:
                words = one.words[hit.variant]
                assert words.message.fyll(språk, hit.values)
                assert words.advice.fyll(språk, hit.values)

        assert len({(hit.at.element, hit.at.key) for hit in hits}) == len(hits)


@settings(max_examples=30, deadline=None)
@given(any_together(), st.randoms(use_true_random=False))
def test_moving_things_in_the_files_changes_no_fingerprint(
    teori: Teori, random: Random
) -> None:
    """Exceptions and comparisons hold when measures and services change places."""

    def shuffled(things: tuple[_T, ...]) -> tuple[_T, ...]:
        return tuple(random.sample(things, len(things)))

    other = dataclasses.replace(
        teori,
        tiltak=shuffled(teori.tiltak),
        mål=shuffled(teori.mål),
        tjenester=shuffled(teori.tjenester),
        samarbeid=shuffled(teori.samarbeid),
        målgrupper=shuffled(teori.målgrupper),
        utfordringer=shuffled(teori.utfordringer),
        forutsetninger=shuffled(teori.forutsetninger),
        kunnskapskilder=shuffled(teori.kunnskapskilder),
    )

    assert _fingerprints(teori) == _fingerprints(other)


@settings(max_examples=30, deadline=None)
@given(any_together(), DAYS)
def test_a_plan_has_not_ended_before_its_last_day_is_over(
    teori: Teori, dato: date
) -> None:
    """ET502 names exactly the plans in use whose last day is before the date."""
    used = {id_ for mål in teori.mål for id_ in mål.forankret_i}
    ended = {
        plan.id
        for plan in teori.planer
        if plan.id in used and plan.periode and (dato - plan.periode.slutt).days > 0
    }

    assert ended == {hit.at.element for hit in _hits("ET502", teori, dato)}


@settings(max_examples=30, deadline=None)
@given(any_together(), DAYS)
def test_a_source_is_not_old_before_eleven_new_years(teori: Teori, dato: date) -> None:
    """ET506 never calls a source older than ten years while it may still be ten."""
    years = {kilde.id: kilde.år for kilde in teori.kunnskapskilder}
    for hit in _hits("ET506", teori, dato):
        (source,) = (place.element for place in hit.related)
        last_day = date(years[source] or 0, 12, 31)

        assert Varighet(10, "år").etter(last_day) < dato


@settings(max_examples=30, deadline=None)
@given(any_together(), DAYS)
def test_an_assumption_is_not_forgotten_within_twelve_months(
    teori: Teori, dato: date
) -> None:
    """ET510 leaves alone what someone has read since this day last year."""
    read = {f.id: f.sist_lest for f in teori.forutsetninger}
    for hit in _hits("ET510", teori, dato):
        day = read[hit.at.element]
        if hit.variant == "lenge-siden":
            assert day is not None
            assert YEAR.etter(day) < dato


@settings(max_examples=30, deadline=None)
@given(any_together(), DAYS)
def test_a_measure_is_not_overdue_within_twelve_months(
    teori: Teori, dato: date
) -> None:
    """ET512 names exactly the running measures that nobody came back to for a year."""
    overdue = set()
    for tiltak in teori.tiltak:
        visits = [g.dato for g in tiltak.gjenbesøk]
        visits += [g.dato for g in teori.gjenbesøk if tiltak.id in g.tiltak]
        known = [day for day in visits if day <= dato]
        known += [tiltak.oppstart] if tiltak.oppstart else []
        if tiltak.status == "pågår" and known:
            recent = [day for day in known if YEAR.etter(day) >= dato]
            overdue |= set() if recent else {tiltak.id}

    assert overdue == {hit.at.element for hit in _hits("ET512", teori, dato)}
