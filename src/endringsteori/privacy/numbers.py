"""Norwegian personal identity numbers: what they look like, and which ones can be.

An identity number has eleven digits: a day (ddmmyy), three digits more, and two control
digits. What is added to the day or the month tells the kinds apart:

- *fødselsnummer*: nothing.
- *D-number*, for people who do not live in Norway: 40 to the day (folkeregisterforskriften
  § 2-2-2).
- *H-number*, given by hospitals: 40 to the month (Direktoratet for e-helse, HITR 1001:2010
  «Identifikatorer for personer»). The synthetic numbers of Nav's Dolly have the same
  (github.com/navikt/fnrvalidator, issue 116).
- *Synthetic numbers* of Skatteetaten's Tenor (Test-Norge): 80 to the month
  (skatteetaten.github.io/folkeregisteret-api-dokumentasjon/test-for-konsumenter); those of
  Norsk helsenett: 65 (github.com/bekkopen/NoCommons, pull request 66).

A synthetic number may be a D-number too. *FH-numbers* have no day in them; so many numbers
would be taken for one that they are not sought.

Control digits: the sum of the digits times the weights leaves 0 when divided by 11. For
numbers given out from 2032, the first may leave 0, 1, 2 or 3
(skatteetaten.github.io/folkeregisteret-api-dokumentasjon/nytt-fodselsnummer-fra-2032).
Both rules hold side by side, and the new one takes in the old.
"""

from __future__ import annotations

import sys
from calendar import monthrange
from typing import TYPE_CHECKING, Final

from endringsteori.lean import lazy_pattern

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["BLANKS", "INDENTED", "find_numbers", "find_shortened", "is_number"]

_FIRST: Final = (3, 7, 6, 1, 8, 9, 4, 5, 2, 1)
_SECOND: Final = (5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
_LEFT_BY_FIRST: Final = (0, 1, 2, 3)
_MODULUS: Final = 11
_ADDED_TO_DAY: Final = (0, 40)
_ADDED_TO_MONTH: Final = (0, 40, 65, 80)
_LENGTH: Final = 11

BLANKS: Final = " \t\u00a0\u2009\u202f"
"""What may stand between words and groups of digits on one line."""
_FOLD: Final = r"[ \t]*\r?\n[ \t]*(?:#[ \t]*)?"
"""A line break in a text or a comment that goes on, as a pattern."""
INDENTED: Final = r"[ \t]*\r?\n(?:[ \t]*#[ \t]*|[ \t]+)"
"""The same, where the text that goes on is indented or is a comment."""

_BETWEEN: Final = (
    rf"(?:[{BLANKS}]?[-./_\u2010-\u2013\u2212]?[{BLANKS}]{{0,3}}|-?{_FOLD})"
)
_NUMBER: Final = lazy_pattern(
    r"(?<![0-9])(?<![0-9]\.)(?<!\b0,)"  # no part of a longer number, nor of a decimal
    rf"(?=([0-9]{{2}}(?P<sign>[-./_{BLANKS}]?)[0-9]{{2}}(?P=sign)[0-9]{{2}}"
    rf"{_BETWEEN}[0-9]{{3}}{_BETWEEN}[0-9]{{2}})(?![0-9]|\.[0-9]))"
)
_SHORTENED: Final = lazy_pattern(
    r"(?<![0-9])(?<![0-9][.,])"
    rf"(?:[0-9]{{10}}|[0-9]{{1,2}}(?P<sign>[.,{BLANKS}])[0-9]{{3}}(?:(?P=sign)[0-9]{{3}}){{2}})"
    r"(?![0-9]|[.,][0-9])"
)
_DIGIT: Final = lazy_pattern("[0-9]")


def find_numbers(
    text: str, start: int = 0, end: int = sys.maxsize
) -> Iterator[tuple[int, int]]:
    """Give where numbers stand that can be identity numbers, as offsets in the text.

    The digits stand together or in the groups that such numbers are written in (`ddmmyy
    nnnnn`, `dd.mm.yy-nnnnn`), and a group may go on at the next line. A number in another
    grouping, as account numbers have (`nnnn nn nnnnn`), is none.
    """
    for found in _NUMBER.finditer(text, start, end):
        if is_number("".join(_DIGIT.findall(found[1]))):
            yield found.span(1)


def find_shortened(
    text: str, start: int = 0, end: int = sys.maxsize
) -> Iterator[tuple[int, int]]:
    """Give where identity numbers stand that were read as amounts.

    They have lost a leading 0, or have their digits grouped by thousands. Too many
    amounts look so for a finding; what is shown can still do without them.
    """
    for found in _SHORTENED.finditer(text, start, end):
        if is_number("".join(_DIGIT.findall(found[0])).zfill(_LENGTH)):
            yield found.span()


def is_number(digits: str) -> bool:
    """Tell whether eleven digits have a day and the control digits of a person's number."""
    return _has_day(digits) and _is_controlled(digits)


def _has_day(digits: str) -> bool:
    day, month, year = int(digits[:2]), int(digits[2:4]), int(digits[4:6])
    return any(
        1 <= month - added <= 12  # noqa: PLR2004 - months
        and any(
            1 <= day - more <= monthrange(2000 + year, month - added)[1]
            for more in _ADDED_TO_DAY
        )
        for added in _ADDED_TO_MONTH
    )


def _is_controlled(digits: str) -> bool:
    return _left(digits, _FIRST) in _LEFT_BY_FIRST and _left(digits, _SECOND) == 0


def _left(digits: str, weights: tuple[int, ...]) -> int:
    """Give what the weighted sum leaves; the last weight is of the control digit itself."""
    total = sum(
        weight * int(digit) for weight, digit in zip(weights, digits, strict=False)
    )
    return total % _MODULUS
