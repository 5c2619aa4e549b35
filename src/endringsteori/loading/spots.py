"""From an offset in a file to what stands there: a field of a thing, a cell, a comment."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from endringsteori.diagnostics import Place
from endringsteori.lean import dataclass, lazy_pattern
from endringsteori.loading.faults import in_project, shown_name, step_at
from endringsteori.loading.file_names import is_table
from endringsteori.loading.merge import MergedList, MergedMap
from endringsteori.loading.places import child, descend, element_and_steps, offsets
from endringsteori.loading.raw import Items, RawList, RawMap
from endringsteori.model import DELTE_SEKSJONER, TILTAKETS_SEKSJONER

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.loading.raw import Path
    from endringsteori.loading.source import Source

__all__ = ["Spot", "spot_in"]

_HYPOTHESES: Final = ("fører_til", "bidrar_til")
_COMMENT: Final = lazy_pattern(r"(?:^|[ \t])#")


@dataclass(frozen=True, slots=True)
class Spot:
    """What stands somewhere in a file.

    `at` is the thing and the path of the field, or the file where it is not known what
    stands there. `navn` is what people call it, `section` the part of the project.
    """

    at: Place
    navn: str
    section: str = ""
    is_comment: bool = False


def spot_in(project: MergedMap, source: Source, root: Any, offset: int) -> Spot:  # noqa: ANN401 - raw data
    """Find what stands at an offset of a file; `root` is its data, None if it has none."""
    if root is None and is_table(source.path):
        return _cell(project, source, offset)
    path, in_comment = _way(source, root, offset)
    if in_comment:
        return Spot(Place(source.path), source.path, is_comment=True)
    inside = in_project(path, root, project)
    if len(inside) < 2:  # noqa: PLR2004 - section and what is in it
        key = ".".join(map(str, path)) or None
        return Spot(Place(source.path, None, key), source.path)
    return _field(project, _named(project, inside, root, path, offset))


def _way(source: Source, root: object, offset: int) -> tuple[Path, bool]:
    """Find the way to the innermost value or key, and whether there is a comment instead."""
    if not source.is_nested:
        return _way_to(root, offset) or (), False
    node, steps, in_key = root, list[str | int](), False
    while not in_key and (step := _step_at(node, source, offset)) is not None:
        steps.append(step)
        where = offsets(node, step)
        in_key = isinstance(node, RawMap) and where is not None and offset < where[1]
        node = child(node, step)
    between = node is None or isinstance(node, (RawMap, RawList))
    if between and not in_key:
        at = source.position(offset)
        before = source.line(at.line)[: at.column - 1]
        return tuple(steps), _COMMENT.search(before) is not None
    return tuple(steps), False


def _way_to(node: object, offset: int) -> Path | None:
    """Find the way to a text wherever it stands; None where nothing was read."""
    if not isinstance(node, (RawMap, RawList)):
        return None
    for step in node if isinstance(node, RawMap) else range(len(node)):
        below = child(node, step)
        if isinstance(below, (RawMap, RawList)):
            way = _way_to(below, offset)
            if way is not None:
                return (step, *way)
        elif (where := offsets(node, step)) and where[2] <= offset < where[3]:
            return (step,)
    return None


def _step_at(node: object, source: Source, offset: int) -> str | int | None:
    """Take one step into raw data, or into measurements that several files share."""
    if not isinstance(node, MergedList):
        return step_at(node, offset)
    for index, (home, number) in enumerate(node.homes):
        start, end = home.places[number]
        if home.source is source and start <= offset < end:
            return index
    return None


def _named(
    project: MergedMap, inside: Path, root: object, path: Path, offset: int
) -> Path:
    """Add the field that a thing or a hypothesis written as one text means."""
    where = offsets(descend(root, path[:-1]), path[-1])
    in_value = where is not None and offset >= where[2]
    is_text = isinstance(descend(project, inside), str)
    if not (in_value and is_text):
        return inside
    if _is_thing(inside):
        return (*inside, "navn")
    is_hypothesis = inside[-2] in _HYPOTHESES and isinstance(inside[-1], str)
    return (*inside, "fordi") if is_hypothesis else inside


def _is_thing(path: Path) -> bool:
    if len(path) == 2:  # noqa: PLR2004 - section and id
        return path[0] in DELTE_SEKSJONER
    inner = {"tiltak": TILTAKETS_SEKSJONER, "utfordringer": ("årsaker",)}
    return len(path) == 4 and path[2] in inner.get(str(path[0]), ())  # noqa: PLR2004 - and the inner ones


def _field(project: MergedMap, path: Path) -> Spot:
    element, steps, used = element_and_steps(path)
    key = ".".join(_labels(project, path, used)) or None
    field = str(steps[0]) if steps else None
    at = Place(element, field, key)
    return Spot(at, shown_name(project, path), str(path[0]))


def _labels(project: MergedMap, path: Path, used: int) -> Iterator[str]:
    """Name the steps: keys, and items by their period, else by their number."""
    node = descend(project, path[:used])
    for step in path[used:]:
        if isinstance(step, int) and isinstance(node, Items) and step < len(node):
            yield node.label(step)
        else:
            yield f"#{step + 1}" if isinstance(step, int) else step
        node = child(node, step)


def _cell(project: MergedMap, source: Source, offset: int) -> Spot:
    """Find the field of a measurement that a cell was read into, or the row it stands in."""
    for path, measurements in _measurements(project):
        index = _step_at(measurements, source, offset)
        if isinstance(index, int):
            column = _column(measurements[index], offset)
            return _field(project, (*path, index, *column))
    line = f"linje {source.position(offset).line}"
    return Spot(Place(source.path, None, line), source.path)


def _column(row: object, offset: int) -> Path:
    if not isinstance(row, RawMap):
        return ()
    places = row.places.items()
    return next(((key,) for key, p in places if p[0] <= offset < p[1]), ())


def _measurements(project: MergedMap) -> Iterator[tuple[Path, MergedList]]:
    """Give the measurements of each indicator that have some from tables."""
    homes: list[tuple[Path, Any]] = [(("indikatorer",), project.get("indikatorer"))]
    for id_, measure in project.get("tiltak", {}).items():
        homes.append((("tiltak", id_, "indikatorer"), child(measure, "indikatorer")))
    for path, things in homes:
        for id_, thing in things.items() if isinstance(things, dict) else ():
            found = child(thing, "målinger")
            if isinstance(found, MergedList):
                yield (*path, id_, "målinger"), found
