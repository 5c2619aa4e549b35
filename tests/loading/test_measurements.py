"""Measurements in CSV: what a row means, and what is lost when it cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endringsteori.loading import Loaded, Memory, load

if TYPE_CHECKING:
    from endringsteori.model import Måling

CHAIN = """\
endringsteori: 1
indikatorer:
  fravær: Andel med høyt fravær
tiltak:
  tettere-på:
    navn: Tettere på
    indikatorer:
      møter:
        navn: Antall møter
        målinger:
          - periode: 2023
            verdi: 9
"""


def _load(rows: str) -> Loaded:
    return load(
        Memory({"endringsteori.yaml": CHAIN.encode(), "målinger/a.csv": rows.encode()})
    )


def _told(loaded: Loaded) -> list[tuple[str, int]]:
    """Give the kinds of trouble and their lines."""
    return [
        (trouble.kind.value, trouble.span.start.line)
        for trouble in loaded.trouble
        if trouble.span is not None
    ]


def _shared(loaded: Loaded) -> tuple[Måling, ...]:
    (indikator,) = loaded.teori.indikatorer
    return indikator.målinger


def test_rows_become_measurements_of_the_indicators_they_name() -> None:
    """Shared ones by id, those of a measure by `tiltak/id`, after what the chain has."""
    loaded = _load(
        "indikator;periode;verdi;spurt;svart;fordelt_på\n"
        "fravær;2024;9,4;120;80;kjønn=jenter, trinn=10\n"
        "tettere-på/møter;2024;12;;;\n"
    )

    assert _told(loaded) == []
    (måling,) = _shared(loaded)
    assert str(måling.verdi) == "9.4"
    assert måling.grunnlag is not None
    assert (måling.grunnlag.spurt, måling.grunnlag.svart) == (120, 80)
    assert [(f.id, f.verdi) for f in måling.fordelt_på] == [
        ("kjønn", "jenter"),
        ("trinn", "10"),
    ]
    (møter,) = loaded.teori.tiltak[0].indikatorer
    assert [str(m.periode) for m in møter.målinger] == ["2023", "2024"]


def test_columns_stand_in_any_order() -> None:
    """The header says what a cell is; columns without a name are passed over."""
    loaded = _load("verdi;;periode;indikator\n9,4;notat;2024;fravær\n")

    assert _told(loaded) == []
    assert [str(måling.periode) for måling in _shared(loaded)] == ["2024"]


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("indikator;periode;verdi", "fravær;;5"),
        ("indikator;periode;verdi", ";2024;5"),
        ("verdi;periode;indikator", "5;2024"),
        ("verdi;indikator;periode", "5"),
    ],
)
def test_a_row_without_indicator_or_period(header: str, row: str) -> None:
    """The row is told and left out; a row may end before its last column."""
    loaded = _load(f"{header}\n{row}\n")

    assert _told(loaded) == [("ET017-celle", 2)]
    assert _shared(loaded) == ()
    assert loaded.lost


def test_a_misspelt_column_is_told_once() -> None:
    """No cascade: that every row then lacks its number is not told as well."""
    loaded = _load("indikator;periode;verid\nfravær;2024;5\nfravær;2025;6\n")

    assert _told(loaded) == [("ET017-kolonne", 1)]
    assert loaded.lost.everything


@pytest.mark.parametrize(
    "text",
    ["indikator\tperiode\tverdi\nfravær\t2024\t5\n", "sep=;\nindikator;periode\n"],
)
def test_a_first_line_with_no_heading_of_ours_is_told_once(text: str) -> None:
    """As when tabs stand between the columns, or a line for Excel above them."""
    loaded = _load(text)

    assert _told(loaded) == [("ET017-mangler-kolonne", 1)]
    assert loaded.lost.everything


def test_an_unknown_column_that_is_like_none_is_passed_over() -> None:
    """The rest of the file is read."""
    loaded = _load("indikator;periode;verdi;rådgiver\nfravær;2024;5;noen\n")

    assert _told(loaded) == [("ET017-kolonne", 1)]
    assert [str(måling.verdi) for måling in _shared(loaded)] == ["5"]


def test_a_row_of_an_unknown_indicator() -> None:
    """The indicator that was likely meant has lost a measurement; the others have not."""
    loaded = _load("indikator;periode;verdi\nfravaer;2024;5\nfravær;2025;6\n")

    assert _told(loaded) == [("ET017-indikator", 2)]
    assert loaded.lost.fields == {("fravær", "målinger")}


def test_a_cell_that_the_model_refuses_is_told_at_its_place() -> None:
    """File, line and column are those of the cell, as for any value in a chain."""
    loaded = _load("indikator;periode;verdi\nfravær;2024;9,4 %\n")

    (trouble,) = loaded.trouble
    assert trouble.kind == "ET007-enhet"
    assert trouble.span is not None
    assert (trouble.span.file, trouble.span.start.line, trouble.span.start.column) == (
        "målinger/a.csv",
        2,
        13,
    )
    assert _shared(loaded) == ()
