"""From faults in the text of one file to trouble in the project."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from endringsteori.diagnostics import Place, TroubleKind
from endringsteori.loading.merge import LISTS, ROOT_ONLY, MergedList, MergedMap
from endringsteori.loading.places import (
    child,
    descend,
    element_and_steps,
    key_of,
    offsets,
)
from endringsteori.loading.raw import RawList, RawMap

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.loading.notebook import Notebook
    from endringsteori.loading.raw import Fault, Path
    from endringsteori.loading.source import Source

__all__ = [
    "in_project",
    "place_of",
    "shown_key",
    "shown_name",
    "step_at",
    "take_out",
    "tell_faults",
]

_LOSES_UNKNOWN: Final = (TroubleKind.KEY_TWICE, TroubleKind.KEY_NOT_TEXT)
"""Faults of a value that was thrown away while the rest of what it stood in was kept."""


def tell_faults(
    source: Source,
    root: Any,  # noqa: ANN401 - raw data
    faults: Iterable[Fault],
    project: MergedMap,
    notes: Notebook,
) -> None:
    """Tell of each fault at its place, and take out what cannot be used."""
    for found in faults:
        fault = found if found.path is not None else _placed(found, root)
        path = in_project(fault.path or (), root, project)
        span = source.span(fault.start, fault.end)
        if not path:
            notes.about_file(fault.kind, source.path, None, span, **fault.values)
            if fault.loses or fault.kind in _LOSES_UNKNOWN:
                notes.lose_everything()
            continue
        place = place_of(project, path)
        mended = fault.loses and _mended(project, path, fault)
        first = () if fault.first is None else ((place, source.span(*fault.first)),)
        ting = shown_name(project, path) if len(path) > 1 else source.path
        values = {"ting": ting, "nøkkel": shown_key(path)}
        notes.tell(fault.kind, place, span, {**values, **fault.values}, first)
        if fault.loses or fault.kind in _LOSES_UNKNOWN:
            notes.lose_path(path)
        if fault.loses and not mended:
            take_out(project, path, notes)


def _mended(project: MergedMap, path: Path, fault: Fault) -> bool:
    """Put a name back as it was meant, so that a thing is not lost for a colon."""
    home, meant = descend(project, path[:-1]), fault.values.get("tekst")
    if path[-1] != "navn" or not isinstance(home, dict) or not isinstance(meant, str):
        return False
    home["navn"] = meant
    _alter(home)
    return True


def place_of(project: MergedMap, path: Path) -> Place:
    """Name a path as the rule catalogue does."""
    element, steps, used = element_and_steps(path)
    field = str(steps[0]) if steps else None
    return Place(element, field, key_of(project, path, used) or None)


def shown_name(project: MergedMap, path: Path) -> str:
    """Give the name of the thing that a path stands in, or its id where it has none."""
    element, _, used = element_and_steps(path)
    thing = descend(project, path[:used])
    if isinstance(thing, dict):
        name = thing.get("navn")
        return name if isinstance(name, str) else element
    return thing if isinstance(thing, str) and used > 1 else element


def shown_key(path: Path) -> str:
    """Give the key that a value stands under, also where it is an item of a list."""
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def _placed(fault: Fault, root: Any) -> Fault:  # noqa: ANN401 - raw data
    """Find the innermost value, or key, that a fault stands in; a comment loses nothing."""
    node, steps, in_key = root, list[str | int](), False
    while not in_key and (step := step_at(node, fault.start)) is not None:
        steps.append(step)
        where = offsets(node, step)
        in_key = (
            isinstance(node, RawMap) and where is not None and fault.start < where[1]
        )
        node = child(node, step)
    in_comment = isinstance(node, (RawMap, RawList)) and not in_key
    return replace(fault, path=tuple(steps), loses=fault.loses and not in_comment)


def step_at(node: object, offset: int) -> str | int | None:
    """Find the key or item of raw data that an offset stands in; None between them."""
    if isinstance(node, RawMap):
        places = node.places.items()
        return next((key for key, p in places if p[0] <= offset < p[3]), None)
    if isinstance(node, RawList):
        items = enumerate(node.places)
        return next((i for i, p in items if p[0] <= offset < p[1]), None)
    return None


def in_project(path: Path, root: object, project: MergedMap) -> Path:
    """Turn the way through a file into the way through the project; empty if left out."""
    if len(path) < 2:  # noqa: PLR2004 - section and what is in it
        return path
    section = str(path[0])
    items, merged = child(root, section), project.get(section)
    if section in ROOT_ONLY:
        return path if project.homes.get(section, root) is root else ()
    if isinstance(merged, MergedMap) and path[1] in merged:
        return path if merged.homes[str(path[1])] is items else ()
    if section not in LISTS:
        return path
    if isinstance(merged, MergedList):
        for number, (home, index) in enumerate(merged.homes):
            if home is items and index == path[1]:
                return (section, number, *path[2:])
    return ()


def take_out(project: MergedMap, path: Path, notes: Notebook) -> None:
    """Take a value out of the data, and remember where it was."""
    home = descend(project, path[:-1])
    last = path[-1]
    _alter(home)
    if isinstance(home, dict) and last in home:
        del home[last]
        notes.gone.add((id(home), str(last)))
    elif isinstance(home, (RawList, MergedList)) and isinstance(last, int):
        home.drop(last)


def _alter(home: object) -> None:
    """Note that the data of a file is no longer as it was read."""
    if isinstance(home, (RawMap, RawList)):
        home.source.is_altered = True
