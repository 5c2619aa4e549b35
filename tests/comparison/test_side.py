"""A theory laid out thing by thing."""

from __future__ import annotations

from hypothesis import given, settings

from builders import aktivitet, indikator, mål, resultat, teori, tiltak, tjeneste
from endringsteori.comparison.side import Side
from endringsteori.graph import graf
from endringsteori.model import DELTE_SEKSJONER, TILTAKETS_SEKSJONER, Teori
from strategies import whole_teori


@settings(deadline=None)
@given(whole_teori())
def test_everything_is_held_once(theory: Teori) -> None:
    """Under a key of its own, whatever people have called their things."""
    side = Side(graf(theory))
    things = sum(len(getattr(theory, section)) for section in DELTE_SEKSJONER)
    things += sum(
        len(getattr(t, section))
        for t in theory.tiltak
        for section in (*TILTAKETS_SEKSJONER, "gjenbesøk")
    )
    things += sum(len(u.årsaker) for u in theory.utfordringer)
    things += sum(len(k.punkter) for k in theory.kartlegging)
    things += sum(map(len, (theory.gjenbesøk, theory.unntak, theory.egne_regler)))
    alone = 2 + (theory.virksomhet is not None) + (theory.individ is not None)

    assert len(side.held) == things + alone


def test_a_goal_of_a_person_is_told_in_own_words_first() -> None:
    """As in every other output; elsewhere by its name."""
    goal = mål("ro", navn="Ro om kvelden", med_egne_ord="Jeg vil sove")

    own = Side(graf(teori(goal, nivå="individ"))).thing("ro")

    assert own.navn == "Jeg vil sove (Ro om kvelden)"
    assert Side(graf(teori(goal))).thing("ro").navn == "Ro om kvelden"


def test_what_a_thing_names() -> None:
    """By what it is; what names nothing stands as it is written."""
    theory = teori(
        tjeneste("ppt"),
        mål("ro"),
        tiltak(
            "losen",
            aktivitet("a", ansvarlig="ppt", samarbeidspartnere=["ptt"]),
            resultat("b"),
            indikator("i", ("b", "ro")),
        ),
    )
    side = Side(graf(theory))

    assert side.references(side.held["losen/a"]) == {
        "ansvarlig": ("ppt",),
        "samarbeidspartnere": ("ptt",),
    }
    assert side.references(side.held["losen/i"]) == {"måler": ("losen/b", "ro")}
    assert side.references(side.held["ro"]) == {}


def test_a_thing_by_what_it_is_called() -> None:
    """What is not there is called as it is written."""
    side = Side(graf(teori(tiltak("losen", resultat("b", navn="Trygg")))))

    thing = side.thing("losen/b")

    assert (thing.navn, thing.slag, thing.tiltak) == ("Trygg", "resultat", "losen")
    assert side.thing("borte").navn == "borte"
    assert [t.element for t in side.things(("losen", "borte"))] == ["losen", "borte"]
