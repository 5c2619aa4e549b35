"""A theory as a workbook, or why not. `eksporter` meets the sentences as its user does."""

from __future__ import annotations

import sys

import pytest

import builders as b
from endringsteori.cli.faults import UsageError
from endringsteori.cli.workbooks import workbook_of


def test_a_workbook() -> None:
    """The bytes of a zip file, as every workbook is."""
    assert workbook_of(b.teori(b.mål("a")), "nb").startswith(b"PK")


def test_without_the_package(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is said how to get it."""
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)

    with pytest.raises(UsageError) as refused:
        workbook_of(b.teori(), None)

    assert "pip install" in refused.value.told("nb")


def test_a_text_that_no_cell_holds() -> None:
    """It is said where it stands."""
    with pytest.raises(UsageError) as refused:
        workbook_of(b.teori(b.mål("a", navn="x" * 33_000)), "nb")

    assert "«Mål»" in refused.value.told("nb")
