"""`Standing`: one chain file and where in it everything stands."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from endringsteori.editing.edit import Edit
from endringsteori.editing.lines import line_break, line_end, line_start
from endringsteori.loading.decode import without_bad_characters
from endringsteori.loading.places import child
from endringsteori.loading.raw import RawMap
from endringsteori.loading.source import Source
from endringsteori.loading.traps import build_past_traps

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.loading.raw import Path

__all__ = ["Standing"]

_STEP: Final = "  "


class Standing:
    """The text of a file, its values as they were read, and the edits of pieces of it."""

    def __init__(self, file: str, text: str) -> None:
        self._file = file
        self._text = text
        source = Source(file, text)
        built = build_past_traps(source, without_bad_characters(text)[0])
        self._root: Any = built.root

    def __contains__(self, section: object) -> bool:
        """Tell whether the file has a section."""
        return isinstance(self._root, RawMap) and section in self._root

    def path_of(self, offset: int) -> Path | None:
        """Give the way to the value whose key begins at an offset."""
        return next(_paths_from(self._root, (), offset), None)

    def _at(self, path: Path) -> Any:  # noqa: ANN401 - raw data
        node = self._root
        for step in path:
            node = child(node, step)
        return node

    def _edit(self, start: int, end: int, new: str) -> Edit:
        return Edit(self._file, start, end, new)

    def _below(self, lines: list[str]) -> str:
        return "".join(f"{line_break(self._text)}{line}" for line in lines)

    @cached_property
    def _step(self) -> str:
        """How far things are moved in below each other: as the first of the file are."""
        for section, below in (self._root or {}).items():
            if isinstance(below, RawMap) and below and not below.flow:
                start = self._root.places[section][0]
                inner = below.places[next(iter(below))][0]
                width = inner - self._line_start(inner)
                return " " * (width - (start - self._line_start(start))) or _STEP
        return _STEP

    def _last(self, end: int) -> int:
        """Give where a value ends without the blank lines that a block text may end in."""
        return len(self._text[:end].rstrip())

    def _line_start(self, offset: int) -> int:
        return line_start(self._text, offset)

    def _line_end(self, offset: int) -> int:
        return line_end(self._text, offset)


def _paths_from(node: object, path: Path, offset: int) -> Iterator[Path]:
    if isinstance(node, RawMap):
        for key, value in node.items():
            if node.places[key][0] == offset:
                yield (*path, key)
            yield from _paths_from(value, (*path, key), offset)
