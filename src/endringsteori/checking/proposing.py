"""`propose`: the smallest change of the files that makes a finding go away, proved."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING, Final

from endringsteori.checking.engine import run
from endringsteori.checking.remedies import REMEDIES, Need
from endringsteori.checking.rulebook import Rulebook
from endringsteori.checking.settings import Settings
from endringsteori.checking.stamping import READING
from endringsteori.checking.subject import Subject
from endringsteori.editing import Change, Reading, mend
from endringsteori.editing.inserting import take
from endringsteori.exchange import is_workbook, load
from endringsteori.graph import graf
from endringsteori.lean import dataclass
from endringsteori.loading import Overlay

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from endringsteori.checking.checked import Checked
    from endringsteori.checking.settings import Ask
    from endringsteori.diagnostics import Finding, Hit
    from endringsteori.loading import SourceTree

__all__ = ["Proposed", "propose"]

_ABOUT_OTHERS: Final = frozenset({"ET018", "ET019", "ET020"})
"""Rules about exceptions, which speak of what all the other rules find."""
_MOST_TRIED: Final = 12
"""How many mends are tried before a human eye is asked for."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """What the files become. `is_fix` says that `endringsteori rett` makes the change."""

    changes: tuple[Change, ...]
    is_fix: bool = False


def propose(
    checked: Checked, ask: Ask, finding: Finding, hit: Hit | None
) -> Proposed | None:
    """Give a change after which a finding is gone and nothing new is wrong with the files.

    None where only people can tell what to do, and for a workbook. Nothing is written. Raises `OSError` where
    a file cannot be read.
    """
    if is_workbook(checked.project.tree.root):
        return None
    proving = _Proving(checked, ask, finding)
    if finding.fix is not None:
        mended = mend(checked.project.tree, proving.read, proving.is_it)
        return Proposed(mended.changes, is_fix=True) if mended.changes else None
    remedy = REMEDIES.get(finding.code)
    if remedy is None or hit is None:
        return None
    settings = checked.settings
    need = Need(hit, checked.graph, settings.dato, settings.språk)
    for steps in islice(remedy(need), _MOST_TRIED):
        changed = take(checked.project.tree, steps)
        if changed and proving.holds(changed):
            return Proposed(tuple(_changes(checked, changed)))
    return None


def _changes(checked: Checked, changed: Mapping[str, bytes]) -> Iterable[Change]:
    for file in checked.loaded.sources.files:
        if file in changed:
            yield Change(file, checked.project.tree.read(file), changed[file])


class _Proving:
    """Reads a project with changes, and tells whether they do what they should."""

    def __init__(self, checked: Checked, ask: Ask, finding: Finding) -> None:
        self._checked = checked
        self._ask = ask
        self._finding = finding
        self._known = self._prints(checked.findings)

    def is_it(self, finding: Finding) -> bool:
        """Tell whether a finding is the one in question."""
        return finding.fingerprint == self._finding.fingerprint

    def holds(self, changed: Mapping[str, bytes]) -> bool:
        """Tell whether the finding is gone, with no new fault of reading in its place."""
        tree = Overlay(self._checked.project.tree, changed)
        after = self._prints(self.read(tree).findings)
        return self._finding.fingerprint not in after and after <= self._known

    def read(self, tree: SourceTree) -> Reading:
        """Read a project, and run the rule and those about reading."""
        loaded = load(tree)
        rulebook = Rulebook.of(loaded.teori)
        settings = Settings.of(self._ask, loaded.teori.innstillinger, loaded.teori.nivå)
        wanted = self._finding.code
        others = (
            rule.code
            for rule in rulebook.rules
            if rule.code != wanted and not rule.code.startswith(READING)
        )
        off = {**settings.overrides, **dict.fromkeys(others)}
        settings = replace(settings, overrides=off)
        subject = Subject.read(loaded, self._checked.project.name)
        found = run(subject, graf(loaded.teori), settings, rulebook)
        return Reading(loaded, tuple(f for f in found if f.code not in _ABOUT_OTHERS))

    def _prints(self, findings: Iterable[Finding]) -> frozenset[str]:
        """Name the finding if it is there, and every fault of reading."""
        return frozenset(
            finding.fingerprint
            for finding in findings
            if finding.code.startswith(READING) or self.is_it(finding)
        )
