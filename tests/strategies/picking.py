"""`Pick`: many small choices out of one draw, since a draw for each would be slow."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Sequence

    from hypothesis.strategies import SearchStrategy

__all__ = ["Pick", "picks"]

_T = TypeVar("_T")
_MOST = 1000
"""More choices than any theory asks for: those after it fall on the first option."""


class Pick:
    """Chooses among options, each time by the next byte. A byte of 0 is the first option."""

    def __init__(self, tape: bytes) -> None:
        self._tape = iter(tape)

    def __repr__(self) -> str:
        """Say only what it is: what was chosen is seen in the theory."""
        return "Pick(…)"

    def __call__(self, options: Sequence[_T]) -> _T:
        """Give one of the options, of which there is at least one."""
        return options[next(self._tape, 0) % len(options)]

    def maybe(self) -> bool:
        """Give yes or no."""
        return self((False, True))

    def some(self, options: Sequence[_T]) -> list[_T]:
        """Give at least one of the options, in their order."""
        first = self(options)
        return [one for one in options if one is first or self.maybe()]


def picks() -> SearchStrategy[Pick]:
    """Give choosers that choose at random, and more simply as an example shrinks."""
    return st.binary(min_size=_MOST, max_size=_MOST).map(Pick)
