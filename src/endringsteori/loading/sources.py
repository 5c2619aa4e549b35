"""`Sources`: where in the files of a project everything stands."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from endringsteori.loading.elements import HYPOTHESES, Elements, find, step_of
from endringsteori.loading.merge import MergedList, MergedMap
from endringsteori.loading.places import child, offsets
from endringsteori.loading.raw import Items, RawList, RawMap
from endringsteori.loading.shown import Shown, is_about_individ
from endringsteori.loading.spots import Spot, spot_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from endringsteori.diagnostics import Place, Position, Span
    from endringsteori.loading.raw import Path
    from endringsteori.loading.source import Source

__all__ = ["Sources"]


class Sources:
    """The texts of a project, and the way from symbolic places to spans in them.

    Where an element stands is remembered once it has been asked for, so `span` is for
    data that nothing more is taken out of.
    """

    def __init__(
        self,
        project: MergedMap,
        files: Mapping[str, Source],
        roots: Iterable[tuple[Source, Any]] = (),
    ) -> None:
        self._project = project
        self._elements = Elements(project)
        self._files = files
        self._roots = {source.path: root for source, root in roots}

    @property
    def files(self) -> tuple[str, ...]:
        """The files in the order they were read, the root file first."""
        return tuple(self._files)

    def text(self, file: str) -> str:
        """Give the whole text of a file, without a byte order mark."""
        return self._files[file].text

    def offsets(self, span: Span) -> tuple[int, int]:
        """Give where a span starts and ends in the text of its file."""
        source = self.shown.source(span.file)
        if source is None:
            raise KeyError(span.file)
        return source.offset(span.start), source.offset(span.end)

    def position(self, file: str, offset: int) -> Position:
        """Give the line and column of an offset in the text of a file."""
        return self._files[file].position(offset)

    def line(self, file: str, number: int) -> str:
        """Give one line of a file, from 1, as it is shown to people.

        The empty text where there is none. Numbers, addresses and names of persons are
        hidden; the line keeps its length.
        """
        return self.shown.line(file, number)

    @cached_property
    def shown(self) -> Shown:
        """How texts and files are shown to the outside, and what there is to hide."""
        if not self._files:
            return Shown({}, individ=False)
        root = next(iter(self._files.values()))
        data = self._roots.get(root.path)
        individ = is_about_individ(self._project, data, root)
        return Shown(self._files, individ=individ)

    def between(self, file: str, start: int, end: int) -> Span:
        """Give the span between two offsets in a file."""
        return self._files[file].span(start, end)

    def spot(self, file: str, offset: int) -> Spot:
        """Find what stands at an offset of a file."""
        root = self._roots.get(file)
        return spot_in(self._project, self._files[file], root, offset)

    def span(self, place: Place) -> Span | None:
        """Give the span that a place means; None where the project has no file.

        The item `key` in `field`; else the value of `field`; else the key of `field`;
        else the id of the element; else the section's key; else the file's first
        character. A key `field=value` means the item `value`.
        """
        path = self._elements.path(place.element)
        if path is None:
            return self._first_character(place.element)
        field = self._field(path, place.field) if place.field else None
        where = path if field is None else field
        item = None
        if place.key is not None and (
            field is not None or isinstance(self._at(path), Items)
        ):
            item = self._item(where, place)
        if item is None and field is None and path[-1] not in HYPOTHESES:
            return self.key_span(path)
        if item is None:
            return self.value_span(where)
        if "=" in (place.key or "") and isinstance(self._at(where), dict):
            return self.key_span(item)
        return self.value_span(item)

    def key_span(self, path: Path) -> Span | None:
        """Give the span of the last key of a path, or of the nearest key above it."""
        return self._span(path, whole=False)

    def value_span(self, path: Path) -> Span | None:
        """Give the span of the value at a path, or of its key where it has none."""
        return self._span(path, whole=True)

    def _span(self, path: Path, *, whole: bool) -> Span | None:
        for length in range(len(path), 0, -1):
            home, step = self._home(path[:length])
            where = offsets(home, step)
            if where is not None and isinstance(home, (RawMap, RawList)):
                value = whole and length == len(path) and where[3] > where[2]
                start, end = where[2:] if value else where[:2]
                return home.source.span(start, end)
        return self._first_character("")

    def _home(self, path: Path) -> tuple[Any, str | int]:
        """Give the mapping or list of a file that the last step of a path stands in."""
        node: Any = self._project
        for step in path[:-1]:
            node = child(node, step)
        last = path[-1]
        if isinstance(node, MergedMap):
            return node.homes.get(str(last)), last
        if isinstance(node, MergedList) and isinstance(last, int):
            return node.homes[last] if last < len(node.homes) else (None, last)
        return node, last

    def _first_character(self, file: str) -> Span | None:
        if not self._files:
            return None
        name = file if file in self._files else next(iter(self._files))
        return self._files[name].span(0, 0)

    def _field(self, path: Path, field: str) -> Path | None:
        """Find a field, or a field of a field, below an element."""
        for name in field.split("."):
            node = self._at(path)
            step = step_of(node, name)
            if step is None:
                return None
            path = (*path, step)
        return path

    def _item(self, field: Path, place: Place) -> Path | None:
        if place.key is None:
            return None
        key = place.key
        measure = place.element.partition("/")[0]
        names = (key, key.rpartition("=")[2], key.removeprefix(f"{measure}/"))
        found = find(self._at(field), names)
        return None if found is None else (*field, *found)

    def _at(self, path: Path) -> Any:  # noqa: ANN401 - raw data
        node: Any = self._project
        for step in path:
            node = child(node, step)
        return node
