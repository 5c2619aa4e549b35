"""What validates a class of the model, held against what pydantic makes of the same class."""

from __future__ import annotations

from dataclasses import dataclass
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import TypeAdapter

from endringsteori.model import Form, Teori
from endringsteori.model.immutable import field, immutable
from endringsteori.model.validation import _thing, validator

if TYPE_CHECKING:
    from collections.abc import Mapping

_BESIDE = {"metadata", "serialization", "ref", "kw_only", "definitions"}
"""What is not about reading, or says how pydantic keeps what it uses twice."""


@immutable
class Misplaced:
    """A class with a field that no form reads."""

    tall: int = field(description="Et tall.")


def told(function: object) -> object:
    """Give a function by its name and what it holds: each reading of an annotation has its own."""
    if isinstance(function, Form):
        return told(function.read)
    if isinstance(function, MethodType):
        return function.__qualname__, repr(function.__self__)
    if isinstance(function, FunctionType):
        held = [told(cell.cell_contents) for cell in function.__closure__ or ()]
        return function.__qualname__, *held
    return function


def bare(schema: Any, defined: Mapping[str, Any]) -> Any:  # noqa: ANN401 - a schema as plain data
    """Give a schema with what is used twice written out, and only what is about reading."""
    if isinstance(schema, list):
        return [bare(one, defined) for one in schema]
    if isinstance(schema, MethodType | FunctionType):
        return told(schema)
    if not isinstance(schema, dict):
        return schema
    if schema.get("type") == "definitions":
        below = {one["ref"]: one for one in schema["definitions"]}
        return bare(schema["schema"], below)
    if schema.get("type") == "definition-ref":
        return bare(defined[schema["schema_ref"]], defined)
    return {
        key: bare(value, defined)
        for key, value in schema.items()
        if key not in _BESIDE and value not in (None, False, [])
    }


def test_it_is_what_pydantic_makes_of_the_same_classes() -> None:
    """Every class, field, form and default."""
    adapter = TypeAdapter(Teori)
    adapter.rebuild()

    assert bare(_thing(Teori), {}) == bare(adapter.core_schema, {})


def test_a_validator_is_made_once() -> None:
    """However many ask for it."""
    assert validator(Teori) is validator(Teori)


def test_a_field_without_a_form_is_refused_at_once() -> None:
    """Nothing is read in a way that nobody has chosen."""
    with pytest.raises(TypeError, match="int"):
        Misplaced(tall=1)


def test_other_dataclasses_are_not_things() -> None:
    """A field of theirs would be read without a form."""

    @dataclass
    class Other:
        tall: int

    @immutable
    class Holds:
        annet: Other = field(description="Noe annet.")

    with pytest.raises((TypeError, NameError)):
        Holds(annet=Other(1))
