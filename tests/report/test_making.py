"""The verb `rapport`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from builders import mål, teori
from endringsteori import rapport
from endringsteori.checking import today
from endringsteori.report import (
    TYPES,
    UnfitFormatError,
    UnknownChoiceError,
    UnknownTypeError,
    document_of,
    find_type,
    formats_of,
)
from endringsteori.report.formats import FORMATS
from report.cases import DAY, fjellfjord, of_teori, read_fjellfjord

if TYPE_CHECKING:
    from pathlib import Path

TOWN = teori(mål("ro", navn="Flere får ro"))


@pytest.mark.parametrize("written", ["måleplan", "maleplan", "MÅLEPLAN", "Maleplan"])
def test_a_type_is_found_with_or_without_its_letters(written: str) -> None:
    """As views are."""
    assert find_type(written) == "måleplan"


def test_a_type_that_is_not_there_is_told_with_those_that_are() -> None:
    """A `ValueError`, for those who catch no more."""
    with pytest.raises(UnknownTypeError) as refused:
        rapport(TOWN, "årsmelding")

    assert refused.value.known == tuple(TYPES)


def test_only_the_plans_are_workbooks() -> None:
    """A story in cells is no story."""
    assert "xlsx" in formats_of("måleplan")
    with pytest.raises(UnfitFormatError) as refused:
        rapport(TOWN, "kjede", "xlsx")

    assert refused.value.known == formats_of("kjede")


def test_every_type_is_written_as_html_and_word() -> None:
    """And in no format that there is not."""
    for name in TYPES:
        assert {"html", "docx"} <= set(formats_of(name)) <= set(FORMATS)


def test_what_can_be_read_can_be_reported(tmp_path: Path) -> None:
    """A path, what was read, or a theory from Python, as of the same day."""
    path = tmp_path / "a.yaml"
    path.write_text("endringsteori: 1\nmål:\n  ro: Flere får ro\n", encoding="utf-8")

    assert rapport(path, "handlingsplan", dato=DAY) == rapport(
        TOWN, "handlingsplan", dato=DAY
    )
    assert rapport(TOWN, "handlingsplan", "md") == rapport(
        TOWN, "handlingsplan", ".MD", dato=today()
    )


def test_language_and_parts_are_as_asked_for() -> None:
    """The title says what it is about."""
    made = rapport(
        read_fjellfjord(), "maleplan", "md", dato=DAY, språk="nn", tiltak=["losen"]
    )

    assert "-->\n\n# Måleplan: Losen\n" in made.decode()
    assert "Kva som blir målt" in made.decode()
    with pytest.raises(UnknownChoiceError):
        rapport(TOWN, "måleplan", målgrupper=["borte"])


def test_the_title_says_whose_it_is_where_that_is_known() -> None:
    """Else the type alone."""
    assert document_of(fjellfjord(), "funn").title.endswith(": Fjellfjord kommune")
    assert document_of(of_teori(TOWN), "måleplan").title == "Måleplan"


def test_a_template_changes_word_and_nothing_else() -> None:
    """Its styles are used."""
    plain = rapport(TOWN, "handlingsplan", "docx", dato=DAY)

    dressed = rapport(TOWN, "handlingsplan", "docx", dato=DAY, wordmal=plain)
    assert dressed != plain
    assert rapport(TOWN, "handlingsplan", dato=DAY, wordmal=plain) == rapport(
        TOWN, "handlingsplan", dato=DAY
    )
