"""From the way through the data to the names that findings use, and back to the text.

A *path* is keys and indices from the root of the project's data. A *place* is an element
and a key below it, as the rule catalogue names them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from endringsteori.loading.raw import Items, RawList, RawMap
from endringsteori.model import DELTE_SEKSJONER, TILTAKETS_SEKSJONER
from endringsteori.privacy import Mask

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from endringsteori.loading.raw import Path

__all__ = [
    "child",
    "descend",
    "element_and_steps",
    "key_of",
    "lacks",
    "offsets",
]

_LONGEST: Final = 80
"""How much of a wrong value or key a key shows; ids are never longer."""

_MASK: Final = Mask(individ=True)


def element_and_steps(path: Path) -> tuple[str, Path, int]:
    """Split a path into the element it stands in, the steps below, and how many led there.

    Inside a named thing the element is that thing; elsewhere it is the section.
    """
    if not path:
        return "prosjekt", (), 0
    section, *rest = path
    names = [section]
    used = 1
    if rest and section in (*DELTE_SEKSJONER, "kartlegging") and len(path) > 2:  # noqa: PLR2004 - a key below the thing's id
        names, used = [rest[0]], 2
        inner = path[2]
        if len(path) > 4 and (  # noqa: PLR2004 - a key below the inner thing's id
            (section == "tiltak" and inner in TILTAKETS_SEKSJONER)
            or (section == "utfordringer" and inner == "årsaker")
        ):
            names.append(path[3])
            used = 4
    return "/".join(map(str, names)), path[used:], used


def key_of(root: object, path: Path, used: int) -> str:
    """Name the steps of `path` past the first `used`: keys, and items by their period."""
    labels: list[str] = []
    node = descend(root, path[:used])
    for step in path[used:]:
        item = child(node, step)
        if isinstance(step, int) and isinstance(item, str) and labels:
            labels[-1] += f"={_cut(item)}"
        elif isinstance(step, int):
            labels.append(
                node.label(step) if isinstance(node, Items) else f"#{step + 1}"
            )
        else:
            labels.append(_cut(step))
        node = child(node, step)
    return ".".join(labels)


def _cut(text: str) -> str:
    """Cut what is long, and never in the middle of a number that is not to be shown."""
    return text if len(text) <= _LONGEST else _MASK(text)[:_LONGEST]


def child(node: object, step: str | int) -> Any:  # noqa: ANN401 - raw data
    """Take one step into the data; None where there is no such step."""
    if isinstance(node, dict):
        return node.get(step)
    if isinstance(node, list) and isinstance(step, int) and step < len(node):
        return node[step]
    return None


def descend(node: object, path: Sequence[str | int]) -> Any:  # noqa: ANN401 - raw data
    """Take every step of a path."""
    for step in path:
        node = child(node, step)
    return node


def lacks(home: object, keys: Iterable[str]) -> bool:
    """Tell whether a mapping in a file was written without any of these keys."""
    return isinstance(home, RawMap) and not any(key in home.places for key in keys)


def offsets(node: object, step: str | int) -> tuple[int, int, int, int] | None:
    """Give where a key starts and ends, and its value; an item is its own key."""
    if isinstance(node, RawMap) and isinstance(step, str):
        return node.places.get(step)
    if isinstance(node, RawList) and isinstance(step, int) and step < len(node.places):
        start, end = node.places[step]
        return start, end, start, end
    return None
