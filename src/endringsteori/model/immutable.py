"""`immutable`: makes a class of the model, and builds nothing of what pydantic builds at import.

What comes out is a slotted dataclass that pydantic knows what to do with. The validator of a
class is made when it is first asked for (`validation`); pydantic itself is imported only for
the JSON Schema, and to write data. Every run waits for this module, so it is kept light.
"""

from __future__ import annotations

import dataclasses
from typing import TYPE_CHECKING, Any, Final, TypeVar, dataclass_transform

from pydantic_core import ArgsKwargs

from endringsteori.lean import equality, frozenness, text

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from pydantic import GetCoreSchemaHandler
    from pydantic_core.core_schema import CoreSchema

__all__ = ["Described", "descriptions", "field", "immutable", "is_immutable"]

_REQUIRED: Final[Any] = object()
_Kind = TypeVar("_Kind", bound=type)


class Described:
    """What a field says of itself: what it is for, and what it has where nothing is given."""

    __slots__ = ("default", "default_factory", "description")

    def __init__(
        self,
        description: str,
        default: Any,  # noqa: ANN401 - whatever the field holds
        default_factory: Callable[[], Any] | None,
    ) -> None:
        self.description = description
        self.default = default
        self.default_factory = default_factory

    @property
    def is_required(self) -> bool:
        """Whether the field must be given."""
        return self.default is _REQUIRED and self.default_factory is None

    def otherwise(self) -> Any:  # noqa: ANN401 - whatever the field holds
        """Give what the field has where nothing is given; None where it must be."""
        if self.default_factory is not None:
            return self.default_factory()
        return None if self.default is _REQUIRED else self.default


def field(
    *,
    description: str,
    default: Any = _REQUIRED,  # noqa: ANN401 - whatever the field holds
    default_factory: Callable[[], Any] | None = None,
) -> Any:  # noqa: ANN401 - stands for a value of any type
    """Describe a field of a class of the model. Without a default it must be given."""
    return Described(description, default, default_factory)


@dataclass_transform(
    kw_only_default=True, frozen_default=True, field_specifiers=(field,)
)
def immutable(kind: _Kind) -> _Kind:
    """Make a class whose fields are given by name, validated, and never changed.

    Unknown fields are refused. Equality, hash, text, copies and pickles are as of a frozen
    dataclass (`lean`).
    """
    about = kind.__doc__
    made: Any = dataclasses.dataclass(
        init=False, repr=False, eq=False, kw_only=True, slots=True
    )(kind)
    made.__doc__ = about
    made.__pydantic_config__ = {"extra": "forbid"}
    made.__get_pydantic_core_schema__ = classmethod(_told_to_pydantic)
    made.__described__ = {one.name: one.default for one in dataclasses.fields(made)}
    names = [*made.__described__]
    methods = {"__repr__": text(names), **equality(names), **frozenness(names)}
    for name, method in {"__init__": _init, **methods}.items():
        setattr(made, name, method)
    return made  # type: ignore[no-any-return]  # the class that was given, slotted


def is_immutable(kind: type[Any]) -> bool:
    """Tell a class of the model from others."""
    return "__described__" in kind.__dict__


def descriptions(kind: type[Any]) -> Mapping[str, Described]:
    """Give what each field of a class says of itself, by name, inherited ones first."""
    described: dict[str, Described] = kind.__described__
    return described


def _told_to_pydantic(
    kind: type[Any], source: type[Any], handler: GetCoreSchemaHandler
) -> CoreSchema:
    """Say of the fields in pydantic's own words what they say in ours, while it asks."""
    ours = [
        (one, one.default)
        for one in dataclasses.fields(kind)
        if isinstance(one.default, Described)
    ]
    try:
        for one, described in ours:
            one.default = _as_pydantic_says(described)
        return handler(source)
    finally:
        for one, described in ours:
            one.default = described


def _as_pydantic_says(described: Described) -> Any:  # noqa: ANN401 - pydantic's own type of it
    from pydantic import Field  # noqa: PLC0415 - takes longer than all of the model

    said = described.description
    if described.default_factory is not None:
        return Field(default_factory=described.default_factory, description=said)
    if described.is_required:
        return Field(description=said)
    return Field(default=described.default, description=said)


def _init(self: object, **given: object) -> None:
    """Take what is given as the class of the object validates it."""
    from endringsteori.model.validation import (  # noqa: PLC0415 - built when first asked for
        validator,
    )

    __tracebackhide__ = True
    validator(type(self)).validate_python(ArgsKwargs((), given), self_instance=self)
