"""One chain file in which values are set and taken away."""

from __future__ import annotations

import pytest

from endringsteori.editing.edit import apply
from endringsteori.editing.laying import Laid

THING = "x:\n  a:\n    navn: A\n{}    merknad: m  # her\n"


def test_an_item_of_a_list_goes_with_its_line() -> None:
    """The other lines stay as they were."""
    text = "x:\n  - a  # en\n  - b\n  - c  # tre\n"

    edits = Laid("a.yaml", text).set(("x",), ["a", "d", "c", "e"])

    assert apply(text, edits) == "x:\n  - a  # en\n  - d\n  - c  # tre\n  - e\n"


@pytest.mark.parametrize(
    ("there", "then"),
    [
        ("    fører_til: b\n", "    fører_til:\n      b:\n      c: fordi\n"),
        (
            "    fører_til: [b]  # så\n",
            "    fører_til:  # så\n      b:\n      c: fordi\n",
        ),
        ("    fører_til:\n      - b\n", "    fører_til:\n      b:\n      c: fordi\n"),
        ("    fører_til:\n      b:\n", "    fører_til:\n      b:\n      c: fordi\n"),
    ],
)
def test_a_link_gets_a_reason_however_it_is_written(there: str, then: str) -> None:
    """The list becomes a mapping, and the comment beside it stays."""
    text = THING.format(there)

    edits = Laid("a.yaml", text).set(("x", "a", "fører_til", "c"), "fordi")

    assert apply(text, edits) == THING.format(then)


def test_a_thing_of_one_text_gets_fields() -> None:
    """The text is its name, spelt as it was."""
    text = "x:\n  a: 'A: en'  # her\n"

    edits = Laid("a.yaml", text).set(("x", "a", "merknad"), "m")

    assert apply(text, edits) == "x:\n  a:  # her\n    navn: 'A: en'\n    merknad: m\n"


def test_what_would_be_left_empty_goes_too() -> None:
    """But not a hypothesis, which says something without fields."""
    text = "x:\n  a:\n    navn: A\n    ambisjon:\n      verdi: 3\n"
    edits = Laid("a.yaml", text).cut(("x", "a", "ambisjon", "verdi"))
    assert apply(text, edits) == "x:\n  a:\n    navn: A\n"

    text = "x:\n  a:\n    fører_til:\n      b:\n        fordi: f\n"
    edits = Laid("a.yaml", text).cut(("x", "a", "fører_til", "b", "fordi"))
    assert apply(text, edits) == "x:\n  a:\n    fører_til:\n      b:\n"


def test_rows_come_and_go() -> None:
    """The first field of a row leaves its hyphen behind."""
    text = "x:\n  - a: 1\n    b: 2\n  # om den andre\n  - a: 3\n"
    page = Laid("a.yaml", text)

    assert apply(text, page.append(("x",), {"a": "4"})) == f"{text}  - a: '4'\n"
    assert apply(text, page.cut(("x", 1))) == text.removesuffix("  - a: 3\n")
    assert apply(text, page.cut(("x", 0, "a"))) == text.replace("a: 1\n    b", "b")


@pytest.mark.parametrize(
    ("text", "path", "value", "then"),
    [
        ("x:\n  a: {fører_til: [b]}\n", "x a fører_til c", None, "[b, c]"),
        ("tiltak:\n  t:\n    merknad: m\n", "tiltak t navn", "T", "navn: T\n    merk"),
        ("tiltak:\n  t: {navn: T}\n", "tiltak t merknad", "m", "T\n    merknad: m\n"),
        ("tiltak:\n  t: {merknad: m}\n", "tiltak t navn", "T", "navn: T\n    merk"),
        (
            "tiltak:\n  t: {merknad: m, navn: T}\n",
            "tiltak t navn",
            "U",
            "m\n    navn: U",
        ),
        ("x:\n  a: A  # her\n", "x a", {"navn": "B"}, "a:  # her\n    navn: B\n"),
        ("x:\n  a:  # her\n    navn: A\n", "x a", "B", "a: B  # her\n"),
        ("x:\n  a:\n    navn: A  # her\n", "x a", "B", "a: B  # her\n"),
        ("x:\n  a:\n    # her\n    navn: A\n", "x a", "B", None),
        ("x:\n  a: {navn: A, # her\n    b: c}\n", "x a", "B", None),
        ("x:\n  a:\n  b: 1\n", "x a", "B", "a: B\n  b: 1\n"),
        ("x: {a: , b: 1}\n", "x a", "B", "x:\n  a: B\n  b: 1\n"),
        ("", "x", "B", None),
    ],
)
def test_a_value_stands_in_its_order_and_no_comment_goes(
    text: str, path: str, value: object, then: str | None
) -> None:
    """However the thing it belongs to is written."""
    edits = Laid("a.yaml", text).set(tuple(path.split()), value)

    if then is None:
        assert edits == ()
    else:
        assert then in apply(text, edits)


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("x:\n  - {a: 1}  # en\n  - b\n", "x:\n  - a: '3'\n    c: d  # en\n  - b\n"),
        ("x:\n  - a: 1  # en\n    b: 2\n", None),
        ("x: [a]\n", None),
        ("x:\n  a: 1\n", None),
    ],
)
def test_a_row_is_written_over_where_nothing_else_stands(
    text: str, then: str | None
) -> None:
    """Not one with a comment in it, nor one in brackets."""
    edits = Laid("a.yaml", text).set(("x", 0), {"a": "3", "c": "d"})

    assert (apply(text, edits) if edits != () else None) == then


