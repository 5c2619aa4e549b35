"""Which row of one list is which of another, where rows have no ids."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

__all__ = ["Pair", "Row", "is_rows", "pairs"]

Row: TypeAlias = "dict[str, Any]"
Pair: TypeAlias = "tuple[int | None, int | None]"
"""Where a row stands in each list; None where it is in the other only."""

_KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "målinger": ("periode", "fordelt_på"),
    "gjenbesøk": ("dato", "tiltak"),
    "unntak": ("kode", "gjelder"),
    "egne_regler": ("kode",),
    "milepæler": ("frist",),
    "finansiering": ("type", "kilde", "fra"),
}
"""What tells the rows of each list from each other."""

_BY_KEY_ALONE: Final = frozenset({"målinger"})
"""Lists whose rows are others when their keys are: the number of another year."""


def is_rows(value: object) -> bool:
    """Tell a list of rows from a list of texts or ids."""
    return isinstance(value, list) and any(isinstance(row, dict) for row in value)


def pairs(name: str, old: Sequence[Row], new: Sequence[Row]) -> list[Pair]:
    """Pair the rows of two lists; those of the old first, in order, then what is new.

    Equal rows belong together, then those with the same key, then those that have most
    in common, unless another key makes another row.
    """
    left, right = dict(enumerate(old)), dict(enumerate(new))
    found: list[tuple[int, int]] = []

    def take(alike: Callable[[Row, Row], bool]) -> None:
        for i, row in list(left.items()):
            match = next((j for j, other in right.items() if alike(row, other)), None)
            if match is not None:
                found.append((i, match))
                del left[i], right[match]

    keys = _KEYS.get(name, ())
    _take_equal(left, right, found)
    take(lambda a, b: all(a.get(key) == b.get(key) for key in keys))
    if name not in _BY_KEY_ALONE:
        take(_are_close)
    gone: list[Pair] = [(i, None) for i in left]
    new_ones: list[Pair] = [(None, j) for j in right]
    return [*sorted([*found, *gone], key=_place_in_old), *new_ones]


def _take_equal(
    left: dict[int, Row], right: dict[int, Row], found: list[tuple[int, int]]
) -> None:
    """Pair equal rows by what they hold: lists may be thousands of rows long."""
    waiting: dict[str, list[int]] = {}
    for j, row in reversed(right.items()):
        waiting.setdefault(_mark(row), []).append(j)
    for i, row in list(left.items()):
        match = waiting.get(_mark(row))
        if match:
            j = match.pop()
            found.append((i, j))
            del left[i], right[j]


def _mark(value: object) -> str:
    """Give the same text for values that are equal, whatever the order of their keys."""
    if isinstance(value, dict):
        return "{" + ",".join(_parts(value)) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(_mark, value)) + "]"
    return repr(str(value))


def _parts(value: Row) -> Iterator[str]:
    for key in sorted(value):
        yield f"{key!r}:{_mark(value[key])}"


def _are_close(a: Row, b: Row) -> bool:
    """Tell whether two rows have at least half of their fields in common."""
    same = sum(1 for key in a.keys() & b.keys() if a[key] == b[key])
    return 2 * same >= max(len(a), len(b))


def _place_in_old(pair: Pair) -> int:
    return -1 if pair[0] is None else pair[0]
