"""The forms that hold things: one thing, a list of things, and things by their id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from endringsteori.diagnostics import TroubleKind
from endringsteori.lean import dataclass
from endringsteori.model import patterns
from endringsteori.model.form import Form, form_error
from endringsteori.model.forms import (
    REFERENCE_SCHEMA,
    TEXT_SCHEMA,
    as_items,
    refuse_twice,
)

if TYPE_CHECKING:
    from pydantic.json_schema import JsonSchemaValue

__all__ = ["hypoteser", "liste", "navngitt", "objekt"]


def _without_empty(fields: dict[str, Any]) -> dict[str, Any]:
    """Leave out the keys without a value: they are the same as no key."""
    if None in fields.values():
        return {key: value for key, value in fields.items() if value is not None}
    return fields


def objekt(
    alone: str | None = None, alone_schema: JsonSchemaValue | None = None
) -> Form:
    """One thing with fields; a scalar alone means the field `alone`, where there is one."""

    def read(value: object) -> object:
        if isinstance(value, dict):
            return _without_empty(value)
        if isinstance(value, str) and alone is not None:
            return {alone: value}
        if isinstance(value, (str, list, tuple)):
            raise form_error(TroubleKind.WRONG_SHAPE, ventet="nøkler")
        return value

    def schema(own: JsonSchemaValue) -> JsonSchemaValue:
        return own if alone_schema is None else {"anyOf": [own, alone_schema]}

    return Form(read, schema=schema)


def liste() -> Form:
    """Make a list of things without ids."""

    def read(value: object) -> object:
        if value is None:
            return ()
        if not isinstance(value, (list, tuple)):
            raise form_error(TroubleKind.WRONG_SHAPE, ventet="punkter")
        items = as_items(value)
        bad = [(i,) for i, item in enumerate(items) if isinstance(item, (str, list))]
        if bad:
            raise form_error(TroubleKind.WRONG_SHAPE, under=bad, ventet="nøkler")
        return tuple(
            _without_empty(item) if isinstance(item, dict) else item for item in items
        )

    return Form(read)


@dataclass(frozen=True, slots=True)
class _ById:
    """How things that are held by their ids are read, written and described."""

    alone: str | None
    key: str
    inner: str | None
    alone_schema: JsonSchemaValue
    key_pattern: str
    may_be_empty: bool

    def read(self, value: object) -> object:
        if value is None:
            return ()
        if isinstance(value, dict):
            one = self._one
            return tuple([one(name, fields) for name, fields in value.items()])
        if isinstance(value, (list, tuple)) and not _is_raw(value):
            return tuple(value)
        raise form_error(TroubleKind.WRONG_SHAPE, ventet="id-er")

    def _one(self, name: str, fields: object) -> object:
        key = self.key
        if self.inner is not None:
            return {key: name, self.inner: fields}
        if isinstance(fields, dict):
            if key in fields:
                raise form_error(TroubleKind.UNKNOWN_KEY, [(name, key)], verdi=key)
            return {**_without_empty(fields), key: name}
        if fields is None:
            return {key: name}
        if isinstance(fields, str) and self.alone is not None:
            return {key: name, self.alone: fields}
        if getattr(fields, key, None) == name:
            return fields  # a thing that is made already
        raise form_error(TroubleKind.WRONG_SHAPE, [(name,)], ventet="nøkler")

    def write(self, things: list[dict[str, Any]]) -> dict[str, Any]:
        key, inner = self.key, self.inner
        if inner is not None:
            return {thing[key]: thing.get(inner) for thing in things}
        return {thing.pop(key): _shortest(thing, self.alone) for thing in things}

    def schema(self, own: JsonSchemaValue) -> JsonSchemaValue:
        thing: JsonSchemaValue = own["items"]
        forms = [thing] if self.alone is None else [thing, self.alone_schema]
        if self.may_be_empty:
            forms.append({"type": "null"})
        things = {
            "type": "object",
            "propertyNames": {"pattern": self.key_pattern},
            "additionalProperties": forms[0] if len(forms) == 1 else {"anyOf": forms},
        }
        return {"anyOf": [things, {"type": "array", "maxItems": 0}]}


def navngitt(
    alone: str | None = "navn",
    key: str = "id",
    *,
    inner: str | None = None,
    alone_schema: JsonSchemaValue = TEXT_SCHEMA,
    key_pattern: str = patterns.ID,
    may_be_empty: bool = False,
) -> Form:
    """Make a mapping from id to the fields of the thing, held as a tuple of things.

    A scalar alone means the field `alone`. `key` is the field that holds the id. With
    `inner`, what stands under the id is not the fields but one mapping, of that field.
    `may_be_empty` says to the schema that a thing needs no fields at all.
    """
    form = _ById(alone, key, inner, alone_schema, key_pattern, may_be_empty)
    return Form(form.read, form.write, form.schema)


def hypoteser() -> Form:
    """Links between things: one id, a list of ids, or a mapping from id to a hypothesis."""
    by_id = navngitt("fordi", "til", key_pattern=patterns.REFERANSE, may_be_empty=True)

    def read(value: object) -> object:
        if value is None or isinstance(value, dict):
            return by_id.read(value)
        items = as_items(value)
        bad = [(i,) for i, item in enumerate(items) if isinstance(item, (dict, list))]
        if bad:
            raise form_error(TroubleKind.WRONG_SHAPE, under=bad, ventet="id")
        refuse_twice(items)
        return tuple({"til": i} if isinstance(i, str) else i for i in items)

    def write(things: list[dict[str, Any]]) -> object:
        if all(len(thing) == 1 for thing in things):
            return [thing["til"] for thing in things]
        assert by_id.write is not None  # noqa: S101 - a mapping can always be written
        return by_id.write(things)

    def schema(own: JsonSchemaValue) -> JsonSchemaValue:
        items = dict(REFERENCE_SCHEMA)
        listed = {"type": "array", "items": items, "uniqueItems": True}
        assert callable(by_id.schema)  # noqa: S101 - a mapping always has one
        return {
            "anyOf": [dict(REFERENCE_SCHEMA), listed, *by_id.schema(own)["anyOf"][:1]]
        }

    return Form(read, write, schema)


def _is_raw(items: list[Any] | tuple[Any, ...]) -> bool:
    """Tell a list out of a file from a sequence of things out of Python."""
    return any(isinstance(item, (str, dict, list)) or item is None for item in items)


def _shortest(fields: dict[str, Any], alone: str | None) -> object:
    """Give the fields of a thing, or what stands for them alone where that is enough."""
    if not fields:
        return None
    if alone is not None and fields.keys() == {alone}:
        return fields[alone]
    return fields
