"""`Form`: how one form of the file format is read, written and described.

A form is metadata in an `Annotated` type. pydantic asks it for a validator, a
serializer and a JSON Schema, so that the three can never disagree about what a form is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Never

from pydantic_core import PydanticCustomError, PydanticOmit, core_schema

from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
    from pydantic.json_schema import JsonSchemaValue

    from endringsteori.diagnostics import TroubleKind

__all__ = ["KEY", "Form", "form_error"]


def form_error(
    kind: TroubleKind, under: Sequence[tuple[str | int, ...]] = (), **values: object
) -> PydanticCustomError:
    """Make the error that a form raises: a kind of trouble and the values of its words.

    `under` names the places below the value that are wrong, where it is not the whole.
    """
    shown = ", ".join(f"{name}={value!r}" for name, value in values.items())
    message = f"{kind.name.lower().replace('_', ' ')}: {shown}".replace("{", "(")
    return PydanticCustomError(
        kind.value,
        message.replace("}", ")"),
        {"under": tuple(under), **values},
    )


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """One form: `read` takes what stands in a file (or comes from Python), `write` gives it back.

    `plain` says that `read` returns the finished value; otherwise the annotated type
    validates what `read` returns. `write` gets what that type serializes to. `schema`
    is the JSON Schema of the form in a file; None means the annotated type's own.
    """

    read: Callable[[Any], Any]
    write: Callable[[Any], Any] | None = None
    schema: JsonSchemaValue | Callable[[JsonSchemaValue], JsonSchemaValue] | None = None
    plain: bool = False

    def __get_pydantic_core_schema__(
        self, source: type[Any], handler: GetCoreSchemaHandler
    ) -> core_schema.CoreSchema:
        """Give pydantic the validator and the serializer."""
        if self.plain:
            return core_schema.no_info_plain_validator_function(
                self.read, serialization=self._serialization(wrap=False)
            )
        inner = handler(source)
        return core_schema.no_info_before_validator_function(
            self.read, inner, serialization=self._serialization(wrap=True)
        )

    def _serialization(self, *, wrap: bool) -> Any:  # noqa: ANN401 - a union of typed dicts
        write = self.write
        if write is None:
            return None
        if not wrap:
            return core_schema.plain_serializer_function_ser_schema(write)
        return core_schema.wrap_serializer_function_ser_schema(
            lambda value, inner: write(inner(value))
        )

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> JsonSchemaValue:
        """Give pydantic the JSON Schema of the form in a file."""
        if self.schema is None:
            return handler(schema)
        if callable(self.schema):
            return self.schema(handler(schema))
        return dict(self.schema)


class _Key:
    """Marks a field that a file gives as the key of a mapping, never as a key of its own."""

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> Never:
        """Leave the field out of the JSON Schema of a file."""
        raise PydanticOmit


KEY: Final = _Key()
