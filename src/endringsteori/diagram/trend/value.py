"""`Trend`: what a figure of one indicator shows, as a value without positions or colours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from datetime import date

    from endringsteori.diagram.tables import Table
    from endringsteori.texts import Språk

__all__ = ["Aim", "AimKind", "Trend", "TrendPoint"]

AimKind: TypeAlias = Literal["ambisjon", "milepæl"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendPoint:
    """One number: the middle day of its period, its value, and both in words.

    `low` and `high` are the interval that chance gives it, where that can be told, and
    `limits` the same in words.
    Points of one `run` may be joined by a line: they are of periods of one length, with
    no break between. `is_baseline` marks the nullpunkt.
    """

    day: date
    value: float
    period: str
    label: str
    run: int = 0
    low: float | None = None
    high: float | None = None
    limits: str = ""
    provisional: bool = False
    is_baseline: bool = False


@dataclass(frozen=True, slots=True)
class Aim:
    """A value to be reached; `day` is None where no day is set."""

    kind: AimKind
    value: float
    label: str
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """The figure of one indicator.

    `key` is its element and makes ids in one document unique. `breaks` are the first
    days of periods that cannot be compared with those before. `text` is the whole figure
    as prose, `table` as a table, and `notes` are sentences to stand below it.
    """

    key: str
    title: str
    language: Språk
    points: tuple[TrendPoint, ...]
    table: Table
    comparison: tuple[TrendPoint, ...] = ()
    comparison_name: str = ""
    aims: tuple[Aim, ...] = ()
    breaks: tuple[date, ...] = ()
    unit: str = ""
    text: str = ""
    notes: tuple[str, ...] = ()
