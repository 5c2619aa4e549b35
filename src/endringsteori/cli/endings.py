"""The format that somebody means who names a file and no format."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

__all__ = ["format_of"]

_ENDINGS: Final[Mapping[str, str]] = {
    ".csv": "csv",
    ".htm": "html",
    ".html": "html",
    ".json": "json",
    ".md": "markdown",
    ".sarif": "sarif",
}


def format_of(path: str, known: Collection[str]) -> str | None:
    """Give the format by the ending of a file; None where none of those known is meant."""
    meant = (form for end, form in _ENDINGS.items() if path.lower().endswith(end))
    return next((form for form in meant if form in known), None)
