"""The gamma distribution, by what must hold of it."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from endringsteori.assessment.gamma import gamma_quantile, lower_share


@given(st.floats(0, 50))
def test_of_shape_one_it_is_the_exponential(x: float) -> None:
    """The one case that has a closed form."""
    assert lower_share(1, x) == pytest.approx(1 - math.exp(-x), abs=1e-14)


@given(st.integers(1, 400), st.floats(0.001, 800))
def test_it_is_the_chance_of_enough_poisson_events(shape: int, x: float) -> None:
    """P(shape, x) is the chance of at least `shape` events where x are expected."""
    fewer = math.fsum(
        math.exp(k * math.log(x) - x - math.lgamma(k + 1)) for k in range(shape)
    )

    assert lower_share(shape, x) == pytest.approx(1 - fewer, abs=1e-10)


@given(st.integers(1, 100_000), st.floats(0.001, 0.999))
def test_a_quantile_has_its_share_below_it(shape: int, probability: float) -> None:
    """From a single event to a hundred thousand."""
    quantile = gamma_quantile(shape, probability)

    assert lower_share(shape, quantile) == pytest.approx(probability, abs=1e-9)


def test_nothing_lies_below_nought() -> None:
    """A waiting time is never negative."""
    assert lower_share(3, 0.0) == 0.0
