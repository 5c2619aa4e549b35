"""`explain`: one rule at one element: what it found there, why, and what mends it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from endringsteori.checking.checked import check
from endringsteori.checking.hits import Hits
from endringsteori.checking.proposing import propose
from endringsteori.checking.rulebook import Rulebook
from endringsteori.checking.subject import Subject
from endringsteori.checking.tracing import elements, traces
from endringsteori.lean import dataclass
from endringsteori.loading.near import near_things
from endringsteori.model.masking import mask_of
from endringsteori.rules.rule import Case

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.checking.checked import Checked
    from endringsteori.checking.projects import Project
    from endringsteori.checking.proposing import Proposed
    from endringsteori.checking.settings import Ask
    from endringsteori.checking.tracing import Trace
    from endringsteori.diagnostics import Finding, Hit
    from endringsteori.rules import Rule

__all__ = ["Explained", "Explanation", "UnknownElementError", "explain"]

_PROJECT = "prosjekt"


class UnknownElementError(LookupError):
    """A project has no element of this name. `near` are those that it may stand for."""

    def __init__(self, element: str, near: tuple[str, ...]) -> None:
        super().__init__(element)
        self.element = element
        self.near = near


@dataclass(frozen=True, slots=True)
class Explained:
    """A finding, the traces of it, and what mends it; None where only people can tell."""

    finding: Finding
    traces: tuple[Trace, ...]
    mend: Proposed | None


@dataclass(frozen=True, slots=True)
class Explanation:
    """What a rule has to say of an element.

    Where it found nothing there, `traces` show how things stand. `is_on` says whether the
    rule runs at all, `is_silent` that it had something to say and waits, since a rule or
    a fault of reading comes first. `beside` are its findings elsewhere that speak of it.
    """

    checked: Checked
    rule: Rule
    element: str
    found: tuple[Explained, ...]
    traces: tuple[Trace, ...]
    is_on: bool
    is_silent: bool
    beside: tuple[Finding, ...]


def explain(project: Project, ask: Ask, code: str, ledd: str) -> Explanation:
    """Explain a rule at an element, written as in the fingerprint: `tiltak/id[key]`.

    Raises `UnknownElementError` where the project has no such element, `LookupError` for
    a code that it has no rule of, and `OSError` where a file cannot be read.
    """
    (checked, *_) = check((replace(project, only=None),), ask)
    rule = next((rule for rule in checked.rules if rule.code == code), None)
    if rule is None:
        raise LookupError(code)
    element, key = _split(ledd)
    at_work = _AtWork(checked, rule, element, key)
    if not at_work.findings and element not in _known(checked):
        raise UnknownElementError(ledd, _near(checked, element))
    return at_work.explanation(ask)


class _AtWork:
    """A rule at one element of a project that was checked."""

    def __init__(self, checked: Checked, rule: Rule, element: str, key: str) -> None:
        self._checked = checked
        self._rule = rule
        self._element = element
        self._key = key
        mask = mask_of(checked.loaded.teori)
        self._shown = mask(element)
        self.findings = tuple(
            finding
            for finding in checked.findings
            if finding.code == rule.code
            and finding.element == self._shown
            and (not key or finding.key == mask(key))
        )

    def explanation(self, ask: Ask) -> Explanation:
        hits = tuple(self._hits())
        found = tuple(self._explained(finding, hits, ask) for finding in self.findings)
        checked = self._checked
        plain = () if found else tuple(self._traces(None))
        return Explanation(
            checked,
            self._rule,
            self._element,
            found,
            plain,
            is_on=checked.settings.is_on(self._rule),
            is_silent=bool(hits) and not found,
            beside=() if found else tuple(self._beside()),
        )

    def _explained(
        self, finding: Finding, hits: tuple[Hit, ...], ask: Ask
    ) -> Explained:
        mask = mask_of(self._checked.loaded.teori)
        hit = next(
            (h for h in hits if (h.at.key and mask(h.at.key)) == finding.key), None
        )
        mend = propose(self._checked, ask, finding, hit)
        return Explained(finding, tuple(self._traces(hit)), mend)

    def _traces(self, hit: Hit | None) -> Iterator[Trace]:
        graph = self._checked.graph
        return traces(graph, self._rule, self._element, self._key, hit)

    def _hits(self) -> Iterator[Hit]:
        """Give what the rule sees at the element, also where it waits for others."""
        checked = self._checked
        loaded, settings = checked.loaded, checked.settings
        rulebook = Rulebook.of(loaded.teori)
        case = Case(
            checked.graph,
            settings.dato,
            settings.innstillinger,
            registered=loaded.registered,
            sjekklister=rulebook.sjekklister,
        )
        hits = Hits(rulebook, case, Subject.read(loaded, checked.project.name))
        for hit, _ in hits.of(self._rule):
            same_key = not self._key or hit.at.key == self._key
            if hit.at.element == self._element and same_key:
                yield hit

    def _beside(self) -> Iterator[Finding]:
        for finding in self._checked.findings:
            if finding.code != self._rule.code:
                continue
            named = (self._shown, f"{self._shown}->")
            if any(
                one.element == named[0] or one.element.startswith(named[1])
                for one in finding.related
            ):
                yield finding


def _split(ledd: str) -> tuple[str, str]:
    """Split what is written as in a fingerprint into the element and the key."""
    element, bracket, key = ledd.strip().partition("[")
    if bracket and key.endswith("]"):
        return element, key[:-1]
    return ledd.strip(), ""


def _known(checked: Checked) -> dict[str, str]:
    """Give what everything is called, by its element."""
    graph = checked.graph
    known = {element: graph.navn(element) for element, _ in elements(graph.teori)}
    for edge in graph.edges():
        known[edge.element] = edge.element
    return {**known, _PROJECT: _PROJECT}


def _near(checked: Checked, element: str) -> tuple[str, ...]:
    """Give the elements that are meant, by their names or by what their measures say."""
    mask = mask_of(checked.loaded.teori)
    known = _known(checked)
    inside = [
        (full, "->".join(end.rpartition("/")[2] for end in full.split("->")))
        for full in known
    ]
    exact = tuple(full for full, short in inside if short == element)
    if exact:
        return tuple(map(mask, exact[:3]))
    return tuple(map(mask, near_things(element, (*known.items(), *inside))[:3]))
