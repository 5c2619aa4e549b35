"""Dates, durations and periods as the file format writes them."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from endringsteori.diagnostics import TroubleKind
from endringsteori.lean import dataclass, lazy_pattern
from endringsteori.model.form import form_error
from endringsteori.model.tekst import rens

__all__ = [
    "Periode",
    "PeriodeSlag",
    "Varighet",
    "les_dato",
    "les_periode",
    "les_varighet",
    "skriv_dato",
]

_ISO: Final = re.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})")
_NORWEGIAN: Final = lazy_pattern("([0-9]{2})[.]([0-9]{2})[.]([0-9]{4})")
_IN_ALL_MONTHS: Final = 28
"""The last day that every month has."""
_DURATION: Final = re.compile("([0-9]{1,3})[ \u00a0]+(uker?|måned(?:er)?|år)")


def les_dato(value: object) -> date:
    """Read `2027-06-30` or `30.06.2027`, or take a date from Python."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if not isinstance(value, str):
        raise form_error(TroubleKind.WRONG_SHAPE, ventet="dato")
    day = _day(value.strip())
    if day is None:
        raise form_error(TroubleKind.BAD_DATE, verdi=value.strip())
    return day


@lru_cache(maxsize=4096)
def _day(text: str) -> date | None:
    try:
        if iso := _ISO.fullmatch(text):
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        if norwegian := _NORWEGIAN.fullmatch(text):
            return date(int(norwegian[3]), int(norwegian[2]), int(norwegian[1]))
    except ValueError:
        pass  # a day that the calendar does not have
    return None


def skriv_dato(value: date) -> str:
    """Write a date as year-month-day."""
    return value.isoformat()


Enhet: TypeAlias = Literal["uker", "måneder", "år"]
_UNITS: Final[dict[str, Enhet]] = {"u": "uker", "m": "måneder", "å": "år"}


@dataclass(frozen=True, slots=True)
class Varighet:
    """A duration: a whole number of weeks, months or years."""

    antall: int
    enhet: Enhet

    def __str__(self) -> str:
        """Write it as the file format does: `1 uke`, `3 måneder`, `2 år`."""
        entall = {"uker": "uke", "måneder": "måned", "år": "år"}[self.enhet]
        return f"{self.antall} {entall if self.antall == 1 else self.enhet}"

    def etter(self, start: date) -> date:
        """Give the day this long after `start`; months are cut to the month's last day.

        A day past the end of the calendar is the calendar's last.
        """
        try:
            if self.enhet == "uker":
                return start + timedelta(weeks=self.antall)
            months = self.antall * (12 if self.enhet == "år" else 1)
            year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
            if start.day <= _IN_ALL_MONTHS:
                return date(year, month + 1, start.day)
            last = monthrange(year, month + 1)[1]
            return date(year, month + 1, min(start.day, last))
        except (OverflowError, ValueError):
            return date.max


def les_varighet(value: object) -> Varighet:
    """Read `3 måneder`, `2 år` or `6 uker`."""
    if isinstance(value, Varighet):
        return value
    if not isinstance(value, str):
        raise form_error(TroubleKind.WRONG_SHAPE, ventet="varighet")
    return _duration(rens(value))


@lru_cache(maxsize=1024)
def _duration(text: str) -> Varighet:
    match = _DURATION.fullmatch(text)
    if not match:
        raise form_error(TroubleKind.BAD_DURATION, verdi=text)
    return Varighet(int(match[1]), _UNITS[match[2][0]])


PeriodeSlag: TypeAlias = Literal[
    "år", "skoleår", "halvår", "kvartal", "måned", "flere år", "dag"
]


@dataclass(frozen=True, slots=True)
class Periode:
    """A period of measurement: its kind, first and last day, and canonical spelling."""

    slag: PeriodeSlag
    start: date
    slutt: date
    tekst: str

    def __str__(self) -> str:
        """Write it in its canonical spelling."""
        return self.tekst

    @property
    def lengde(self) -> str:
        """What periods must share to be compared: the kind, and for several years how many."""
        if self.slag == "flere år":
            return f"{self.slutt.year - self.start.year + 1} år"
        return "år" if self.slag == "skoleår" else self.slag


def les_periode(value: object) -> Periode:
    """Read any spelling of a period in `format.md` §1."""
    if isinstance(value, Periode):
        return value
    if not isinstance(value, str):
        raise form_error(TroubleKind.WRONG_SHAPE, ventet="periode")
    period = _parse(value.strip())
    if period is None:
        raise form_error(TroubleKind.BAD_PERIOD, verdi=value.strip())
    return period


_PART_OF_YEAR: Final = re.compile("([0-9]{4})(?:-?([HK])([1-4])|[-M]([0-9]{2}))")
_YEARS: Final = re.compile("([0-9]{4})(?:([-–_/])([0-9]{2}|[0-9]{4}))?")


@lru_cache(maxsize=4096)
def _parse(text: str) -> Periode | None:
    try:
        if day := _ISO.fullmatch(text):
            on = date(int(day[1]), int(day[2]), int(day[3]))
            return Periode("dag", on, on, text)
        if part := _PART_OF_YEAR.fullmatch(text):
            return _part_of_year(int(part[1]), part[2], int(part[3] or part[4]))
        if years := _YEARS.fullmatch(text):
            return _years(int(years[1]), years[2], years[3])
    except ValueError:
        pass  # a month, day or year that the calendar does not have
    return None


def _part_of_year(year: int, letter: str | None, number: int) -> Periode | None:
    if letter == "H":
        if number > 2:  # noqa: PLR2004 - a year has two halves
            return None
        return _months("halvår", year, number * 6 - 5, 6, f"{year:04}-H{number}")
    if letter == "K":
        return _months("kvartal", year, number * 3 - 2, 3, f"{year:04}-K{number}")
    return _months("måned", year, number, 1, f"{year:04}-{number:02}")


def _months(slag: PeriodeSlag, year: int, first: int, count: int, text: str) -> Periode:
    last = first + count - 1
    end = date(year, last, monthrange(year, last)[1])
    return Periode(slag, date(year, first, 1), end, text)


def _years(first: int, sign: str | None, second: str | None) -> Periode | None:
    if second is None:
        return Periode("år", date(first, 1, 1), date(first, 12, 31), f"{first:04}")
    if sign == "/":
        last = first + 1
        if second not in (f"{last:04}", f"{last % 100:02}"):
            return None
        text = f"{first:04}/{last:04}"
        return Periode("skoleår", date(first, 8, 1), date(last, 7, 31), text)
    if len(second) != 4 or int(second) <= first:  # noqa: PLR2004 - digits of a year
        return None
    text = f"{first:04}-{second}"
    return Periode("flere år", date(first, 1, 1), date(int(second), 12, 31), text)
