"""The engine: runs the rules on one theory and stamps what they find."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.checking.codes import UNKNOWN_KEY, Codes
from endringsteori.checking.exempting import Exceptions, covers
from endringsteori.checking.hits import Hits
from endringsteori.checking.stamping import Stamper, in_order, without_twins
from endringsteori.rules.rule import Case

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    rules: tuple[Rule, ...],
) -> tuple[Finding, ...]:
    """Give all findings about a theory, sorted, no two of one fingerprint.

    A rule that crashes lets its error through, with a note that names the rule.
    """
    engine = _Engine(subject, graph, settings, rules)
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
    return in_order((*exceptions.marked(found), *about), files)


class _Engine:
    """The parts of one run: the rules by code, those that are on, and what fell silent."""

    def __init__(
        self,
        subject: Subject,
        graph: TheoryGraph,
        settings: Settings,
        rules: tuple[Rule, ...],
    ) -> None:
        self._subject = subject
        self._stamper = Stamper(subject, settings)
        self._rules = {rule.code: rule for rule in rules}
        self._on: dict[str, Severity] = {
            rule.code: severity
            for rule in rules
            if (severity := settings.severity(rule)) is not None
        }
        case = Case(graph, settings.dato, subject.teori.innstillinger)
        self._hits = Hits(rules, case, subject)
        self.codes = Codes(self._rules, subject.teori)
        self._silent: list[tuple[str, Hit]] = []

    def from_reading(self) -> Iterator[Finding]:
        for trouble in self._subject.trouble:
            severity = self._on.get(trouble.kind.code)
            if severity is not None:
                rule = self._rules[trouble.kind.code]
                yield self._stamper.trouble(rule, severity, trouble)

    def from_settings(self) -> Iterator[Finding]:
        unknown = self.codes.unknown_in_settings()
        return self.stamped((UNKNOWN_KEY, hit) for hit in unknown)

    def from_rules(self) -> Iterator[Finding]:
        for code, severity in self._on.items():
            rule = self._rules[code]
            for hit, stands in self._hits.of(rule):
                if stands:
                    yield self._stamper.hit(rule, severity, hit)
                else:
                    self._silent.append((code, hit))

    def stamped(self, hits: Iterator[tuple[str, Hit]]) -> Iterator[Finding]:
        for code, hit in hits:
            if code in self._on:
                yield self._stamper.hit(self._rules[code], self._on[code], hit)

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
