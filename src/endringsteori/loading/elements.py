"""Where the elements of a project stand in its data, by the names that findings use."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from endringsteori.loading.places import child, descend
from endringsteori.loading.raw import Items, period_of
from endringsteori.model import DELTE_SEKSJONER, TILTAKETS_SEKSJONER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from endringsteori.loading.merge import MergedMap
    from endringsteori.loading.raw import Path

__all__ = ["HYPOTHESES", "Elements", "find", "step_of"]

HYPOTHESES = ("fører_til", "bidrar_til", "forsterker")
"""The fields that hold the hypotheses of a link."""


class Elements:
    """The way through the data of one project to each of its elements."""

    def __init__(self, project: MergedMap) -> None:
        self._project = project

    def path(self, element: str) -> Path | None:
        """Find where an element stands; remembered once it has been asked for."""
        found = self._known.get(element)
        if found is None and (found := self._sought(element)) is not None:
            self._known[element] = found
        return found

    @cached_property
    def _known(self) -> dict[str, Path]:
        """Where things stand that are asked for often: shared things, and theirs."""
        found: dict[str, Path] = {}
        for section in (*DELTE_SEKSJONER, "kartlegging"):
            inside = TILTAKETS_SEKSJONER if section == "tiltak" else ("årsaker",)
            for home, thing in self._project.get(section, {}).items():
                if home in self._project or home in found or "/" in home:
                    continue  # that name means something else first
                found[home] = (section, home)
                for name in inside:
                    things = child(thing, name)
                    for inner in things if isinstance(things, dict) else ():
                        found.setdefault(
                            f"{home}/{inner}", (section, home, name, inner)
                        )
        return found

    def _sought(self, element: str) -> Path | None:
        source, arrow, target = element.partition("->")
        if arrow:
            start = self.path(source)
            return None if start is None else self._hypothesis(start, source, target)
        if element in self._project:
            return (element,)
        home, slash, inner = element.partition("/")
        for section in (*DELTE_SEKSJONER, "kartlegging"):
            if home in self._project.get(section, ()):
                path = (section, home)
                return self._inside(path, inner) if slash else path
        return None

    def _inside(self, path: Path, inner: str) -> Path:
        thing = child(self._project[str(path[0])], path[1])
        sections = TILTAKETS_SEKSJONER if path[0] == "tiltak" else ("årsaker",)
        for section in sections:
            things = child(thing, section)
            if isinstance(things, dict) and inner in things:
                return (*path, section, inner)
        if isinstance(thing, dict) and inner in thing:
            return (*path, inner)
        return path

    def _hypothesis(self, start: Path, source: str, target: str) -> Path:
        measure = source.partition("/")[0]
        names = (target, target.removeprefix(f"{measure}/"))
        link = descend(self._project, start)
        for field in HYPOTHESES:
            found = find(child(link, field), names)
            if found is not None:
                return (*start, field, *found)
        return start


def find(node: object, names: Sequence[str]) -> Path | None:
    """Find one of several in a value: a key, a text, or an item by period or number."""
    if isinstance(node, dict):
        return next(((name,) for name in names if name in node), None)
    if isinstance(node, str):
        return () if node in names else None
    if not isinstance(node, Items):
        return None
    for name in names:
        if name in node:  # before any item is asked for its period, which takes time
            return (node.index(name),)
    for name in names:
        step = step_of(node, name)
        if step is not None:
            return (step,)
    return None


def step_of(node: object, name: str) -> str | int | None:
    """Find the step into a value that a name means."""
    if isinstance(node, dict):
        return name if name in node else None
    if not isinstance(node, Items):
        return None
    if name.startswith("#") and name[1:].isdecimal():
        index = int(name[1:]) - 1  # of the theory, which lacks what was left out
        return index if 0 <= index < len(node) else None
    for index in range(len(node)):
        if node.label(index) == name:
            return index
    return next((i for i, item in enumerate(node) if _is(item, name)), None)


def _is(item: object, name: str) -> bool:
    if isinstance(item, dict):
        if "kode" in item:
            return f"{item['kode']}@{item.get('gjelder')}" == name
        return period_of(item) == name
    return item == name
