"""The parts of a theory as plain data, and as the lines that a chain file has for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import yaml

from endringsteori.loading.block_dumper import BlockDumper
from endringsteori.loading.dump import adapter
from endringsteori.model.forms import Plain

if TYPE_CHECKING:
    from yaml.nodes import Node

    from endringsteori.model import Teori

__all__ = ["full_data", "lines", "short_data", "teori_of"]

_WIDTH = 2**20
"""Texts are written on one line each, so that a diff shows one line for one change."""
_END: Final = "\n...\n"
"""How PyYAML ends a value that is no list or mapping. A text may end in three dots itself."""


class _PartDumper(BlockDumper):
    """Writes ids in brackets, and texts over several lines as they are read."""


def _list(dumper: yaml.SafeDumper, data: list[object] | tuple[object, ...]) -> Node:
    flow = all(isinstance(item, Plain) for item in data)
    node: Node = dumper.represent_sequence(
        "tag:yaml.org,2002:seq", data, flow_style=flow
    )
    return node


def _text(dumper: yaml.SafeDumper, data: str) -> Node:
    if "\n" in data and not {"\u2028", "\u2029", "\x85"}.intersection(data):
        node: Node = dumper.represent_scalar("tag:yaml.org,2002:str", data, style="|")
        return node
    plain: Node = BlockDumper.yaml_representers[str](dumper, data)
    return plain


_PartDumper.add_representer(list, _list)
_PartDumper.add_representer(tuple, _list)
_PartDumper.add_representer(str, _text)


def lines(value: object, step: int) -> tuple[str, ...]:
    """Write a value as the lines of a file, moved in `step` for each level.

    Texts that need no quotation marks have none. Lists of ids stand in brackets.
    """
    text: str = yaml.dump(
        value,
        Dumper=_PartDumper,
        allow_unicode=True,
        sort_keys=False,
        width=_WIDTH,
        indent=step,
    )
    return tuple(text.removesuffix(_END).rstrip("\n").split("\n"))


def short_data(teori: Teori) -> dict[str, Any]:
    """Give a theory as data in its shortest forms, without what is only a default."""
    data: dict[str, Any] = adapter().dump_python(teori, exclude_defaults=True)
    return data


def full_data(teori: Teori) -> dict[str, Any]:
    """Give a theory as data in its full forms, with defaults that are values.

    Named things and hypotheses are mappings by id, lists are lists, and what is empty is
    left out, unless a file says that it is empty or it is a thing without fields.
    """
    data: dict[str, Any] = _filled(adapter().dump_python(teori), short_data(teori))
    return data


def teori_of(data: dict[str, Any]) -> Teori:
    """Make a theory of data in either form. Raises `pydantic.ValidationError`."""
    return adapter().validate_python(data)


def _filled(full: object, short: object) -> Any:  # noqa: ANN401 - data
    if isinstance(full, dict):
        given = short if isinstance(short, dict) else {}
        return {
            str(key): _filled(value, given.get(key))
            for key, value in full.items()
            if value is not None and (value not in ((), [], {}) or key in given)
        }
    if isinstance(full, (list, tuple)):
        rows = short if isinstance(short, (list, tuple)) else [None] * len(full)
        return [_filled(a, b) for a, b in zip(full, rows, strict=False)]
    return full
