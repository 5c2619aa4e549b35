"""`Files`: the files of one project as they are read, before anything is put together."""

from __future__ import annotations

from dataclasses import field
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from endringsteori.lean import dataclass
from endringsteori.loading.file_names import is_measurements, is_table
from endringsteori.loading.kept import as_built, as_text
from endringsteori.loading.raw import RawMap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.loading.kept import Kept
    from endringsteori.loading.notebook import Notebook
    from endringsteori.loading.raw import Fault
    from endringsteori.loading.source import Source
    from endringsteori.loading.tree import SourceTree

__all__ = ["Files"]


@dataclass(slots=True)
class Files:
    """The files of one project: texts by path, raw data, faults in the texts, and tables.

    `prefix` goes before the paths of a project that is read for the sake of another.
    `kept` is what was read before, where something was.
    """

    tree: SourceTree
    notes: Notebook
    prefix: str = ""
    kept: Kept | None = None
    sources: dict[str, Source] = field(default_factory=dict)
    roots: list[tuple[Source, Any]] = field(default_factory=list)
    faults: list[tuple[Source, Any, Iterable[Fault]]] = field(default_factory=list)
    measurements: list[Source] = field(default_factory=list)

    def read(self) -> None:
        """Read the root file, which may leave others out; then the rest by code point."""
        root = self.tree.root
        paths = sorted(path for path in self.tree.paths() if path != root)
        if root:
            self._read_file(root)
        patterns = self.setting("utelat")
        for path in paths:
            if is_table(path) and not is_measurements(path):
                continue  # read only where a data source names it
            if not any(_matches(path, pattern) for pattern in patterns):
                self._read_file(path)

    def setting(self, name: str) -> tuple[str, ...]:
        """Give the texts of one of `innstillinger` before anything is validated."""
        root = self.roots[0][1] if self.roots else None
        settings = root.get("innstillinger") if isinstance(root, RawMap) else None
        texts = settings.get(name) if isinstance(settings, RawMap) else None
        if isinstance(texts, str):
            return (texts,)
        if not isinstance(texts, list):
            return ()
        return tuple(text for text in texts if isinstance(text, str))

    def _read_file(self, path: str) -> None:
        source, is_text = self.text(path, self.tree.read(path))
        if not is_text:
            self.roots.append((source, None))
        elif is_measurements(path):
            self.measurements.append(source)
        else:
            self._build(source)

    def text(self, path: str, data: bytes) -> tuple[Source, bool]:
        """Take up a file by its bytes, and tell whether it is text and not too big."""
        as_source = as_text if self.kept is None else self.kept.text
        source, fault = as_source(self.prefix + path, data)
        self.sources[source.path] = source
        if fault is not None:
            span = source.span(fault.start, fault.end)
            self.notes.about_file(fault.kind, source.path, None, span, **fault.values)
            self.notes.lose_everything()
        return source, fault is None

    def _build(self, source: Source) -> None:
        built = (as_built if self.kept is None else self.kept.built)(source)
        if not built.is_whole:
            self.notes.lose_everything()
        self.roots.append((source, built.root))
        self.faults.append((source, built.root, built.faults))


def _matches(path: str, pattern: str) -> bool:
    """Tell whether a pattern names a file, or a folder above it. `*` is any characters."""
    bare = pattern.rstrip("/")
    return fnmatchcase(path, bare) or fnmatchcase(path, f"{bare}/*")
