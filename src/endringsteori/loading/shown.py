"""`Shown`: how the texts and the files of one project are shown to the outside."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final

from endringsteori.lean import lazy_pattern
from endringsteori.loading.escapes import has_escapes, without_written_otherwise
from endringsteori.loading.raw import RawMap
from endringsteori.loading.source import Source
from endringsteori.privacy import Found, Kind, Mask, seek

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Shown", "is_about_individ"]

_SAYS_INDIVID: Final = lazy_pattern(
    r"^[\"']?(?:niv(?:å|a\u030a)[\"']?[ \t]*:[ \t]*[\"']?individ|individ[\"']?[ \t]*:)",
    re.MULTILINE | re.IGNORECASE,
)


def is_about_individ(
    project: Mapping[str, object], root: object, source: Source
) -> bool:
    """Tell whether a project is at nivå individ, as far as its root file can be read.

    What was meant so and is written wrong counts: better to hide too much.
    """
    if project.get("nivå") == "individ" or "individ" in project:
        return True
    if isinstance(root, RawMap):
        _, _, start, end = root.places.get("nivå", (0, 0, 0, 0))
        said = source.text[start:end].strip("\"'").casefold()
        return "individ" in root.places or said.startswith("individ")
    return _SAYS_INDIVID.search(source.text) is not None


class Shown:
    """Hides what is found of persons in the files, in their names and all that comes of them."""

    def __init__(self, sources: Mapping[str, Source], *, individ: bool) -> None:
        self._sources = sources
        self.individ = individ
        """Whether the project is at nivå individ."""
        self._texts: dict[str, Source] = {}

    @classmethod
    def of(cls, mask: Mask) -> Shown:
        """Give how a theory without files is shown."""
        shown = cls({}, individ=mask.individ)
        shown.mask = mask
        return shown

    @cached_property
    def found(self) -> Mapping[str, tuple[Found, ...]]:
        """What stands in the text of each file, by its path; files with nothing left out."""
        found = {
            path: source.persons(individ=self.individ)
            for path, source in self._sources.items()
        }
        return {path: persons for path, persons in found.items() if persons}

    @cached_property
    def has_escapes(self) -> bool:
        """Whether a text of a file may read otherwise than it is written."""
        return any(has_escapes(source.text) for source in self._sources.values())

    @cached_property
    def mask(self) -> Mask:
        """What texts of the project are shown through; it is idle where nothing was found."""
        idle = not (self.found or self.has_escapes or self._names_hold_something())
        return Mask(individ=self.individ, idle=idle)

    @property
    def is_plain(self) -> bool:
        """Whether everything can be shown as it is."""
        return self.mask.idle

    def file(self, path: str) -> str:
        """Give the path of a file as it is shown; no two are shown the same."""
        return self._files.get(path, path)

    def source(self, path: str) -> Source | None:
        """Give a file by its path or by how that is shown."""
        return self._sources.get(path) or self._sources.get(self._paths.get(path, path))

    def line(self, path: str, number: int) -> str:
        """Give one line of a file as it is shown; the empty text where there is none.

        It is as long as the line itself.
        """
        source = self.source(path)
        return "" if source is None else self._masked(source).line(number)

    def _masked(self, source: Source) -> Source:
        """Give a file with its text hidden as a whole: numbers go on over lines."""
        if self.mask.idle:
            return source
        if source.path not in self._texts:
            text = self.mask(source.text)
            if has_escapes(source.text):
                text = without_written_otherwise(text, self.mask)
            self._texts[source.path] = Source(source.path, text)
        return self._texts[source.path]

    @cached_property
    def _files(self) -> Mapping[str, str]:
        return {} if self.mask.idle else self.mask.names(self._sources)

    @cached_property
    def _paths(self) -> Mapping[str, str]:
        return {shown: path for path, shown in self._files.items()}

    def _names_hold_something(self) -> bool:
        return any(
            found.kind is not Kind.AMOUNT
            for path in self._sources
            for found in seek(path, individ=self.individ)
        )
