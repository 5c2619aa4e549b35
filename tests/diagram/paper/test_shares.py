"""What each box belongs to."""

from __future__ import annotations

import pytest

from diagram.views_of import small_theory
from endringsteori.diagram.paper.shares import Deling, shares_of


@pytest.mark.parametrize(
    ("deling", "element", "share"),
    [
        ("tiltak", "tettere-på/kontakt", "Tettere på"),
        ("tiltak", "jobb", "Sommerjobben"),
        ("tiltak", "fullføre", None),
        ("tiltak", "skolen", None),
        ("mål", "tettere-på/ukemøte", "Flere fullfører videregående"),
        ("mål", "tettere-på/team", "Flere fullfører videregående"),
        ("mål", "trygge", "Barn og unge vokser opp trygt"),
        ("mål", "skolen", None),
        ("tjeneste", "tettere-på/ukemøte", "Skolen"),
        ("tjeneste", "tettere-på/team", "Skolen"),
        ("tjeneste", "tettere-på/fravær", "Skolen"),
        ("tjeneste", "jobb/mestre", "NAV"),
        ("tjeneste", "fullføre", "Skolen"),
        ("tjeneste", "trygge", None),
        ("tjeneste", "ppt", "PPT"),
        ("tjeneste", "jobb", None),
        ("tiltak", "side-2", None),
    ],
)
def test_element_belongs(deling: Deling, element: str, share: str | None) -> None:
    """By measure, by goal and by service."""
    found = shares_of(small_theory(), deling)(element)

    assert (found.label if found else None) == share
