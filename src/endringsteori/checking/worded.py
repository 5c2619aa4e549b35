"""`Worded`: the findings that were made of hits, for as long as each says what it said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.checking.islands import home_of
from endringsteori.lean import dataclass
from endringsteori.model import DELTE_SEKSJONER

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from endringsteori.diagnostics import Finding, Hit
    from endringsteori.loading import Sources
    from endringsteori.model import Teori

__all__ = ["Worded"]


@dataclass(frozen=True, slots=True)
class _Made:
    """A finding, the hit that it was made of, and what its words and places follow from."""

    hit: Hit
    finding: Finding
    files: frozenset[str]
    homes: frozenset[str]

    @classmethod
    def of(cls, hit: Hit, finding: Finding) -> _Made:
        """Take up a finding."""
        spans = (finding.span, *(related.span for related in finding.related))
        elements = (hit.at.element, *(place.element for place in hit.related))
        return cls(
            hit,
            finding,
            frozenset(span.file for span in spans if span is not None),
            frozenset(home_of(end) for one in elements for end in one.split("->")),
        )


class Worded:
    """The findings of the last run on a project, and of this one.

    A hit that is the very same gives the very same finding, where the places that it
    speaks of are in files that have not changed, and in things that are the very same.
    """

    def __init__(self) -> None:
        self._teori: Teori | None = None
        self._texts: Mapping[str, str] = {}
        self._made: dict[int, _Made] = {}
        self._before: Mapping[int, _Made] = {}
        self._new: frozenset[str] | None = None
        self._changed: frozenset[str] = frozenset()

    def begin(self, teori: Teori, sources: Sources | None) -> None:
        """Begin a run: see which measures are not the very same, and which files differ."""
        texts = {} if sources is None else {f: sources.text(f) for f in sources.files}
        self._changed = frozenset(
            file
            for file in {*texts, *self._texts}
            if texts.get(file) != self._texts.get(file)
        )
        self._new = None if self._teori is None else _new(self._teori, teori)
        self._teori, self._texts = teori, texts
        self._before, self._made = self._made, {}

    def forget(self) -> None:
        """Forget all that was found, since nothing that it followed from may be the same."""
        self._teori = None

    def finding(self, hit: Hit, make: Callable[[], Finding]) -> Finding:
        """Give the finding that was made of a hit, or make it."""
        made = self._before.get(id(hit))
        if made is None or not self._holds(made):
            made = _Made.of(hit, make())
        self._made[id(hit)] = made
        return made.finding

    def _holds(self, made: _Made) -> bool:
        return (
            self._new is not None
            and self._changed.isdisjoint(made.files)
            and self._new.isdisjoint(made.homes)
        )


def _new(before: Teori, teori: Teori) -> frozenset[str] | None:
    """Give the measures that are not the very same; None where anything shared is not."""
    for section in DELTE_SEKSJONER:
        one, two = getattr(before, section), getattr(teori, section)
        if section != "tiltak" and list(map(id, one)) != list(map(id, two)):
            return None
    was = {id(tiltak): tiltak.id for tiltak in before.tiltak}
    now = {id(tiltak): tiltak.id for tiltak in teori.tiltak}
    return frozenset((was | now)[key] for key in was.keys() ^ now.keys())
