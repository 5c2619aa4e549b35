"""A copy with the findings in it: the user's own stands, and nothing becomes a formula."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.comments import Comment

from endringsteori.diagnostics import Cell
from endringsteori.exchange.marking import Mark, marked
from endringsteori.exchange.read import made_ids, read_workbook
from endringsteori.loading.excel import WorkbookError
from exchange.books import NAME, book, filled

AT = Cell("Mål", 2, 2)
MARK = Mark(AT, "feil", "ET301", "=Målet er umålt", "Lag en indikator.")
LOOSE = Mark(None, "merknad", "ET101", "Om alt", "Se på det.")


def _marked(data: bytes, *marks: Mark, is_confidential: bool = False) -> Any:  # noqa: ANN401 - of openpyxl
    copy = marked(
        data, marks, marks[:1], made_ids(data), "nb", is_confidential=is_confidential
    )
    return load_workbook(BytesIO(copy))


def _data() -> bytes:
    made = filled({"Mål": [["id", "navn", "merknad"], [None, "Trygge barn", "vårt"]]})
    made["Mål"]["C2"].comment = Comment("Min egen", "Kari")
    made["Mål"].column_dimensions["B"].width = 51
    return book(made)


def test_a_comment_in_its_cell() -> None:
    """Below what people have written there themselves."""
    copy = _marked(_data(), MARK, Mark(Cell("Mål", 2, 3), "feil", "ET1", "A", "B"))

    assert copy["Mål"]["B2"].comment.text == "ET301: =Målet er umålt\nLag en indikator."
    assert copy["Mål"]["C2"].comment.text == "Min egen\n\nET1: A\nB"
    assert copy["Mål"]["B2"].value == "Trygge barn"
    assert copy["Mål"].column_dimensions["B"].width == 51


def test_a_first_sheet() -> None:
    """What to take hold of, then everything, each with a way to its cell."""
    copy = _marked(_data(), MARK, LOOSE)
    page = copy[copy.sheetnames[0]]

    assert page.title == "Tre ting å ta tak i"
    assert [cell.value for cell in page[3]] == [
        "feil ET301",
        "Mål",
        "B2",
        "=Målet er umålt",
        "Lag en indikator.",
    ]
    assert page["D3"].data_type == "s"
    assert page["C3"].hyperlink.location == "'Mål'!B2"
    assert page["A8"].value == "merknad ET101"


def test_ids_that_were_made() -> None:
    """They are written down, so that they last."""
    copy = _marked(_data())

    assert copy["Mål"]["A2"].value == "trygge-barn"
    assert "laget av navnet" in copy["Mål"]["A2"].comment.text
    assert copy[copy.sheetnames[0]]["A2"].value == "Ingen funn."


def test_marked_again() -> None:
    """The marks of last time are gone, and the bytes do not tell when it was done."""
    data = _data()  # asked for once: it tells when it was made
    once = marked(data, [MARK], [MARK], (), "nb", is_confidential=False)
    twice = _marked(once, MARK)

    assert len(twice.sheetnames) == 2
    assert twice["Mål"]["B2"].comment.text.count("ET301") == 1
    assert twice["Mål"]["C2"].comment.text == "Min egen"
    assert once == marked(data, [MARK], [MARK], (), "nb", is_confidential=False)


def test_it_can_be_read() -> None:
    """The copy is a workbook of the template as well."""
    copy = marked(_data(), [MARK], [MARK], (), "nb", is_confidential=False)
    loaded = read_workbook(copy, NAME)

    assert loaded.trouble == ()
    assert [mål.navn for mål in loaded.teori.mål] == ["Trygge barn"]


def test_what_is_about_a_person() -> None:
    """It is stamped."""
    copy = _marked(_data(), is_confidential=True)

    assert copy[copy.sheetnames[0]]["A1"].value == "TAUSHETSBELAGT"


def test_no_workbook() -> None:
    """There is nothing to copy."""
    with pytest.raises(WorkbookError):
        marked(b"PK", (), (), (), "nb", is_confidential=False)
