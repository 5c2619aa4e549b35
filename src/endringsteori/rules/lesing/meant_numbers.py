"""Numbers written otherwise than the format has them, where only one number can be meant."""

from __future__ import annotations

import re
from typing import Final

from endringsteori.model.tall import les_tall

__all__ = ["meant_number", "without_zeros"]

_OTHER_SPACES: Final = re.compile("[\u2007\u2009\u2008]")
_SIGN: Final = r"(?P<sign>[-−+]?)"
_GROUPED: Final = (
    re.compile(rf"{_SIGN}(?P<whole>\d{{1,3}}(?:[.]\d{{3}})+)(?:,(?P<rest>\d+))"),
    re.compile(rf"{_SIGN}(?P<whole>\d{{1,3}}(?:[.]\d{{3}}){{2,}})(?P<rest>)"),
    re.compile(rf"{_SIGN}(?P<whole>\d{{1,3}}(?:,\d{{3}})+)(?:[.](?P<rest>\d+))"),
    re.compile(rf"{_SIGN}(?P<whole>\d{{1,3}}(?:,\d{{3}}){{2,}})(?P<rest>)"),
    re.compile(rf"{_SIGN}(?P<whole>)[.,](?P<rest>\d+)"),
)
_ONLY_ZEROS: Final = re.compile("(?P<whole>.*[0-9])[.,]0+")


def meant_number(text: str) -> str | None:
    """Write a number as the format has it; None where it is none, or could be two.

    A point or comma that stands twice, or before the other one, can only be between
    thousands: `1.234.567`, `12.500,00`. Alone before three digits it could be either.
    """
    plain = _OTHER_SPACES.sub(" ", text)
    for pattern in _GROUPED:
        if found := pattern.fullmatch(plain):
            whole = re.sub("[.,]", " ", found["whole"]) or "0"
            rest = f",{found['rest']}" if found["rest"] else ""
            plain = f"{found['sign']}{whole}{rest}"
    try:
        les_tall(plain)
    except ValueError:
        return None
    return plain if plain != text else None


def without_zeros(text: str) -> str | None:
    """Write a whole number without decimals that are all zero; None where they are not."""
    found = _ONLY_ZEROS.fullmatch(text)
    return None if found is None else found["whole"]
