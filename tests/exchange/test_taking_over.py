"""What was changed in a workbook, carried over to the files of a project."""

from __future__ import annotations

from functools import cache
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from openpyxl import load_workbook

from endringsteori.exchange.contained import self_contained
from endringsteori.exchange.taking_over import take_over
from endringsteori.exchange.workbook import workbook
from endringsteori.loading import Folder, Memory, load

if TYPE_CHECKING:
    from openpyxl import Workbook

FJELLFJORD = Path(__file__).parents[2] / "eksempler" / "fjellfjord"
TEXT = """\
# Øverst
endringsteori: 1
mål:
  a:
    navn: Målet  # her
    målgrupper: [g]
målgrupper:
  g: {navn: Gruppe}  # i én linje
indikatorer:
  i:
    navn: Indikatoren
    nullpunkt: {}
"""


@cache
def written() -> bytes:
    """Write the project of one file as a workbook, once: that takes its time."""
    tree = Memory({"endringsteori.yaml": TEXT.encode()})
    return workbook(self_contained(load(tree).teori))


def exported() -> Workbook:
    """Give the workbook, to be changed."""
    return load_workbook(BytesIO(written()))


def taken_over(book: Workbook, *, removes: bool = False) -> str:
    """Give the file after a workbook has been carried over to it."""
    out = BytesIO()
    book.save(out)
    tree = Memory({"endringsteori.yaml": TEXT.encode()})
    over = take_over(tree, out.getvalue(), removes=removes)
    assert over.carried.holds
    (data,) = [one.after for one in over.carried.changes] or [TEXT.encode()]
    return data.decode()


def cell_of(book: Workbook, value: str) -> tuple[str, str]:
    """Find the one cell with a value."""
    ((title, name),) = (
        (page.title, cell.coordinate)
        for page in book.worksheets
        for row in page.iter_rows()
        for cell in row
        if cell.value == value
    )
    return title, name


def test_a_workbook_that_nobody_changed_changes_nothing() -> None:
    """Of the whole example, with its tables."""
    tree = Folder(FJELLFJORD)
    data = workbook(self_contained(load(tree).teori))

    over = take_over(tree, data, removes=True)

    assert over.merged.missing == ()
    assert over.carried.holds
    assert over.carried.changes == ()


@pytest.mark.parametrize("removes", [True, False])
def test_one_cell_is_one_line(*, removes: bool) -> None:
    """What no workbook can hold is there still."""
    book = exported()
    title, name = cell_of(book, "Målet")
    book[title][name] = "Et annet mål"

    assert taken_over(book, removes=removes) == TEXT.replace("Målet", "Et annet mål")


def test_what_is_gone_from_the_workbook_goes_when_asked() -> None:
    """Otherwise it is kept."""
    book = exported()
    title, name = cell_of(book, "Indikatoren")
    book[title].delete_rows(book[title][name].row)

    assert taken_over(book) == TEXT
    assert taken_over(book, removes=True) == TEXT.partition("indikatorer:")[0]


def test_a_thing_without_an_id_keeps_the_one_it_had() -> None:
    """It is known by its name."""
    book = exported()
    title, name = cell_of(book, "Målet")
    row = book[title][name].row
    for cell in book[title][row]:
        if cell.value == "a":
            cell.value = None

    assert taken_over(book, removes=True) == TEXT
