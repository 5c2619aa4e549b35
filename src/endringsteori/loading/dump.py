"""A theory as YAML text that reads back equal."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from endringsteori.model import Teori
from endringsteori.model.forms import Plain

if TYPE_CHECKING:
    from pydantic import TypeAdapter

__all__ = ["adapter", "dump"]


@cache
def adapter() -> TypeAdapter[Teori]:
    """Give what reads and writes a theory as plain data."""
    from pydantic import TypeAdapter  # noqa: PLC0415 - takes a moment, and checking needs none

    return TypeAdapter(Teori)


def dump(teori: Teori) -> str:
    """Write a theory as YAML in one file, without what is only a default.

    Reading the text gives an equal theory.
    """
    import yaml  # noqa: PLC0415 - few runs write a theory

    from endringsteori.loading.block_dumper import (  # noqa: PLC0415 - as above
        BlockDumper,
    )

    data: dict[str, Any] = adapter().dump_python(teori, exclude_defaults=True)
    whole = {Plain("endringsteori"): Plain("1"), **data}
    return yaml.dump(
        whole,
        Dumper=BlockDumper,
        allow_unicode=True,
        sort_keys=False,
        width=100,
    )
