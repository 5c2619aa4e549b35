"""`lazy_pattern`: what `re.compile` gives, compiled when somebody first uses it.

For patterns that few runs use. Those that every run uses have nothing to gain.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

__all__ = ["lazy_pattern"]

if TYPE_CHECKING:
    from re import compile as lazy_pattern  # what it is to those who check types
else:

    def lazy_pattern(written: str, flags: int = 0) -> _Later:
        """Note a pattern. One that is wrong raises `re.error` when it is used."""
        return _Later(written, flags)


class _Later:
    """Stands for a pattern, and does what it does."""

    def __init__(self, written: str, flags: int) -> None:
        self._noted = (written, flags)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - any method of a pattern
        """Compile, and keep what was asked for: this is called once for each name."""
        asked = getattr(re.compile(*self._noted), name)
        setattr(self, name, asked)
        return asked
