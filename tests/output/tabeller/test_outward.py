"""Nobody is named in a table, and ids that are hidden still join."""

from __future__ import annotations

from typing import Final

from assessment.measured import DATO
from builders import aktivitet, mål, resultat, teori, tiltak, tjeneste
from endringsteori import Individ, graf, tabeller, valider, vurder
from endringsteori.assessment import Hidden
from endringsteori.output.tabeller.outward import Outward
from planted_family import THEORY, leaks
from synthetic import numbers

NUMBER, OTHER = (number for number, _ in zip(numbers("198571"), range(2), strict=False))
NAMED_BY_NUMBERS: Final = teori(
    tiltak(
        "losen",
        aktivitet(NUMBER, til=OTHER),
        resultat(OTHER, mål="ro"),
        ansvarlig="skolen",
    ),
    mål("ro"),
    tjeneste("skolen"),
    nivå="individ",
    individ=Individ(referanse="A"),
)


def test_nobody_is_named_in_any_table() -> None:
    """Names, addresses and numbers are planted in every text of this theory."""
    funn = valider(THEORY, dato=DATO)
    found = tabeller(THEORY, funn=funn, vurdering=vurder(THEORY, dato=DATO))

    assert found.taushetsbelagt
    assert sum(len(table) for _, table in found) > 60
    assert leaks(repr(found)) == []


def test_hidden_ids_are_told_apart() -> None:
    """Two numbers are shown alike, and so the second gets a number of its own."""
    found = tabeller(NAMED_BY_NUMBERS, dato=DATO)
    first, second = (row["id"] for row in found.ledd)

    assert NUMBER not in repr(found)
    assert second == f"{first}#2"
    assert [(row["fra"], row["til"]) for row in found.koblinger] == [
        (first, second),
        (second, "ro"),
    ]
    assert [row["id"] for row in found.hypoteser] == [
        f"{first}->{second}",
        f"{second}->ro",
    ]


def test_a_means_that_stands_in_no_section_is_a_thing() -> None:
    """Its id is its name."""
    given = teori(tjeneste("ppt", virkemidler="veiledning"))
    out = Outward(graf(given), DATO, Hidden(graf(given), DATO))

    assert [thing[:3] for thing in out.things] == [
        ("ppt", "tjeneste", None),
        ("veiledning", "virkemiddel", None),
    ]
    assert out.key("veiledning") == "veiledning"
    assert out.key("ukjent") is None
