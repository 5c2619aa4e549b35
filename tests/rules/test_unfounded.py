"""Rules that count the hypotheses which lack what they ought to rest on."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from builders import aktivitet, effekt, mål, resultat, teori, tiltak
from endringsteori.diagnostics import Hit, Place
from endringsteori.graph import TheoryGraph, graf
from endringsteori.rules import Case
from endringsteori.rules.unfounded import unfounded
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.model import Teori

EFFEKT = Tekst("effekt", "effekt", "impact")
MÅL = Tekst("mål", "mål", "goal")


def _hits(theory: Teori) -> list[Hit]:
    case = Case(graf(theory), date(2026, 11, 21), theory.innstillinger)
    return list(unfounded(TheoryGraph.in_need_of_reason, "fordi")(case))


def test_a_measure_is_one_hit_with_its_hypotheses_beside_it() -> None:
    """How many of how many, and only those without are related."""
    theory = teori(
        tiltak(
            "losen",
            aktivitet("kurs", til="r"),
            resultat("r", til="e", mål={"m": "slik er det"}),
            effekt("e", mål="m"),
        ),
        mål("m"),
    )

    assert _hits(theory) == [
        Hit(
            Place("losen"),
            {"navn": "Losen", "uten": 2, "alle": 3, "effekt": EFFEKT, "mål": MÅL},
            (Place("losen/r->losen/e"), Place("losen/e->m")),
        )
    ]


def test_a_shared_effekt_speaks_for_itself() -> None:
    """It belongs to no measure, and has words of its own."""
    (hit,) = _hits(teori(effekt("delt", mål="m"), mål("m")))

    assert (hit.at, hit.variant) == (Place("delt"), "effekt-én")
    assert hit.related == (Place("delt->m"),)


def test_of_several_it_is_told_how_many() -> None:
    """Of one alone there is nothing to count."""
    (hit,) = _hits(teori(effekt("delt", mål=("m", "n")), mål("m"), mål("n")))
    (alone,) = _hits(teori(tiltak("losen", resultat("r", mål="m")), mål("m")))

    assert (hit.variant, hit.values["uten"], hit.values["alle"]) == ("effekt", 2, 2)
    assert alone.variant == "-én"


def test_what_is_in_place_is_no_hit() -> None:
    """Nor is a measure without hypotheses."""
    theory = teori(tiltak("tomt"), effekt("delt", mål={"m": "slik er det"}), mål("m"))

    assert _hits(theory) == []
