"""What is written into a chain file: values, and the lines that they become."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["Fields", "Ids", "Leaf", "Rows", "Value", "entry", "flow", "items"]


@dataclass(frozen=True, slots=True)
class Leaf:
    """A scalar as YAML has it, with a comment beside it where `note` is not empty."""

    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Ids:
    """Ids in brackets, with a comment beside them where `note` is not empty."""

    ids: tuple[str, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class Rows:
    """A list of mappings, such as `målinger`."""

    rows: tuple[Fields, ...]


Fields: TypeAlias = "Mapping[str, Value]"
Value: TypeAlias = "Leaf | Ids | Rows | Fields"


def flow(ids: tuple[str, ...]) -> str:
    """Write ids in brackets."""
    return f"[{', '.join(ids)}]"


def entry(key: str, value: Value, indent: str, step: str) -> Iterator[str]:
    """Write a key and its value, in lines without line breaks.

    `indent` stands before the key, and `step` is added to it for what is below.
    """
    head = f"{indent}{_key(key)}:"
    if isinstance(value, Leaf):
        yield _noted(f"{head} {value.text}".rstrip(), value.note)
    elif isinstance(value, Ids):
        yield _noted(f"{head} {flow(value.ids)}", value.note)
    elif isinstance(value, Rows):
        yield head
        yield from items(value, indent + step, step)
    else:
        yield head
        for name, below in value.items():
            yield from entry(name, below, indent + step, step)


def items(value: Rows, indent: str, step: str) -> Iterator[str]:
    """Write the items of a list, each with its hyphen at `indent`."""
    for row in value.rows:
        lines = [line for k, v in row.items() for line in entry(k, v, "", step)]
        yield f"{indent}- {lines[0]}"
        yield from (f"{indent}  {line}" for line in lines[1:])


def _key(key: str) -> str:
    return f'"{key}"' if key.isdecimal() else key


def _noted(line: str, note: str) -> str:
    return f"{line}  # {note}" if note else line
