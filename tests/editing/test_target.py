"""What stands where a fault is, and what can be taken away there."""

from __future__ import annotations

import pytest

from editing.trying import targets
from endringsteori.editing.edit import apply

PROJECT = "endringsteori: 1\ntjenester:\n  ppt:\n    navn: PPT\n"


@pytest.mark.parametrize(
    ("line", "after"),
    [
        ("    ansvarleg: x\n", ""),
        ("    ansvarleg: x  # ring\n", "    # ring\n"),
        ("    ansvarleg: x \t \n", ""),
        ("    ansvarleg: x\r\n", ""),
        ("    ansvarleg: x", ""),
    ],
)
def test_a_stretch_is_cut_with_its_line(line: str, after: str) -> None:
    """A comment stays where the stretch began, and the last line ends as it did."""
    text = f"{PROJECT}    eierr: stat\n{line}"
    (target,) = targets(text)
    start = text.index("ansvarleg")
    end = text.index("x", start) + 1
    cut = apply(text, (target.cut(start, end),))

    is_last = not line.endswith("\n")
    before = text.removesuffix(line)
    assert cut == (before.removesuffix("\n") if is_last else before) + after


def test_the_line_break_is_that_of_the_file() -> None:
    """As its first line ends, or a line feed where it has one line."""
    (windows,) = targets(PROJECT.replace("\n", "\r\n") + "    eierr: stat\r\n")

    assert windows.line_break == "\r\n"
    assert windows.raw == "eierr"
    assert windows.key_before() is not None


def test_what_is_wrong_in_a_register_is_not_ours_to_mend() -> None:
    """Only a finding with a fix, in a file of the project, has a target."""
    assert targets(f"{PROJECT}    kontor: Nes\n") == ()
