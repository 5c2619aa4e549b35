"""Chance: intervals and exact tests for shares, counts and rates of independent units.

Everything here is plain arithmetic on floats, so that an answer never depends on what is
installed beside the library; the tests hold it to a statistics package.

Sources: Wilson (1927) for the interval of a share; Newcombe (1998), method 10, for the
difference of two; Garwood (1936) for a count; Fisher (1935) and Przyborowski and
Wilenski (1940) for the exact tests; Zou and Donner (2008) for the difference of two
changes, from the limits of each. Beyond 2,000 possible outcomes the tests are those of
the normal distribution, which then agree with the exact ones and take no time.
"""

from __future__ import annotations

import math
from functools import lru_cache
from statistics import NormalDist
from typing import TYPE_CHECKING, Final, NamedTuple

from endringsteori.assessment.gamma import gamma_quantile

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "LEVEL",
    "Counted",
    "Interval",
    "Rate",
    "change_of_rates",
    "change_of_shares",
    "count_interval",
    "difference",
    "rate_interval",
    "rates_differ",
    "share_interval",
    "shares_differ",
]

LEVEL: Final = 0.95
"""How sure an interval is; a test speaks below one minus this."""

_MOST_OUTCOMES: Final = 2_000
"""How many outcomes an exact test looks at, at most."""

_TIES: Final = 1 + 1e-7
"""Outcomes this much more likely than the one observed count as equally likely."""


class Interval(NamedTuple):
    """An estimate with the limits around it."""

    low: float
    estimate: float
    high: float


class Counted(NamedTuple):
    """So many of so many; both whole numbers, `part` at most `whole`."""

    part: int
    whole: int


class Rate(NamedTuple):
    """So many over so much time, or among so many; two counts alone have exposure 1."""

    events: int
    exposure: float = 1.0


def _z(level: float) -> float:
    return NormalDist().inv_cdf((1 + level) / 2)


def share_interval(share: Counted, level: float = LEVEL) -> Interval:
    """Give Wilson's score interval of a share, as fractions from 0 to 1."""
    part, n = share
    z2 = _z(level) ** 2
    p = part / n
    middle = (p + z2 / (2 * n)) / (1 + z2 / n)
    half = math.sqrt(z2 * (p * (1 - p) / n + z2 / (4 * n * n))) / (1 + z2 / n)
    low = 0.0 if part == 0 else middle - half
    high = 1.0 if part == n else middle + half
    return Interval(low, p, high)


def change_of_shares(before: Counted, after: Counted, level: float = LEVEL) -> Interval:
    """Give Newcombe's interval of `after` minus `before`, of independent shares."""
    return difference(share_interval(after, level), share_interval(before, level))


def count_interval(count: int, level: float = LEVEL) -> Interval:
    """Give Garwood's exact interval of a Poisson count."""
    tail = (1 - level) / 2
    low = gamma_quantile(count, tail) if count else 0.0
    return Interval(low, float(count), gamma_quantile(count + 1, 1 - tail))


def rate_interval(rate: Rate, scale: float = 1.0, level: float = LEVEL) -> Interval:
    """Give Garwood's exact interval of a rate, in counts per `scale` of exposure."""
    limits = count_interval(rate.events, level)
    return Interval(*(x * scale / rate.exposure for x in limits))


def change_of_rates(
    before: Rate, after: Rate, scale: float = 1.0, level: float = LEVEL
) -> Interval:
    """Give an interval of `after` minus `before`, in counts per `scale` of exposure."""
    one, other = (rate_interval(rate, scale, level) for rate in (after, before))
    return difference(one, other)


def difference(one: Interval, other: Interval) -> Interval:
    """Give an interval of `one` minus `other`, both independent, from their limits.

    Also of two changes: the difference in change.
    """
    estimate = one.estimate - other.estimate
    down = math.hypot(one.estimate - one.low, other.high - other.estimate)
    up = math.hypot(one.high - one.estimate, other.estimate - other.low)
    return Interval(estimate - down, estimate, estimate + up)


@lru_cache(maxsize=4096)
def shares_differ(before: Counted, after: Counted) -> float:
    """Give the p-value of Fisher's exact test, two-sided."""
    parts = before.part + after.part
    wholes = before.whole + after.whole
    first = max(0, parts - after.whole)
    last = min(parts, before.whole)
    if last - first > _MOST_OUTCOMES:
        pooled = parts / wholes
        spread = pooled * (1 - pooled) * (1 / before.whole + 1 / after.whole)
        apart = before.part / before.whole - after.part / after.whole
        return _beyond(apart, spread)
    logs = [
        _log_choose(before.whole, k) + _log_choose(after.whole, parts - k)
        for k in range(first, last + 1)
    ]
    total = _log_choose(wholes, parts)
    return _as_unlikely([log - total for log in logs], before.part - first)


@lru_cache(maxsize=4096)
def rates_differ(before: Rate, after: Rate) -> float:
    """Give the p-value that two counts come of one rate, two-sided.

    Given their sum, one of them is binomial, with its part of the exposure.
    """
    total = before.events + after.events
    part = before.exposure / (before.exposure + after.exposure)
    if total > _MOST_OUTCOMES:
        return _beyond(before.events - total * part, total * part * (1 - part))
    yes, no = math.log(part), math.log1p(-part)
    logs = [
        _log_choose(total, k) + k * yes + (total - k) * no for k in range(total + 1)
    ]
    return _as_unlikely(logs, before.events)


def _beyond(apart: float, variance: float) -> float:
    """Give the two-sided p-value of a normal variable; no variance can tell nothing."""
    return math.erfc(abs(apart) / math.sqrt(2 * variance)) if variance > 0 else 1.0


def _log_choose(n: int, k: int) -> float:
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)


def _as_unlikely(logs: list[float], observed: int) -> float:
    """Sum the probabilities of all outcomes at most as likely as the observed one."""
    most = logs[observed] + math.log(_TIES)

    def found() -> Iterator[float]:
        return (math.exp(log) for log in logs if log <= most)

    return min(1.0, math.fsum(found()))