def test_a_row_far_down_is_written_over_where_it_stands() -> None:
    """By the whole of the way to it."""
    text = "x:\n  m:\n    - {a: 1}\n    - {a: 2}\n"
    edits = Laid("a.yaml", text).set(("x", "m", 1), {"a": "3"})

    assert apply(text, edits) == "x:\n  m:\n    - {a: 1}\n    - a: '3'\n"


@pytest.mark.parametrize(
    ("text", "path", "then"),
    [
        ("x: [a, b, c]  # her\n", ("x", "b"), "x: [a, c]  # her\n"),
        ("x: {a: 1, b: 2}\n", ("x", "a"), "x:\n  b: 2\n"),
        ("x:\n  - a: 1\ny: 2\n", ("x", 0), "y: 2\n"),
        ("x:\n  - a\n  - b  # to\n  - c\n", ("x", 1), "x:\n  - a\n  - c\n"),
        ("x: [a, b]\n", ("x", 0), None),
        ("x: a\n", ("x", "b"), None),
        ("x: [a]\n", ("x", "b"), None),
    ],
)
def test_what_is_cut_out_leaves_its_fellows(
    text: str, path: tuple[str | int, ...], then: str | None
) -> None:
    """An id of a list, a field in brackets, a row; what is not there cannot be cut."""
    edits = Laid("a.yaml", text).cut(path)

    assert (apply(text, edits) if edits != () else None) == then


def test_an_item_of_a_checklist_is_asked_about_though_it_says_nothing() -> None:
    """Its number stays when its answer goes."""
    text = "kartlegging:\n  k:\n    '1':\n      status: ja\n"
    edits = Laid("a.yaml", text).cut(("kartlegging", "k", "1", "status"))

    assert apply(text, edits) == "kartlegging:\n  k:\n    '1':\n"


@pytest.mark.parametrize(
    ("text", "then"),
    [
        ("y: 1\n", "y: 1\nx:\n  - a: b\n"),
        ("x:\n  - {a: 1}  # en\n", "x:\n  - {a: 1}  # en\n  - a: b\n"),
        ("x: [{a: 1}]\n", None),
        ("x: tekst\n", None),
    ],
)
def test_a_row_comes_last(text: str, then: str | None) -> None:
    """Also where there were none; not into brackets."""
    edits = Laid("a.yaml", text).append(("x",), {"a": "b"})

    assert (apply(text, edits) if edits != () else None) == then


def test_a_text_over_several_lines_is_written_as_a_block() -> None:
    """With the comment beside its key."""
    text = "x:\n  a: A  # her\n  b: B\n"

    edits = Laid("a.yaml", text).set(("x", "a"), "en\nto")

    assert apply(text, edits) == "x:\n  a: |-  # her\n    en\n    to\n  b: B\n"


def test_a_comment_in_one_of_several_edits_is_a_comment() -> None:
    """It is enough that one of them would lose it."""
    text = "x:\n  a: A\n  b: B  # her\n"
    page = Laid("a.yaml", text)
    plain, noted = page.cut(("x", "a")), page.cut(("x", "b"))

    assert page.has_comment((*plain, *noted))
    assert not page.has_comment(plain)


@pytest.mark.parametrize(
    ("text", "path", "value", "then"),
    [
        (
            "tiltak:\n  t:\n    navn: T\n    ansvarlig: p\n    resultater: {}\n",
            "tiltak t status",
            "idé",
            "    ansvarlig: p\n    status: idé\n    resultater: {}\n",
        ),
        (
            "x:\n  a:\n    navn: A\n",
            "x a ambisjon verdi",
            "3",
            "ambisjon:\n      verdi:",
        ),
        ("x:\n  a: '24'\n", "x a merknad", "m", "a:\n    navn: '24'\n"),
        ("x:\n  a: 24\n", "x a merknad", "m", "a:\n    navn: 24\n"),
        ("x:\n  a: [b, c]\n", "x a", [{"d": "e"}], "a:\n    - d: e\n"),
    ],
)
def test_a_value_finds_its_place_among_the_others(
    text: str, path: str, value: object, then: str
) -> None:
    """After all that come before it; below what was not there; as texts were spelt."""
    edits = Laid("a.yaml", text).set(tuple(path.split()), value)

    assert then in apply(text, edits)


def test_a_field_in_brackets_far_down_is_taken_out_where_it_stands() -> None:
    """What it stands in is written as a block."""
    text = "x:\n  y: {a: 1, b: 2}\n"
    edits = Laid("a.yaml", text).cut(("x", "y", "a"))

    assert apply(text, edits) == "x:\n  y:\n    b: 2\n"


def test_a_row_is_moved_in_as_far_as_the_file_is() -> None:
    """Four spaces below each other."""
    text = "x:\n    y:\n        m:\n            - a: b\n"
    edits = Laid("a.yaml", text).append(("x", "y", "m"), {"g": {"s": "t"}})

    assert apply(text, edits) == f"{text}            - g:\n                  s: t\n"
