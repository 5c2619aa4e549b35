"""A theory without something: what goes, what stays, and against taking it out by hand."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import (
    aktivitet,
    indikator,
    innsats,
    mål,
    resultat,
    samarbeid,
    teori,
    tiltak,
    tjeneste,
)
from endringsteori.checking import les, valider
from endringsteori.comparison import Taken, without
from endringsteori.graph import Support, graf
from strategies import any_puzzle
from without_by_hand import mended_by_hand

if TYPE_CHECKING:
    from endringsteori.model import Teori

DAY = date(2026, 11, 21)
_MANY = 1000
FJELLFJORD = Path(__file__).parents[2] / "eksempler" / "fjellfjord"


def _uten(theory: Teori, *supports: Support) -> Teori:
    return without(theory, Taken(supports), DAY).teori


def test_a_service_goes_with_what_falls_and_every_reference_to_either() -> None:
    """The goal stays, as do links that others hold up."""
    theory = teori(
        tiltak(
            "t",
            aktivitet("a", til=("r", "s"), ansvarlig="nav"),
            aktivitet("b", til="s", ansvarlig="skolen", samarbeidspartnere="nav"),
            resultat("r", mål="m"),
            resultat("s", mål="m"),
            indikator("på-r", måler="r"),
            indikator("på-begge", måler=("r", "s")),
            samarbeidspartnere=("nav", "skolen"),
        ),
        mål("m", ansvarlig="nav"),
        tjeneste("nav"),
        tjeneste("skolen"),
        samarbeid("to", "nav", "skolen"),
    )

    assert _uten(theory, Support("tjeneste", "nav")) == teori(
        tiltak(
            "t",
            aktivitet("b", til="s", ansvarlig="skolen"),
            resultat("s", mål="m"),
            indikator("på-begge", måler="s"),
            samarbeidspartnere=("skolen",),
        ),
        mål("m"),
        tjeneste("skolen"),
    )


def test_an_input_that_feeds_nothing_any_more_does_not_feed_everything() -> None:
    """An empty `fører_til` is not the same as none."""
    theory = teori(
        tiltak(
            "t",
            innsats("folk", til="a"),
            aktivitet("a", ansvarlig="nav"),
            aktivitet("b", ansvarlig="skolen"),
        ),
        tjeneste("nav"),
        tjeneste("skolen"),
    )

    left = graf(_uten(theory, Support("tjeneste", "nav")))

    assert left.effects("t/folk", implied=True) == ()


def test_a_measure_falls_with_the_last_of_its_money() -> None:
    """Money that has ended holds nothing up, and a measure without money rests on none."""
    theory = teori(
        tiltak("a", finansiering=[{"type": "prosjekt"}, _until("2026-01-01")]),
        tiltak("b", finansiering=[{"type": "prosjekt"}, _until("2026-12-31")]),
        tiltak("c"),
    )

    left = without(theory, Taken(finansiering=("Prosjekt",)), DAY)

    assert left.unpaid == ("a",)
    assert [t.id for t in left.teori.tiltak] == ["b", "c"]
    assert [m.type for m in left.teori.tiltak[0].finansiering] == ["drift"]


def _until(day: str) -> dict[str, str]:
    return {"type": "drift", "til": day}


def test_money_by_its_source() -> None:
    """Whatever its case."""
    theory = teori(tiltak("a", finansiering=[{"kilde": "Fylket"}]))

    assert without(theory, Taken(finansiering=("fylket",)), DAY).unpaid == ("a",)


def test_taking_what_is_not_there_is_the_askers_fault() -> None:
    """As for the question of what falls."""
    with pytest.raises(KeyError):
        _uten(teori(), Support("tiltak", "borte"))


@pytest.mark.parametrize("kind", ["tjeneste", "tiltak", "innsats"])
def test_fjellfjord_without_anything_is_as_if_it_was_taken_out_by_hand(
    kind: str,
) -> None:
    """Each service, measure and input: the same theory, and so the same answers.

    It takes more than a minute: every day a fifth of them, all with the profile `stor`.
    """
    theory = les(FJELLFJORD).teori
    supports = [one for one in graf(theory).supports() if one.kind == kind]
    words = {"tjeneste": "service", "tiltak": "measure", "innsats": "innsats"}
    assert supports
    for support in supports[:: 1 if settings().max_examples >= _MANY else 5]:
        by_hand = mended_by_hand(theory, **{words[kind]: support.id})
        assert by_hand == _uten(theory, support), support


def test_answers_and_findings_are_those_of_the_project_that_was_changed() -> None:
    """Fjellfjord without PPT, asked and checked both ways."""
    theory = les(FJELLFJORD).teori
    by_hand = mended_by_hand(theory, service="ppt")
    left = _uten(theory, Support("tjeneste", "ppt"))

    assert valider(left, dato=DAY) == valider(by_hand, dato=DAY)
    one, other = graf(left), graf(by_hand)
    assert one.coverage() == other.coverage()
    assert one.brought_down() == other.brought_down()
    assert one.missing_ties() == other.missing_ties()


@settings(deadline=None)
@given(any_puzzle(), st.data())
def test_a_small_theory_is_as_if_it_was_taken_out_by_hand(
    theory: Teori, data: st.DataObject
) -> None:
    """Whatever is taken, circles and necessary steps among what falls."""
    support = data.draw(st.sampled_from(graf(theory).supports()))
    words = {"tjeneste": "service", "tiltak": "measure", "innsats": "innsats"}

    by_hand = mended_by_hand(theory, **{words[support.kind]: support.id})

    assert by_hand == _uten(theory, support)
