"""Lists of texts that change by as few lines as can be."""

from __future__ import annotations

import pytest

from endringsteori.editing.edit import apply
from endringsteori.editing.laying import Laid

TEXT = "x:\n  - a  # en\n  - b\n  # om c\n  - c  # tre\n"


@pytest.mark.parametrize(
    ("items", "then"),
    [
        (["b", "c"], "x:\n  - b\n  # om c\n  - c  # tre\n"),
        (
            ["n", "a", "b", "c"],
            "x:\n  - n\n  - a  # en\n  - b\n  # om c\n  - c  # tre\n",
        ),
        (["a", "b", "c", "n"], f"{TEXT}  - n\n"),
        (["a", "n", "c"], "x:\n  - a  # en\n  - n\n  # om c\n  - c  # tre\n"),
    ],
)
def test_items_on_lines_of_their_own(items: list[str], then: str) -> None:
    """What stays keeps its line, and the comments around it."""
    assert apply(TEXT, Laid("a.yaml", TEXT).set(("x",), items)) == then


def test_many_items_change_where_they_must() -> None:
    """Those that are written over, that go and that come, at once; the others stay."""
    text = "x:\n  - a  # en\n  - b\n  - c  # tre\n  - d\n  - e\n  - f  # seks\n"
    items = ["a", "n", "c", "m", "f", "g", "h"]
    then = "x:\n  - a  # en\n  - n\n  - c  # tre\n  - m\n  - f  # seks\n  - g\n  - h\n"

    assert apply(text, Laid("a.yaml", text).set(("x",), items)) == then
    more = "x:\n  - a  # en\n  - p\n  - q\n  - c  # tre\n  - d\n  - e\n  - f  # seks\n"
    wanted = ["a", "p", "q", "c", "d", "e", "f"]
    assert apply(text, Laid("a.yaml", text).set(("x",), wanted)) == more


def test_items_in_brackets() -> None:
    """They stay in brackets, and the comment after them stays."""
    text = "x: [a, b]  # her\n"

    assert apply(text, Laid("a.yaml", text).set(("x",), ["c"])) == "x: [c]  # her\n"


def test_a_comment_in_brackets_is_not_lost() -> None:
    """So nothing is written."""
    assert Laid("a.yaml", "x: [a, # her\n  b]\n").set(("x",), ["c"]) == ()
