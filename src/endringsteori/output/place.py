"""Where a finding stands, as people read it: `fil:linje:kolonne` and the source line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.document.safe import visible
from endringsteori.output.snippet import snippet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.checking import Outcome
    from endringsteori.diagnostics import Finding, Related
    from endringsteori.output.style import Style

__all__ = ["Places", "where"]


def where(checked: Outcome, place: Finding | Related) -> str:
    """Give the file as seen from the working folder, and where in it.

    What stands in no file is named by its element.
    """
    span = place.span
    if span is None:
        return visible(place.element)
    path = checked.project.path(span.file)
    return visible(span.at(path, checked.settings.språk))


class Places:
    """Shows the places of one project."""

    def __init__(self, checked: Outcome, style: Style) -> None:
        self._checked = checked
        self._style = style

    def where(self, place: Finding | Related) -> str:
        """Give where something stands."""
        return where(self._checked, place)

    def underlined(self, finding: Finding) -> Iterator[str]:
        """Give the source line with the place underlined; nothing where none stands there.

        Of a place that runs over several lines, the first is shown to its end.
        """
        span = finding.span
        if span is None:
            return
        line = self._checked.line(span.file, span.start.line)
        same = span.end.line == span.start.line
        end = span.end.column if same else len(line) + 1
        shown = snippet(line, span.start.column, end)
        if not shown.line:
            return
        number = str(span.start.line) if span.cell is None else span.cell.name
        gutter = " " * len(number)
        yield self._style.dim(f"    {number} |") + f" {shown.line}".rstrip()
        marks = self._style.grave(finding.severity, shown.marks)
        yield self._style.dim(f"    {gutter} |") + f" {marks}"
