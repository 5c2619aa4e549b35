"""Hypotheses that came, went, were led elsewhere or say something else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from builders import (
    aktivitet,
    effekt,
    forutsetning,
    kunnskapskilde,
    mål,
    resultat,
    teori,
    tiltak,
    virkning,
)
from comparison.editions import changes, short
from endringsteori.comparison import ChangeKind

if TYPE_CHECKING:
    from endringsteori.model import Teori

STEP = "losen/a->losen/b"


def edition(til: object, *more: str) -> Teori:
    """Make a chain in which `a` leads to `til`, with results `b`, `c` and more."""
    links = (resultat(id_) for id_ in ("b", "c", *more))
    measure = tiltak("losen", aktivitet("a", til), *links)  # type: ignore[arg-type]  # any form of the file
    shared = (forutsetning("f"), forutsetning("g"), kunnskapskilde("k"))
    return teori(measure, *shared)


def test_one_more_and_one_less() -> None:
    """Between links that stand in both."""
    assert short(edition("b"), edition(["b", "c"])) == [
        ("lagt-til", "losen/a->losen/c", None, None, None)
    ]
    assert short(edition("b"), edition(())) == [("fjernet", STEP, None, None, None)]


def test_one_that_leads_elsewhere() -> None:
    """One is gone and one has come, from the same link."""
    assert short(edition("b"), edition("c")) == [
        ("lagt-om", "losen/a->losen/c", "fører_til", ("losen/b",), ("losen/c",))
    ]


def test_from_a_link_to_a_goal() -> None:
    """The field changes too."""
    goal = mål("ro")
    old = teori(goal, tiltak("losen", resultat("a", "b"), effekt("b")))
    new = teori(goal, tiltak("losen", resultat("a", mål="ro"), effekt("b")))

    found = short(old, new, ChangeKind.RETARGETED)

    assert found == [
        ("lagt-om", "losen/a->ro", "fører_til", ("losen/b",), ("ro",)),
    ]


def test_two_that_could_have_been_led_elsewhere() -> None:
    """Nobody can say which became which."""
    old, new = edition("b", "d"), edition(["c", "d"], "d")

    assert [kind for kind, *_ in short(old, new)] == ["fjernet", "lagt-til", "lagt-til"]


def test_a_new_link_takes_no_part_in_it() -> None:
    """What leads to it follows from it; the other was led elsewhere."""
    found = changes(edition("b"), edition(["c", "d"], "d"))

    assert [c.kind.value for c in found if not c.follows] == ["lagt-til", "lagt-om"]


def test_a_link_put_in_between() -> None:
    """The hypotheses to and from it follow; the one it replaces is told."""
    old = teori(tiltak("losen", resultat("a", "c"), effekt("c")))
    new = teori(tiltak("losen", resultat("a", "b"), virkning("b", "c"), effekt("c")))

    told = [c.thing.element for c in changes(old, new) if not c.follows]

    assert told == ["losen/a->losen/c", "losen/b"]


def test_what_a_hypothesis_says() -> None:
    """A reason is words; the rest are fields, and what it rests on are things."""
    old = edition(
        {
            "b": {
                "fordi": "det hjelper",
                "tillit": "lav",
                "forutsetninger": ["f", "g"],
                "nødvendig": True,
            }
        }
    )
    new = edition(
        {
            "b": {
                "fordi": "det hjelper ofte",
                "virker_etter": "3 måneder",
                "forutsetninger": ["g"],
                "kunnskap": ["k"],
            }
        }
    )
    delay = new.tiltak[0].aktiviteter[0].fører_til[0].virker_etter

    assert short(old, new) == [
        ("endret", STEP, "forutsetninger", ("f", "g"), ("g",)),
        ("endret", STEP, "kunnskap", None, ("k",)),
        ("endret", STEP, "nødvendig", "ja", "nei"),
        ("endret", STEP, "tillit", "lav", None),
        ("endret", STEP, "virker_etter", None, delay),
        ("omskrevet", STEP, "fordi", "det hjelper", "det hjelper ofte"),
    ]


def test_a_reason_that_was_not_given_before() -> None:
    """It is more than another wording."""
    assert short(edition("b"), edition({"b": "det hjelper"})) == [
        ("endret", STEP, "fordi", None, "det hjelper")
    ]


def test_one_that_leads_elsewhere_and_says_something_else() -> None:
    """Both are told."""
    kinds = [
        kind
        for kind, *_ in short(edition({"b": "en grunn"}), edition({"c": "en annen"}))
    ]

    assert kinds == ["lagt-om", "omskrevet"]


def test_it_is_named_by_both_its_ends() -> None:
    """As people call them."""
    (change,) = changes(edition("b"), edition(["b", "c"]))

    assert change.thing.ends == ("A", "C")
    assert change.thing.tiltak == "losen"
