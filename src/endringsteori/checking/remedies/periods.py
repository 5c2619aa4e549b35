"""The next period of an indicator, as it is written in a file."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from endringsteori.model.tid import les_periode
from endringsteori.rules.rhythm import same_kind_end

if TYPE_CHECKING:
    from endringsteori.model import Periode

__all__ = ["last_over", "period_at"]


def period_at(like: Periode | None, day: date) -> Periode:
    """Give the period of the same kind that a day falls in; a year where none is known."""
    if like is None:
        return les_periode(f"{day.year:04}")
    end = same_kind_end(like, day)
    match like.slag:
        case "skoleår":
            text = f"{end.year - 1:04}/{end.year:04}"
        case "halvår":
            text = f"{end.year:04}-H{end.month // 6}"
        case "kvartal":
            text = f"{end.year:04}-K{end.month // 3}"
        case "måned":
            text = f"{end.year:04}-{end.month:02}"
        case "dag":
            text = end.isoformat()
        case "flere år":
            years = like.slutt.year - like.start.year
            text = f"{end.year - years:04}-{end.year:04}"
        case "år":
            text = f"{end.year:04}"
    return les_periode(text)


def last_over(like: Periode | None, day: date) -> Periode:
    """Give the last period of the same kind that is over before a day."""
    found = period_at(like, day)
    if found.slutt < day:
        return found
    step = min(found.start, found.slutt) - timedelta(days=1)
    if found.slag == "flere år":
        step = date(found.slutt.year - 1, 12, 31)
    return period_at(like, step)
