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


def test_a_text_over_several_lines_is_written_as_a_block() -> None:
    """With the comment beside its key."""
    text = "x:\n  a: A  # her\n  b: B\n"

    edits = Laid("a.yaml", text).set(("x", "a"), "en\nto")

    assert apply(text, edits) == "x:\n  a: |-  # her\n    en\n    to\n  b: B\n"
