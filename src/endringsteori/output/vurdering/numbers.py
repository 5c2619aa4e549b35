"""Numbers and periods in sentences: Norwegian in Norwegian form, English in English."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst, vis_verdi

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.assessment.chance import Interval
    from endringsteori.model import Periode
    from endringsteori.texts import Språk

__all__ = ["amount", "between", "change", "percent", "period", "points", "rounded"]

_UNITS: Final[Mapping[str, Tekst]] = {
    "prosent": Tekst(nb="{n} prosent", nn="{n} prosent", en="{n} percent"),
    "antall": Tekst(nb="{n}", nn="{n}", en="{n}"),
    "kroner": Tekst(nb="{n} kroner", nn="{n} kroner", en="NOK {n}"),
    "dager": Tekst(nb="{n} dager", nn="{n} dagar", en="{n} days"),
    "poeng": Tekst(nb="{n} poeng", nn="{n} poeng", en="{n} points"),
}
_POINTS: Final = Tekst(
    nb="{n} prosentpoeng", nn="{n} prosentpoeng", en="{n} percentage points"
)
_UP: Final = Tekst(nb="opp {hvor_mye}", nn="opp {hvor_mye}", en="up {hvor_mye}")
_DOWN: Final = Tekst(nb="ned {hvor_mye}", nn="ned {hvor_mye}", en="down {hvor_mye}")
_SAME: Final = Tekst(nb="uendret", nn="uendra", en="unchanged")
_BETWEEN: Final = Tekst(
    nb="fra {lav} til {høy}", nn="frå {lav} til {høy}", en="from {lav} to {høy}"
)
_PARTS: Final[Mapping[str, tuple[int, Tekst]]] = {
    "halvår": (
        6,
        Tekst(nb="{n}. halvår {år}", nn="{n}. halvår {år}", en="half-year {n} of {år}"),
    ),
    "kvartal": (
        3,
        Tekst(nb="{n}. kvartal {år}", nn="{n}. kvartal {år}", en="quarter {n} of {år}"),
    ),
}
"""Months of each part of a year, and how it is written."""

_MONTHS: Final[Mapping[Språk, str]] = {
    "nb": "januar februar mars april mai juni juli august september oktober november desember",
    "nn": "januar februar mars april mai juni juli august september oktober november desember",
    "en": "January February March April May June July August September October November December",
}
_TENTH: Final = Decimal("0.1")
_DECIMALS: Final = 2
_GROUPED_FROM: Final = 10_000


def amount(verdi: Decimal, enhet: str | None, språk: Språk) -> str:
    """Write a value with its unit; one without a unit is a number of something."""
    return _with_unit(verdi, _UNITS.get(enhet or "antall"), enhet, språk)


def points(verdi: Decimal, enhet: str | None, språk: Språk) -> str:
    """Write a difference between two values: between percents it is percentage points."""
    unit = _POINTS if enhet == "prosent" else _UNITS.get(enhet or "antall")
    return _with_unit(verdi, unit, enhet, språk)


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
        "lav": _grouped(rounded(low), språk),
        "høy": points(rounded(high), enhet, språk),
    }
    return _BETWEEN.fyll(språk, values)


def percent(verdi: Decimal, språk: Språk) -> str:
    """Write a share of something as whole percents."""
    whole = verdi.quantize(Decimal(1), ROUND_HALF_UP)
    return amount(whole, "prosent", språk)


def period(periode: Periode, språk: Språk) -> str:
    """Write a period as people say it."""
    if periode.slag == "dag":
        return vis_verdi(periode.start, språk)
    if periode.slag == "flere år":
        return periode.tekst.replace("-", "–")
    if periode.slag in _PARTS:
        months, tekst = _PARTS[periode.slag]
        part = (periode.slutt.month - 1) // months + 1
        return tekst.fyll(språk, {"n": part, "år": periode.start.year})
    if periode.slag == "måned":
        name = _MONTHS[språk].split()[periode.start.month - 1]
        return f"{name} {periode.start.year}"
    return periode.tekst


def rounded(verdi: Decimal) -> Decimal:
    """Round what was worked out to one decimal; what has two or fewer stays as written."""
    exponent = verdi.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -_DECIMALS:
        verdi = verdi.quantize(_TENTH, ROUND_HALF_UP)
    return verdi.to_integral_value() if verdi == verdi.to_integral_value() else verdi


def _with_unit(
    verdi: Decimal, unit: Tekst | None, enhet: str | None, språk: Språk
) -> str:
    number = _grouped(rounded(verdi), språk)
    return f"{number} {enhet}" if unit is None else unit.fyll(språk, {"n": number})


def _grouped(verdi: Decimal, språk: Språk) -> str:
    """Write a number with its thousands apart where there are five digits or more."""
    if abs(verdi) < _GROUPED_FROM:
        return vis_verdi(verdi, språk)
    english = f"{verdi:,f}".replace("-", "−")
    if språk == "en":
        return english
    return english.translate({ord(","): "\N{NO-BREAK SPACE}", ord("."): ","})
