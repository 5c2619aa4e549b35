"""One chain file that something is written into."""

from __future__ import annotations

import pytest

from endringsteori.editing.edit import apply
from endringsteori.editing.page import Page
from endringsteori.editing.written import Fields, Ids, Leaf, Rows, Value

_BLANK = Leaf("…")


def put(text: str, path: str, key: str, value: Value) -> str | None:
    """Write a field into a text; None where it cannot be written."""
    steps = tuple(path.split("/")) if path else ()
    edits = Page("a.yaml", text).put(steps, key, value)
    return apply(text, edits) if edits else None


def test_a_field_stands_where_the_format_has_it() -> None:
    """After those that come before it, and not after what comes later."""
    text = "tiltak:\n  los:\n    navn: Los\n    status: pågår  # nå\n"

    assert put(text, "tiltak/los", "ansvarlig", Leaf("ppt")) == (
        "tiltak:\n  los:\n    navn: Los\n    ansvarlig: ppt\n    status: pågår  # nå\n"
    )


def test_what_comes_first_is_put_above() -> None:
    """Where nothing that the file has comes before it."""
    assert put("mål:\n  a: A\n", "", "planer", {"p": Leaf("P")}) == (
        "planer:\n  p: P\nmål:\n  a: A\n"
    )


def test_a_section_that_is_not_there_is_made() -> None:
    """With the step and the line breaks of the file, and after a text over several lines."""
    text = (
        "mål:\r\n    a:\r\n        navn: |\r\n            To\r\n            linjer\r\n"
    )

    assert put(text, "samarbeid", "s", {"mellom": Ids(("a", "b"))}) == (
        f"{text}samarbeid:\r\n    s:\r\n        mellom: [a, b]\r\n"
    )


@pytest.mark.parametrize(
    ("there", "then"),
    [
        (" [a]", " [a, b]"),
        (" [a]  # her", " [a, b]  # her"),
        (" []", " [b]"),
        (" a", " [a, b]"),
        ("", " [b]"),
        ("\n    - a", "\n    - a\n    - b"),
        ("\n  - a  # den", "\n  - a  # den\n  - b"),
        ("\n    a: fordi", "\n    a: fordi\n    b: …"),
    ],
)
def test_ids_join_those_that_stand_there(there: str, then: str) -> None:
    """In the way that they are written."""
    text = "x:\n  måler:{}\n  navn: X\n"

    assert put(text.format(there), "x", "måler", Ids(("b",))) == text.format(then)


def test_other_values_take_the_place_of_what_stands_there() -> None:
    """What follows on the line is kept; a comment says what to choose where there is none."""
    text = "x:\n  trinn: 2\n  navn: X  # her\n"

    assert put(text, "x", "trinn", Leaf("3", "… velg")) == (
        "x:\n  trinn: 3  # … velg\n  navn: X  # her\n"
    )
    assert (
        put(text, "x", "navn", {"a": _BLANK})
        == "x:\n  trinn: 2\n  navn:  # her\n    a: …\n"
    )


@pytest.mark.parametrize("line", ["a: 'A: B'  # her", "a: {navn: 'A: B'}  # her"])
def test_a_thing_on_one_line_becomes_a_block(line: str) -> None:
    """Its name as it is written, and the comment on its line."""
    assert put(f"mål:\n  {line}\n", "mål/a", "ansvarlig", Leaf("ppt")) == (
        "mål:\n  a:  # her\n    navn: 'A: B'\n    ansvarlig: ppt\n"
    )


def test_a_measurement_comes_last() -> None:
    """In the list of the indicator."""
    text = "x:\n  målinger:\n    - periode: 2024\n      verdi: 1\n"
    row: Fields = {"periode": Leaf("2025"), "verdi": Leaf("0")}

    assert put(text, "x", "målinger", Rows((row,))) == (
        f"{text}    - periode: 2025\n      verdi: 0\n"
    )


@pytest.mark.parametrize(
    ("text", "path", "key"),
    [
        ("", "x", "y"),
        ("x: [a]\n", "x/y", "z"),
        ("{x: {y: {navn: Z}}}\n", "x/y", "ansvarlig"),
        ("x:\n  a: |\n    To\n    linjer\n", "x/a", "ansvarlig"),
        ("x:\n  navn:\n    # merk dette\n    Y\n", "x", "navn"),
        ("x: 'ikke lukket\n", "x", "y"),
    ],
)
def test_what_is_written_in_other_ways_is_left_alone(
    text: str, path: str, key: str
) -> None:
    """Better nothing than a guess."""
    assert put(text, path, key, _BLANK) is None


@pytest.mark.parametrize(
    ("links", "item", "then"),
    [
        (" [a, b]  # her", "a", "  fører_til: [b]  # her\n"),
        (" [a]", "a", ""),
        (" a", "a", ""),
        ("\n    a: fordi\n    b: x", "a", "  fører_til:\n    b: x\n"),
        ("\n    a: fordi\n    b: x", None, ""),
    ],
)
def test_a_field_or_one_item_of_it_is_taken_away(
    links: str, item: str | None, then: str
) -> None:
    """The last item takes the field with it."""
    text = f"x:\n  navn: X\n  fører_til:{links}\n"
    edits = Page("a.yaml", text).drop(("x", "fører_til"), item)

    assert apply(text, edits) == f"x:\n  navn: X\n{then}"


def test_what_is_not_there_is_not_taken_away() -> None:
    """Neither a field nor an item."""
    page = Page("a.yaml", "x:\n  fører_til: [a, b]\n")

    assert page.drop(("x", "navn")) == ()
    assert page.drop(("x", "fører_til"), "c") == ()


@pytest.mark.parametrize(
    ("links", "then"),
    [
        (" [a, b]", "\n    a:\n      kunnskap: [k]\n    b:"),
        (" a", "\n    a:\n      kunnskap: [k]"),
        ("\n    a: av det", "\n    a:\n      fordi: av det\n      kunnskap: [k]"),
        ("\n    a:", "\n    a:\n      kunnskap: [k]"),
        ("\n    a:\n      fordi: x", "\n    a:\n      fordi: x\n      kunnskap: [k]"),
        (" {a: av det}", " {a: av det}"),
    ],
)
def test_a_hypothesis_gets_a_field(links: str, then: str) -> None:
    """Whichever way the links are written; what cannot be told apart is left."""
    text = f"x:\n  fører_til:{links}\n"
    edits = Page("a.yaml", text).reason(
        ("x", "fører_til"), "a", "kunnskap", Ids(("k",))
    )

    assert apply(text, edits) == f"x:\n  fører_til:{then}\n"


def test_the_way_to_a_key_is_found_by_where_it_begins() -> None:
    """And a file knows its sections."""
    page = Page("a.yaml", "mål:\n  a: A\n")

    assert page.path_of(7) == ("mål", "a")
    assert page.path_of(8) is None
    assert "mål" in page
    assert "tiltak" not in page
