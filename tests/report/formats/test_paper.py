"""Which way a page lies, and how wide its columns are."""

from __future__ import annotations

import pytest

from endringsteori.document import Heading, Rows
from endringsteori.report.formats.paper import has_contents, lies_down, shares, size_of
from report.formats.pages_of import SVG, document, whole


def test_long_texts_get_more_room_but_no_word_is_cut_for_them() -> None:
    """The shares are all of the width."""
    table = Rows(["Mål", "Hva"], [["Fullføringsprosent", "kort " * 50], ["Ja", "nei"]])
    name, text = shares(table, 100)

    assert name * 100 > len("Fullføringsprosent")
    assert (name + text, text > 3 * name) == (1, True)


def test_a_number_is_not_broken_between_its_digits() -> None:
    """The space in it is no place to break."""
    widths = shares(Rows(["", "", ""], [["a", "10\u00a0470\u00a0000", "a"]]), 30)

    assert widths[1] * 30 > len("10 470 000")


def test_where_words_need_more_than_there_is_they_share_it() -> None:
    """The longest gets the most, and nothing is below nothing."""
    widths = shares(Rows(["Ungdomsskolene", "Oppvekst", "År"], []), 20)

    assert sum(widths) == pytest.approx(1, abs=0.001)
    assert widths == sorted(widths, reverse=True)


def test_a_column_without_a_word_has_room_still() -> None:
    """An empty one can be written in."""
    assert shares(Rows(["", ""], [["", ""]])) == [0.5, 0.5]


@pytest.mark.parametrize(("columns", "wide"), [(6, False), (7, True)])
def test_paper_lies_down_for_a_table_of_many_columns(
    columns: int, *, wide: bool
) -> None:
    """Seven do not fit upright."""
    assert lies_down(document(Rows(["a"] * columns, []))) is wide


def test_contents_are_for_what_is_looked_up_in() -> None:
    """Five parts; never where the document says no."""
    short = document(*(Heading(2, "a") for _ in range(4)), Heading(3, "b"))

    assert has_contents(whole())
    assert not has_contents(short)


def test_a_drawing_has_its_size_in_points() -> None:
    """Pixels are those of browsers."""
    assert size_of(SVG) == {"points": 150.0, "ratio": 0.5}
    assert size_of("<svg/>") == {"points": 300.0, "ratio": 1.0}
