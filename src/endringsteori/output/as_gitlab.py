"""Findings as a Code Quality report for GitLab."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

from endringsteori.diagnostics import Severity, Status
from endringsteori.output.json_lines import line, listed
from endringsteori.output.telling import justification, marked

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.checking import Outcome
    from endringsteori.diagnostics import Finding
    from endringsteori.output.run import Run

__all__ = ["render"]

_SEVERITIES: Final[Mapping[Severity, str]] = {
    Severity.ERROR: "critical",
    Severity.WARNING: "minor",
    Severity.NOTE: "info",
}
_EXEMPTED: Final = "info"


def render(run: Run) -> str:
    """Give the findings as a list of objects, in the order of the run."""
    seen: Counter[tuple[str, str]] = Counter()
    report = []
    for one, finding in run.findings():
        identity = run.project(one), finding.fingerprint
        seen[identity] += 1
        digest = _digest(identity, seen[identity])
        report.append(line(_issue(run, one, finding, digest)))
    return f"{listed(report)}\n"


def _digest(identity: tuple[str, str], time: int) -> str:
    """Name a finding by its project and fingerprint, so that it survives moved lines.

    `time` tells apart what is found again in a project that is read twice in one run,
    from its files and from standard input.
    """
    named = "\n".join(identity if time == 1 else (*identity, str(time)))
    return sha256(named.encode("utf-8", "surrogatepass")).hexdigest()


def _issue(run: Run, one: Outcome, finding: Finding, digest: str) -> dict[str, Any]:
    språk = one.settings.språk
    exempted = finding.status is Status.EXEMPTED
    said = [f"{marked(one, finding)}: {finding.message}", finding.advice]
    if finding.exception is not None:
        said.append(justification(finding.exception, språk))
    if finding.span is not None and (cell := finding.span.in_sheet(språk)) is not None:
        said.append(f"({cell})")
    return {
        "description": " ".join(said),
        "check_name": finding.code,
        "fingerprint": digest,
        "severity": _EXEMPTED if exempted else _SEVERITIES[finding.severity],
        "location": _location(run, one, finding),
    }


def _location(run: Run, one: Outcome, finding: Finding) -> dict[str, Any]:
    """Give the file and the lines; what stands in no file stands first in its project."""
    span = finding.span
    if span is None:
        return {"path": run.project(one), "lines": {"begin": 1, "end": 1}}
    return {
        "path": run.file(one, span.file),
        "lines": {"begin": span.corners[0], "end": span.corners[2]},
    }
