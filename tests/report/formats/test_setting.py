"""Setting pages and drawings with typst."""

from __future__ import annotations

import pytest

from endringsteori.report.formats.setting import UnsetError, png_of
from report.formats.pages_of import SVG


def test_a_drawing_becomes_a_picture_sharp_enough_for_print() -> None:
    """200 dots to the inch: 150 points are 417 dots."""
    data = png_of(SVG)

    assert data.startswith(b"\x89PNG")
    assert int.from_bytes(data[16:20]) == 417


def test_what_is_no_drawing_is_told() -> None:
    """A fault that the door can put in words."""
    with pytest.raises(UnsetError):
        png_of("Hei")
