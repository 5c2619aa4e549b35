"""Running the rules: which hits stand, and which are silenced."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from types import TracebackType

    from endringsteori.checking.subject import Subject
    from endringsteori.diagnostics import Hit
    from endringsteori.rules.rule import Case, Rule

__all__ = ["Hits"]

_UNKNOWN_REFERENCE: Final = "ET010"


class Hits:
    """The hits of all rules on one theory. A rule is run at most once, when asked for."""

    def __init__(self, rules: Iterable[Rule], case: Case, subject: Subject) -> None:
        self._rules = {rule.code: rule for rule in rules}
        self._case = case
        self._subject = subject
        self._raw: dict[str, tuple[Hit, ...]] = {}
        self._covered: dict[str, frozenset[str]] = {}

    def of(self, rule: Rule) -> Iterator[tuple[Hit, bool]]:
        """Give each hit of a rule, and whether it stands or is silenced."""
        for hit in self._run(rule):
            yield hit, not self._silenced(rule, hit)

    def _run(self, rule: Rule) -> tuple[Hit, ...]:
        if rule.code not in self._raw:
            with _InRule(rule.code):
                self._raw[rule.code] = tuple(rule.check(self._case))
        return self._raw[rule.code]

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
            hits = self._run(self._rules[code])
            self._covered[code] = frozenset(
                element for hit in hits for element in (hit.at.element, *hit.covers)
            )
        return self._covered[code]


class _InRule:
    """Notes which rule was at work, on an error that passes through."""

    def __init__(self, code: str) -> None:
        self._code = code

    def __enter__(self) -> None:
        """Do nothing: the work is in leaving."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Add the note, and let the error pass."""
        if error is not None:
            error.add_note(f"i regel {self._code}")
