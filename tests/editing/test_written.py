"""Values, and the lines that they become."""

from __future__ import annotations

from endringsteori.editing.written import Fields, Ids, Leaf, Rows, entry, flow


def test_a_scalar_stands_as_it_is_given_with_its_comment() -> None:
    """An empty one leaves the key alone."""
    assert [*entry("navn", Leaf("Møte", "… velg"), "  ", "  ")] == [
        "  navn: Møte  # … velg"
    ]
    assert [*entry("trygg", Leaf(""), "", "  ")] == ["trygg:"]


def test_ids_stand_in_brackets() -> None:
    """With their comment after them."""
    assert flow(("a", "b")) == "[a, b]"
    assert [*entry("måler", Ids(("a",), "… eller b"), "", "  ")] == [
        "måler: [a]  # … eller b"
    ]


def test_what_is_below_moves_in_by_the_step_of_the_file() -> None:
    """A list of mappings has its hyphens one step in."""
    value: Fields = {
        "navn": Leaf("A"),
        "målinger": Rows(({"periode": Leaf("2024"), "verdi": Leaf("1")},)),
    }

    assert [*entry("x", value, "  ", "    ")] == [
        "  x:",
        "      navn: A",
        "      målinger:",
        "          - periode: 2024",
        "            verdi: 1",
    ]


def test_a_key_of_digits_is_a_text() -> None:
    """Other tools would take it for a number."""
    assert [*entry("11", Leaf("ja"), "", "  ")] == ['"11": ja']
