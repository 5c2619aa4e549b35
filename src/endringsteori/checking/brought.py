"""`Brought`: what was found in one project, and what it takes to show it; no theory.

Runs of many projects keep no more of each, and it is all that another process sends.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, TypeAlias

from endringsteori.checking.counting import summed
from endringsteori.checking.picking import goals_ahead
from endringsteori.checking.sending import received, sendable
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.checking.checked import Checked
    from endringsteori.checking.counting import Summary
    from endringsteori.checking.grouping import Entry, Group, Grouping
    from endringsteori.checking.projects import Project
    from endringsteori.checking.sending import SentRules
    from endringsteori.checking.settings import Settings
    from endringsteori.diagnostics import Finding
    from endringsteori.rules import Rule

__all__ = ["Brought", "Outcome", "bring"]


@dataclass(frozen=True, slots=True)
class Brought:
    """A project that has been checked, as `Checked`, without its theory and its texts.

    Findings can be grouped for people in one way only, the one that was asked for.
    """

    project: Project
    settings: Settings = field(repr=False)
    findings: tuple[Finding, ...]
    is_confidential: bool
    is_whole: bool
    files: tuple[str, ...]
    unwritten: int
    _goals: Mapping[str, int] = field(repr=False)
    _groups: tuple[Group, ...] = field(repr=False)
    _entries: tuple[Entry, ...] = field(repr=False)
    _lines: Mapping[tuple[str, int], str] = field(repr=False)
    _rules: SentRules = field(repr=False)

    @property
    def summary(self) -> Summary:
        """How many findings there are of each kind."""
        return summed(self.findings, self.settings)

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The rules of the run, as in `Checked`; of those that are not ours, no check."""
        return received(self._rules)

    def goals(self, element: str) -> int:
        """Count the goals that an element with a finding reaches."""
        return self._goals.get(element, 0)

    def groups(self, by: Grouping) -> tuple[Group, ...]:
        """Give the findings as they were grouped, whatever `by` says."""
        del by
        return self._groups

    def entries(self) -> tuple[Entry, ...]:
        """Give the findings by rule and measure."""
        return self._entries

    def line(self, file: str, number: int) -> str:
        """Give a line that a finding stands on, as it is shown."""
        return self._lines.get((file, number), "")


Outcome: TypeAlias = "Checked | Brought"
"""A project with what was found in it."""


def bring(checked: Checked, by: Grouping | None) -> Brought:
    """Keep of a project only what a format may show of it, grouped `by`.

    None where nobody reads it as text: then nothing is grouped, and no lines are kept.
    """
    findings = checked.findings
    shown = () if by is None else findings
    starts = {(f.span.file, f.span.start.line) for f in shown if f.span is not None}
    return Brought(
        project=checked.project,
        settings=checked.settings,
        findings=findings,
        is_confidential=checked.is_confidential,
        is_whole=checked.is_whole,
        files=checked.files,
        unwritten=0 if by is None else checked.unwritten,
        _goals={f.element: goals_ahead(checked.graph, f.element) for f in shown},
        _groups=() if by is None else checked.groups(by),
        _entries=() if by is None else checked.entries(),
        _lines={start: checked.line(*start) for start in starts},
        _rules=sendable(checked.rules),
    )
