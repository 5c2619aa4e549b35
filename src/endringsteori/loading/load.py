"""`load`: the files of a project become a theory, with everything that was wrong told."""

from __future__ import annotations

import gc
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any

from endringsteori.diagnostics import Place, Trouble, TroubleKind
from endringsteori.loading.decode import MAX_BYTES, decode, without_bad_characters
from endringsteori.loading.faults import tell_faults
from endringsteori.loading.measurements import add_measurements
from endringsteori.loading.merge import merge
from endringsteori.loading.notebook import Notebook
from endringsteori.loading.raw import Fault, RawMap
from endringsteori.loading.source import Source
from endringsteori.loading.sources import Sources
from endringsteori.loading.traps import build_past_traps
from endringsteori.loading.tree import is_measurements
from endringsteori.loading.validate import Validator
from endringsteori.model.navnerom import Navnerom
from endringsteori.model.referanser import referanser

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.loading.lost import Lost
    from endringsteori.loading.tree import SourceTree
    from endringsteori.model import Teori

__all__ = ["Loaded", "dangling", "load"]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A theory as far as it could be built, what was wrong, and where everything stands."""

    teori: Teori
    trouble: tuple[Trouble, ...]
    sources: Sources
    lost: Lost


def load(tree: SourceTree) -> Loaded:
    """Read a project.

    Whatever stands in the files, this returns: faults are `trouble`, and what they made
    unusable is left out. Raises `OSError` where a file cannot be read at all, and
    `MissingLibyamlError` where PyYAML has no libyaml.
    """
    with _collector_paused():
        return _load(tree)


def dangling(teori: Teori) -> frozenset[tuple[str, str]]:
    """Give the fields, by element, that name something that is not there."""
    names = Navnerom(teori)
    return frozenset(
        (ref.element, ref.field.partition(".")[0])
        for ref in referanser(teori)
        if names.finn(ref.id, ref.kinds, ref.tiltak) is None
    )


def _load(tree: SourceTree) -> Loaded:
    files = _Files(tree, Notebook(tree.root))
    files.read()
    notes = files.notes
    project = merge(files.roots, notes)
    for source in files.measurements:
        add_measurements(source, project, notes)
    places = Sources(project, files.sources)
    for source, root, found in files.faults:
        tell_faults(source, root, found, project, notes)
    teori = Validator(project, places, notes).theory()
    lost = notes.lost
    lost = replace(lost, fields=lost.fields | dangling(teori))
    return Loaded(teori, _in_text_order(notes.trouble, places), places, lost)


@dataclass(slots=True)
class _Files:
    """The files of one project, as they are read: texts, raw data and faults."""

    tree: SourceTree
    notes: Notebook
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
        patterns = _left_out(self.roots[0][1] if self.roots else None)
        for path in paths:
            if not any(_matches(path, pattern) for pattern in patterns):
                self._read_file(path)

    def _read_file(self, path: str) -> None:
        source, fault = self._decoded(path)
        self.sources[path] = source
        if fault is not None:
            span = source.span(fault.start, fault.end)
            self.notes.about_file(fault.kind, path, None, span, **fault.values)
            self.notes.lose_everything()
            self.roots.append((source, None))
        elif is_measurements(path):
            self.measurements.append(source)
        else:
            self._build(source)

    def _decoded(self, path: str) -> tuple[Source, Fault | None]:
        data = self.tree.read(path)
        if len(data) <= MAX_BYTES:
            return decode(path, data)
        limit = {"grense": MAX_BYTES // (1024 * 1024)}
        return Source(path, ""), Fault(TroubleKind.FILE_TOO_BIG, 0, 0, values=limit)

    def _build(self, source: Source) -> None:
        text, bad = without_bad_characters(source.text)
        built, found = build_past_traps(source, text)
        if built is None or not built.complete:
            self.notes.lose_everything()
        root = None if built is None else built.root
        self.roots.append((source, root))
        self.faults.append((source, root, [*bad, *found]))


def _left_out(root: object) -> tuple[str, ...]:
    """Give the patterns of `innstillinger.utelat` before anything is validated."""
    settings = root.get("innstillinger") if isinstance(root, RawMap) else None
    patterns = settings.get("utelat") if isinstance(settings, RawMap) else None
    if isinstance(patterns, str):
        return (patterns,)
    if not isinstance(patterns, list):
        return ()
    return tuple(p for p in patterns if isinstance(p, str))


def _matches(path: str, pattern: str) -> bool:
    """Tell whether a pattern names a file, or a folder above it. `*` is any characters."""
    bare = pattern.rstrip("/")
    return fnmatchcase(path, bare) or fnmatchcase(path, f"{bare}/*")


def _in_text_order(trouble: list[Trouble], places: Sources) -> tuple[Trouble, ...]:
    """Sort by place in the text, and number what would otherwise be called the same."""
    order = {file: number for number, file in enumerate(places.files)}

    def where(one: Trouble) -> tuple[int, int, int, str]:
        assert one.span is not None  # noqa: S101 - what is told of files stands in one
        start = one.span.start
        return order[one.span.file], start.line, start.column, one.kind.value

    seen: Counter[tuple[str, str, str | None]] = Counter()
    numbered: list[Trouble] = []
    for one in sorted(trouble, key=where):
        name = (one.kind.code, one.at.element, one.at.key)
        seen[name] += 1
        if seen[name] > 1:
            key = f"{one.at.key or ''}#{seen[name]}"
            numbered.append(replace(one, at=Place(one.at.element, one.at.field, key)))
        else:
            numbered.append(one)
    return tuple(numbered)


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Let no garbage collection walk the many new objects while they are made."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
