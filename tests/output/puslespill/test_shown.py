"""Names and numbers on their way out."""

from __future__ import annotations

import pytest

from builders import effekt, innsats, mål, teori, tiltak
from endringsteori.graph import Cover, Piece, Support, graf
from endringsteori.output.puslespill.shown import Shown


@pytest.mark.parametrize(
    ("places", "persons", "told"),
    [
        ((None,), 60, "antall plasser er ikke oppgitt"),
        ((20,), None, "20 plasser"),
        ((20, 10), 60, "30 plasser (50 prosent av gruppen)"),
        ((1, None), 0, "1 plass, og 1 tiltak uten tall"),
    ],
)
def test_places_are_told_as_far_as_they_are_known(
    places: tuple[int | None, ...], persons: int | None, told: str
) -> None:
    """With their share of the group where both are known."""
    covers = tuple(Cover("t", (), one) for one in places)

    assert Shown(graf(teori()), "nb").places(Piece("m", "g", covers, persons)) == told


def test_a_group_too_small_is_not_counted_and_not_shared() -> None:
    """What share of it has a place would tell how many it is."""
    shown, piece = Shown(graf(teori()), "nb"), Piece("m", "g", (Cover("t", (), 2),), 4)

    assert shown.persons(piece) is None
    assert shown.places(piece) == "2 plasser"


def test_a_goal_that_nothing_reaches_is_a_hole_unless_one_under_it_is_reached() -> None:
    """What works for a part of a goal is told beside it."""
    theory = teori(
        tiltak("a", effekt("e", mål="under")), mål("over"), mål("under", "over")
    )
    shown = Shown(graf(theory), "nb")

    assert shown.uncovered(Piece("over", None, (), None)) == (
        "Ingen tiltak går rett mot målet. «A» når et mål under det."
    )
    theory = teori(mål("over"))
    assert Shown(graf(theory), "nb").uncovered(Piece("over", None, (), None)) == (
        "Ingen tiltak. Her er det et hull."
    )


def test_an_input_is_named_with_its_measure() -> None:
    """Many measures have a team."""
    shown = Shown(graf(teori(tiltak("t", innsats("team")))), "nb")

    assert shown.support(Support("innsats", "t/team")) == "Team (T)"
    assert (shown.organisation, shown.stamp) == ("", "")
