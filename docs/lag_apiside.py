"""Make the page of what `endringsteori` offers to Python, from signatures and docstrings."""

from __future__ import annotations

import dataclasses
import inspect
import re
import types
from itertools import groupby
from typing import TYPE_CHECKING, Final

import endringsteori

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["page"]

_OPENING: Final = """\
# Navnene i Python

Alt som kan importeres fra `endringsteori`, etter rommet det bor i.
Signaturene og setningene er tatt fra koden, og er derfor på engelsk; [ordlisten](ordliste.md) oversetter.
Navn som ikke står her, kan endres uten varsel.
"""
_ROOMS: Final = {
    "checking": "Lese og sjekke",
    "graph": "Spørre",
    "assessment": "Vurdere",
    "diagram": "Tegne",
    "report": "Skrive rapporter",
    "output": "Få tabeller",
    "model": "Modellen",
    "diagnostics": "Funn og steder",
    "loading": "Filer inn og ut",
}
_QUOTED: Final = re.compile(r"(?<![`\w])([*_<>])")
_MODULE: Final = re.compile(
    r"\b(?:endringsteori|collections|datetime|decimal)\.(?:\w+\.)*"
)


def page() -> str:
    """Give the page: each public name once, under the room that it comes from."""
    return "\n".join(_page())


def _page() -> Iterator[str]:
    yield _OPENING
    named = [name for name in endringsteori.__all__ if name != "versjon"]
    offered = {name: getattr(endringsteori, name) for name in named}
    order = list(_ROOMS)
    rooms = sorted(offered, key=lambda name: (order.index(_room(offered[name])), name))
    for room, names in groupby(rooms, key=lambda name: _room(offered[name])):
        yield from (f"## {_ROOMS[room]}", "")
        for name in names:
            yield from _told(name, offered[name])
    yield from (
        "## Utgaven",
        "",
        "`endringsteori.versjon` er utgaven som er installert.",
        "",
    )


def _room(thing: object) -> str:
    """Give the room of a thing, the second part of `endringsteori.model.tid`."""
    module: str = getattr(thing, "__module__", "")
    return module.split(".")[1]


def _told(name: str, thing: object) -> Iterator[str]:
    yield from (f"### {name}", "")
    if inspect.isclass(thing):
        yield from (_doc(thing), "")
        yield from _fields(thing)
        yield from _methods(thing)
    elif isinstance(thing, types.FunctionType):
        yield from (*_code(f"{name}{_signature(thing)}"), "", _doc(thing), "")


def _doc(thing: object) -> str:
    """Give a docstring as Markdown: code in it is a block, and names stay as they are."""
    text = inspect.getdoc(thing) or ""
    return _QUOTED.sub(r"\\\1", text) if "`" not in text else text


def _fields(thing: type) -> Iterator[str]:
    """Give the fields of a dataclass and their types."""
    if not dataclasses.is_dataclass(thing):
        return
    lines = [
        f"{field.name}: {_type(field.type)}" for field in dataclasses.fields(thing)
    ]
    if lines:
        yield from (*_code("\n".join(lines)), "")


def _methods(thing: type) -> Iterator[str]:
    """Give what a class itself offers beyond its fields: properties and methods."""
    for name, member in _members(thing).items():
        made = getattr(member, "fget", getattr(member, "__func__", member))
        made = getattr(made, "func", made)  # functools.cached_property
        if not isinstance(made, types.FunctionType) or not made.__doc__:
            continue
        is_method = made is member or isinstance(member, classmethod | staticmethod)
        shown = f"{name}{_signature(made)}" if is_method else _property(name, made)
        yield from (*_code(shown), "", _doc(made), "")


def _members(thing: type) -> dict[str, object]:
    """Give the public members of a class: its own, and of bases that have no entry here."""
    public = {getattr(endringsteori, name) for name in endringsteori.__all__} - {thing}
    ours = [
        base
        for base in reversed(thing.__mro__)
        if base.__module__.startswith("endringsteori.") and base not in public
    ]
    found = {name: one for base in ours for name, one in vars(base).items()}
    return {name: one for name, one in found.items() if not name.startswith("_")}


def _property(name: str, made: types.FunctionType) -> str:
    return f"{name}: {_type(made.__annotations__.get('return', ''))}"


def _signature(thing: types.FunctionType) -> str:
    """Give the parameters and the result of a function, as they are written."""
    parameters = inspect.signature(thing)
    kept = [
        one for one in parameters.parameters.values() if one.name not in {"self", "cls"}
    ]
    told = str(parameters.replace(parameters=kept)).replace("'", "")
    return _MODULE.sub("", told)


def _type(written: object) -> str:
    told = written if isinstance(written, str) else inspect.formatannotation(written)
    return _MODULE.sub("", told)


def _code(text: str) -> tuple[str, str, str]:
    return ("```python", text, "```")
