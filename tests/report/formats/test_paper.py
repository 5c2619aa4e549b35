"""When there is a list of contents, and how large a drawing is."""

from __future__ import annotations

from endringsteori.document import Heading
from endringsteori.report.formats.paper import has_contents, size_of
from report.formats.pages_of import SVG, document, whole


def test_contents_are_for_what_is_looked_up_in() -> None:
    """Five parts; never where the document says no."""
    short = document(*(Heading(2, "a") for _ in range(4)), Heading(3, "b"))

    assert has_contents(whole())
    assert not has_contents(short)


def test_a_drawing_has_its_size_in_points() -> None:
    """Pixels are those of browsers."""
    assert size_of(SVG) == {"points": 150.0, "ratio": 0.5}
    assert size_of("<svg/>") == {"points": 300.0, "ratio": 1.0}
