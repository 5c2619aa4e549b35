"""Days, durations and periods written otherwise than the format has them.

Only where nothing else can be meant: `6/7/2027` is July to some and June to others.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.model.tekst import rens
from endringsteori.model.tid import Varighet, les_dato, les_periode

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from endringsteori.model.tid import Enhet

__all__ = ["meant_date", "meant_duration", "meant_period"]

_MONTHS: Final = (
    *("januar", "februar", "mars", "april", "mai", "juni"),
    *("juli", "august", "september", "oktober", "november", "desember"),
)
_SHORT: Final = (*(month[:3] for month in _MONTHS), "sept")
_MONTH: Final = "|".join((*_MONTHS, *(f"{short}[.]?" for short in _SHORT)))
_DAY_FIRST: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?P<d>\d{1,2})[.] ?(?P<m>\d{1,2})[.] ?(?P<y>\d{4})",
        r"(?P<d>\d{1,2})/(?P<m>\d{1,2}) ?[-–. ] ?(?P<y>\d{4})",
        rf"(?P<d>\d{{1,2}})[.]? (?P<name>{_MONTH}) (?P<y>\d{{4}})",
    )
)
_EITHER_FIRST: Final = re.compile(r"(?P<d>\d{1,2})([-–/])(?P<m>\d{1,2})\2(?P<y>\d{4})")
_YEAR_FIRST: Final = (
    re.compile(r"(?P<y>\d{4})([-–./])(?P<m>\d{1,2})\2(?P<d>\d{1,2})"),
    re.compile(r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})"),
    re.compile(r"(?P<y>\d{4})-(?P<m>\d\d)-(?P<d>\d\d)[t ]00:00(?::00(?:[.]0+)?)?"),
)
_MONTHS_OF_YEAR: Final = 12

_WORDS: Final = (
    "en|ett|et|ein|eitt|eit to tre fire fem seks sju|syv åtte ni ti elleve tolv"
)
_NUMBERS: Final[Mapping[str, int]] = {
    word: number
    for number, words in enumerate(_WORDS.split(), start=1)
    for word in words.split("|")
}
_DURATION: Final = re.compile(
    r"(?P<number>\d{1,3}|[a-zæøå]+)[\s\u00a0]*(?P<unit>[a-zæøå]+)[.]?"
)
_UNITS: Final[tuple[tuple[re.Pattern[str], Enhet, int], ...]] = (
    (re.compile("uker?|veker?|uka|veka"), "uker", 1),
    (re.compile("måned(?:er)?|månad(?:er|ar)?|mnd|mdr"), "måneder", 1),
    (re.compile("år"), "år", 1),
    (re.compile("dag(?:er|ar)?|døgn"), "uker", 7),
)
_IN_MONTHS: Final = (
    (re.compile("(?:(?:et|eit) )?halvt år|(?:1/2|½|0,5) år"), 6),
    (re.compile("halvannet år|halvtanna år|halvanna år|1,5 år|1½ år"), 18),
)

_PERIODS: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...]] = (
    (re.compile(r"([12])[.]? ?halvår,? (\d{4})"), lambda m: f"{m[2]}-H{m[1]}"),
    (re.compile(r"([1-4])[.]? ?kvartal,? (\d{4})"), lambda m: f"{m[2]}-K{m[1]}"),
    (re.compile(r"h([12])[ -]?(\d{4})"), lambda m: f"{m[2]}-H{m[1]}"),
    (re.compile(r"[qk]([1-4])[ -]?(\d{4})"), lambda m: f"{m[2]}-K{m[1]}"),
    (re.compile(r"(\d{4})[ -]?h([12])"), lambda m: f"{m[1]}-H{m[2]}"),
    (re.compile(r"(\d{4})[ -]?[qk]([1-4])"), lambda m: f"{m[1]}-K{m[2]}"),
    (re.compile(r"(\d{4})[-m](\d)"), lambda m: f"{m[1]}-0{m[2]}"),
    (re.compile(r"(\d{1,2})[./](\d{4})"), lambda m: f"{m[2]}-{int(m[1]):02}"),
    (
        re.compile(rf"({_MONTH}) (\d{{4}})"),
        lambda m: f"{m[2]}-{_month(m[1]):02}",
    ),
    (
        re.compile(r"sk[ou]leåret (\d{4}) ?[-–/] ?(\d{2}|\d{4})"),
        lambda m: f"{m[1]}/{m[2]}",
    ),
    (re.compile(r"(\d{4}) ?([-–/]) ?(\d{4})"), lambda m: f"{m[1]}{m[2]}{m[3]}"),
)


def meant_date(text: str) -> str | None:
    """Write a day as the format has it, with the day or the year first as it was."""
    plain = " ".join(text.lower().split())
    either = _EITHER_FIRST.fullmatch(plain)
    if either and (int(either["d"]) > _MONTHS_OF_YEAR or either["d"] == either["m"]):
        return _day_first(either)
    for pattern in _DAY_FIRST:
        if found := pattern.fullmatch(plain):
            return _day_first(found)
    for pattern in _YEAR_FIRST:
        if found := pattern.fullmatch(plain):
            return _real(f"{found['y']}-{int(found['m']):02}-{int(found['d']):02}")
    return None


def meant_duration(text: str) -> str | None:
    """Write a duration as the format has it: with a number word, nynorsk, days in weeks."""
    plain = " ".join(rens(text).lower().split())
    for pattern, months in _IN_MONTHS:
        if pattern.fullmatch(plain):
            return str(Varighet(months, "måneder"))
    found = _DURATION.fullmatch(plain)
    if found is None:
        return None
    word = found["number"]
    number = int(word) if word.isdecimal() else _NUMBERS.get(word, 0)
    for pattern, unit, of_unit in _UNITS:
        if pattern.fullmatch(found["unit"]) and number and number % of_unit == 0:
            return str(Varighet(number // of_unit, unit))
    return None


def meant_period(text: str) -> str | None:
    """Write a period as the format has it."""
    plain = " ".join(rens(text).lower().split())
    day = meant_date(plain) or _norwegian_day(plain)
    if day is not None:
        return les_dato(day).isoformat()
    for pattern, write in _PERIODS:
        if found := pattern.fullmatch(plain):
            period = write(found)
            return period if _is_period(period) and period != text else None
    return None


def _day_first(found: re.Match[str]) -> str | None:
    name = found.groupdict().get("name")
    month = _month(name) if name else int(found["m"])
    return _real(f"{int(found['d']):02}.{month:02}.{found['y']}")


def _norwegian_day(text: str) -> str | None:
    return _real(text) if "." in text else None


def _real(day: str) -> str | None:
    """Give a day back if the calendar has it."""
    try:
        les_dato(day)
    except ValueError:
        return None
    return day


def _is_period(text: str) -> bool:
    try:
        les_periode(text)
    except ValueError:
        return False
    return True


def _month(name: str) -> int:
    """Give the number of a month from its first three letters."""
    starts = [month[:3] for month in _MONTHS]
    return starts.index(name[:3].lower()) + 1
