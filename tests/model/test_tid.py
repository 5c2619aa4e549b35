"""Dates, durations and periods."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from endringsteori.model.tid import (
    Periode,
    Varighet,
    les_dato,
    les_periode,
    les_varighet,
    skriv_dato,
)
from strategies import like_a_period


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2027-06-30", date(2027, 6, 30)),
        ("30.06.2027", date(2027, 6, 30)),
        (" 2024-02-29 ", date(2024, 2, 29)),
        ("0001-01-01", date(1, 1, 1)),
        ("31.12.9999", date(9999, 12, 31)),
    ],
)
def test_a_date_in_text(text: str, day: date) -> None:
    """Year first with hyphens, or day first with points."""
    assert les_dato(text) == day


@pytest.mark.parametrize(
    "text",
    ["", "2023-02-29", "31.04.2025", "0000-01-01", "1.6.2027", "30.06.27", "i morgen"],
)
def test_no_date_in_text(text: str) -> None:
    """No day of the calendar, or one that two people would read differently."""
    with pytest.raises(PydanticCustomError, match="bad date"):
        les_dato(text)


def test_a_date_from_python() -> None:
    """A date is a date; a point in time is not."""
    day = date(2027, 6, 30)

    assert les_dato(day) == day
    with pytest.raises(PydanticCustomError, match="dato"):
        les_dato(datetime(2027, 6, 30, tzinfo=UTC))


@given(st.dates())
def test_a_date_is_written_as_it_is_read(day: date) -> None:
    """Years before 1000 keep their zeros."""
    assert les_dato(skriv_dato(day)) == day


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("1 uke", Varighet(1, "uker")),
        ("6 uker", Varighet(6, "uker")),
        ("1 måned", Varighet(1, "måneder")),
        ("3 måneder", Varighet(3, "måneder")),
        ("2\u00a0år", Varighet(2, "år")),
    ],
)
def test_a_duration(text: str, duration: Varighet) -> None:
    """Read, written the same, and taken as it is from Python."""
    assert les_varighet(text) == duration
    assert str(duration) == text.replace("\u00a0", " ")
    assert les_varighet(duration) == duration


@pytest.mark.parametrize(
    "value", ["", "3", "3 dager", "tre uker", "1000 uker", "-1 år"]
)
def test_no_duration_in_text(value: str) -> None:
    """Another unit, no digits, or too many."""
    with pytest.raises(PydanticCustomError, match="bad duration"):
        les_varighet(value)


def test_what_is_neither_text_nor_duration() -> None:
    """A bare number has no unit."""
    with pytest.raises(PydanticCustomError, match="varighet"):
        les_varighet(3)


@pytest.mark.parametrize(
    ("duration", "start", "end"),
    [
        (Varighet(6, "uker"), date(2025, 1, 1), date(2025, 2, 12)),
        (Varighet(1, "måneder"), date(2025, 1, 31), date(2025, 2, 28)),
        (Varighet(13, "måneder"), date(2023, 1, 31), date(2024, 2, 29)),
        (Varighet(11, "måneder"), date(2025, 1, 15), date(2025, 12, 15)),
        (Varighet(1, "år"), date(2024, 2, 29), date(2025, 2, 28)),
        (Varighet(0, "uker"), date(2025, 1, 1), date(2025, 1, 1)),
        (Varighet(999, "uker"), date(9999, 1, 1), date.max),
        (Varighet(1, "år"), date(9999, 6, 1), date.max),
    ],
)
def test_the_day_after_a_duration(duration: Varighet, start: date, end: date) -> None:
    """Months are cut to the month's last day, and time ends with the calendar."""
    assert duration.etter(start) == end


@pytest.mark.parametrize(
    ("text", "slag", "start", "end", "canonical"),
    [
        ("2024", "år", "2024-01-01", "2024-12-31", "2024"),
        ("2024/2025", "skoleår", "2024-08-01", "2025-07-31", "2024/2025"),
        ("1999/00", "skoleår", "1999-08-01", "2000-07-31", "1999/2000"),
        ("2024-H1", "halvår", "2024-01-01", "2024-06-30", "2024-H1"),
        ("2024H2", "halvår", "2024-07-01", "2024-12-31", "2024-H2"),
        ("2024-K1", "kvartal", "2024-01-01", "2024-03-31", "2024-K1"),
        ("2024K4", "kvartal", "2024-10-01", "2024-12-31", "2024-K4"),
        ("2024-02", "måned", "2024-02-01", "2024-02-29", "2024-02"),
        ("2024M12", "måned", "2024-12-01", "2024-12-31", "2024-12"),
        ("2022-2024", "flere år", "2022-01-01", "2024-12-31", "2022-2024"),
        ("2022–2024", "flere år", "2022-01-01", "2024-12-31", "2022-2024"),
        ("2022_2024", "flere år", "2022-01-01", "2024-12-31", "2022-2024"),
        ("2024-06-30", "dag", "2024-06-30", "2024-06-30", "2024-06-30"),
    ],
)
def test_a_period(text: str, slag: str, start: str, end: str, canonical: str) -> None:
    """Its kind, its first and last day, and the one spelling it is called by."""
    period = les_periode(f" {text} ")

    assert period.slag == slag
    assert (str(period.start), str(period.slutt)) == (start, end)
    assert str(period) == canonical


@pytest.mark.parametrize(
    "text",
    [
        *("", "24", "0000", "i fjor", "2024-H3", "2024K5", "2024-13", "2024M00"),
        *("2024/2026", "2024/24", "2024-2024", "2024-2023", "2022-24", "2024-02-30"),
        *("9999/10000", "0000-2000"),
    ],
)
def test_no_period(text: str) -> None:
    """No such part of a year, or years that do not follow each other."""
    with pytest.raises(PydanticCustomError, match="bad period"):
        les_periode(text)


def test_what_is_neither_text_nor_period() -> None:
    """A number from Python is not taken for a year."""
    with pytest.raises(PydanticCustomError, match="periode"):
        les_periode(2024)


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("2024", "år"),
        ("2024/2025", "år"),
        ("2022-2024", "3 år"),
        ("2024-H1", "halvår"),
        ("2024-06-30", "dag"),
    ],
)
def test_what_periods_must_share_to_be_compared(text: str, length: str) -> None:
    """A school year is a year; three years are not two."""
    assert les_periode(text).lengde == length


@given(like_a_period())
def test_a_period_is_written_as_it_is_read(text: str) -> None:
    """Its canonical spelling names the same days, and is itself canonical."""
    try:
        period = les_periode(text)
    except ValueError:
        return

    assert isinstance(period, Periode)
    assert period.start <= period.slutt
    assert les_periode(str(period)) == period
    assert les_periode(period) == period
