"""Which way a page lies, and how wide its columns are."""

from __future__ import annotations

from datetime import date

import pytest

from endringsteori.document import Document, Rows
from endringsteori.document.paper import lies_down, shares


@pytest.mark.parametrize(("columns", "wide"), [(6, False), (7, True)])
def test_paper_lies_down_for_a_table_of_many_columns(
    columns: int, *, wide: bool
) -> None:
    """Seven do not fit upright."""
    table = Rows(["a"] * columns, [])

    assert lies_down(Document("Plan", "nb", (table,), date(2026, 1, 1))) is wide


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
