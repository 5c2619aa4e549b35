"""What classes of values can do, shared: each class has only its own names of fields."""

from __future__ import annotations

import operator
from dataclasses import FrozenInstanceError
from typing import TYPE_CHECKING, Any, Never, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    _Values: TypeAlias = Callable[[object], tuple[object, ...]]
    _Compared: TypeAlias = Callable[[Any, Any], bool]

__all__ = ["equality", "frozenness", "order", "text"]


def equality(names: Sequence[str]) -> Mapping[str, Callable[..., Any]]:
    """Give `__eq__` and `__hash__` by what the fields hold, between objects of one class."""
    values = _values(names)

    def __eq__(self: object, other: object) -> bool:  # noqa: N807 - what it becomes
        if other.__class__ is self.__class__:
            return values(self) == values(other)
        return NotImplemented

    def __hash__(self: object) -> int:  # noqa: N807 - what it becomes
        return hash(values(self))

    return {"__eq__": __eq__, "__hash__": __hash__}


def order(names: Sequence[str]) -> Mapping[str, Callable[..., Any]]:
    """Give the comparisons by the first field that differs, between objects of one class."""
    values = _values(names)
    compared = (operator.lt, operator.le, operator.gt, operator.ge)
    return {f"__{how.__name__}__": _comparison(how, values) for how in compared}


def text(names: Sequence[str]) -> Callable[[object], str]:
    """Give `__repr__`, which shows how to make the object."""

    def __repr__(self: object) -> str:  # noqa: N807 - what it becomes
        shown = (f"{name}={getattr(self, name)!r}" for name in names)
        return f"{type(self).__qualname__}({', '.join(shown)})"

    return __repr__


def frozenness(names: Sequence[str]) -> Mapping[str, Callable[..., Any]]:
    """Give what refuses to change an object, and what copies and sends it all the same.

    Raises `FrozenInstanceError` for a field that is set or deleted.
    """
    values = _values(names)

    def __getstate__(self: object) -> tuple[object, ...]:  # noqa: N807 - what it becomes
        return values(self)

    def __setstate__(self: object, state: Sequence[object]) -> None:  # noqa: N807 - what it becomes
        for name, value in zip(names, state, strict=True):
            object.__setattr__(self, name, value)

    return {
        "__setattr__": _refuse_to_set,
        "__delattr__": _refuse_to_delete,
        "__getstate__": __getstate__,
        "__setstate__": __setstate__,
    }


def _values(names: Sequence[str]) -> _Values:
    """Give what gives all that the fields of an object hold."""
    if len(names) > 1:
        return operator.attrgetter(*names)
    return lambda thing: tuple([getattr(thing, name) for name in names])


def _comparison(how: _Compared, values: _Values) -> Callable[[object, object], object]:
    def compare(self: object, other: object) -> object:
        if other.__class__ is self.__class__:
            return how(values(self), values(other))
        return NotImplemented

    return compare


def _refuse_to_set(_: object, name: str, value: object) -> Never:
    del value
    said = f"cannot assign to field {name!r}"
    raise FrozenInstanceError(said)


def _refuse_to_delete(_: object, name: str) -> Never:
    said = f"cannot delete field {name!r}"
    raise FrozenInstanceError(said)
