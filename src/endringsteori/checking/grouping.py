"""Findings as people see them: one entry per rule and measure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from endringsteori.diagnostics import Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.diagnostics import Finding, Severity
    from endringsteori.model import Teori

__all__ = ["Entry", "entries"]


@dataclass(frozen=True, slots=True)
class Entry:
    """The findings of one rule in one measure, all open or all excepted, in their order.

    `tiltak` is the name of the measure; None for what stands outside the measures.
    """

    tiltak: str | None
    findings: tuple[Finding, ...]

    @property
    def code(self) -> str:
        """The code that all of them share."""
        return self.findings[0].code

    @property
    def severity(self) -> Severity:
        """How grave each of them is."""
        return self.findings[0].severity

    @property
    def status(self) -> Status:
        """Whether they are open, or excepted."""
        return self.findings[0].status


def entries(teori: Teori, findings: Iterable[Finding]) -> tuple[Entry, ...]:
    """Group the findings of one project by rule and measure.

    Open ones come before excepted ones, then the gravest first, then by code, then as
    their first findings stand.
    """
    names = {tiltak.id: tiltak.navn for tiltak in teori.tiltak}
    groups: dict[tuple[Status, str, str], list[Finding]] = {}
    for finding in findings:
        home = finding.element.partition("->")[0].partition("/")[0]
        measure = home if home in names else ""
        groups.setdefault((finding.status, finding.code, measure), []).append(finding)
    made = (
        Entry(names.get(measure), tuple(group))
        for (_, _, measure), group in groups.items()
    )
    return tuple(sorted(made, key=_order))


def _order(entry: Entry) -> tuple[bool, int, str]:
    return entry.status is Status.EXEMPTED, entry.severity.rank, entry.code
