"""How many persons an ambition means a change for, with the sum that gives it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from endringsteori.rules.figures import baseline, is_percent
from endringsteori.texts import SPRÅK, Tekst

if TYPE_CHECKING:
    from decimal import Decimal

    from endringsteori.graph import Gauge
    from endringsteori.model import Indikator, Nullpunkt, Teori
    from endringsteori.texts import Verdi

__all__ = ["Change", "change"]

_COUNTS: Final = frozenset({"antall", "personer"})
_SHARE: Final = Tekst(
    nb="fra {fra} til {til} prosent av {nevner}",
    nn="frå {fra} til {til} prosent av {nevner}",
    en="from {fra} to {til} per cent of {nevner}",
)
_COUNT: Final = Tekst(
    nb="fra {fra} til {til}", nn="frå {fra} til {til}", en="from {fra} to {til}"
)


class Change(NamedTuple):
    """A change that an ambition means: the nearest whole number of persons, and whose it is.

    `fra` and `til` are the ends of the change; `nevner` is what they are per cent of, and
    None where they are counts.
    """

    personer: int
    gauge: Gauge
    fra: Decimal
    til: Decimal
    nevner: Decimal | int | None

    @property
    def regnestykke(self) -> Tekst:
        """The sum in words."""
        values: dict[str, Verdi] = {"fra": self.fra, "til": self.til}
        tekst = _COUNT
        if self.nevner is not None:
            values["nevner"] = self.nevner
            tekst = _SHARE
        nb, nn, en = (tekst.fyll(språk, values) for språk in SPRÅK)
        return Tekst(nb=nb, nn=nn, en=en)


def change(teori: Teori, gauge: Gauge) -> Change | None:
    """Work out how many persons the way from nullpunkt to ambisjon means.

    Only where persons are counted, or shared in per cent of a number that is known. None
    too where the ambition lies on the wrong side, which is another fault.
    """
    indikator = gauge.thing
    start, fra = indikator.nullpunkt, baseline(indikator)
    til = indikator.ambisjon.verdi if indikator.ambisjon else None
    if indikator.teller_enhet != "personer" or not start or fra is None or til is None:
        return None
    moved, nevner = _towards(indikator, fra, til), None
    if (indikator.enhet or "").casefold() not in _COUNTS:
        nevner = _nevner(teori, indikator, start) if is_percent(indikator) else None
        if nevner is None:
            return None
        moved = moved * nevner / 100
    return Change(round(moved), gauge, fra, til, nevner) if moved > 0 else None


def _towards(indikator: Indikator, fra: Decimal, til: Decimal) -> Decimal:
    match indikator.retning:
        case "ned":
            return fra - til
        case "opp":
            return til - fra
        case _:
            return abs(til - fra)


def _nevner(
    teori: Teori, indikator: Indikator, start: Nullpunkt
) -> Decimal | int | None:
    """Give how many the share was of at the baseline, or else are in the group measured."""
    if start.nevner is not None:
        return start.nevner
    whole = (måling for måling in indikator.målinger if not måling.fordelt_på)
    found = (måling.nevner for måling in whole if måling.periode == start.periode)
    if (nevner := next(found, None)) is not None:
        return nevner
    groups = (g.antall for g in teori.målgrupper if g.id == indikator.målgruppe)
    return next(groups, None)
