"""Findings as annotations in GitHub Actions: one workflow command on each line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Severity, Status
from endringsteori.document.safe import visible
from endringsteori.output.telling import justification, marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from endringsteori.checking import Outcome
    from endringsteori.diagnostics import Finding
    from endringsteori.output.run import Part, Passed, Run

__all__ = ["part", "whole"]

_COMMANDS: Final[Mapping[Severity, str]] = {
    Severity.ERROR: "error",
    Severity.WARNING: "warning",
    Severity.NOTE: "notice",
}
_EXEMPTED: Final = "notice"
_TURNS: Final = 4
_IN_DATA: Final = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTY: Final = str.maketrans(
    {"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"}
)


def part(run: Run) -> Part:
    """Give the findings of some projects as workflow commands, in one text for each turn."""
    turns: list[list[str]] = [[] for _ in range(_TURNS)]
    for one, finding in run.findings():
        turns[_turn(finding)].append(f"{_command(run, one, finding)}\n")
    return tuple(map("".join, turns))


def whole(
    passed: Sequence[Passed], parts: Iterable[Part], dato: date, version: str
) -> Iterator[str]:
    """Give the findings as workflow commands, to be printed in a step.

    GitHub shows ten of each kind from a step. Therefore findings that are not new come
    after those that are, and excepted ones last; otherwise the order is that of the run.
    """
    del passed, dato, version
    for turn in range(_TURNS):
        yield from (told[turn] for told in parts)


def _turn(finding: Finding) -> int:
    return 2 * (finding.status is Status.EXEMPTED) + (finding.new is False)


def _command(run: Run, one: Outcome, finding: Finding) -> str:
    exempted = finding.status is Status.EXEMPTED
    name = _EXEMPTED if exempted else _COMMANDS[finding.severity]
    properties = ",".join(
        f"{key}={value.translate(_IN_PROPERTY)}"
        for key, value in _properties(run, one, finding)
    )
    lines = [visible(finding.message), visible(finding.advice)]
    cell = finding.span and finding.span.in_sheet(one.settings.språk)
    if cell:  # GitHub shows no lines of a workbook
        lines.append(visible(cell))
    if finding.exception is not None:
        lines.append(justification(finding.exception, one.settings.språk))
    told = "\n".join(lines).translate(_IN_DATA)
    return f"::{name} {properties}::{told}"


def _properties(run: Run, one: Outcome, finding: Finding) -> Iterator[tuple[str, str]]:
    """Give where GitHub is to show it. Columns are allowed within one line only."""
    span = finding.span
    if span is not None:
        yield "file", visible(run.file(one, span.file))
        line, column, end_line, end_column = span.corners
        yield "line", str(line)
        yield "endLine", str(end_line)
        if end_line == line:
            yield "col", str(column)
            yield "endColumn", str(end_column)
    yield "title", marked(one, finding)
