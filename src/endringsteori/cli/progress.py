"""How far long work has come: on the terminal of one who waits, and nowhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    from types import TracebackType

    from endringsteori.cli.console import Console

__all__ = ["Progress"]

_BACK: Final = "\r\x1b[K"
"""Back to the start of the line, and clear it."""


class Progress:
    """A line that is written over at each step, and gone at the end, however that comes.

    Nothing is shown where standard error is no terminal, nor in CI.
    """

    def __init__(self, console: Console) -> None:
        self._console = console
        self._is_shown = console.is_watched

    def __enter__(self) -> Self:
        """Begin with nothing shown."""
        return self

    def at(self, step: str) -> None:
        """Show what is being done now."""
        if self._is_shown:
            self._console.hint(f"{_BACK}{step}")

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Clear the line."""
        if self._is_shown:
            self._console.hint(_BACK)
