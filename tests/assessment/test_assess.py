"""A whole theory at a day: what must hold of every one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessment.measured import DATO, andel, chain, gjort, poeng
from builders import effekt, mål, resultat, teori, tiltak
from endringsteori.assessment import (
    GroundKind,
    Lesning,
    Målestatus,
    Vurdering,
    vurder,
)
from endringsteori.assessment.assess import assess
from endringsteori.diagnostics import Place
from endringsteori.graph import graf
from endringsteori.model.tid import les_periode
from strategies import any_teori, any_valid_teori, measured_teori, sound_theory

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from endringsteori.assessment import Ground
    from endringsteori.model import Indikator, Teori

_COMPARING: Final = frozenset(
    {
        GroundKind.FOLLOWS_COMPARISON,
        GroundKind.BETTER_THAN_COMPARISON,
        GroundKind.WORSE_THAN_COMPARISON,
        GroundKind.COMPARISON_UNCLEAR,
        GroundKind.COMPARISON_OTHER_PERIODS,
    }
)


def told(found: Vurdering) -> tuple[object, ...]:
    """Give all that an assessment says."""
    measures = (found.tiltak, found.savnet, found.tested, found.reservations)
    hidden = found.skjult.places
    return (dict(found.ledd), dict(found.hypoteser), found.mål, *measures, hidden)


def grounds(found: Vurdering) -> Iterator[Ground]:
    """Give everything that its answers rest on."""
    for status in found.ledd.values():
        yield from status.grounds
        for one in status.indicators:
            yield from one.grounds
    for reading in found.hypoteser.values():
        yield from (*reading.grounds, *reading.reservations)


def test_a_goal_is_told_with_what_leads_straight_to_it() -> None:
    """And with where it stands."""
    found = assess(chain(poeng("i", "fullføre", "40", "50")), DATO)
    (goal,) = found.mål

    assert (goal.mål, goal.status.status) == ("fullføre", Målestatus.PÅ_VEI)
    assert [h.element for h in goal.hypoteser] == ["losen/trivsel->fullføre"]
    assert list(found.ledd) == [node.element for node in found.graf.nodes()]


@pytest.mark.parametrize(("many", "expected"), [(24, None), (25, 1.25)])
def test_of_many_tests_some_look_clear_by_chance(
    many: int, expected: float | None
) -> None:
    """One in twenty, told from twenty-five on."""
    links = [resultat(f"r{n}") for n in range(many)]
    shares = [andel(f"i{n}", f"losen/r{n}", (9, 90), (9, 90)) for n in range(many)]
    found = assess(teori(tiltak("losen", *links), *shares), DATO)

    assert found.tested == many
    assert found.by_chance == (None if expected is None else pytest.approx(expected))
    assert [(g.kind, g.at) for g in found.reservations] == (
        [] if expected is None else [(GroundKind.MANY_TESTED, (Place("indikatorer"),))]
    )


def test_an_indicator_of_two_links_is_tested_once() -> None:
    """It is one number."""
    both = andel("i", "losen/kontakt", (9, 90), (9, 90)).måler
    thing = andel("i", "losen/kontakt", (9, 90), (9, 90))
    twice = replace(thing, måler=(*both, "losen/trivsel"))

    assert assess(chain(twice), DATO).tested == 1


def test_a_goal_that_nothing_measures_tells_through_what_it_is_seen() -> None:
    """A link that leads straight to it, and delmål when all of them are measured."""
    things = (
        mål("stort"),
        mål("lite", delmål_av="stort"),
        mål("annet", delmål_av="stort"),
        tiltak("losen", effekt("trivsel", mål="stort")),
        poeng("i", "losen/trivsel", "40", "50"),
        poeng("j", "lite", "40", "50"),
    )
    half = assess(teori(*things), DATO).ledd["stort"]
    whole = assess(teori(*things, poeng("k", "annet", "4", "5")), DATO).ledd["stort"]

    assert {half.status, whole.status} == {Målestatus.IKKE_MÅLT}
    assert [ground.at for ground in half.grounds] == [
        (Place("stort"),),
        (Place("losen/trivsel"),),
    ]
    assert whole.grounds[1].at == tuple(map(Place, ("losen/trivsel", "lite", "annet")))


def test_what_lacks_most_is_asked_of_all_that_has_begun() -> None:
    """An idea lacks everything, and nothing yet."""
    idea = tiltak(
        "idé", *(resultat(f"r{n}", mål="fullføre") for n in range(9)), status="idé"
    )
    running = tiltak("losen", resultat("kontakt", mål="fullføre"))
    known = poeng("i", "fullføre", "40", "50")
    found = assess(teori(mål("fullføre"), idea, running, known), DATO)

    assert found.savnet is not None
    assert found.savnet.element == "losen/kontakt"


@settings(deadline=None, max_examples=40)
@given(st.one_of(any_teori(), any_valid_teori(), sound_theory(), measured_teori()))
def test_any_theory_is_assessed(theory: Teori) -> None:
    """Circles, odd numbers, dangling references: each link and each step has an answer."""
    found = vurder(theory, dato=DATO)

    assert len(found.hypoteser) == len({e.element for e in found.graf.edges()})
    assert len(found.ledd) == len(found.graf.nodes())
    assert len(found.tiltak) == len(theory.tiltak)
    assert all(h.grounds or h.lesning in _SURE for h in found.hypoteser.values())


_SURE: Final = frozenset({Lesning.I_TRÅD, Lesning.FØLGER_UTVIKLINGEN})
"""Readings that both ends and the comparison tell; their grounds are those of the ends."""


@settings(deadline=None, max_examples=60)
@given(measured_teori(), st.data())
def test_without_a_measurement_of_one_end_nothing_can_be_read(
    theory: Teori, data: st.DataObject
) -> None:
    """Whatever the other end says."""
    edges = graf(theory).edges()
    edge = data.draw(st.sampled_from(edges))
    end = data.draw(st.sampled_from((edge.source, edge.target)))
    bare = replace(
        theory,
        indikatorer=tuple(
            replace(i, målinger=(), nullpunkt=None) if end in i.måler else i
            for i in theory.indikatorer
        ),
    )

    assert assess(bare, DATO).hypoteser[edge.element].lesning is (
        Lesning.KAN_IKKE_VURDERES
    )


@settings(deadline=None, max_examples=60)
@given(measured_teori(), st.randoms(use_true_random=False))
def test_later_measurements_and_their_order_change_nothing(
    theory: Teori, random: Random
) -> None:
    """Neither who wrote first, nor what nobody knew yet."""
    day = date(2025, 12, 31)

    def mixed(indikator: Indikator) -> Indikator:
        later = andel("x", "x", (1, 9), (9, 9)).målinger
        added = [
            replace(m, periode=les_periode(str(2026 + n))) for n, m in enumerate(later)
        ]
        målinger = [*indikator.målinger, *added]
        random.shuffle(målinger)
        return replace(indikator, målinger=tuple(målinger))

    other = replace(theory, indikatorer=tuple(map(mixed, theory.indikatorer)))

    assert told(assess(theory, day)) == told(assess(other, day))


@settings(deadline=None, max_examples=60)
@given(measured_teori())
def test_without_another_series_nothing_speaks_of_one(theory: Teori) -> None:
    """But that there is none."""
    alone = replace(
        theory,
        indikatorer=tuple(replace(i, sammenligning=None) for i in theory.indikatorer),
    )
    found = assess(alone, DATO)

    assert not _COMPARING & {ground.kind for ground in grounds(found)}
    assert all(not h.comparisons for h in found.hypoteser.values())
    assert Lesning.FØLGER_UTVIKLINGEN not in {
        h.lesning for h in found.hypoteser.values()
    }


@settings(deadline=None, max_examples=60)
@given(measured_teori())
def test_everything_that_is_told_stands_somewhere(theory: Teori) -> None:
    """At a thing of the theory, and a period that is measured there."""
    found = assess(theory, DATO)
    periods = {
        (i.id, str(m.periode)) for i in theory.indikatorer for m in i.målinger
    } | {
        (i.id, str(m.periode))
        for i in theory.indikatorer
        if i.sammenligning
        for m in i.sammenligning.målinger
    }
    things = {
        *found.ledd,
        *found.hypoteser,
        *(i.id for i in theory.indikatorer),
        *(t.id for t in (*theory.tiltak, *theory.målgrupper, *theory.ytre_forhold)),
    }
    for ground in grounds(found):
        assert ground.at
        for place in ground.at:
            assert place.element in things
            if (place.field or "").endswith("målinger"):
                assert (place.element, place.key) in periods


def test_the_day_is_today_where_none_is_given(monkeypatch: pytest.MonkeyPatch) -> None:
    """As for the rules."""
    monkeypatch.setattr("endringsteori.assessment.today", lambda: date(2025, 6, 1))

    assert vurder(teori(tiltak("losen"))).dato == date(2025, 6, 1)
    assert vurder(chain(gjort("m", "losen/møte", "1")), dato=DATO).dato == DATO


def test_what_no_test_speaks_of_is_not_counted_as_tested() -> None:
    """Points may not be tested, and so none of them looks clear by chance."""
    points = poeng("p", "losen/trivsel", "40", "50")
    share = andel("s", "losen/kontakt", (9, 90), (9, 90))

    assert assess(chain(points, share), DATO).tested == 1
