"""What the numbers of an indicator mean: shares, starting points and where they stand."""

from __future__ import annotations

from collections import Counter
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Final, TypeAlias

from endringsteori.diagnostics import Place
from endringsteori.lean import dataclass
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from endringsteori.model import Indikator, Måling, Nullpunkt, Periode

__all__ = [
    "PERCENT",
    "Given",
    "Numbers",
    "agree",
    "baseline",
    "decimals",
    "given",
    "is_percent",
    "measurements",
    "numbers",
]

Numbers: TypeAlias = "tuple[Decimal | None, Decimal | None, Decimal | None]"
"""Numbers that stand together: verdi, teller and nevner."""

PERCENT: Final = frozenset({"prosent", "%"})
"""Units of shares, in small letters."""
_SCALES: Final = (1, 100, 1_000, 10_000, 100_000)
"""What a share may be of, where the unit does not say: of one, of a hundred people …"""
_WHOLE: Final = 100
_NULLPUNKT: Final = Tekst(nb="nullpunktet", nn="nullpunktet", en="the baseline")
_AMBISJON: Final = Tekst(nb="ambisjonen", nn="ambisjonen", en="the target")


@dataclass(frozen=True, slots=True)
class Given:
    """Numbers that stand together in an indicator, and where.

    Most numbers are as they should be, and nobody asks where those stand: `where` makes
    the place and its name in words when they are asked for.
    """

    where: Callable[[], tuple[Place, Tekst]]
    verdi: Decimal | None
    teller: Decimal | None = None
    nevner: Decimal | None = None

    @property
    def at(self) -> Place:
        """The place; its key is the period, `nullpunkt`, `ambisjon` or `milepæler.#n`.

        Where measurements share a period, as those of several groups do, its field tells
        which.
        """
        return self.where()[0]

    @property
    def hvor(self) -> Tekst:
        """The place in words, with the article."""
        return self.where()[1]


def is_percent(indikator: Indikator) -> bool:
    """Tell whether the values of an indicator are percentages."""
    return indikator.enhet is not None and indikator.enhet.casefold() in PERCENT


def baseline(indikator: Indikator) -> Decimal | None:
    """Give the number that an indicator started from, as shown to people.

    It stands in `nullpunkt` itself, or in the measurement of its period. A share is
    rounded to two decimals; only a percentage can be worked out from one.
    """
    nullpunkt = indikator.nullpunkt
    if nullpunkt is None:
        return None
    own = _number(indikator, nullpunkt)
    periode = nullpunkt.periode
    if own is not None or periode is None:
        return own
    for måling in indikator.målinger:
        same = måling.periode is periode or måling.periode == periode
        if same and not måling.fordelt_på:
            return _number(indikator, måling)
    return None


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
    (v, per_v), (t, per_t), (n, per_n) = map(
        Decimal.as_integer_ratio, (verdi, teller, nevner)
    )
    whole = per_v * per_t * n
    rounding = 2 * 10 ** decimals(verdi)
    return any(
        abs(v * per_t * n - t * per_n * per_v * scale) * rounding <= whole
        for scale in scales
    )


def decimals(number: Decimal) -> int:
    """Give how many decimals a number is written with."""
    exponent = number.as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0


def numbers(indikator: Indikator) -> Iterator[Numbers]:
    """Give the numbers that `given` gives, in that order, without where they stand.

    Most are as they should be, and are looked through much faster so.
    """
    for måling in indikator.målinger:
        yield måling.verdi, måling.teller, måling.nevner
    if (start := indikator.nullpunkt) is not None:
        yield start.verdi, start.teller, start.nevner
    if indikator.ambisjon is not None:
        yield indikator.ambisjon.verdi, None, None
    for milepæl in indikator.milepæler:
        yield milepæl.verdi, None, None


def measurements(element: str, indikator: Indikator) -> Iterator[Given]:
    """Give the numbers of each measurement of an indicator."""
    periods = _Periods(indikator.målinger)
    for n, måling in enumerate(indikator.målinger, start=1):
        where = partial(_measurement, element, n, måling.periode, periods)
        yield Given(where, måling.verdi, måling.teller, måling.nevner)


class _Periods:
    """How many measurements each period has, counted when that is asked for."""

    __slots__ = ("_count", "_målinger")

    def __init__(self, målinger: tuple[Måling, ...]) -> None:
        self._målinger = målinger
        self._count: Counter[Periode] | None = None

    def how_many(self, periode: Periode) -> int:
        if self._count is None:
            self._count = Counter(måling.periode for måling in self._målinger)
        return self._count[periode]


def _measurement(
    element: str, n: int, periode: Periode, periods: _Periods
) -> tuple[Place, Tekst]:
    field = "målinger" if periods.how_many(periode) == 1 else f"målinger.#{n}"
    hvor = Tekst(
        nb=f"målingen for {periode}",
        nn=f"målinga for {periode}",
        en=f"the measurement for {periode}",
    )
    return Place(element, field, str(periode)), hvor


def given(element: str, indikator: Indikator) -> Iterator[Given]:
    """Give all numbers of an indicator: measurements, where it started and is to go."""
    yield from measurements(element, indikator)
    if (start := indikator.nullpunkt) is not None:
        where = partial(_field, element, "nullpunkt", _NULLPUNKT)
        yield Given(where, start.verdi, start.teller, start.nevner)
    if indikator.ambisjon is not None:
        where = partial(_field, element, "ambisjon", _AMBISJON)
        yield Given(where, indikator.ambisjon.verdi)
    for n, milepæl in enumerate(indikator.milepæler, start=1):
        navn = f"milepæl nr. {n}"
        hvor = Tekst(nb=navn, nn=navn, en=f"milestone no. {n}")
        where = partial(_field, element, f"milepæler.#{n}", hvor)
        yield Given(where, milepæl.verdi)


def _field(element: str, field: str, hvor: Tekst) -> tuple[Place, Tekst]:
    return Place(element, field, field), hvor
