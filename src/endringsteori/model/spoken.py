"""How numbers and periods are told to people: in full in sentences, and in brief in figures.

Norwegian in Norwegian form, English in English.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst, vis_verdi

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.model.tid import Periode
    from endringsteori.texts import Språk

__all__ = ["grouped", "period", "quantity", "rounded", "with_unit"]

_FULL: Final[Mapping[str, Tekst]] = {
    "prosent": Tekst(nb="{n} prosent", nn="{n} prosent", en="{n} per cent"),
    "antall": Tekst(nb="{n}", nn="{n}", en="{n}"),
    "kroner": Tekst(
        nb="{n} {mange:krone|kroner}", nn="{n} {mange:krone|kroner}", en="NOK {n}"
    ),
    "dager": Tekst(
        nb="{n} {mange:dag|dager}",
        nn="{n} {mange:dag|dagar}",
        en="{n} {mange:day|days}",
    ),
    "poeng": Tekst(nb="{n} poeng", nn="{n} poeng", en="{n} {mange:point|points}"),
}
_BRIEF: Final[Mapping[str, Tekst]] = {
    **_FULL,
    "prosent": Tekst(nb="{n} %", nn="{n} %", en="{n}%"),
    "kroner": Tekst(nb="{n} kr", nn="{n} kr", en="NOK {n}"),
}
_NO_UNIT: Final = "antall"

_PARTS: Final[Mapping[str, tuple[int, Tekst, Tekst]]] = {
    "halvår": (
        6,
        Tekst(nb="{n}. halvår {år}", nn="{n}. halvår {år}", en="half-year {n} of {år}"),
        Tekst(nb="{n}. halvår {år}", nn="{n}. halvår {år}", en="{år}, half {n}"),
    ),
    "kvartal": (
        3,
        Tekst(nb="{n}. kvartal {år}", nn="{n}. kvartal {år}", en="quarter {n} of {år}"),
        Tekst(nb="{n}. kvartal {år}", nn="{n}. kvartal {år}", en="{år}, quarter {n}"),
    ),
}
"""Months of each part of a year, and how it is told in full and in brief."""

_MONTHS: Final[Mapping[Språk, str]] = {
    "nb": "januar februar mars april mai juni juli august september oktober november desember",
    "nn": "januar februar mars april mai juni juli august september oktober november desember",
    "en": "January February March April May June July August September October November December",
}
_BRIEF_MONTHS: Final[Mapping[Språk, str]] = {
    "nb": "jan. feb. mars april mai juni juli aug. sep. okt. nov. des.",
    "nn": "jan. feb. mars april mai juni juli aug. sep. okt. nov. des.",
    "en": "Jan Feb March April May June July Aug Sep Oct Nov Dec",
}
_TENTH: Final = Decimal("0.1")
_DECIMALS: Final = 2
_GROUPED_FROM: Final = 10_000


def quantity(
    verdi: Decimal, enhet: str | None, språk: Språk, *, brief: bool = False
) -> str:
    """Write a value with its unit; one without a unit is a number of something.

    A unit that people have made themselves stands after the number as they wrote it.
    """
    unit = (_BRIEF if brief else _FULL).get((enhet or _NO_UNIT).casefold())
    return with_unit(verdi, unit or enhet or "", språk)


def with_unit(verdi: Decimal, unit: Tekst | str, språk: Språk) -> str:
    """Write a value with a unit: a word, or a text with `{n}` and the plural of `{mange}`."""
    shown = rounded(verdi)
    number = grouped(shown, språk)
    if isinstance(unit, str):
        return f"{number} {unit}"
    return unit.fyll(språk, {"n": number, "mange": shown})


def period(periode: Periode, språk: Språk, *, brief: bool = False) -> str:
    """Write a period as people know it."""
    if periode.slag == "dag":
        return vis_verdi(periode.start, språk)
    if periode.slag == "flere år":
        return periode.tekst.replace("-", "–")
    if periode.slag in _PARTS:
        months, full, short = _PARTS[periode.slag]
        part = (periode.slutt.month - 1) // months + 1
        values = {"n": part, "år": periode.start.year}
        return (short if brief else full).fyll(språk, values)
    if periode.slag == "måned":
        names = (_BRIEF_MONTHS if brief else _MONTHS)[språk].split()
        return f"{names[periode.start.month - 1]} {periode.start.year}"
    return periode.tekst


def rounded(verdi: Decimal) -> Decimal:
    """Round what was worked out to one decimal; what has two or fewer stays as written."""
    exponent = verdi.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -_DECIMALS:
        verdi = verdi.quantize(_TENTH, ROUND_HALF_UP)
    whole = verdi.to_integral_value()
    return verdi if verdi != whole else whole or Decimal(0)  # zero has no sign


def grouped(verdi: Decimal, språk: Språk) -> str:
    """Write a number with its thousands apart where there are five digits or more."""
    if abs(verdi) < _GROUPED_FROM:
        return vis_verdi(verdi, språk)
    english = f"{verdi:,f}".replace("-", "−")
    if språk == "en":
        return english
    return english.translate({ord(","): "\N{NO-BREAK SPACE}", ord("."): ","})
