"""Files that something has happened to: signs, lines and stretches gone, moved or doubled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from loading.written import Scalar

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

    from loading.written import Tree

__all__ = ["mutated", "shuffled"]

_SIGNS = (
    *"\0\t\n\r :-#'\"[]{},&*!|>%@`?~<=\\.",
    *(
        "\x07",
        "\x85",
        "\u2028",
        "\ufeff",
        "\ufffe",
        "å",
        "a\u030a",
        "😀",
        "\\u0000",
        '"\\',
    ),
    *(
        "\n- ",
        "\n  ",
        "? ",
        "<<: ",
        "*x",
        "&x ",
        "!!str ",
        "---\n",
        "...\n",
        "- - -",
        "null",
    ),
)


@st.composite
def mutated(draw: st.DrawFn, text: str) -> str:
    """Give a text after one to six mishaps."""
    for _ in range(draw(st.integers(1, 6))):
        text = draw(st.one_of(_typed(text), _moved(text), _by_lines(text)))
    return text


def _typed(text: str) -> SearchStrategy[str]:
    """Put a sign in, or take a stretch out."""
    at, length = st.integers(0, len(text)), st.integers(0, 40)
    return st.one_of(
        st.builds(
            lambda at, sign: text[:at] + sign + text[at:], at, st.sampled_from(_SIGNS)
        ),
        st.builds(lambda at, length: text[:at] + text[at + length :], at, length),
    )


def _moved(text: str) -> SearchStrategy[str]:
    """Paste a stretch of the text somewhere else."""
    at, length = st.integers(0, len(text)), st.integers(1, 60)
    return st.builds(
        lambda from_, length, to: text[:to] + text[from_ : from_ + length] + text[to:],
        *(at, length, at),
    )


def _by_lines(text: str) -> SearchStrategy[str]:
    """Swap two lines, double one, or indent one another way."""
    lines = text.split("\n")
    number = st.integers(0, len(lines) - 1)

    def swapped(a: int, b: int) -> str:
        other = list(lines)
        other[a], other[b] = other[b], other[a]
        return "\n".join(other)

    def doubled(a: int, b: int) -> str:
        return "\n".join((*lines[:a], lines[b], *lines[a:]))

    def indented(a: int, by: str) -> str:
        return "\n".join((*lines[:a], by + lines[a].lstrip(), *lines[a + 1 :]))

    return st.one_of(
        st.builds(swapped, number, number),
        st.builds(doubled, number, number),
        st.builds(indented, number, st.sampled_from(("", " ", "  ", "\t", " " * 9))),
    )


@st.composite
def shuffled(draw: st.DrawFn, tree: Tree) -> Tree:
    """Give the same data with the keys of every mapping in another order."""
    return _in_other_order(tree, lambda items: draw(st.permutations(items)))


def _in_other_order(
    tree: Tree,
    order: Callable[[list[tuple[str, Tree]]], list[tuple[str, Tree]]],
) -> Tree:
    if isinstance(tree, Scalar):
        return tree
    if isinstance(tree, list):
        return [_in_other_order(item, order) for item in tree]
    pairs = order(list(tree.items()))
    return {key: _in_other_order(value, order) for key, value in pairs}
