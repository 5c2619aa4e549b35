"""What holds of any two theories, and what a person is told of first."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from hypothesis import given, settings

from builders import (
    aktivitet,
    effekt,
    indikator,
    målgruppe,
    resultat,
    teori,
    tiltak,
    tjeneste,
    utfordring,
)
from builders import mål as et_mål
from comparison.editions import changes, short
from endringsteori import Memory, dump, les
from endringsteori.comparison import ChangeKind, compare
from endringsteori.graph import graf
from endringsteori.model import DELTE_SEKSJONER, TILTAKETS_SEKSJONER, Teori
from strategies import any_valid_teori, whole_teori

slow = settings(max_examples=40, deadline=None)
"""Two whole theories take their time to draw."""


def turned(theory: Teori) -> Teori:
    """Give a theory with its things in the opposite order."""
    measures = (
        replace(t, **{s: getattr(t, s)[::-1] for s in TILTAKETS_SEKSJONER})
        for t in reversed(theory.tiltak)
    )
    sections = {s: getattr(theory, s)[::-1] for s in DELTE_SEKSJONER}
    return replace(theory, **{**sections, "tiltak": tuple(measures)})


@slow
@given(whole_teori())
def test_a_theory_and_itself(theory: Teori) -> None:
    """Nothing differs."""
    difference = compare(theory, theory)

    assert difference.changes == ()
    assert not difference


@slow
@given(any_valid_teori(), any_valid_teori())
def test_the_other_way_round(one: Teori, other: Teori) -> None:
    """Every change has its mirror, and no other."""
    there = Counter(map(repr, compare(one, other).changes))
    back = Counter(repr(c.mirrored) for c in compare(other, one).changes)

    assert there == back


@slow
@given(whole_teori(), whole_teori())
def test_the_other_way_round_over_every_field(one: Teori, other: Teori) -> None:
    """The same for theories with little in common."""
    there = Counter(map(repr, compare(one, other).changes))
    back = Counter(repr(c.mirrored) for c in compare(other, one).changes)

    assert there == back


@slow
@given(any_valid_teori())
def test_the_order_of_things_does_not_matter(theory: Teori) -> None:
    """Neither of those that the project shares, nor of those in a measure."""
    assert compare(theory, turned(theory)).changes == ()


@slow
@given(any_valid_teori())
def test_everything_is_new_to_an_empty_theory(theory: Teori) -> None:
    """Links and hypotheses follow from what they stand in; the rest is told."""
    found = changes(teori(), theory, ChangeKind.ADDED)

    told = {change.thing.element for change in found if not change.follows}
    follows = {change.thing.slag for change in found if change.follows}
    shared = {t.id for t in (*theory.mål, *theory.tiltak, *theory.tjenester)}
    assert shared <= told
    assert follows <= {
        *("innsats", "aktivitet", "resultat", "virkning", "effekt", "hypotese"),
        *("indikator", "gjenbesøk", "årsak"),
    }


def test_the_order_of_the_sections_of_a_file() -> None:
    """As they are written, and read."""
    theory = teori(
        tjeneste("ppt"), et_mål("ro"), tiltak("losen", resultat("a", mål="ro"))
    )
    text = dump(theory)
    head, *sections = text.split("\n\n") if "\n\n" in text else [text]
    turned = "\n\n".join((head, *reversed(sections)))

    old, new = (les(Memory({"k.yaml": t.encode()})).teori for t in (text, turned))

    assert compare(old, new).changes == ()


def test_what_matters_most_comes_first() -> None:
    """Lost by goals, targets, gained, removed, added, then fields and words."""
    old = teori(
        et_mål("ro"),
        tjeneste("ppt"),
        målgruppe("elever", antall=10),
        tiltak(
            "losen",
            aktivitet("samtaler", "trygg"),
            resultat("trygg", mål="ro"),
            indikator("andel", "trygg", retning="opp", ambisjon={"verdi": "80"}),
            indikator("målt", "ro"),
        ),
    )
    new = teori(
        et_mål("ro", navn="Roligere dager"),
        utfordring("uro"),
        målgruppe("elever", antall=12),
        tiltak(
            "losen",
            aktivitet("samtaler", "trygg"),
            resultat("trygg"),
            indikator("andel", "trygg", retning="opp", ambisjon={"verdi": "70"}),
        ),
    )

    assert [kind for kind, *_ in short(old, new)] == [
        "mistet-måling",
        "mistet-tiltak",
        "ambisjon",
        "fjernet",
        "fjernet",
        "fjernet",
        "lagt-til",
        "endret",
        "omskrevet",
    ]


def test_what_stands_in_a_measure_follows_it() -> None:
    """And the hypotheses to and from it."""
    shared = (effekt("delt", mål="ro"), et_mål("ro"))
    measure = tiltak("losen", resultat("trygg", "delt"), indikator("andel", "trygg"))

    found = changes(teori(*shared), teori(*shared, measure))

    assert {c.thing.element: c.follows for c in found} == {
        "losen": False,
        "losen/trygg": True,
        "losen/andel": True,
        "losen/trygg->delt": True,
    }


def test_a_graph_will_do() -> None:
    """Who has one already, need not build it again."""
    theory = teori(et_mål("ro"))
    graph = graf(theory)

    assert compare(graph, theory).old is graph
    assert compare(graph, theory).changes == ()
