"""A form as metadata of a type."""

from __future__ import annotations

from typing import Annotated

from pydantic import TypeAdapter

from endringsteori.diagnostics import TroubleKind
from endringsteori.model.form import Form, form_error

SHOUTED = Annotated[
    str, Form(lambda value: str(value).lower(), lambda text: f"{text}!")
]


def test_a_form_reads_before_its_type_and_writes_after() -> None:
    """The type gets what was read, and `write` what the type gives."""
    adapter: TypeAdapter[str] = TypeAdapter(SHOUTED)

    assert adapter.validate_python("ROP") == "rop"
    assert adapter.dump_python("rop") == "rop!"


def test_a_form_without_a_schema_has_that_of_its_type() -> None:
    """A form that owns one says it in full, or changes the type's."""
    own = Form(str, schema={"const": "a"}, plain=True)
    changed = Form(str, schema=lambda schema: {**schema, "minLength": 1})

    assert TypeAdapter(SHOUTED).json_schema() == {"type": "string"}
    assert TypeAdapter(Annotated[str, own]).json_schema() == {"const": "a"}
    assert TypeAdapter(Annotated[str, changed]).json_schema() == {
        "type": "string",
        "minLength": 1,
    }


def test_an_error_shows_its_values_as_they_are() -> None:
    """Braces in what the user wrote are no places of a template."""
    error = form_error(TroubleKind.BAD_NUMBER, [("a", 1)], verdi="{9}")

    assert error.type == "ET007"
    assert error.message() == "bad number: verdi='(9)'"
    assert error.context == {"under": (("a", 1),), "verdi": "{9}"}
