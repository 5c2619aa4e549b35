"""From hits and trouble to findings: words, severity, places and fingerprints."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Finding, Hit, Related, Status
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.checking.settings import Settings
    from endringsteori.checking.subject import Subject
    from endringsteori.diagnostics import Place, Severity, Span, Trouble
    from endringsteori.rules.rule import Rule

__all__ = ["READING", "Stamper", "fingerprint_of", "in_order", "without_twins"]

READING: Final = "ET0"
"""The family of rules about what was read; its fingerprints have the path of the field."""


@dataclass(frozen=True, slots=True)
class Stamper:
    """Makes the findings of one project in one language."""

    subject: Subject
    settings: Settings

    def hit(self, rule: Rule, severity: Severity, hit: Hit) -> Finding:
        """Stamp what a rule has found."""
        related = tuple(_related(at, self.subject.span(at)) for at in hit.related)
        span = hit.span or self.subject.span(hit.at)
        return self._finding(rule, severity, hit, span, related)

    def trouble(self, rule: Rule, severity: Severity, trouble: Trouble) -> Finding:
        """Stamp what was wrong with the text of a file."""
        told = Hit(trouble.at, trouble.values, variant=trouble.variant)
        related = tuple(_related(at, span) for at, span in trouble.related)
        return self._finding(rule, severity, told, trouble.span, related)

    def _finding(
        self,
        rule: Rule,
        severity: Severity,
        hit: Hit,
        span: Span | None,
        related: tuple[Related, ...],
    ) -> Finding:
        words = rule.words[hit.variant]
        in_workbook = span is not None and span.cell is not None  # mended there
        språk = self.settings.språk
        key = _key(rule.code, hit.at)
        return Finding(
            code=rule.code,
            name=rule.name,
            severity=severity,
            status=Status.OPEN,
            new=None,
            message=words.message.fyll(språk, hit.values),
            advice=words.advice.fyll(språk, hit.values),
            element=hit.at.element,
            field=hit.at.field,
            key=key,
            span=span,
            related=related,
            fingerprint=fingerprint_of(rule.code, hit.at.element, key),
            exception=None,
            project=self.subject.project,
            fix=None if in_workbook else rule.fix(hit),
        )


def fingerprint_of(code: str, element: str, key: str | None) -> str:
    """Name a finding, the same whatever lines it stands on."""
    return f"{code}@{element}" if key is None else f"{code}@{element}[{key}]"


def in_order(
    findings: Iterable[Finding], files: tuple[str, ...]
) -> tuple[Finding, ...]:
    """Sort by file in reading order, line, column, code and fingerprint.

    What stands in no file comes last.
    """
    place = {file: n for n, file in enumerate(files)}

    def order(finding: Finding) -> tuple[int, str, int, int, str, str]:
        span = finding.span
        if span is None:
            return len(files) + 1, "", 0, 0, finding.code, finding.fingerprint
        return (
            place.get(span.file, len(files)),
            span.file,
            span.start.line,
            span.start.column,
            finding.code,
            finding.fingerprint,
        )

    return tuple(sorted(findings, key=order))


def without_twins(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Join findings of one fingerprint: the first stands, the others are places beside it.

    Two faults can stand at one symbolic place, such as an id given three times.
    """
    first: dict[str, Finding] = {}
    for finding in findings:
        known = first.setdefault(finding.fingerprint, finding)
        if known is finding:
            continue
        also = (_related(finding, finding.span), *finding.related)
        seen = {known.span, *(related.span for related in known.related)}
        new = tuple(related for related in also if related.span not in seen)
        first[finding.fingerprint] = replace(known, related=(*known.related, *new))
    return tuple(first.values())


def _key(code: str, at: Place) -> str | None:
    if at.key is None and code.startswith(READING):
        return at.field
    return at.key


def _related(at: Place | Finding, span: Span | None) -> Related:
    return Related(at.element, at.field, at.key, span)
