"""Numbers, periods and durations of a figure, in three languages."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst, vis_verdi

if TYPE_CHECKING:
    from datetime import date

    from endringsteori.model import Indikator, Periode, Varighet
    from endringsteori.texts import Språk

__all__ = ["duration", "judgement", "period", "quantity", "quantity_below", "when_due"]

_ENHETER: Final[dict[str, tuple[Tekst, Tekst]]] = {
    "uker": (
        Tekst(nb="uke", nn="veke", en="week"),
        Tekst(nb="uker", nn="veker", en="weeks"),
    ),
    "måneder": (
        Tekst(nb="måned", nn="månad", en="month"),
        Tekst(nb="måneder", nn="månader", en="months"),
    ),
    "år": (Tekst(nb="år", nn="år", en="year"), Tekst(nb="år", nn="år", en="years")),
}
_VURDERINGER: Final[dict[str, Tekst]] = {
    "nådd": Tekst(nb="nådd", nn="nådd", en="reached"),
    "på vei": Tekst(nb="på vei", nn="på veg", en="on the way"),
    "står stille": Tekst(nb="står stille", nn="står stille", en="unchanged"),
    "feil vei": Tekst(nb="feil vei", nn="feil veg", en="the wrong way"),
    "blandet": Tekst(nb="blandet", nn="blanda", en="mixed"),
}
_ENHET: Final[dict[str, Tekst]] = {
    "prosent": Tekst(nb="{n} %", nn="{n} %", en="{n}%"),
    "antall": Tekst(nb="{n}", nn="{n}", en="{n}"),
    "kroner": Tekst(nb="{n} kr", nn="{n} kr", en="NOK {n}"),
    "dager": Tekst(nb="{n} dager", nn="{n} dagar", en="{n} days"),
    "poeng": Tekst(nb="{n} poeng", nn="{n} poeng", en="{n} points"),
}
_DELER_AV_ÅR: Final[dict[str, tuple[int, Tekst]]] = {
    "halvår": (
        6,
        Tekst(nb="{n}. halvår {år}", nn="{n}. halvår {år}", en="{år}, half {n}"),
    ),
    "kvartal": (
        3,
        Tekst(nb="{n}. kvartal {år}", nn="{n}. kvartal {år}", en="{år}, quarter {n}"),
    ),
}
"""Months of each part of a year, and how it is written."""
_MÅNEDER: Final[dict[Språk, str]] = {
    "nb": "jan. feb. mars april mai juni juli aug. sep. okt. nov. des.",
    "nn": "jan. feb. mars april mai juni juli aug. sep. okt. nov. des.",
    "en": "Jan Feb March April May June July Aug Sep Oct Nov Dec",
}
_UNDER: Final = Tekst(nb="under {n}", nn="under {n}", en="under {n}")
_DECIMALS: Final = 2
_TENTH: Final = Decimal("0.1")
_THOUSANDS: Final = 10_000


def duration(varighet: Varighet, språk: Språk) -> str:
    """Write a duration: «3 måneder»."""
    one, several = _ENHETER[varighet.enhet]
    return f"{varighet.antall} {(one if varighet.antall == 1 else several).på(språk)}"


def judgement(vurdering: str, språk: Språk) -> str:
    """Write how people judge a qualitative indicator."""
    return _VURDERINGER[vurdering].på(språk)


def period(periode: Periode, språk: Språk) -> str:
    """Write a period as briefly as people know it."""
    if periode.slag == "dag":
        return vis_verdi(periode.start, språk)
    if periode.slag == "flere år":
        return periode.tekst.replace("-", "–")
    if periode.slag in _DELER_AV_ÅR:
        part = (periode.slutt.month - 1) // _DELER_AV_ÅR[periode.slag][0] + 1
        values = {"n": part, "år": periode.start.year}
        return _DELER_AV_ÅR[periode.slag][1].fyll(språk, values)
    if periode.slag == "måned":
        return (
            f"{_MÅNEDER[språk].split()[periode.start.month - 1]} {periode.start.year}"
        )
    return periode.tekst


def when_due(frist: date | None, språk: Språk) -> str:
    """Write the day when something is due; empty where none is set."""
    return vis_verdi(frist, språk) if frist else ""


def quantity(verdi: Decimal, indikator: Indikator, språk: Språk) -> str:
    """Write a value with its unit; more than two decimals are rounded to one."""
    exponent = verdi.as_tuple().exponent
    if isinstance(exponent, int) and exponent < -_DECIMALS:
        verdi = verdi.quantize(_TENTH, ROUND_HALF_UP)
    if verdi == verdi.to_integral_value():
        verdi = verdi.to_integral_value()
    enhet = indikator.enhet or "antall"
    known = _ENHET.get(enhet)
    number = _grouped(verdi, språk)
    return known.fyll(språk, {"n": number}) if known else f"{number} {enhet}"


def quantity_below(least: int, språk: Språk) -> str:
    """Write a number that is too small to show."""
    return _UNDER.fyll(språk, {"n": least})


def _grouped(verdi: Decimal, språk: Språk) -> str:
    """Write a number with its thousands apart where there are five digits or more."""
    if abs(verdi) < _THOUSANDS:
        return vis_verdi(verdi, språk)
    english = f"{verdi:,f}".replace("-", "−")
    if språk == "en":
        return english
    return english.translate({ord(","): "\N{NO-BREAK SPACE}", ord("."): ","})
