"""What is to be given, in which order; `test_making` makes objects with it."""

from __future__ import annotations

from dataclasses import field

import pytest

from endringsteori.lean import dataclass


class Late:
    """A field that must be given after one that need not be, for these tests."""

    __annotations__ = {"name": "str", "number": "int"}
    name = ""


class Unasked:
    """A field that is not given, for these tests."""

    __annotations__ = {"name": "str"}
    name = field(default="", init=False)


@pytest.mark.parametrize("kind", [Late, Unasked])
def test_what_python_or_we_cannot_make(kind: type) -> None:
    """It is told when the class is made, and not when an object is."""
    with pytest.raises(TypeError, match=r"default|dataclasses"):
        dataclass(slots=True)(kind)


def test_two_classes_share_the_code_and_not_the_names() -> None:
    """One is not called by the fields of another."""

    @dataclass(slots=True)
    class Pair:
        """Two, for this test."""

        left: int
        right: int

    @dataclass(slots=True)
    class Point:
        """Two others, for this test."""

        x: int
        y: int

    first, second = Pair.__init__.__code__, Point.__init__.__code__
    assert first.co_code == second.co_code
    assert (first.co_varnames, second.co_varnames) == (
        ("self", "left", "right"),
        ("self", "x", "y"),
    )
    assert (Pair(right=2, left=1).left, Point(1, y=2).y) == (1, 2)
