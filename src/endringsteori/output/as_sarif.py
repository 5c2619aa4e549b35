"""Findings as SARIF 2.1.0, for code scanning, editors and whatever else reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from endringsteori.checking import summary
from endringsteori.output.json_lines import line, listed, members
from endringsteori.output.sarif_rules import LEVELS, descriptor
from endringsteori.output.telling import justification
from endringsteori.privacy import CONFIDENTIAL, Mask

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.checking import Outcome
    from endringsteori.diagnostics import Finding, Related, Span
    from endringsteori.output.run import Run

__all__ = ["FINGERPRINT", "render"]

FINGERPRINT: Final = "endringsteori/v1"
"""The name of our fingerprint. `primaryLocationLineHash` is GitHub's own to compute."""

_SCHEMA: Final = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
    "sarif-schema-2.1.0.json"
)
_TOP: Final = "SRCROOT"
_ABOUT_TOP: Final = {
    "description": {"text": "Toppen av git-arbeidstreet, eller mappen i --rot."}
}
_BRACES: Final = str.maketrans({"{": "{{", "}": "}}"})


def render(run: Run) -> str:
    """Give the findings of all projects as one SARIF run, in the order of the run.

    Each rule and each result stands on a line of its own.
    """
    rules = _Rules(run)
    driver = {
        "name": line("endringsteori"),
        "version": line(run.version),
        "language": line("nb"),
        "rules": listed(map(line, rules.descriptors()), 5),
    }
    results = (
        line(_result(run, one, finding, rules.index(finding)))
        for one, finding in run.findings()
    )
    whole = {
        "tool": members({"driver": members(driver, 4)}, 3),
        "invocations": line([_invocation(run)]),
        "originalUriBaseIds": line({_TOP: _ABOUT_TOP}),
        "columnKind": line("unicodeCodePoints"),
        "language": line(run.språk),
        "results": listed(results, 3),
    }
    log = {
        "version": line("2.1.0"),
        "$schema": line(_SCHEMA),
        "runs": listed([members(whole, 2)], 1),
    }
    return f"{members(log)}\n"


class _Rules:
    """The rules that found something, sorted by code; two projects may share a code."""

    def __init__(self, run: Run) -> None:
        self._run = run
        found = {(f.code, f.name): one for one, f in run.findings()}
        self._found = {named: found[named] for named in sorted(found)}
        self._order = {named: n for n, named in enumerate(self._found)}

    def descriptors(self) -> list[dict[str, Any]]:
        """Describe them, in their order."""
        return [
            descriptor(rule, self._run.page(code), Mask(individ=one.is_confidential))
            for (code, _), one in self._found.items()
            for rule in one.rules
            if rule.code == code
        ]

    def index(self, finding: Finding) -> int:
        """Give which of them a finding is of."""
        return self._order[finding.code, finding.name]


def _invocation(run: Run) -> dict[str, Any]:
    """Tell how the run went. There is no clock in it: same input, same bytes."""
    return {
        "executionSuccessful": True,
        "exitCode": 1 if summary(run.checked).counting else 0,
        "properties": {"dato": run.dato.isoformat()},
    }


def _result(run: Run, one: Outcome, finding: Finding, index: int) -> dict[str, Any]:
    return {
        "ruleId": finding.code,
        "ruleIndex": index,
        "level": LEVELS[finding.severity],
        "message": {"text": _message(f"{finding.message} {finding.advice}")},
        "locations": [_location(run, one, finding)],
        "relatedLocations": [
            {"id": n, "message": {"text": _message(related.element)}}
            | _location(run, one, related)
            for n, related in enumerate(finding.related, start=1)
        ],
        "partialFingerprints": {
            FINGERPRINT: f"{run.project(one)}:{finding.fingerprint}"
        },
        "suppressions": [*_suppressions(one, finding)],
        **_baseline(finding),
        "properties": {
            "alvor": finding.severity,
            "element": finding.element,
            "prosjekt": run.project(one),
            **_stamp(one),
        },
    }


def _stamp(one: Outcome) -> Mapping[str, list[str]]:
    """Tag what is about a person or a family."""
    if not one.is_confidential:
        return {}
    return {"tags": [CONFIDENTIAL.på(one.settings.språk)]}


def _message(text: str) -> str:
    """Write a text so that a reader of SARIF finds no placeholders and no links in it."""
    return text.translate(_BRACES).replace("](", "\\](")


def _baseline(finding: Finding) -> Mapping[str, str]:
    """Say whether a finding is new; nothing where nobody has compared."""
    if finding.new is None:
        return {}
    return {"baselineState": "new" if finding.new else "unchanged"}


def _suppressions(one: Outcome, finding: Finding) -> Iterator[Mapping[str, str]]:
    """Give the exception that covers a finding: it stands in `unntak`, not at the place."""
    if finding.exception is not None:
        why = justification(finding.exception, one.settings.språk)
        yield {"kind": "external", "justification": why}


def _location(run: Run, one: Outcome, place: Finding | Related) -> dict[str, Any]:
    named = {"fullyQualifiedName": place.element, "kind": "element"}
    if place.span is None:
        return {"logicalLocations": [named]}
    cell = place.span.in_sheet(one.settings.språk)
    return {
        "physicalLocation": _physical(run.file(one, place.span.file), place.span),
        "logicalLocations": [named],
        **({} if cell is None else {"message": {"text": _message(cell)}}),
    }


def _physical(path: str, span: Span) -> dict[str, Any]:
    line, column, end_line, end_column = span.corners
    return {
        "artifactLocation": _artifact(path),
        "region": {
            "startLine": line,
            "startColumn": column,
            "endLine": end_line,
            "endColumn": end_column,
        },
    }


def _artifact(path: str) -> Mapping[str, str]:
    """Give a file below the top by that; any other by its whole address."""
    whole = path.encode("utf-8", "surrogatepass")
    if path.startswith("/") or path[1:3] == ":/":
        return {"uri": f"file:///{quote(whole, safe='/:').lstrip('/')}"}
    return {"uri": quote(whole), "uriBaseId": _TOP}
