"""`Files`: the files of one project as they are read, before anything is put together."""

from __future__ import annotations

from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from endringsteori.diagnostics import TroubleKind
from endringsteori.loading.decode import MAX_BYTES, decode, without_bad_characters
from endringsteori.loading.raw import Fault, RawMap
from endringsteori.loading.source import Source
from endringsteori.loading.traps import build_past_traps
from endringsteori.loading.tree import is_measurements, is_table

if TYPE_CHECKING:
    from endringsteori.loading.notebook import Notebook
    from endringsteori.loading.tree import SourceTree

__all__ = ["Files"]


@dataclass(slots=True)
class Files:
    """The files of one project: texts by path, raw data, faults in the texts, and tables.

    `prefix` goes before the paths of a project that is read for the sake of another.
    """

    tree: SourceTree
    notes: Notebook
    prefix: str = ""
    sources: dict[str, Source] = field(default_factory=dict)
    roots: list[tuple[Source, Any]] = field(default_factory=list)
    faults: list[tuple[Source, Any, list[Fault]]] = field(default_factory=list)
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
        source, fault = _decoded(self.prefix + path, data)
        self.sources[source.path] = source
        if fault is not None:
            span = source.span(fault.start, fault.end)
            self.notes.about_file(fault.kind, source.path, None, span, **fault.values)
            self.notes.lose_everything()
        return source, fault is None

    def _build(self, source: Source) -> None:
        text, bad = without_bad_characters(source.text)
        built, found = build_past_traps(source, text)
        if built is None or not built.complete:
            self.notes.lose_everything()
        root = None if built is None else built.root
        self.roots.append((source, root))
        self.faults.append((source, root, [*bad, *found]))


def _decoded(shown: str, data: bytes) -> tuple[Source, Fault | None]:
    if len(data) <= MAX_BYTES:
        return decode(shown, data)
    limit = {"grense": MAX_BYTES // (1024 * 1024)}
    return Source(shown, ""), Fault(TroubleKind.FILE_TOO_BIG, 0, 0, values=limit)


def _matches(path: str, pattern: str) -> bool:
    """Tell whether a pattern names a file, or a folder above it. `*` is any characters."""
    bare = pattern.rstrip("/")
    return fnmatchcase(path, bare) or fnmatchcase(path, f"{bare}/*")
