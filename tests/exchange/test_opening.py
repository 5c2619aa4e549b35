"""Which projects are workbooks."""

from __future__ import annotations

import pytest

from endringsteori.exchange import is_template, is_workbook, load
from endringsteori.loading import Memory
from exchange.books import NAME, book


@pytest.mark.parametrize(
    ("path", "is_one"),
    [
        ("a/kjede.xlsx", True),
        ("KJEDE.XLSX", True),
        ("kjede.xlsm", False),
        ("~$kjede.xlsx", False),
        (".kjede.xlsx", False),
        ("endringsteori.yaml", False),
        ("", False),
    ],
)
def test_by_its_name(path: str, is_one: bool) -> None:  # noqa: FBT001 - a table of answers
    """Not one that a program keeps while the workbook is open, nor one with macros."""
    assert is_workbook(path) is is_one


def test_both_kinds_are_read() -> None:
    """As what they are."""
    data = book({"Mål": [["id", "navn"], ["a", "Et mål"]]})
    text = b"endringsteori: 1\nm\xc3\xa5l:\n  a: Et m\xc3\xa5l\n"

    assert load(Memory({NAME: data})).teori == load(Memory({"a.yaml": text})).teori
    assert is_template(data)
