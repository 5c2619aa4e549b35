"""`Draft`: a project as it was read, and the edits that take one step in its files."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from endringsteori.editing.housing import home_of
from endringsteori.editing.laying import Laid
from endringsteori.editing.stepping import Append, Cut, Set
from endringsteori.editing.tables import Table
from endringsteori.loading.file_names import is_statistics, is_table
from endringsteori.loading.merge import ROOT_ONLY
from endringsteori.loading.raw import RawList, RawMap

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.editing.edit import Edit
    from endringsteori.editing.merging import Way
    from endringsteori.editing.stepping import Step
    from endringsteori.loading import Loaded
    from endringsteori.loading.raw import Path

__all__ = ["Draft"]


class _Spot(NamedTuple):
    """How much of a way is there: in which file, and how it is numbered in that file."""

    file: str
    path: Path
    there: int
    offset: int


class Draft:
    """A project whose places are asked for again and again."""

    def __init__(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self._pages: dict[str, Laid] = {}
        self._tables: dict[str, Table] = {}

    def edits(self, step: Step) -> tuple[Edit, ...]:
        """Give the edits of a step; none where it cannot be taken.

        It cannot where the file belongs to a register or is statistics, is written in a way
        that is not known here, or would lose a comment.
        """
        if len(step.way) > 1 and step.way[1] in self._loaded.registered:
            return ()
        if isinstance(step, Append):
            return self._appended(step)
        spot = self._spot(step.way)
        if spot is None:
            return self._begun(step) if isinstance(step, Set) else ()
        if is_table(spot.file):
            return self._in_table(step)
        if spot.there == 0 and isinstance(step, Set):
            spot = spot._replace(file=self._home_of(step) or spot.file)
        page = self._page(spot.file)
        path = (*spot.path, *step.way[spot.there :])
        if isinstance(step, Cut):
            edits = page.cut(path)
            # What is gone takes its comments with it; what lives on must not lose them.
            return () if step.moves and page.has_comment(edits) else edits
        return page.set(path, step.value)

    def _in_table(self, step: Set | Cut) -> tuple[Edit, ...]:
        """Take a step in a row of measurements; the row is the last number of the way."""
        last = max(i for i, one in enumerate(step.way) if isinstance(one, int))
        row = self._spot(step.way[: last + 1])
        if row is None or is_statistics(row.file):
            return ()
        table, below = self._table(row.file), step.way[last + 1 :]
        if not below:
            return table.cut(row.offset) if isinstance(step, Cut) else ()
        *_, field = below
        if below[0] == "fordelt_på" and len(below) > 1:
            return ()
        return table.set(
            row.offset, str(field), step.value if isinstance(step, Set) else None
        )

    def _appended(self, step: Append) -> tuple[Edit, ...]:
        """Put a row where the last of its list stands; else in the file of what has the list."""
        last = self._last_row(step.way)
        if last is not None and is_table(last.file):
            edits = self._table(last.file).append(last.offset, step.value)
            if edits:
                return edits
        home = self._spot(step.way[:-1]) if len(step.way) > 1 else None
        if last is not None and not is_table(last.file):
            return self._page(last.file).append(last.path[:-1], step.value)
        if home is None or is_table(home.file):
            return ()
        return self._page(home.file).append((*home.path, step.way[-1]), step.value)

    def _last_row(self, way: Way) -> _Spot | None:
        """Find the last row of a list that may be spread over several files."""
        found: _Spot | None = None
        for spot in self._rows(way):
            if not is_statistics(spot.file):
                found = spot
        return found

    def _rows(self, way: Way) -> Iterator[_Spot]:
        index = 0
        while (spot := self._spot((*way, index))) is not None and spot.there > len(way):
            yield spot
            index += 1

    def _begun(self, step: Set) -> tuple[Edit, ...]:
        """Write a section that no file of the project has, in the root file."""
        return self._page(self._root).set(step.way, step.value)

    @property
    def _root(self) -> str:
        own = (
            f
            for f in self._loaded.sources.files
            if f not in self._loaded.register_files
        )
        return next(own)

    def _spot(self, way: Way) -> _Spot | None:
        """Find the longest part of a way that stands in a file of the project's own.

        Of a new thing that is none of it, in the last file that has its section.
        """
        if way[0] in ROOT_ONLY:
            return _Spot(self._root, (), 0, 0)
        for there in range(len(way), 1, -1):
            spot = self._exact(way[:there])
            if spot is not None:
                return spot
        files = self._having(str(way[0]))
        return _Spot(files[-1], (), 0, 0) if files else None

    def _home_of(self, step: Set) -> str | None:
        """Choose among the files that have a section the one that a new thing belongs in."""
        section, files = str(step.way[0]), self._having(str(step.way[0]))
        if len(step.way) == 1 or len(files) < 2:  # noqa: PLR2004 - nothing to choose between
            return None
        roots = {file: self._page(file).at(()) for file in files}
        return home_of(section, step.value, roots)

    def _having(self, section: str) -> list[str]:
        return [
            file
            for file in self._loaded.sources.files
            if self._is_own(file) and section in self._page(file)
        ]

    def _exact(self, way: Way) -> _Spot | None:
        """Find where just this way stands; None where it is not, or not in an own file."""
        sources = self._loaded.sources
        span = sources.key_span(way)
        source = None if span is None else sources.shown.source(span.file)
        if span is None or source is None or source.path in self._loaded.register_files:
            return None
        offset, _ = sources.offsets(span)
        if is_table(source.path):
            return _Spot(source.path, (), len(way), offset)
        path = self._path_in(source.path, way, offset)
        return None if path is None else _Spot(source.path, path, len(way), offset)

    def _path_in(self, file: str, way: Way, offset: int) -> Path | None:
        """Give the path in one file of what stands at an offset, by a way of the project."""
        page = self._page(file)
        path: Path = ()
        for step in way:
            home = page.at(path)
            if isinstance(step, int):
                if not isinstance(home, RawList):
                    return None
                index = _index(home, offset)
                if index is None:
                    return None
                path = (*path, index)
            elif isinstance(home, RawMap) and step in home:
                path = (*path, step)
            else:
                return None
        return path if page.start(path) == offset else None

    def _is_own(self, file: str) -> bool:
        return not is_table(file) and file not in self._loaded.register_files

    def _page(self, file: str) -> Laid:
        if file not in self._pages:
            self._pages[file] = Laid(file, self._loaded.sources.text(file))
        return self._pages[file]

    def _table(self, file: str) -> Table:
        if file not in self._tables:
            self._tables[file] = Table(file, self._loaded.sources.text(file))
        return self._tables[file]


def _index(there: RawList, offset: int) -> int | None:
    """Give the number in a file of the item that an offset stands in."""
    return next(
        (i for i, (start, end) in enumerate(there.places) if start <= offset <= end),
        None,
    )
