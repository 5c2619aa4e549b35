"""The engine: runs the rules on one theory and stamps what they find."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from endringsteori.checking.codes import UNKNOWN_KEY, WRONG_VALUE, Codes
from endringsteori.checking.exempting import Exceptions, covers
from endringsteori.checking.hits import Hits
from endringsteori.checking.masking import masked
from endringsteori.checking.stamping import Stamper, in_order, without_twins
from endringsteori.rules.rule import Case

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.checking.known import Known
    from endringsteori.checking.rulebook import Rulebook
    from endringsteori.checking.settings import Settings
    from endringsteori.checking.subject import Subject
    from endringsteori.diagnostics import Finding, Hit, Severity
    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Unntak
    from endringsteori.rules.rule import Rule

__all__ = ["run"]


def run(
    subject: Subject,
    graph: TheoryGraph,
    settings: Settings,
    rulebook: Rulebook,
    known: Known | None = None,
) -> tuple[Finding, ...]:
    """Give all findings about a theory, sorted, no two of one fingerprint.

    They are the same whatever is `known` of earlier runs on the project. Numbers, addresses and names of persons are hidden in them. What stands in a register
    is left out unless it is asked for. A rule of ours that crashes lets its error through,
    with a note that names the rule; of one from a package it is `PackageRuleError`.
    """
    engine = _Engine(subject, graph, settings, rulebook, known)
    files = subject.files
    found = without_twins(
        in_order(
            (*engine.from_reading(), *engine.from_settings(), *engine.from_rules()),
            files,
        )
    )
    exceptions = Exceptions(subject.teori.unntak, settings.dato, engine.codes)
    faults = exceptions.faults(found, engine.could_cover)
    about = without_twins(engine.stamped(faults))
    findings = tuple(exceptions.marked(found))
    if about:
        findings = in_order((*findings, *about), files)
    if not settings.med_register:
        findings = tuple(one for one in findings if not subject.in_register(one.span))
    return masked(findings, subject.shown)


class _Engine:
    """The parts of one run: the rules by code, those that are on, and what fell silent."""

    def __init__(
        self,
        subject: Subject,
        graph: TheoryGraph,
        settings: Settings,
        rulebook: Rulebook,
        known: Known | None,
    ) -> None:
        self._subject = subject
        self._known = known
        self._rulebook = rulebook
        rules = rulebook.rules
        self._stamper = Stamper(subject, settings)
        self._rules = {rule.code: rule for rule in rules}
        self._settings = settings
        self._on = {rule.code: rule for rule in rules if settings.is_on(rule)}
        case = Case(
            graph,
            settings.dato,
            settings.innstillinger,
            registered=subject.registered,
            sjekklister=rulebook.sjekklister,
        )
        if known is not None:
            known.begin(case, subject.sources)
        self._hits = Hits(rulebook, case, subject, known)
        self.codes = Codes((*self._rules, *rulebook.resting), subject.teori)
        self._silent: list[tuple[str, Hit]] = []

    def from_reading(self) -> Iterator[Finding]:
        for trouble in self._subject.trouble:
            rule = self._on.get(trouble.kind.code)
            if rule is None:
                continue
            severity = self._settings.severity(rule, trouble.variant)
            if severity is not None:
                yield self._stamper.trouble(rule, severity, trouble)

    def from_settings(self) -> Iterator[Finding]:
        unknown = self.codes.unknown_in_settings()
        yield from self.stamped((UNKNOWN_KEY, hit) for hit in unknown)
        lowered = self.codes.lowered_in_settings()
        yield from self.stamped((WRONG_VALUE, hit) for hit in lowered)
        yield from self.stamped(self._rulebook.faults(self._subject.teori))

    def from_rules(self) -> Iterator[Finding]:
        for code, rule in self._on.items():
            with self._hits.at_work(code):
                yield from self._from(rule)

    def _from(self, rule: Rule) -> Iterator[Finding]:
        severities = {v: self._settings.severity(rule, v) for v in rule.words}
        for hit, stands in self._hits.of(rule):
            severity = severities[hit.variant]
            if stands and severity is not None:
                yield self._finding(rule, severity, hit)
            else:
                self._silent.append((rule.code, hit))

    def _finding(self, rule: Rule, severity: Severity, hit: Hit) -> Finding:
        if self._known is None:
            return self._stamper.hit(rule, severity, hit)
        make = partial(self._stamper.hit, rule, severity, hit)
        return self._known.worded.finding(hit, make)

    def stamped(self, hits: Iterator[tuple[str, Hit]]) -> Iterator[Finding]:
        for code, hit in hits:
            rule = self._on.get(code)
            if rule is None:
                continue
            severity = self._settings.severity(rule, hit.variant)
            if severity is not None:
                yield self._stamper.hit(rule, severity, hit)

    def could_cover(self, unntak: Unntak) -> bool:
        """Tell whether an exception may have something to cover that this run is silent on."""
        code = unntak.kode
        if code not in self._on:
            return True
        if any(
            covers(unntak, silent, hit.at.element, hit.at.key)
            for silent, hit in self._silent
        ):
            return True
        if "*" in unntak.gjelder:
            return bool(self._subject.lost)
        element = unntak.gjelder.partition("[")[0]
        return self._subject.lacks_ground(self._rules[code], (element,))
