"""Colour for a terminal, only when asked for; never the only sign of anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Severity
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Style"]

_COLOURS: Final[Mapping[Severity, str]] = {
    Severity.ERROR: "1;31",
    Severity.WARNING: "1;33",
    Severity.NOTE: "1;36",
}


@dataclass(frozen=True, slots=True)
class Style:
    """Marks up text for a terminal; plain text comes out as it went in."""

    colour: bool = False

    def bold(self, text: str) -> str:
        """Make a heading stand out."""
        return self._paint("1", text)

    def dim(self, text: str) -> str:
        """Let what is beside the matter step back."""
        return self._paint("2", text)

    def grave(self, severity: Severity, text: str) -> str:
        """Colour by how grave something is."""
        return self._paint(_COLOURS[severity], text)

    def added(self, text: str) -> str:
        """Show a line that comes."""
        return self._paint("32", text)

    def removed(self, text: str) -> str:
        """Show a line that goes."""
        return self._paint("31", text)

    def _paint(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self.colour else text
