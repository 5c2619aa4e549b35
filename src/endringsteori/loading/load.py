"""`load`: the files of a project become a theory, with everything that was wrong told."""

from __future__ import annotations

import gc
from collections import Counter
from contextlib import contextmanager
from dataclasses import dataclass, replace
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
    notes = Notebook(tree.root)
    sources: dict[str, Source] = {}
    roots: list[tuple[Source, Any]] = []
    faults: list[tuple[Source, Any, list[Fault]]] = []
    csv: list[Source] = []
    for path in _in_order(tree, sources, roots, faults, notes):
        source = _decoded(tree, path, notes)
        sources[path] = source
        if is_measurements(path):
            csv.append(source)
        else:
            _read_file(source, roots, faults, notes)
    project = merge(roots, notes)
    for source in csv:
        add_measurements(source, project, notes)
    places = Sources(project, sources)
    for source, root, found in faults:
        tell_faults(source, root, found, project, notes)
    teori = Validator(project, places, notes).theory()
    lost = notes.lost
    lost = replace(lost, fields=lost.fields | dangling(teori))
    return Loaded(teori, _in_text_order(notes.trouble, places), places, lost)


def _in_order(
    tree: SourceTree,
    sources: dict[str, Source],
    roots: list[tuple[Source, Any]],
    faults: list[tuple[Source, Any, list[Fault]]],
    notes: Notebook,
) -> Iterator[str]:
    """Read the root file, which may leave others out; then give the rest by code point."""
    paths = [path for path in tree.paths() if path != tree.root]
    if tree.root:
        root = _decoded(tree, tree.root, notes)
        sources[tree.root] = root
        _read_file(root, roots, faults, notes)
    patterns = _left_out(roots[0][1] if roots else None)
    for path in sorted(paths):
        if not any(_matches(path, pattern) for pattern in patterns):
            yield path


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


def _decoded(tree: SourceTree, path: str, notes: Notebook) -> Source:
    data = tree.read(path)
    if len(data) > MAX_BYTES:
        source = Source(path, "")
        notes.about_file(
            TroubleKind.FILE_TOO_BIG,
            path,
            None,
            source.span(0, 0),
            grense=MAX_BYTES // (1024 * 1024),
        )
        notes.lose_everything()
        return source
    source, fault = decode(path, data)
    if fault is None:
        return source
    span = source.span(fault.start, fault.end)
    notes.about_file(fault.kind, path, None, span, **fault.values)
    notes.lose_everything()
    return Source(path, "")


def _read_file(
    source: Source,
    roots: list[tuple[Source, Any]],
    faults: list[tuple[Source, Any, list[Fault]]],
    notes: Notebook,
) -> None:
    text, bad = without_bad_characters(source.text)
    built, found = build_past_traps(source, text)
    if built is None or not built.complete:
        notes.lose_everything()
    root = None if built is None else built.root
    roots.append((source, root))
    faults.append((source, root, [*bad, *found]))


def _in_text_order(trouble: list[Trouble], places: Sources) -> tuple[Trouble, ...]:
    """Sort by place in the text, and number what would otherwise be called the same."""
    order = {file: number for number, file in enumerate(places.files)}

    def where(one: Trouble) -> tuple[int, int, int, str]:
        if one.span is None:
            return -1, 0, 0, one.kind.value
        start = one.span.start
        return order.get(one.span.file, -1), start.line, start.column, one.kind.value

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
