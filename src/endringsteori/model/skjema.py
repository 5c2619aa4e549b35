"""The JSON Schema of a file, made from the same forms that read it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from endringsteori.model import patterns
from endringsteori.model.teori import Teori

if TYPE_CHECKING:
    from pydantic.json_schema import JsonSchemaValue

__all__ = ["skjema"]

_ROOT_ONLY: Final = ("endringsteori", "virksomhet", "nivå", "innstillinger", "individ")
_FORMS: Final = {
    patterns.DATO: "dato",
    patterns.HELTALL: "heltall",
    patterns.KOMMUNENUMMER: "kommunenummer",
    patterns.PERIODE: "periode",
    patterns.REFERANSE: "referanse",
    patterns.TALL: "tall",
    patterns.TEKST: "tekst",
    patterns.VARIGHET: "varighet",
}
"""The forms that the schema defines once and refers to, by their patterns."""

_OF_FORMS: Final = ("type", "pattern", "minimum", "maximum")
_NULL: Final = {"type": "null"}
_NOISE: Final = ("title", "default")


def skjema(*, delfil: bool = False) -> JsonSchemaValue:
    """Give the JSON Schema (draft 2020-12) of a project in one file, or of its root file.

    `delfil` gives that of the other files of a project in a folder, which need no version
    and may not have the sections of the root file.

    What the schema cannot say is left to the reader: that references name something, that
    ids are unique across sections, and how a list of texts was written.
    """
    from pydantic import TypeAdapter  # noqa: PLC0415 - takes a moment, and reading needs none

    schema = TypeAdapter(Teori).json_schema()
    _tidy(schema)
    definitions: dict[str, Any] = schema["$defs"]
    schema["required"] = ["endringsteori"]
    _say_what_validators_say(schema, definitions)
    for thing in (schema, *definitions.values()):
        _allow_empty(thing)
    _name_forms(schema, definitions)
    checklist = definitions["Kartlegging"]  # a file has its points right below its id
    definitions["Kartlegging"] = checklist["properties"]["punkter"]
    if delfil:
        for section in _ROOT_ONLY:
            del schema["properties"][section]
        del schema["allOf"], schema["required"]
    title = (
        "Del av et prosjekt i endringsteori" if delfil else "Prosjekt i endringsteori"
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        **{key: value for key, value in schema.items() if key != "description"},
    }


def _tidy(node: object) -> None:
    """Leave out what pydantic says that no reader of the schema needs."""
    if isinstance(node, list):
        for item in node:
            _tidy(item)
    elif isinstance(node, dict):
        for key, value in node.items():
            if key == "properties":
                for field in value.values():
                    for noise in _NOISE:
                        field.pop(noise, None)
            _tidy(value)
        if "properties" in node:
            node.pop("title", None)
            node.pop("description", None)  # the class's docstring, in English


def _say_what_validators_say(
    schema: dict[str, Any], definitions: dict[str, Any]
) -> None:
    """Add what the classes check across their fields."""
    share: JsonSchemaValue = _present("teller", "nevner")
    one = [_present(name) for name in ("verdi", "vurdering", "mangler")]
    definitions["M_ling"]["anyOf"] = [*one, share]  # Måling, as pydantic writes it
    demands = ("felt", "inn", "ut", "måles")
    definitions["Krav"]["oneOf"] = [_present(name) for name in demands]
    at_level = {"properties": {"nivå": {"const": "individ"}}, "required": ["nivå"]}
    schema["allOf"] = [{"if": _present("individ"), "then": at_level}]


def _name_forms(node: object, definitions: dict[str, Any]) -> None:
    """Define each form once, by its name in the file format, and refer to it."""
    if isinstance(node, list):
        for item in node:
            _name_forms(item, definitions)
    elif isinstance(node, dict):
        name = _FORMS.get(node.get("pattern", ""))
        if name is not None and "type" in node:
            form = {key: node.pop(key) for key in _OF_FORMS if key in node}
            definitions.setdefault(name, form)
            node["$ref"] = f"#/$defs/{name}"
            return
        for value in tuple(node.values()):
            if value is not definitions:
                _name_forms(value, definitions)
        for key in sorted(node.get("$defs", ())):
            if key not in _FORMS.values():
                _name_forms(definitions[key], definitions)


def _present(*names: str) -> JsonSchemaValue:
    """Say that fields are there with a value: an empty one is the same as none."""
    return {
        "properties": {name: {"not": dict(_NULL)} for name in names},
        "required": list(names),
    }


def _allow_empty(thing: dict[str, Any]) -> None:
    """Let every field that is not required stand without a value."""
    required = thing.get("required", ())
    for name, field in thing["properties"].items():
        if name in required or _NULL in field.get("anyOf", ()):
            continue
        description = field.pop("description")
        forms = field.pop("anyOf") if field.keys() == {"anyOf"} else [dict(field)]
        field.clear()
        field["description"] = description
        field["anyOf"] = [*forms, dict(_NULL)]
