"""Running the rules: which hits stand, and which are silenced."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import PackageRuleError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from types import TracebackType

    from endringsteori.checking.known import Known
    from endringsteori.checking.rulebook import Rulebook
    from endringsteori.checking.subject import Subject
    from endringsteori.diagnostics import Hit
    from endringsteori.rules.rule import Case, Rule

__all__ = ["Hits"]

_UNKNOWN_REFERENCE: Final = "ET010"


class Hits:
    """The hits of all rules on one theory. A rule is run at most once, when asked for.

    Of `known` come those that earlier runs on the project found, and that still hold.
    """

    def __init__(
        self,
        rulebook: Rulebook,
        case: Case,
        subject: Subject,
        known: Known | None = None,
    ) -> None:
        self._rules = {rule.code: rule for rule in rulebook.rules}
        self._packages = rulebook.packages
        self._case = case
        self._subject = subject
        self._known = known
        self._raw: dict[str, tuple[Hit, ...]] = {}
        self._covered: dict[str, frozenset[str]] = {}

    def of(self, rule: Rule) -> Iterator[tuple[Hit, bool]]:
        """Give each hit of a rule, and whether it stands or is silenced."""
        found = self._run(rule)
        if self._is_never_silenced(rule):
            yield from ((hit, True) for hit in found)
            return
        for hit in found:
            yield hit, not self._silenced(rule, hit)

    def at_work(self, code: str) -> AbstractContextManager[None]:
        """Say of an error that passes through that it came while a rule was at work."""
        return _InRule(code, self._packages.get(code))

    def _run(self, rule: Rule) -> tuple[Hit, ...]:
        if rule.code not in self._raw:
            with self.at_work(rule.code):
                self._raw[rule.code] = self._found(rule, self._asked(rule))
        return self._raw[rule.code]

    def _found(self, rule: Rule, case: Case) -> tuple[Hit, ...]:
        if self._known is None:
            return tuple(rule.check(case))
        return self._known.hits(rule, case)

    def _asked(self, rule: Rule) -> Case:
        """Give what a rule asks: the files only where it says that it reads them."""
        if not rule.reads_sources:
            return self._case
        return replace(self._case, sources=self._subject.sources)

    def _is_never_silenced(self, rule: Rule) -> bool:
        """Tell at once whether no hit of a rule is, as where nothing was left out."""
        if rule.silent_when or self._subject.lost:
            return False
        return rule.code != _UNKNOWN_REFERENCE

    def _silenced(self, rule: Rule, hit: Hit) -> bool:
        element = hit.at.element
        if any(element in self._elements_of(code) for code in rule.silent_when):
            return True
        if rule.code == _UNKNOWN_REFERENCE:
            return self._subject.explains(hit)
        return self._subject.lacks_ground(rule, (element, *hit.covers))

    def _elements_of(self, code: str) -> frozenset[str]:
        """Give what the hits of a rule speak of, whether its findings are shown or not."""
        if code not in self._covered:
            rule = self._rules.get(code)  # one of a package may name what is not there
            hits = () if rule is None else self._run(rule)
            self._covered[code] = frozenset(
                element for hit in hits for element in (hit.at.element, *hit.covers)
            )
        return self._covered[code]


class _InRule:
    """Notes which rule was at work, and of which package, on an error that passes through."""

    def __init__(self, code: str, package: str | None) -> None:
        self._code = code
        self._package = package

    def __enter__(self) -> None:
        """Do nothing: the work is in leaving."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Let the error pass with a note; in a rule of a package as one of its own kind.

        Where another rule was at work further in, that one is to blame.
        """
        if not isinstance(error, Exception) or hasattr(error, "__notes__"):
            return
        if self._package is None:
            error.add_note(f"i regel {self._code}")
        elif not isinstance(error, PackageRuleError):
            raise PackageRuleError(self._code, self._package, error) from error
