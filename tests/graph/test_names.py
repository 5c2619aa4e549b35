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


def test_a_goal_is_told_in_the_persons_own_words_at_nivå_individ() -> None:
    """Theirs first, then what the services call it; elsewhere they are not shown."""
    goals = (
        mål("sove", navn="Sover i egen seng", med_egne_ord="Jeg vil sove"),
        mål("le"),
    )
    family, group = graf(teori(*goals, nivå="individ")), graf(teori(*goals))

    assert family.navn("sove") == "Jeg vil sove (Sover i egen seng)"
    assert family.own_words("sove") == "Jeg vil sove"
    assert family.navn("le") == family.own_words("le") == "Le"
    assert group.navn("sove") == group.own_words("sove") == "Sover i egen seng"


def test_own_words_that_are_the_name_are_said_once() -> None:
    """Some goals are called what the person said."""
    graph = graf(teori(mål("le", navn="Å le", med_egne_ord="Å le"), nivå="individ"))

    assert graph.navn("le") == "Å le"


def test_references_that_name_nothing_are_found_or_given() -> None:
    """Where they are known already they are not looked for."""
    theory = teori(tiltak("a", ansvarlig="skole"))
    found = graf(theory).unresolved

    assert [ref.id for ref in found] == ["skole"]
    assert graf(theory, ()).unresolved == ()
