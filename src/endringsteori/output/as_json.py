"""Findings as JSON for programs: one shape, with a version of its own."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Final

from endringsteori.checking import summary
from endringsteori.output.json_lines import line, listed, members
from endringsteori.output.position import position_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from endringsteori.checking import Outcome
    from endringsteori.diagnostics import Exempted, Finding, Related
    from endringsteori.output.run import Run

__all__ = ["SCHEMA_VERSION", "render", "render_json"]

SCHEMA_VERSION: Final = 1


def render(run: Run) -> str:
    """Give the findings of a run as JSON."""
    return render_json(run.checked, run.dato, run.version)


def render_json(checked: Sequence[Outcome], dato: date, version: str) -> str:
    """Give the findings of a run as JSON, sorted by project, then as each project has them.

    Each member stands on a line, and each project and finding on a line of its own, so
    that two runs can be compared line by line. `confidential` says that some project is at nivå individ. `language`, `profile` and `threshold` are null where the projects differ. Positions
    are null for what stands in no file; files are relative to their project.
    """
    settings = [one.settings for one in checked]
    parts = {
        "schema_version": line(SCHEMA_VERSION),
        "tool": line({"name": "endringsteori", "version": version}),
        "date": line(dato.isoformat()),
        "language": line(_common(one.språk for one in settings)),
        "profile": line(_common(one.profil for one in settings)),
        "threshold": line(_common(one.terskel for one in settings)),
        "confidential": line(any(one.is_confidential for one in checked)),
        "projects": listed((line(one.project.name) for one in checked), 1),
        "findings": listed(
            (line(_finding(f)) for one in checked for f in one.findings), 1
        ),
        "summary": line(asdict(summary(checked))),
    }
    return f"{members(parts)}\n"


def _common(values: Iterable[str]) -> str | None:
    different = set(values)
    return different.pop() if len(different) == 1 else None


def _finding(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "name": finding.name,
        "severity": finding.severity,
        "status": finding.status,
        "new": finding.new,
        "message": finding.message,
        "advice": finding.advice,
        "element": finding.element,
        "field": finding.field,
        "key": finding.key,
        "fingerprint": finding.fingerprint,
        "project": finding.project,
        **position_of(finding.span),
        "related": [_related(related) for related in finding.related],
        "exception": _exception(finding.exception),
        "fixable": finding.fix is not None,
    }


def _related(related: Related) -> dict[str, Any]:
    return {
        "element": related.element,
        "field": related.field,
        "key": related.key,
        **position_of(related.span),
    }


def _exception(exempted: Exempted | None) -> dict[str, Any] | None:
    if exempted is None:
        return None
    return {
        "begrunnelse": exempted.begrunnelse,
        "hvem": exempted.hvem,
        "dato": exempted.dato and exempted.dato.isoformat(),
        "utløper": exempted.utløper and exempted.utløper.isoformat(),
    }
