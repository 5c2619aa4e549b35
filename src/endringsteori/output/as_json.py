"""Findings as JSON for programs: one shape, with a version of its own."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Final

from endringsteori.checking import summary
from endringsteori.output.json_lines import (
    block,
    line,
    listed,
    listed_in_pieces,
    members_in_pieces,
    quoted,
    template,
    text,
)
from endringsteori.output.position import POSITION
from endringsteori.output.run import Run

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from endringsteori.checking import Outcome
    from endringsteori.diagnostics import Exempted, Finding, Related, Span
    from endringsteori.output.run import Part, Passed

__all__ = ["SCHEMA_VERSION", "part", "render_json", "whole"]

SCHEMA_VERSION: Final = 1

_FINDING: Final = template(
    (
        *("code", "name", "severity", "status", "new", "message", "advice"),
        *("element", "field", "key", "fingerprint", "project"),
        *POSITION,
        *("related", "exception", "fixable"),
    )
)
_RELATED: Final = template(("element", "field", "key", *POSITION))
_WORDS: Final[Mapping[bool | None, str]] = {None: "null", False: "false", True: "true"}
_NOWHERE: Final = ("null",) * len(POSITION)
_DEPTH: Final = 1
"""How deep the lists of projects and findings stand."""


def render_json(checked: Sequence[Outcome], dato: date, version: str) -> str:
    """Give the findings of a run as JSON, sorted by project, then as each project has them."""
    told = part(Run(tuple(checked), dato))
    return "".join(whole(checked, [told], dato, version))


def part(run: Run) -> Part:
    """Give the findings of some projects, each on a line of its own.

    Positions are null for what stands in no file; files are relative to their project.
    """
    return (block((_finding(finding) for _, finding in run.findings()), _DEPTH),)


def whole(
    passed: Sequence[Passed], parts: Iterable[Part], dato: date, version: str
) -> Iterator[str]:
    """Put the findings of all projects among what is said of the run.

    Each member stands on a line, and each project and finding on a line of its own, so
    that two runs can be compared line by line. `confidential` says that some project is at
    nivå individ. `language`, `profile` and `threshold` are null where the projects differ.
    """
    settings = [one.settings for one in passed]
    before = {
        "schema_version": line(SCHEMA_VERSION),
        "tool": line({"name": "endringsteori", "version": version}),
        "date": line(dato.isoformat()),
        "language": text(_common(one.språk for one in settings)),
        "profile": text(_common(one.profil for one in settings)),
        "threshold": text(_common(one.terskel for one in settings)),
        "confidential": line(any(one.is_confidential for one in passed)),
        "projects": listed((quoted(one.project.name) for one in passed), _DEPTH),
    }
    findings = (findings for (findings,) in parts)
    yield from members_in_pieces(
        {
            **{key: (value,) for key, value in before.items()},
            "findings": listed_in_pieces(findings, _DEPTH),
            "summary": (line(asdict(summary(passed))),),
        }
    )
    yield "\n"


def _common(values: Iterable[str]) -> str | None:
    different = set(values)
    return different.pop() if len(different) == 1 else None


def _finding(finding: Finding) -> str:
    return _FINDING % (
        quoted(finding.code),
        quoted(finding.name),
        quoted(finding.severity),
        quoted(finding.status),
        _WORDS[finding.new],
        quoted(finding.message),
        quoted(finding.advice),
        quoted(finding.element),
        text(finding.field),
        text(finding.key),
        quoted(finding.fingerprint),
        quoted(finding.project),
        *_position(finding.span),
        f"[{', '.join(map(_related, finding.related))}]",
        _exception(finding.exception),
        _WORDS[finding.fix is not None],
    )


def _related(related: Related) -> str:
    return _RELATED % (
        quoted(related.element),
        text(related.field),
        text(related.key),
        *_position(related.span),
    )


def _position(span: Span | None) -> tuple[object, ...]:
    if span is None:
        return _NOWHERE
    cell = span.cell
    sheet, name = (None, None) if cell is None else (cell.sheet, cell.name)
    return quoted(span.file), *span.corners, text(sheet), text(name)


def _exception(exempted: Exempted | None) -> str:
    if exempted is None:
        return "null"
    return line(
        {
            "begrunnelse": exempted.begrunnelse,
            "hvem": exempted.hvem,
            "dato": exempted.dato and exempted.dato.isoformat(),
            "utløper": exempted.utløper and exempted.utløper.isoformat(),
        }
    )
