"""What is the same thing under another id, and what is another thing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from builders import (
    effekt,
    indikator,
    mål,
    resultat,
    samarbeid,
    teori,
    tiltak,
    tjeneste,
)
from comparison.editions import short
from endringsteori.comparison import ChangeKind, compare
from endringsteori.comparison.matching import matched
from endringsteori.comparison.side import Side
from endringsteori.graph import graf
from endringsteori.model import Teori

if TYPE_CHECKING:
    from collections.abc import Mapping

CASES: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "renames.yaml").read_text(encoding="utf-8")
)


def edition(measure: str, sections: Mapping[str, Any]) -> Teori:
    """Make a theory of one goal and one measure."""
    fields: Any = {
        "mål": {"trivsel": {"navn": "Flere elever trives på skolen"}},
        "tiltak": {measure: {"navn": "Losen", **sections}},
    }
    return Teori(**fields)


def renamed(old: Teori, new: Teori) -> dict[str, str]:
    """Give the new element by the old of what is told as renamed."""
    return {
        change.before.element: change.after.element
        for change in compare(old, new).changes
        if change.kind is ChangeKind.RENAMED and change.before and change.after
    }


def same(old: Teori, new: Teori) -> dict[str, str]:
    """Give the new key by the old of everything that is known again."""
    return dict(matched(Side(graf(old)), Side(graf(new))))


def test_there_are_eight_cases() -> None:
    """So that none is lost when the file is edited."""
    assert len(CASES) == 8


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["situasjon"])
def test_a_rename_as_a_person_would_see_it(case: dict[str, Any]) -> None:
    """And the other way round."""
    old = edition("losen", case["før"])
    new = edition(case.get("tiltak-etter", "losen"), case["etter"])

    assert renamed(old, new) == case["omdøpt"]
    assert renamed(new, old) == {new: old for old, new in case["omdøpt"].items()}


@pytest.mark.parametrize(
    "case", [c for c in CASES if c["omdøpt"]], ids=lambda case: case["situasjon"]
)
def test_what_refers_to_a_renamed_thing_is_the_same(case: dict[str, Any]) -> None:
    """Only the rename is told, and another name where there is one."""
    old = edition("losen", case["før"])
    new = edition(case.get("tiltak-etter", "losen"), case["etter"])

    kinds = {kind for kind, *_ in short(old, new)}

    assert kinds <= {"ny-id", "omskrevet"}


def test_a_link_that_became_one_of_another_kind_is_the_same() -> None:
    """Its id stands, in the same measure."""
    old = teori(tiltak("losen", resultat("trygg")))
    new = teori(tiltak("losen", effekt("trygg")))

    assert same(old, new)["losen/trygg"] == "losen/trygg"
    assert short(old, new) == [("endret", "losen/trygg", "slag", "resultat", "effekt")]


def test_an_id_that_was_given_to_another_kind_of_thing() -> None:
    """One thing went, and another came."""
    old, new = teori(tjeneste("los")), teori(mål("los"))

    assert short(old, new) == [
        ("fjernet", "los", None, None, None),
        ("lagt-til", "los", None, None, None),
    ]


def test_a_link_with_the_name_of_one_in_another_measure() -> None:
    """A rename stays in its measure."""
    old = teori(tiltak("a", resultat("trygg", navn="Trygg")), tiltak("b"))
    new = teori(tiltak("a"), tiltak("b", resultat("trygg-b", navn="Trygg")))

    assert renamed(old, new) == {}


def test_an_indicator_is_known_by_its_numbers() -> None:
    """What it measures is not enough: another may have taken its place."""
    ambition = {"verdi": "80", "frist": "2027-06-30"}
    old = teori(mål("ro"), indikator("andel", "ro", ambisjon=ambition))
    like = teori(mål("ro"), indikator("del", "ro", ambisjon=ambition))
    other = teori(mål("ro"), indikator("del", "ro", ambisjon={"verdi": "70"}))

    assert renamed(old, like) == {"andel": "del"}
    assert renamed(old, other) == {}


def test_a_samarbeid_is_known_by_whom_it_is_between() -> None:
    """It need not have a name."""
    services = (tjeneste("ppt"), tjeneste("nav"))
    old = teori(*services, samarbeid("team", "ppt", "nav", navn=None))
    new = teori(*services, samarbeid("møte", "nav", "ppt", navn=None))

    assert renamed(old, new) == {"team": "møte"}


def test_a_goal_is_known_by_its_place_in_the_tree() -> None:
    """Also where nothing leads to it yet."""
    old = teori(mål("topp"), mål("gammelt", "topp"))
    new = teori(mål("topp"), mål("nytt", "topp"))

    assert renamed(old, new) == {"gammelt": "nytt"}


def test_a_thing_that_stands_alone_and_has_another_name() -> None:
    """Nothing tells that it is the same."""
    assert renamed(teori(mål("a"), tjeneste("b")), teori(mål("c"), tjeneste("d"))) == {}


def test_a_thing_called_as_a_section() -> None:
    """What a project has one of, is not mixed up with a thing of that name."""
    old = teori(tjeneste("innstillinger"), tjeneste("individ"))

    assert same(old, old)["innstillinger"] == "innstillinger"
    assert short(old, teori()) == [
        ("fjernet", "individ", None, None, None),
        ("fjernet", "innstillinger", None, None, None),
    ]
