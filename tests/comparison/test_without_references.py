"""Things struck out of a theory: wherever they are named, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings

from builders import (
    aktivitet,
    indikator,
    mål,
    målgruppe,
    resultat,
    risiko,
    samarbeid,
    teori,
    tiltak,
    tjeneste,
    utfordring,
)
from endringsteori.comparison.without_references import pruned
from endringsteori.model.navnerom import Navnerom
from endringsteori.model.referanser import referanser
from strategies import whole_teori

if TYPE_CHECKING:
    from endringsteori.model import Teori


def test_an_id_goes_from_every_kind_of_place() -> None:
    """Alone, in lists, in mappings, in a cause, in an answer and in a visit."""
    theory = teori(
        tiltak(
            "t",
            aktivitet("a", til={"r": {"forutsetninger": ()}, "nav": {}}),
            resultat("r"),
            resultat("nav"),
            samordnes_av="nav",
            gjenbesøk=[{"dato": "2026-01-01"}],
        ),
        utfordring("u", bekreftet_av=("nav", "ppt")),
        målgruppe("g", tjenester="nav"),
        tjeneste("nav"),
        tjeneste("ppt"),
        samarbeid("alle", "nav", "ppt", "bup"),
        individ={"referanse": "A", "koordinator": "nav"},
        nivå="individ",
        kartlegging={"bufdir-fase-1": {"1": {"status": "ja", "ansvarlig": "nav"}}},
        unntak=[
            {"kode": "ET206", "gjelder": "nav", "begrunnelse": "x"},
            {"kode": "ET401", "gjelder": "t[nav+ppt]", "begrunnelse": "x"},
            {"kode": "ET401", "gjelder": "t[*]", "begrunnelse": "x"},
        ],
    )

    left = pruned(theory, ["nav"])

    assert left.tiltak[0].samordnes_av is None
    assert [h.til for h in left.tiltak[0].aktiviteter[0].fører_til] == ["r", "nav"]
    assert left.utfordringer[0].bekreftet_av == ("ppt",)
    assert left.målgrupper[0].tjenester == ()
    assert left.samarbeid[0].mellom == ("ppt", "bup")
    assert left.individ is not None
    assert left.individ.koordinator is None
    assert left.kartlegging[0].punkter[0].ansvarlig is None
    assert [one.gjelder for one in left.unntak] == ["t[*]"]


def test_what_would_say_nothing_follows() -> None:
    """A collaboration of one, an indicator of nothing; one that never said anything stays."""
    theory = teori(
        tiltak("t", resultat("r"), indikator("i", måler="r")),
        mål("m"),
        tjeneste("nav"),
        samarbeid("to", "nav", "ppt"),
        indikator("av-samarbeid", måler="to"),
        indikator("av-målet", måler=("m", "t/r")),
        indikator("tom"),
        målgruppe("g", valgt_ut_etter=("t/i", "av-målet")),
        risiko("fare", "t/r", "m"),
    )

    left = pruned(theory, ["nav", "t/r"])

    assert left.samarbeid == ()
    assert left.tiltak[0].indikatorer == ()
    assert [one.id for one in left.indikatorer] == ["av-målet", "tom"]
    assert left.målgrupper[0].valgt_ut_etter == ("av-målet",)
    assert left.risikoer[0].påvirker == ("m",)


@settings(deadline=None)
@given(whole_teori())
def test_nothing_names_what_is_gone(theory: Teori) -> None:
    """Whatever a theory holds; and without anything to strike out it is as it was."""
    gone = [t.id for t in theory.tjenester] + [t.id for t in theory.tiltak]
    left = pruned(theory, gone)
    names = Navnerom(theory)

    assert pruned(theory, []) == theory
    named = {names.finn(r.id, r.kinds, r.tiltak) for r in referanser(left)}
    assert named.isdisjoint(gone)
