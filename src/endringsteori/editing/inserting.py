"""Symbolic steps of a mend, and what a project becomes when they are taken."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from endringsteori.diagnostics import Place
from endringsteori.editing.edit import apply
from endringsteori.editing.kept import with_text
from endringsteori.editing.page import Page
from endringsteori.lean import dataclass
from endringsteori.loading import Overlay, load

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from endringsteori.editing.edit import Edit
    from endringsteori.editing.written import Value
    from endringsteori.loading import Loaded, SourceTree

__all__ = ["Add", "Drop", "Put", "Reason", "Step", "take"]


@dataclass(frozen=True, slots=True)
class Put:
    """Write a value below an element. `keys` are the fields on the way, the last is its own.

    Ids are added to a list that stands there; anything else takes the place of it.
    """

    element: str
    keys: tuple[str, ...]
    value: Value


@dataclass(frozen=True, slots=True)
class Add:
    """Write a new shared thing, in a file that has the section or else beside `near`."""

    section: str
    id: str
    value: Value
    near: str


@dataclass(frozen=True, slots=True)
class Drop:
    """Take a field of an element away, or one item of it."""

    element: str
    field: str
    item: str | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """Write a field of the hypothesis from an element to a target, as its id is written."""

    element: str
    field: str
    target: str
    key: str
    value: Value


Step: TypeAlias = Put | Add | Drop | Reason


def take(tree: SourceTree, steps: Sequence[Step]) -> dict[str, bytes] | None:
    """Give the new bytes of the files that some steps change, taken one after another.

    None where one of them cannot be taken: the thing is written in another way than these
    rules know, or belongs to a register. Raises `OSError` where a file cannot be read.
    """
    changed: dict[str, bytes] = {}
    for step in steps:
        here = Overlay(tree, changed)
        loaded = load(here)
        edits = _edits(loaded, step)
        if not edits:
            return None
        file = edits[0].file
        text = apply(loaded.sources.text(file), edits)
        changed[file] = with_text(here.read(file), text)
    return changed


def _edits(loaded: Loaded, step: Step) -> tuple[Edit, ...]:
    if isinstance(step, Add):
        file = _file_for(loaded, step)
        page = None if file is None else Page(file, loaded.sources.text(file))
        return () if page is None else page.put((step.section,), step.id, step.value)
    found = _place(loaded, step.element)
    if found is None:
        return ()
    page, path = found
    if isinstance(step, Put):
        return page.put((*path, *step.keys[:-1]), step.keys[-1], step.value)
    if isinstance(step, Drop):
        return page.drop((*path, step.field), step.item)
    return page.reason((*path, step.field), step.target, step.key, step.value)


def _file_for(loaded: Loaded, step: Add) -> str | None:
    """Give the file that a new thing goes to: one that has the section, the nearest first."""
    near = _file_of(loaded, step.near)
    files = dict.fromkeys((*([near] if near else ()), *loaded.sources.files), None)
    having = (
        file
        for file in _own_files(loaded, files)
        if step.section in Page(file, loaded.sources.text(file))
    )
    return next(having, near)


def _own_files(loaded: Loaded, files: dict[str, None]) -> Iterator[str]:
    for file in files:
        is_chain = file.endswith((".yaml", ".yml")) or file == loaded.sources.files[0]
        if is_chain and file not in loaded.register_files:
            yield file


def _file_of(loaded: Loaded, element: str) -> str | None:
    span = loaded.sources.span(Place(element))
    source = None if span is None else loaded.sources.shown.source(span.file)
    if source is None or source.path in loaded.register_files:
        return None
    return source.path


def _place(loaded: Loaded, element: str) -> tuple[Page, tuple[str | int, ...]] | None:
    file, span = _file_of(loaded, element), loaded.sources.span(Place(element))
    if file is None or span is None:
        return None
    page = Page(file, loaded.sources.text(file))
    start, _ = loaded.sources.offsets(span)
    path = page.path_of(start)
    # What is not there is said to stand at the first character.
    is_it = path is not None and path[-1] == element.rpartition("/")[2]
    return (page, path) if path is not None and is_it else None
