"""`Target`: what stands where a finding stands, for those who turn its fix into edits."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.editing.edit import Edit
from endringsteori.lean import dataclass
from endringsteori.loading.file_names import is_statistics
from endringsteori.loading.scalars import scalars

if TYPE_CHECKING:
    from endringsteori.diagnostics import Finding, Fix
    from endringsteori.loading import Loaded
    from endringsteori.loading.scalars import Scalar

__all__ = ["Target", "Way"]

Way = tuple[Edit, ...]
"""One way to carry out a fix. Most fixes have one; several are tried against each other."""

_LINE_BREAK: Final = re.compile("\r\n|\r|\n")


@dataclass(frozen=True, slots=True)
class Target:
    """A finding with its fix, and the text it stands in from `start` to `end`."""

    loaded: Loaded
    finding: Finding
    fix: Fix
    file: str
    start: int
    end: int

    @classmethod
    def of(cls, loaded: Loaded, finding: Finding) -> Target | None:
        """Find where a finding stands; None for one without a fix, or not in this project."""
        span = finding.span
        source = None if span is None else loaded.sources.shown.source(span.file)
        if finding.fix is None or span is None or source is None:
            return None
        if source.path in loaded.register_files or is_statistics(source.path):
            return None
        start, end = loaded.sources.offsets(span)
        return cls(loaded, finding, finding.fix, source.path, start, end)

    @property
    def text(self) -> str:
        """The whole text of the file."""
        return self.loaded.sources.text(self.file)

    @property
    def raw(self) -> str:
        """What stands there, as it is written."""
        return self.text[self.start : self.end]

    @property
    def line_start(self) -> int:
        """Where the line begins."""
        before = (self.text.rfind(sign, 0, self.start) for sign in "\r\n")
        return max(before) + 1

    @property
    def line_break(self) -> str:
        """How the lines of the file end: as its first does."""
        found = _LINE_BREAK.search(self.text)
        return "\n" if found is None else found[0]

    def line_end(self, offset: int) -> int:
        """Give where the line of an offset ends, before its line break."""
        found = _LINE_BREAK.search(self.text, offset)
        return len(self.text) if found is None else found.start()

    def scalars(self) -> tuple[Scalar, ...]:
        """Give the keys and texts of the file."""
        return scalars(self.file, self.text)

    def key_before(self) -> Scalar | None:
        """Give the key whose value stands here."""
        keys = [one for one in self.scalars() if one.is_key and one.start < self.start]
        return keys[-1] if keys else None

    def put(self, new: str, start: int | None = None, end: int | None = None) -> Edit:
        """Write something instead of what stands here, or between two offsets."""
        return Edit(
            self.file,
            self.start if start is None else start,
            self.end if end is None else end,
            new,
        )

    def cut(self, start: int, end: int) -> Edit:
        """Take a stretch of a line away, and the line too where nothing else stands on it.

        A comment that follows stays where the stretch began.
        """
        text, stop = self.text, self.line_end(end)
        begin = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
        rest = text[end:stop]
        if text[begin:start].strip() or rest.strip():
            return self.put("", start, stop - len(rest.lstrip(" \t")))
        after = _LINE_BREAK.match(text, stop)
        if after is not None:
            return self.put("", begin, after.end())
        before = re.search("(?:\r\n|\r|\n)?\\Z", text[:begin])
        return self.put("", begin if before is None else before.start(), stop)
