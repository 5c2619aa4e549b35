"""Fill in the tables of `docs/format.md` from the schema of the files.

The words around the tables are written by hand. Run `python -m docs.lag_formatside` to
write the tables, and with `--sjekk` to see whether any is stale: the exit code is then 1.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Any, Final

from docs.ajour import ROOT, keep
from endringsteori import model

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic.json_schema import JsonSchemaValue

__all__ = ["filled", "main", "missing"]

_PAGE: Final = ROOT / "docs" / "format.md"
_TABLE: Final = re.compile(
    r"(<!-- tabell: (?P<name>\w+) -->\n).*?(?=<!-- slutt -->)", re.DOTALL
)
_REFERENCE: Final = re.compile(r"#/\$defs/(.+)")
_PLAIN_NAME: Final = re.compile(r"[^a-zA-Z0-9._-]")
_SECTIONS: Final = "Prosjekt"
"""The name of the table of all sections."""

_EVERYWHERE: Final = ("navn", "beskrivelse", "merknad")
"""The fields that nearly every thing has; the page tells of them once."""


def main(arguments: list[str]) -> int:
    """Write the page, or with `--sjekk` tell whether it is stale; give the exit code.

    It is 1 as well where the page has no table for some thing.
    """
    page = _PAGE.read_text(encoding="utf-8")
    code = keep(arguments, "lag_formatside", lambda: {_PAGE: filled(page)})
    if left := missing(page):
        print(f"docs/format.md mangler tabell for {', '.join(left)}.")
    return code or int(bool(left))


def filled(page: str) -> str:
    """Give the page with every table as the schema has it now."""
    things = _things()
    return _TABLE.sub(
        lambda found: found[1] + "\n".join((*_table(things[found["name"]]), "")),
        page,
    )


def missing(page: str) -> tuple[str, ...]:
    """Give the things of the schema that the page has no table for."""
    shown = {found["name"] for found in _TABLE.finditer(page)}
    return tuple(name for name in _things() if name not in shown)


def _things() -> dict[str, JsonSchemaValue]:
    """Give everything that has fields, by the name of its class; the project is one."""
    schema = model.skjema()
    names = {_PLAIN_NAME.sub("_", name): name for name in model.__all__}
    return {_SECTIONS: schema} | {
        names[key]: thing
        for key, thing in schema["$defs"].items()
        if "properties" in thing
    }


def _table(thing: JsonSchemaValue) -> Iterator[str]:
    required = thing.get("required", ())
    named = {"navn", "merknad"} <= thing["properties"].keys()
    yield "| Nøkkel | Form | Hva |"
    yield "|---|---|---|"
    for name, field in thing["properties"].items():
        if named and name in _EVERYWHERE:
            continue
        key = f"**{name}**" if name in required else name
        yield f"| {key} | {_form(field)} | {field['description']} |"


def _form(field: JsonSchemaValue) -> str:
    """Say what a value may look like, in the words that the page explains."""
    shapes = field.get("anyOf", [field])
    said = [_shape(shape) for shape in shapes if shape.get("type") != "null"]
    if "id" in said and "liste av id" in said:
        said = ["ids", *said[2:]]
    if "tekst" in said and "liste av tekst" in said:
        said = ["tekster"]
    return " eller ".join(word for word in said if word)


def _shape(shape: dict[str, Any]) -> str:
    if "enum" in shape:
        return ", ".join(f"`{word}`" for word in dict.fromkeys(map(str, shape["enum"])))
    if "$ref" in shape:
        return _named(shape["$ref"])
    if "items" in shape:
        return f"liste av {_form(shape['items'])}"
    if "additionalProperties" in shape:
        inner = shape["additionalProperties"]
        first = inner.get("anyOf", [inner])[0]
        return f"{_shape(first)} med id"
    if shape.get("maxItems") == 0:
        return ""  # an empty list, where a mapping is empty
    return "egen kode"


def _named(reference: str) -> str:
    found = _REFERENCE.fullmatch(reference)
    if found is None:
        message = f"no such reference: {reference}"
        raise ValueError(message)
    names = {_PLAIN_NAME.sub("_", name): name for name in model.__all__}
    name = names.get(found[1], found[1])
    if name == "referanse":
        return "id"
    if name in names.values():
        return f"[{name}](#{name.lower()})"
    return name


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
