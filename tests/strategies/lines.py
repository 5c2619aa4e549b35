"""Files as people write them, line by line, and what a slip makes of them."""

from __future__ import annotations

from random import Random
from textwrap import indent
from typing import TYPE_CHECKING

from hypothesis import strategies as st

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = ["written_lines"]

_KEYS = ("navn", "mål", "a", '"1"', "2024/2025", "fører_til", "a b")
_VALUES = (
    *("Å gå", "a-1", "12:30", "3,5", "-5", "http://x.no/#a", "a   ", "«b»", "a # b"),
    *('"a: b"', "'# c'", '""', "[a, b-1]", "[]", "[ a ,b ]", "[å gå, 2]", "# c"),
    *("a\n  b", "'it''s'", '"a\\n"', "{a: b, c: d}", "{}", '[a, "b"]', "'a\n  b'"),
    *('"a" # b', "|\n  a\n\n  b: c\n", ">-\n  a\n   b", "[a,\n  b]", ""),
)
_BREAKS = ("\n", "\n", "\n", "\n\n", "\n# b\n", "\n      # b\n", " \n")


_SLIPS = (
    *"\t\r\n :-#'\"[]{},&*!|>%@`?~<=\\.å\u00a0\ufeff",
    *(
        "  ",
        "\n- ",
        "\n  ",
        "? ",
        "<<: ",
        "&x ",
        "---\n",
        "...\n",
        "- - ",
        "a\u030a",
        " #a",
    ),
)


def written_lines() -> SearchStrategy[str]:
    """Give the text of a mapping; half of them after a slip or two.

    They are made of a number, many times faster than of choices that can be made smaller.
    """
    return st.integers(0, 2**64).map(lambda seed: _text(Random(seed)))  # noqa: S311 - of files, not of secrets


def _text(random: Random) -> str:
    text = _mapping(random, 3)
    for _ in range(random.choice((0, 0, 1, 2))):
        at, gone = random.randrange(len(text) + 1), random.choice((0, 0, 1, 3))
        text = text[:at] + random.choice(_SLIPS) + text[at + gone :]
    return text


def _mapping(random: Random, depth: int) -> str:
    keys = random.sample(_KEYS, random.randint(1, 4))
    return "".join(
        f"{key}:{_value(random, depth)}{random.choice(_BREAKS)}" for key in keys
    )


def _value(random: Random, depth: int) -> str:
    """Give a value with what is between it and its key: a space, or a line break."""
    shape = random.randrange(5) if depth else 0
    if shape == 1:
        return f"\n{indent(_mapping(random, depth - 1), '  ')}"
    if shape == 2:
        values = (_value(random, depth - 1) for _ in range(random.randint(1, 3)))
        items = "".join(f"- {indent(value, '  ').lstrip()}\n" for value in values)
        return f"\n{indent(items, random.choice(('', '  ')))}"
    return f" {random.choice(_VALUES)}"
