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


def test_items_in_brackets() -> None:
    """They stay in brackets, and the comment after them stays."""
    text = "x: [a, b]  # her\n"

    assert apply(text, Laid("a.yaml", text).set(("x",), ["c"])) == "x: [c]  # her\n"


def test_a_comment_in_brackets_is_not_lost() -> None:
    """So nothing is written."""
    assert Laid("a.yaml", "x: [a, # her\n  b]\n").set(("x",), ["c"]) == ()
