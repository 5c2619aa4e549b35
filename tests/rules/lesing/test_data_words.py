"""The words about data sources, those that depend on openpyxl among them."""

from __future__ import annotations

import pytest

from endringsteori.rules.lesing.data_words import AT_THE_SOURCE, IN_THE_FILE
from endringsteori.texts import SPRÅK, Språk, Verdi


def test_no_words_stand_twice() -> None:
    """What is told at the source and what is told in the file are different faults."""
    assert set() == set(AT_THE_SOURCE) & set(IN_THE_FILE)


@pytest.mark.parametrize("språk", SPRÅK)
@pytest.mark.parametrize("variant", ["pakke", "excel", "excel-stor", "ark"])
def test_words_about_workbooks_are_filled(variant: str, språk: Språk) -> None:
    """With the path of the file, and the sheets where one must be named."""
    words = AT_THE_SOURCE[variant]
    values: dict[str, Verdi] = {"sti": "tall/barn.xlsx", "valg": ("Ark1", "Ark2")}

    assert "tall/barn.xlsx" in words.message.fyll(språk, values)
    assert words.advice.fyll(språk, values)
