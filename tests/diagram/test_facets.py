"""What each box belongs to: more than one goal, service or target group."""

from __future__ import annotations

from typing import Final

import pytest

from builders import aktivitet, effekt, mål, målgruppe, teori, tiltak, tjeneste
from diagram.views_of import small_theory
from endringsteori.diagram.facets import FASETTER, Fasett, facets_of
from endringsteori.graph import graf

_BOTH_GOALS: Final = ("fullføre", "trygge")


@pytest.mark.parametrize(
    ("fasett", "element", "ids"),
    [
        ("mål", "tettere-på/team", _BOTH_GOALS),
        ("mål", "tettere-på/fravær", _BOTH_GOALS),
        ("mål", "fullføre", _BOTH_GOALS),
        ("mål", "trygge", ("trygge",)),
        ("mål", "jobb", ("trygge",)),
        ("mål", "nav", ("trygge",)),
        ("mål", "elever", _BOTH_GOALS),
        ("mål", "team", _BOTH_GOALS),
        ("mål", "nav+skolen", ("trygge",)),
        ("tjeneste", "tettere-på/team", ("skolen", "ppt")),
        ("tjeneste", "tettere-på/fravær", ("skolen", "ppt")),
        ("tjeneste", "jobb/mestre", ("nav",)),
        ("tjeneste", "fullføre", ("skolen", "ppt")),
        ("tjeneste", "ppt", ("ppt",)),
        ("tjeneste", "jobb", ("nav",)),
        ("tjeneste", "elever", ("skolen", "ppt")),
        ("tjeneste", "team", ("skolen", "ppt")),
        ("tjeneste", "nav+skolen", ("skolen", "nav")),
        ("målgruppe", "tettere-på/kontakt", ("elever",)),
        ("målgruppe", "fullføre", ("elever",)),
        ("målgruppe", "jobb/jobbe", ()),
        ("målgruppe", "tettere-på", ("elever",)),
        ("målgruppe", "skolen", ("elever",)),
        ("målgruppe", "elever", ("elever",)),
        ("målgruppe", "nav+skolen", ()),
        ("mål", "side-2", ()),
    ],
)
def test_element_belongs(fasett: Fasett, element: str, ids: tuple[str, ...]) -> None:
    """To all that it leads to, to those who do it, and to those it is for."""
    found = facets_of(small_theory())[fasett](element)

    assert tuple(share.id for share in found) == ids


def test_goals_in_a_circle_belong_to_each_other() -> None:
    """A fault of the theory, and no reason to search for ever."""
    circle = teori(mål("a", delmål_av="b"), mål("b", delmål_av="a"))

    found = facets_of(graf(circle))["mål"]("a")

    assert tuple(share.id for share in found) == ("a", "b")


def test_what_is_named_and_not_there_is_passed_over() -> None:
    """A reference to nothing gives no value to choose."""
    loose = teori(tiltak("t", aktivitet("x", ansvarlig="borte"), mål=("borte",)))
    facets = facets_of(graf(loose))

    assert [facets[name]("t/x") for name in FASETTER] == [(), (), ()]


def test_a_shared_effect_belongs_to_those_whom_its_measures_are_for() -> None:
    """An effect that stands outside the measures has no target group of its own."""
    shared = teori(
        tjeneste("s"),
        målgruppe("barn"),
        effekt("felles"),
        tiltak("t", aktivitet("x", til="felles"), målgrupper=("barn",)),
    )

    found = facets_of(graf(shared))["målgruppe"]("felles")

    assert tuple(share.id for share in found) == ("barn",)
