"""`initialiser`: the `__init__` of a class, with the code of all that have as many fields.

It puts each value in its slot straight. `dataclasses` goes round by `object.__setattr__`
where a class is frozen, which takes twice as long.
"""

from __future__ import annotations

import sys
from dataclasses import MISSING
from functools import cache
from types import FunctionType
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from dataclasses import Field
    from types import CodeType

__all__ = ["initialiser"]

_NOT_GIVEN: Final = "a field that is not given is for `dataclasses`"
_NO_DEFAULT: Final = "a field without a default follows one that has it"


class _Factory:
    """What a parameter has until the field's factory has made its value."""

    def __repr__(self) -> str:
        return "<factory>"


_FACTORY: Final = _Factory()


def initialiser(
    kind: type[Any], fields: Sequence[Field[Any]], *, kw_only: bool
) -> FunctionType:
    """Give the `__init__` of a class with slots; `__post_init__` is called last.

    Raises `TypeError` for fields that cannot be parameters in this order.
    """
    if not all(field.init for field in fields):
        raise TypeError(_NOT_GIVEN)
    names = tuple(field.name for field in fields)
    puts = [kind.__dict__[name].__set__ for name in names]
    makes = [f.default_factory for f in fields if f.default_factory is not MISSING]
    shape = "".join("." if f.default_factory is MISSING else "+" for f in fields)
    shared = _shared(shape, ends=hasattr(kind, "__post_init__"))(
        _FACTORY, *puts, *makes
    )
    made = FunctionType(
        _named(shared.__code__, kind, names, kw_only=kw_only),
        vars(sys.modules[kind.__module__]),
        closure=shared.__closure__,
    )
    _give_defaults(made, fields, kw_only=kw_only)
    made.__annotations__ = {**{f.name: f.type for f in fields}, "return": None}
    return made


@cache
def _shared(shape: str, *, ends: bool) -> Callable[..., FunctionType]:
    """Give what makes the `__init__` of classes with these fields: `.` plain, `+` by a factory."""
    given = [f"given{n}" for n in range(len(shape))]
    puts = [f"put{n}" for n in range(len(shape))]
    makes = [f"make{n}" for n, how in enumerate(shape) if how == "+"]
    lines = [
        f"{put}(self, {value})"
        if how == "."
        else f"{put}(self, make{n}() if {value} is factory else {value})"
        for n, (how, put, value) in enumerate(zip(shape, puts, given, strict=True))
    ]
    body = "\n  ".join([*lines, "self.__post_init__()" if ends else "return"])
    written = (
        f"def shared({', '.join(('factory', *puts, *makes))}):\n"
        f" def __init__({', '.join(('self', *given))}):\n  {body}\n"
        " return __init__\n"
    )
    made: dict[str, Callable[..., FunctionType]] = {}
    exec(written, made)  # noqa: S102 - of numbers only; once for each shape
    return made["shared"]


def _named(
    shared: CodeType, kind: type[Any], names: tuple[str, ...], *, kw_only: bool
) -> CodeType:
    return shared.replace(
        co_varnames=("self", *names),
        co_argcount=1 if kw_only else 1 + len(names),
        co_kwonlyargcount=len(names) if kw_only else 0,
        co_qualname=f"{kind.__qualname__}.__init__",
    )


def _give_defaults(
    made: FunctionType, fields: Sequence[Field[Any]], *, kw_only: bool
) -> None:
    defaults = {
        f.name: f.default if f.default_factory is MISSING else _FACTORY
        for f in fields
        if f.default is not MISSING or f.default_factory is not MISSING
    }
    if kw_only:
        made.__kwdefaults__ = defaults
        return
    if [*defaults] != [f.name for f in fields][len(fields) - len(defaults) :]:
        raise TypeError(_NO_DEFAULT)
    made.__defaults__ = tuple(defaults.values())
