"""`Known`: what the last run on a project found, for as long as it holds.

Local rules run again only on the measures that have changed and on those tied to them;
other rules only where a field that they read has changed, or something come or gone.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Final

from endringsteori.checking.changes import alike, changed_fields
from endringsteori.checking.islands import Ties, home_of, without_measures
from endringsteori.checking.worded import Worded
from endringsteori.graph import Kept
from endringsteori.lean import dataclass
from endringsteori.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from endringsteori.checking.islands import Island
    from endringsteori.diagnostics import Hit
    from endringsteori.loading import Sources
    from endringsteori.model import Teori
    from endringsteori.rules import Rule
    from endringsteori.rules.rule import Case

__all__ = ["Known"]

_SHARED: Final = ""
"""Stands for all that is in no island."""
_NAVN: Final = "navn"
"""What every rule may read for its words, when it has something to say."""


@dataclass(frozen=True, slots=True)
class _Ground:
    """All that the word of a rule follows from, beside the measures."""

    shared: Teori
    case: Case

    @classmethod
    def of(cls, case: Case) -> _Ground:
        return cls(without_measures(case.graph.teori), case)

    def is_as(self, other: _Ground) -> bool:
        """Tell whether rules see the same in both."""
        one, two = self.case, other.case
        return alike(self.shared, other.shared) and (
            one.dato,
            one.registered,
            one.sjekklister,
        ) == (two.dato, two.registered, two.sjekklister)


class _Step:
    """What is new since the last run: `gone` and `touched` are names of homes."""

    def __init__(
        self,
        before: Mapping[str, Island],
        now: Mapping[str, Island],
        case: Case,
        kept: Kept,
    ) -> None:
        same = {
            home
            for home, island in now.items()
            if home in before and _are_alike(before[home], island)
        }
        self.touched = frozenset(now.keys() - same)
        self.stale = frozenset(before.keys() - same)
        self._before = before
        self._now = now
        self._case = case
        self._kept = kept

    @cached_property
    def small(self) -> Case:
        """The shared things, and the islands that are touched."""
        graph = self._kept.part(self._case.graph, self.touched)
        return replace(self._case, graph=graph)

    @cached_property
    def fields(self) -> frozenset[str] | None:
        """The fields that have changed in measures; None where there is more to tell."""
        one, two = (
            {tiltak.id: tiltak for island in islands.values() for tiltak in island}
            for islands in (self._before, self._now)
        )
        return changed_fields(one, two)


class Known:
    """What the runs on one project have found, run by run; each begins with `begin`.

    `tested` are the rules that are known to look at what they say that they look at. All
    others, as those of packages, run on everything each time.
    """

    def __init__(self, tested: Iterable[Rule] = RULES) -> None:
        self._tested = {rule.code: rule for rule in tested}
        self._ties = Ties()
        self._islands: Mapping[str, Island] = {}
        self._ground: _Ground | None = None
        self._step: _Step | None = None
        self._found: dict[str, Mapping[str, tuple[Hit, ...]]] = {}
        self._before: Mapping[str, Mapping[str, tuple[Hit, ...]]] = {}
        self.kept = Kept()
        self.worded = Worded()

    def begin(self, case: Case, sources: Sources | None) -> None:
        """Begin a run: see what the last one found that may still hold."""
        ground = _Ground.of(case)
        islands = self._ties.islands(case.graph.teori)
        if self._ground is None or not ground.is_as(self._ground):
            self._found = {}
            self.kept.forget()
            self.worded.forget()
        self._step = _Step(self._islands, islands, case, self.kept)
        self.kept.begin(case.graph.teori, islands, self._step.stale)
        self._ground, self._islands = ground, islands
        self._before, self._found = self._found, {}
        self.worded.begin(case.graph.teori, sources)

    def hits(self, rule: Rule, case: Case) -> tuple[Hit, ...]:
        """Give the hits of a rule; those of one measure are in their order."""
        before = self._before.get(rule.code)
        is_tested = self._tested.get(rule.code) is rule
        if is_tested and rule.local:
            found = self._of_local(rule, case, before)
        elif is_tested and before is not None and self._holds(rule, before):
            found = before
        else:
            found = {_SHARED: _the_same(tuple(rule.check(case)), before)}
        self._found[rule.code] = found
        return tuple(hit for hits in found.values() for hit in hits)

    def _holds(self, rule: Rule, before: Mapping[str, tuple[Hit, ...]]) -> bool:
        """Tell whether no change can have moved a rule that looks at the whole."""
        if rule.reads_sources or not rule.reads or self._step is None:
            return False
        changed = self._step.fields
        if changed is None or not changed.isdisjoint(rule.reads):
            return False
        return _NAVN not in changed or not any(before.values())

    def _of_local(
        self,
        rule: Rule,
        case: Case,
        before: Mapping[str, tuple[Hit, ...]] | None,
    ) -> Mapping[str, tuple[Hit, ...]]:
        step = self._step
        if before is None or step is None:
            return self._by_home(rule.check(case))
        kept = {home: hits for home, hits in before.items() if home not in step.stale}
        if not step.touched:
            return kept
        anew = self._by_home(rule.check(step.small))
        return kept | {home: anew[home] for home in step.touched & anew.keys()}

    def _by_home(self, hits: Iterable[Hit]) -> Mapping[str, tuple[Hit, ...]]:
        """Sort hits by what they speak of: a home in an island, or all that is in none."""
        by_home: dict[str, list[Hit]] = {}
        for hit in hits:
            home = home_of(hit.at.element)
            by_home.setdefault(home if home in self._islands else _SHARED, []).append(
                hit
            )
        return {home: tuple(found) for home, found in by_home.items()}


def _are_alike(one: Island, other: Island) -> bool:
    return len(one) == len(other) and all(map(alike, one, other))


def _read_alike(one: Hit, other: Hit) -> bool:
    """Tell whether two hits read the same: only their values can, and yet be unlike."""
    return one == other and all(
        alike(value, other.values[name]) for name, value in one.values.items()
    )


def _the_same(
    hits: tuple[Hit, ...], before: Mapping[str, tuple[Hit, ...]] | None
) -> tuple[Hit, ...]:
    """Give hits, each as the very one that was found before where they read the same."""
    if before is None:
        return hits
    known = {(hit.at, hit.variant): hit for hit in before[_SHARED]}
    old = (known.get((hit.at, hit.variant), hit) for hit in hits)
    return tuple(
        was if _read_alike(was, hit) else hit
        for was, hit in zip(old, hits, strict=True)
    )
