"""What the numbers of an indicator mean: shares, starting points and where they stand."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Place
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from endringsteori.model import Indikator, Måling, Nullpunkt

__all__ = [
    "Given",
    "agree",
    "baseline",
    "decimals",
    "given",
    "is_percent",
    "measurements",
]

_PERCENT: Final = frozenset({"prosent", "%"})
_SCALES: Final = (1, 100, 1_000, 10_000, 100_000)
"""What a share may be of, where the unit does not say: of one, of a hundred people …"""
_WHOLE: Final = 100
_NULLPUNKT: Final = Tekst(nb="nullpunktet", nn="nullpunktet", en="the baseline")
_AMBISJON: Final = Tekst(nb="ambisjonen", nn="ambisjonen", en="the ambition")


@dataclass(frozen=True, slots=True)
class Given:
    """Numbers that stand together in an indicator, and where.

    The key of `at` is the period, `nullpunkt`, `ambisjon` or `milepæler.#n`; where
    measurements share a period, as those of several groups do, its field tells which.
    `hvor` says the place in words, with the article.
    """

    at: Place
    hvor: Tekst
    verdi: Decimal | None
    teller: Decimal | None = None
    nevner: Decimal | None = None


def is_percent(indikator: Indikator) -> bool:
    """Tell whether the values of an indicator are percentages."""
    return indikator.enhet is not None and indikator.enhet.casefold() in _PERCENT


def baseline(indikator: Indikator) -> Decimal | None:
    """Give the number that an indicator started from, as shown to people.

    It stands in `nullpunkt` itself, or in the measurement of its period. A share is
    rounded to two decimals; only a percentage can be worked out from one.
    """
    nullpunkt = indikator.nullpunkt
    if nullpunkt is None:
        return None
    own = _number(indikator, nullpunkt)
    if own is not None or nullpunkt.periode is None:
        return own
    whole = (m for m in indikator.målinger if not m.fordelt_på)
    found = (_number(indikator, m) for m in whole if m.periode == nullpunkt.periode)
    return next(found, None)


def _number(indikator: Indikator, at: Nullpunkt | Måling) -> Decimal | None:
    if at.verdi is not None or not is_percent(indikator):
        return at.verdi
    if at.teller is None or at.nevner is None or not 0 <= at.teller <= at.nevner != 0:
        return None
    return round(at.teller * 100 / at.nevner, 2).normalize()


def agree(
    indikator: Indikator, verdi: Decimal, teller: Decimal, nevner: Decimal
) -> bool:
    """Tell whether a value is its share, rounded to as many decimals as it has.

    The denominator is above 0. A percentage that is impossible is another fault, and a
    number of people may stand beside the same number as numerator.
    """
    scales: tuple[int, ...] = _SCALES
    if is_percent(indikator):
        if teller > nevner or min(teller, verdi) < 0 or verdi > _WHOLE:
            return True
        scales = (_WHOLE,)
    elif verdi == teller:
        return True
    share = Fraction(teller) / Fraction(nevner)
    rounding = Fraction(1, 2 * 10 ** decimals(verdi))
    return any(abs(Fraction(verdi) - share * scale) <= rounding for scale in scales)


def decimals(number: Decimal) -> int:
    """Give how many decimals a number is written with."""
    exponent = number.as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0


def measurements(element: str, indikator: Indikator) -> Iterator[Given]:
    """Give the numbers of each measurement of an indicator."""
    how_many = Counter(måling.periode for måling in indikator.målinger)
    for n, måling in enumerate(indikator.målinger, start=1):
        field = "målinger" if how_many[måling.periode] == 1 else f"målinger.#{n}"
        at = Place(element, field, str(måling.periode))
        hvor = Tekst(
            nb=f"målingen for {måling.periode}",
            nn=f"målinga for {måling.periode}",
            en=f"the measurement for {måling.periode}",
        )
        yield Given(at, hvor, måling.verdi, måling.teller, måling.nevner)


def given(element: str, indikator: Indikator) -> Iterator[Given]:
    """Give all numbers of an indicator: measurements, where it started and is to go."""
    yield from measurements(element, indikator)
    if (start := indikator.nullpunkt) is not None:
        at = Place(element, "nullpunkt", "nullpunkt")
        yield Given(at, _NULLPUNKT, start.verdi, start.teller, start.nevner)
    if indikator.ambisjon is not None:
        at = Place(element, "ambisjon", "ambisjon")
        yield Given(at, _AMBISJON, indikator.ambisjon.verdi)
    for n, milepæl in enumerate(indikator.milepæler, start=1):
        navn = f"milepæl nr. {n}"
        hvor = Tekst(nb=navn, nn=navn, en=f"milestone no. {n}")
        at = Place(element, f"milepæler.#{n}", f"milepæler.#{n}")
        yield Given(at, hvor, milepæl.verdi)
