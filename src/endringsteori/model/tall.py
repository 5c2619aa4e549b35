"""Numbers as Norwegians write them: comma or point for decimals, space for thousands."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache
from typing import Final

from endringsteori.diagnostics import TroubleKind
from endringsteori.lean import lazy_pattern
from endringsteori.model.form import form_error

__all__ = ["les_heltall", "les_tall", "skriv_tall"]

_DIGITS: Final = 15
_WHOLE: Final = "[-−+]?(?:[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+|[0-9]+)"
_TALL: Final = re.compile(f"{_WHOLE}(?:[,.][0-9]+)?")
_TWO_FACED: Final = re.compile("(?![-−+]?0[.]).*[.][0-9]{3}")
_NUMBER_FIRST: Final = lazy_pattern(rf"({_TALL.pattern})\s*([^\W\d_][\w.]*|%)")


def les_tall(value: object) -> Decimal:
    """Read a number from text (`9,4`, `12 500`), or take one from Python.

    Raises a form error for any other text, for a number with a unit, for the two-faced
    `12.500`, and for more than 15 digits.
    """
    if isinstance(value, str):
        return _read(value.strip())
    if isinstance(value, bool) or not isinstance(value, (int, float, Decimal)):
        raise form_error(TroubleKind.WRONG_SHAPE, ventet="tall")
    number = value if isinstance(value, Decimal) else Decimal(str(value))
    if not number.is_finite():
        raise form_error(TroubleKind.BAD_NUMBER, verdi=str(value))
    _refuse_long(f"{number:f}")
    return number


def les_heltall(value: object) -> int:
    """Read a whole number by the same rules as `les_tall`."""
    number = les_tall(value)
    if number != number.to_integral_value() or (
        isinstance(value, str) and ("," in value or "." in value)
    ):
        raise form_error(TroubleKind.NOT_WHOLE_NUMBER, verdi=str(value))
    return int(number)


def skriv_tall(number: Decimal) -> str:
    """Write a number with a comma and without thousands separators."""
    return f"{number:f}".replace(".", ",")


@lru_cache(maxsize=4096)
def _read(text: str) -> Decimal:
    """Read a number. The same few stand thousands of times in a project, and share an object."""
    if len(text) <= _DIGITS and text.isascii() and text.isdecimal():
        return Decimal(text)  # nearly every number there is
    if not _TALL.fullmatch(text):
        raise _why_not(text)
    if _TWO_FACED.fullmatch(text):
        raise _two_faced(text, text)
    _refuse_long(text)
    plain = text.replace("−", "-").replace(",", ".")
    return Decimal("".join(plain.split()))


def _two_faced(text: str, number: str) -> Exception:
    whole, decimals = number.rsplit(".", 1)
    return form_error(
        TroubleKind.NUMBER_TWO_FACED,
        verdi=text,
        tusen=f"{whole} {decimals}",
        desimal=f"{whole},{decimals}",
    )


def _why_not(text: str) -> Exception:
    with_unit = _NUMBER_FIRST.fullmatch(text)
    if with_unit and not re.fullmatch(r".*[0-9][eE][0-9]+", text):
        if _TWO_FACED.fullmatch(with_unit[1]):
            return _two_faced(text, with_unit[1])
        return form_error(
            TroubleKind.NUMBER_WITH_UNIT,
            verdi=text,
            tall=with_unit[1],
            enhet=with_unit[2],
        )
    return form_error(TroubleKind.BAD_NUMBER, verdi=text)


def _refuse_long(text: str) -> None:
    if len(text) > _DIGITS and sum(c.isdigit() for c in text) > _DIGITS:
        raise form_error(TroubleKind.NUMBER_TOO_LONG, verdi=text)
