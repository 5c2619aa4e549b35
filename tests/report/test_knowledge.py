"""What is known, and what is not."""

from __future__ import annotations

from builders import aktivitet, forutsetning, mål, resultat, teori, tiltak
from endringsteori.report import Choice
from endringsteori.report.knowledge import known, unknown
from report.cases import fjellfjord, of_teori


def test_answers_of_the_measurements_and_what_the_theory_rests_on() -> None:
    """What nobody knows is told on the other side, and nothing on both."""
    case = fjellfjord("nb", Choice(tiltak=("tettere-på",)))
    here, there = list(known(case)), list(unknown(case))

    assert here[0].text == "Om «Tettere på»:"
    assert not any("Vet ikke" in line for item in here for line in item.below)
    assert all("Vet ikke" in line for line in there[0].below)
    assert here[1].text == "10 av 20 hypoteser bygger på en kunnskapskilde."
    assert any(item.text.startswith("Målingen som ville avklare") for item in there)


def test_what_has_not_begun_is_not_assessed() -> None:
    """Nothing is known of it, and that is said."""
    case = of_teori(teori(tiltak("losen", navn="Losen", status="idé")))

    assert list(known(case)) == []
    assert [item.text for item in unknown(case)] == [
        "«Losen» er ikke i gang, så det er ingenting å vurdere ennå."
    ]


def test_assumptions_and_trust() -> None:
    """Confirmed and refuted are known; what is only assumed is not."""
    given = {"fordi": "x", "tillit": "lav", "forutsetninger": ["a", "b", "c", "d"]}
    town = teori(
        forutsetning("a", navn="A", status="bekreftet"),
        forutsetning("b", navn="B", status="avkreftet"),
        forutsetning("c", navn="C", status="antatt"),
        forutsetning("d", navn="D"),
        forutsetning("ubrukt", navn="E", status="bekreftet"),
        mål("ro"),
        tiltak(
            "t",
            aktivitet("m", fører_til="k"),
            resultat("k", bidrar_til={"ro": given}),
            status="idé",
        ),
    )
    case = of_teori(town, "en")

    assert [item.text for item in known(case)][1:] == [
        "The assumption “A” is confirmed.",
        "The assumption “B” is refuted.",
    ]
    assert [item.text for item in unknown(case)][1:] == [
        "Trust in the knowledge is low or unknown for 1 hypothesis.",
        "The assumption “C” is not confirmed.",
        "The assumption “D” is not confirmed.",
    ]
