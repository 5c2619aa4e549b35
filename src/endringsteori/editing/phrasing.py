"""How keys, items and texts are phrased in a chain file: lines without line breaks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.loading.parts import lines
from endringsteori.model.forms import Plain

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["entry", "head", "in_brackets", "in_same_digits", "in_same_marks", "item"]

_SIMPLE: Final = re.compile(r"[^\"'\\\n\t\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff]+")

_NUMBER: Final = re.compile(
    "[-−+]?[0-9]+(?:(?P<space>[ \u00a0\u202f])[0-9]{3})*(?:(?P<part>[,.])[0-9]+)?"
)
_AS_WRITTEN: Final = re.compile(r"(-?)([0-9]+)(?:,([0-9]+))?")
_GROUP: Final = 3


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
    """Give a value as another was written; None where it is to be written as usual.

    A text keeps the quotation marks of the one before, and a number how it was spaced.
    """
    if not isinstance(value, str) or "\n" in raw:
        return None
    mark = raw[:1] if raw[:1] in {"'", '"'} else ""
    inner = raw[1:-1] if mark else raw
    shown = in_same_digits(inner, value) if isinstance(value, Plain) else str(value)
    if not mark:
        return None if shown == value else shown
    return f"{mark}{shown}{mark}" if _SIMPLE.fullmatch(shown) else None


def in_same_digits(raw: str, value: str) -> str:
    """Write a number as the one before it: `790 000` where `780 000` stood.

    `value` is as the model writes it. What is no number is given back as it is.
    """
    old, new = _NUMBER.fullmatch(raw), _AS_WRITTEN.fullmatch(value)
    if old is None or new is None:
        return value
    sign, whole, decimals = new.groups("")
    if old["space"]:
        whole = f"{int(whole):,}".replace(",", old["space"])
    # Three decimals after a point could be thousands, and are refused.
    part = "," if len(decimals) == _GROUP else old["part"] or ","
    return f"{sign}{whole}{part}{decimals}" if decimals else f"{sign}{whole}"
