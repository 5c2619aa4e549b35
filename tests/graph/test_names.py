"""What things are called."""

from __future__ import annotations

import pytest

from builders import (
    aktivitet,
    indikator,
    mål,
    samarbeid,
    teori,
    tiltak,
    tjeneste,
    utfordring,
)
from endringsteori.graph import graf

THEORY = teori(
    tiltak(
        "losen",
        aktivitet("møte", navn="Losen møter ungdommen"),
        indikator("andel", navn="Andel som møter"),
        navn="Losen",
    ),
    mål("fullføre", navn="Flere fullfører"),
    utfordring("frafall", årsaker={"savn": "Ingen å spørre"}),
    samarbeid("team", "skolen", "ppt"),
    tjeneste("skolen"),
)


@pytest.mark.parametrize(
    ("element", "expected"),
    [
        ("losen", "Losen"),
        ("losen/møte", "Losen møter ungdommen"),
        ("losen/andel", "Andel som møter"),
        ("fullføre", "Flere fullfører"),
        ("frafall/savn", "Ingen å spørre"),
    ],
)
def test_any_thing_has_its_name(element: str, expected: str) -> None:
    """Shared things, things in measures and årsaker are found by their element."""
    assert expected == graf(THEORY).navn(element)


def test_what_has_no_name_is_called_by_its_id() -> None:
    """A samarbeid without navn, and a free virkemiddel, show their id."""
    graph = graf(teori(samarbeid("team", "skolen", "ppt", navn=None)))

    assert graph.navn("team") == "team"
    assert graph.navn("miljøterapi") == "miljøterapi"


def test_a_measure_is_found_by_its_id() -> None:
    """The measure itself comes back, and the theory with it."""
    graph = graf(THEORY)

    assert THEORY.tiltak[0] is graph.measure("losen")
    assert THEORY is graph.teori


def test_an_unknown_measure_is_an_error() -> None:
    """Asking for a measure that is not there is the asker's fault."""
    with pytest.raises(KeyError):
        graf(THEORY).measure("finnes-ikke")
