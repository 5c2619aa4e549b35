"""Cells that hold what they were given, and nothing that could run."""

from __future__ import annotations

import pytest

from endringsteori.exchange.cells import TextTooLongError
from endringsteori.exchange.workbook import workbook
from endringsteori.model import Mål, Teori


def test_a_text_that_no_cell_holds() -> None:
    """It is said which, and nothing is cut."""
    teori = Teori(mål=(Mål(id="a", navn="A", beskrivelse="x" * 32_768),))

    with pytest.raises(TextTooLongError) as caught:
        workbook(teori)
    assert caught.value.args == ("Mål", "beskrivelse")
