"""Which fields there are at each place in a file, asked of the classes themselves."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

from endringsteori.model.oppfolging import Kartlegging, Punkt
from endringsteori.model.teori import Teori

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["all_keys", "fields_at"]

_NOT_KEYS = frozenset({"id", "til"})
"""Fields that a file gives as the key of a mapping, never as a key of its own."""


def fields_at(path: Iterable[str | int]) -> tuple[str, ...]:
    """Give the keys that a mapping at this path of a file may have; none if unknown."""
    kind: type[Any] | None = Teori
    in_things = False
    for step in path:
        if kind is None:
            return ()
        if in_things:
            in_things = kind is Kartlegging
            kind = Punkt if in_things else kind
        else:
            kind, in_things = _below(kind, step)
    if kind is None or in_things:
        return ()
    return tuple(
        f.name
        for f in fields(kind)
        if f.name not in _NOT_KEYS or (f.name == "til" and kind.__name__ != "Hypotese")
    )


@cache
def all_keys() -> frozenset[str]:
    """Give every key of the format, wherever it may stand."""
    return frozenset(name for below in _table().values() for name in below) - _NOT_KEYS


def _below(kind: type[Any], name: str | int) -> tuple[type[Any] | None, bool]:
    """Give the class below a field, and whether it is held by ids or numbers there."""
    return _table().get(kind, {}).get(str(name), (None, False))


@cache
def _table() -> dict[type[Any], dict[str, tuple[type[Any] | None, bool]]]:
    """Give, for each class of the model, what stands below each of its fields."""
    table: dict[type[Any], dict[str, tuple[type[Any] | None, bool]]] = {}
    waiting: list[type[Any]] = [Teori]
    while waiting:
        kind = waiting.pop()
        below: dict[str, tuple[type[Any] | None, bool]] = {}
        for name, hint in get_type_hints(kind, include_extras=True).items():
            inner = _dataclass_in(hint)
            below[name] = inner, inner is not None and "tuple" in str(hint)
            if inner is not None and inner not in table:
                waiting.append(inner)
        table[kind] = below
    return table


def _dataclass_in(annotation: object) -> type[Any] | None:
    if isinstance(annotation, type) and is_dataclass(annotation):
        return annotation
    for part in get_args(annotation):
        found = _dataclass_in(part)
        if found is not None:
            return found
    return None
