"""From the classes of the model to what validates them, straight.

pydantic makes the same of the same annotations, but takes ten times as long on the way, and
every run has to wait for it. It still makes the JSON Schema, and writes data; the tests hold
the two against each other.
"""

from __future__ import annotations

import sys
from functools import cache
from inspect import get_annotations
from typing import (
    TYPE_CHECKING,
    Annotated,
    Any,
    Final,
    Literal,
    get_args,
    get_origin,
)

from pydantic_core import SchemaValidator, core_schema

from endringsteori.model.form import Form
from endringsteori.model.immutable import descriptions, is_immutable

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pydantic_core.core_schema import CoreSchema

    from endringsteori.model.immutable import Described

__all__ = ["validator"]


_VALIDATORS: Final[dict[type[Any], SchemaValidator]] = {}
_THINGS: Final[dict[type[Any], CoreSchema]] = {}
"""What has been made, by class."""
_OR_NONE: Final = " | None"
"""How an annotation ends that allows the field to be empty."""


def validator(kind: type[Any]) -> SchemaValidator:
    """Give what makes an object of a class of the model from plain data."""
    made = _VALIDATORS.get(kind)
    if made is None:
        made = _VALIDATORS[kind] = SchemaValidator(_thing(kind))
    return made


def _thing(kind: type[Any]) -> CoreSchema:
    if kind not in _THINGS:
        _THINGS[kind] = _made(kind)
    return _THINGS[kind]


def _made(kind: type[Any]) -> CoreSchema:
    written = {
        name: (base.__module__, text)
        for base in reversed(kind.__mro__)
        for name, text in get_annotations(base).items()
    }
    described = descriptions(kind)
    given = [
        core_schema.dataclass_field(
            name, _field(field, _annotated(*written[name])), kw_only=True
        )
        for name, field in described.items()
    ]
    ends = hasattr(kind, "__post_init__")
    return core_schema.dataclass_schema(
        kind,
        core_schema.dataclass_args_schema(kind.__name__, given, collect_init_only=ends),
        [*described],
        post_init=ends,
        slots=True,
        config={"title": kind.__name__, "extra_fields_behavior": "forbid"},
    )


@cache
def _annotated(module: str, text: str) -> CoreSchema:
    """Give what validates fields with an annotation. Most annotations are those of several."""
    held = text.removesuffix(_OR_NONE)
    if held != text:
        return core_schema.nullable_schema(_annotated(module, held))
    return _value(eval(text, vars(sys.modules[module])))  # noqa: S307 - text of our own classes


def _field(field: Described, of_value: CoreSchema) -> CoreSchema:
    if field.is_required:
        return of_value
    if field.default_factory is not None:
        return core_schema.with_default_schema(
            of_value, default_factory=field.default_factory
        )
    return core_schema.with_default_schema(of_value, default=field.default)


def _value(hint: Any) -> CoreSchema:  # noqa: ANN401 - any annotation of the model
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Annotated:
        forms = [one for one in inner[1:] if isinstance(one, Form)]
        return _formed(inner[0], forms)
    if origin is tuple:
        return core_schema.tuple_schema([_value(inner[0])], variadic_item_index=0)
    if origin is Literal:
        return core_schema.literal_schema(list(inner))
    if isinstance(hint, type) and is_immutable(hint):
        return _thing(hint)
    raise TypeError(hint)


def _formed(held: Any, forms: Sequence[Form]) -> CoreSchema:  # noqa: ANN401 - as above
    """Let each form make what reads it, the last outermost."""
    if not forms:
        return _value(held)
    *inner, last = forms
    return last.__get_pydantic_core_schema__(
        held,
        lambda source: _formed(source, inner),  # type: ignore[arg-type]  # all of a handler that a form uses
    )
