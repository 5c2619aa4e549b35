"""Figures of a theory in a document."""

from __future__ import annotations

from builders import aktivitet, mål, resultat, teori, tiltak
from endringsteori.diagram import tegn
from endringsteori.report.figures import pages_of
from report.cases import read_fjellfjord


def test_a_small_figure_is_one() -> None:
    """With its title."""
    small = teori(
        tiltak("t", aktivitet("a", til="r"), resultat("r", mål="m"), navn="Losen"),
        mål("m"),
    )
    (figure,) = pages_of(tegn(small, tiltak="t"))

    assert figure.caption == "Losen"
    assert figure.alt.startswith("Figuren viser")


def test_the_pages_of_a_large_one_say_which_they_are() -> None:
    """No two are called the same."""
    captions = [one.caption for one in pages_of(tegn(read_fjellfjord().teori, "mål"))]
    several = [
        one.caption for one in pages_of(tegn(read_fjellfjord().teori, "portefølje"))
    ]

    assert len(captions) >= 1
    assert several[1].startswith("Portefølje · Side 2 av ")
    assert len(set(several)) == len(several)
