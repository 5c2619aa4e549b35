"""Where something stands, as the keys that every JSON has for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from endringsteori.diagnostics import Span

__all__ = ["POSITION", "position_of"]

_CORNERS: Final = ("line", "column", "end_line", "end_column")
POSITION: Final = ("file", *_CORNERS, "sheet", "cell")
"""The keys of where something stands, in order."""


def position_of(span: Span | None) -> dict[str, Any]:
    """Give the file, the corners, and in a workbook the sheet and the cell; null without one."""
    if span is None:
        return dict.fromkeys(POSITION)
    cell = span.cell
    return {
        "file": span.file,
        **dict(zip(_CORNERS, span.corners, strict=True)),
        "sheet": cell and cell.sheet,
        "cell": cell and cell.name,
    }
