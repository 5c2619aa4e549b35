"""Whether edits made of a project just what they were meant to make of it."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from functools import cached_property
from itertools import takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

from endringsteori.diagnostics import FixKind
from endringsteori.editing.comparing import gained
from endringsteori.editing.edit import Moves
from endringsteori.lean import dataclass
from endringsteori.loading.scalars import scalars

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from endringsteori.diagnostics import Finding, Span
    from endringsteori.editing.comparing import Gain
    from endringsteori.editing.edit import Edit
    from endringsteori.loading import Loaded
    from endringsteori.loading.scalars import Scalar

__all__ = ["Proof", "Reading", "by_file"]

_UNKNOWN_REFERENCE: Final = "ET010"
"""What is told of a thing only when the thing is whole."""

_OF_TWO: Final = frozenset({"ET003", "ET011"})
"""What comes of putting two things together that cannot be."""

_UNKNOWN_KEY: Final = "ET005"
_NOT_YAML: Final = "ET001"

_POINTS: Final = "punkter"
"""The field of a checklist whose answers are lost one by one, by their own fields."""


class At(NamedTuple):
    """A finding by its rule and place, which hold when the words change."""

    code: str
    file: str
    offset: int


@dataclass(frozen=True, slots=True)
class Reading:
    """A project as it was read, with what was wrong: the findings about reading only."""

    loaded: Loaded
    findings: tuple[Finding, ...]

    def at(self, finding: Finding) -> At:
        """Give the rule and the place of a finding of this reading."""
        assert finding.span is not None  # noqa: S101 - what was read stands in a file
        return self.of_span(finding.code, finding.span)

    def of_span(self, code: str, span: Span) -> At:
        """Give a rule at a span."""
        sources = self.loaded.sources
        source = sources.shown.source(span.file)
        start, _ = sources.offsets(span)
        return At(code, span.file if source is None else source.path, start)


class _Stretch(NamedTuple):
    file: str
    start: int
    end: int


@dataclass(frozen=True)
class Proof:
    """A project before and after some edits, which were to mend some findings."""

    before: Reading
    after: Reading
    edits: tuple[Edit, ...]
    mended: tuple[Finding, ...]

    def holds(self) -> bool:
        """Tell whether the findings are gone, and all else is as it was or follows.

        What was read before is there unchanged, save for what was to be spelt otherwise.
        What has come, had been lost for the faults that were mended. What is newly found
        stands in what could not be read before, or has a fix of its own.
        """
        return (
            not self._still_there()
            and all(self._may_come(finding) for finding in self.news)
            and self._is_as_meant()
        )

    @cached_property
    def news(self) -> tuple[Finding, ...]:
        """The findings that were not there before."""
        known = {
            self._moved(at)
            for finding in self.before.findings
            for at in _places(finding, self.before)
        }
        return tuple(f for f in self.after.findings if self.after.at(f) not in known)

    def _still_there(self) -> bool:
        """Tell whether any of the findings is there still, where the edits have put it."""
        now = {self.after.at(finding) for finding in self.after.findings}
        return any(self._moved(self.before.at(f)) in now for f in self.mended)

    def _may_come(self, finding: Finding) -> bool:
        """Tell whether a new finding only shows what the old ones had hidden."""
        at = self.after.at(finding)
        if _is_within(at, self._written):
            return finding.fix is not None
        lost = self.before.loaded.lost
        if finding.code in _OF_TWO:
            return False
        if lost.everything:
            return finding.code != _NOT_YAML or finding.fix is not None
        if _is_within(at, self._under_keys) and finding.fix is not None:
            return True
        named = (finding.key or "").rpartition("=")[2]
        homes = (finding.element, finding.element.partition("/")[0], named)
        was_lost = any(id_ in lost.elements for id_ in homes)
        return finding.code == _UNKNOWN_REFERENCE and (
            was_lost or _is_within(at, self._under_keys)
        )

    @cached_property
    def _moves(self) -> Mapping[str, Moves]:
        return {file: Moves(edits) for file, edits in by_file(self.edits).items()}

    def _moved(self, at: At) -> At:
        moves = self._moves.get(at.file)
        return at if moves is None else at._replace(offset=moves.moved(at.offset))

    @cached_property
    def _written(self) -> tuple[_Stretch, ...]:
        """Where the new texts of the edits stand now."""
        return tuple(
            _Stretch(file, start, end)
            for file, moves in self._moves.items()
            for start, end in moves.written()
        )

    @cached_property
    def _under_keys(self) -> tuple[_Stretch, ...]:
        """Where that stands now which was not read, as its key was not known."""
        keys = [self.before.at(f) for f in self.mended if f.code == _UNKNOWN_KEY]
        files = {key.file for key in keys}
        read = {
            file: scalars(file, self.before.loaded.sources.text(file)) for file in files
        }
        return tuple(
            _Stretch(
                key.file, *(self._moved(key._replace(offset=at)).offset for at in ends)
            )
            for key in keys
            if (ends := _below(key, read[key.file])) is not None
        )

    def _is_as_meant(self) -> bool:
        """Tell whether the theory is the old one, with nothing but what had been lost."""
        old, new = self.before.loaded.teori, self.after.loaded.teori
        gains = gained(old, new, self._respelt)
        if gains is None:
            return False
        return self.before.loaded.lost.everything or all(map(self._was_lost, gains))

    def _was_lost(self, gain: Gain) -> bool:
        """Tell whether reading had left out what has come, or a fix was to put it there."""
        if gain.element in self._elements or gain.home in self._elements:
            return True
        owners = self._owners if gain.field == _POINTS else ()
        return gain.element in owners or not self._fields.isdisjoint(
            ((gain.element, gain.field), (gain.home, gain.field))
        )

    @cached_property
    def _elements(self) -> frozenset[str]:
        """What was left out, by the names that it has now."""
        return frozenset(
            "/".join(self._respelt.get(part, part) for part in element.split("/"))
            for element in self.before.loaded.lost.elements
        )

    @cached_property
    def _fields(self) -> frozenset[tuple[str, str]]:
        return self.before.loaded.lost.fields.union(self._meant())

    @cached_property
    def _owners(self) -> frozenset[str]:
        return frozenset(owner for owner, _ in self._fields)

    def _meant(self) -> Iterator[tuple[str, str]]:
        """Give the fields that the fixes themselves were to change."""
        for finding in self.mended:
            yield finding.element, finding.element
            if finding.fix is not None and finding.fix.kind is FixKind.PERCENT:
                yield finding.element, "enhet"

    @cached_property
    def _respelt(self) -> Mapping[str, str]:
        fixes = [finding.fix for finding in self.mended if finding.fix is not None]
        return {
            fix.old: fix.new
            for fix in fixes
            if fix.kind in {FixKind.RESPELL, FixKind.RENAME}
        }


def by_file(edits: Iterable[Edit]) -> Mapping[str, Sequence[Edit]]:
    """Give the edits of each file; none of a file that has none."""
    files: defaultdict[str, list[Edit]] = defaultdict(list)
    for edit in edits:
        files[edit.file].append(edit)
    return files


def _places(finding: Finding, reading: Reading) -> Iterator[At]:
    """Give where a finding stands, and where others of its kind do that were joined to it."""
    yield reading.at(finding)
    for related in finding.related:
        if related.span is not None:
            yield reading.of_span(finding.code, related.span)


def _is_within(at: At, stretches: Iterable[_Stretch]) -> bool:
    return any(
        one.file == at.file and one.start <= at.offset <= one.end for one in stretches
    )


def _below(key: At, found: tuple[Scalar, ...]) -> tuple[int, int] | None:
    """Give where that begins and ends which stands under a key, among all of a file."""
    starts = [one.start for one in found]
    first = bisect_left(starts, key.offset)
    if first == len(found) or found[first].start != key.offset:
        return None
    path = found[first].path
    inside = takewhile(lambda one: one.path[: len(path)] == path, found[first:])
    return found[first].end, max(one.end for one in inside)
