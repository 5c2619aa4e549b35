"""Means: what work lacks, who could be brought in with it, and what nobody uses."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings

from builders import aktivitet, teori, tiltak, tjeneste, virkemiddel
from endringsteori.graph import Lack, Unused, graf
from strategies import any_puzzle

if TYPE_CHECKING:
    from endringsteori.model import Teori


def test_another_service_has_what_is_lacking() -> None:
    """Nav has the means and is not in; a closed service is told apart."""
    theory = teori(
        tiltak("t", aktivitet("a", krever=("råd", "kurs", "hus")), ansvarlig="skolen"),
        tjeneste("skolen", "hus"),
        tjeneste("nav", "råd"),
        tjeneste("ppt", "råd", "kurs", status="nedlagt"),
    )

    assert graf(theory).means_lacking() == (
        Lack("t/a", "t", "råd", ("nav",), ("ppt",)),
        Lack("t/a", "t", "kurs", (), ("ppt",)),
    )


def test_listed_means_that_no_activity_requires() -> None:
    """In the order of their section, with those that have them."""
    theory = teori(
        tiltak("t", aktivitet("a", krever="hus")),
        tjeneste("nav", "råd", "hus"),
        virkemiddel("kurs"),
        virkemiddel("råd"),
        virkemiddel("hus"),
    )

    assert graf(theory).unused_means() == (Unused("kurs", ()), Unused("råd", ("nav",)))


def test_free_means_are_those_of_services() -> None:
    """And where no activity requires any, nothing is known of their use."""
    services = (tjeneste("nav", "råd"), tjeneste("ppt", "råd", "hus"))
    used = teori(tiltak("t", aktivitet("a", krever="hus")), *services)

    assert graf(used).unused_means() == (Unused("råd", ("nav", "ppt")),)
    assert graf(teori(*services)).unused_means() == ()


@settings(deadline=None)
@given(any_puzzle())
def test_what_lacks_is_what_no_open_service_of_the_measure_has(theory: Teori) -> None:
    """Every activity and means is tried."""
    lacking = {
        (one.aktivitet, one.virkemiddel): one for one in graf(theory).means_lacking()
    }
    for t in theory.tiltak:
        inside = {t.ansvarlig, *t.samarbeidspartnere, t.samordnes_av}
        for a in t.aktiviteter:
            inside |= {a.ansvarlig, *a.samarbeidspartnere}
        for a in t.aktiviteter:
            for means in a.krever:
                having = [s for s in theory.tjenester if means in s.virkemidler]
                able = tuple(s.id for s in having if s.status != "nedlagt")
                found = lacking.get((f"{t.id}/{a.id}", means))
                is_there = bool(able) and any(s.id in inside for s in having)
                assert is_there == (found is None)
                assert found is None or found.having == able
