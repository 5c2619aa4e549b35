"""How keys, items and texts are phrased in a chain file: lines without line breaks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.loading.parts import lines
from endringsteori.model.forms import Plain

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["entry", "head", "in_brackets", "in_same_marks", "item"]

_SIMPLE: Final = re.compile(r"[^\"'\\\n\t\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]+")


def entry(key: str, value: object, width: int) -> tuple[str, list[str]]:
    """Give what stands after the colon of a key, and the lines below it.

    `width` is how far the lines are moved in; the key itself stands at no indent.
    """
    empty = lines({key: None}, width)[0]
    first, *below = lines({key: value}, width)
    return first[len(empty) :], below


def head(key: str) -> str:
    """Give a key as it is written, with its colon."""
    return lines({key: None}, 2)[0]


def item(value: object, indent: str, width: int) -> list[str]:
    """Give the lines of an item of a list, whose hyphen stands after `indent`."""
    first, *below = lines(value, width)
    rest = [f"{indent}  {line}" if line else line for line in below]
    return [f"{indent}- {first}", *rest]


def in_brackets(items: Iterable[str]) -> str:
    """Give ids as a list on one line."""
    return lines([Plain(one) for one in items], 2)[0]


def in_same_marks(raw: str, value: object) -> str | None:
    """Give a text in the quotation marks that another had; None where it cannot be."""
    if raw[:1] not in {"'", '"'} or not isinstance(value, str) or "\n" in raw:
        return None
    return f"{raw[0]}{value}{raw[0]}" if _SIMPLE.fullmatch(value) else None
