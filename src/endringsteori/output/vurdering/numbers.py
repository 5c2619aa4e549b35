"""Changes and shares in sentences: «opp 3,2 prosentpoeng»."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from endringsteori.model.spoken import grouped, quantity, rounded, with_unit
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.assessment.chance import Interval
    from endringsteori.texts import Språk

__all__ = ["between", "change", "percent", "points"]

_POINTS: Final = Tekst(
    nb="{n} prosentpoeng",
    nn="{n} prosentpoeng",
    en="{n} percentage {mange:point|points}",
)
_UP: Final = Tekst(nb="opp {hvor_mye}", nn="opp {hvor_mye}", en="up {hvor_mye}")
_DOWN: Final = Tekst(nb="ned {hvor_mye}", nn="ned {hvor_mye}", en="down {hvor_mye}")
_SAME: Final = Tekst(nb="uendret", nn="uendra", en="unchanged")
_BETWEEN: Final = Tekst(
    nb="fra {lav} til {høy}", nn="frå {lav} til {høy}", en="from {lav} to {høy}"
)


def points(verdi: Decimal, enhet: str | None, språk: Språk) -> str:
    """Write a difference between two values: between percents it is percentage points."""
    if enhet == "prosent":
        return with_unit(verdi, _POINTS, språk)
    return quantity(verdi, enhet, språk)


def change(verdi: Decimal, enhet: str | None, språk: Språk) -> str:
    """Write a change in words: «opp 3,2 prosentpoeng»."""
    shown = rounded(verdi)
    if not shown:
        return _SAME.på(språk)
    way = _UP if shown > 0 else _DOWN
    return way.fyll(språk, {"hvor_mye": points(abs(shown), enhet, språk)})


def between(interval: Interval, enhet: str | None, språk: Språk) -> str:
    """Write the limits of an interval around a change, the unit once."""
    low, high = (Decimal(str(round(x, 1))) for x in (interval.low, interval.high))
    values = {
        "lav": grouped(rounded(low), språk),
        "høy": points(rounded(high), enhet, språk),
    }
    return _BETWEEN.fyll(språk, values)


def percent(verdi: Decimal, språk: Språk) -> str:
    """Write a share of something as whole percents."""
    whole = verdi.quantize(Decimal(1), ROUND_HALF_UP)
    return quantity(whole, "prosent", språk)
