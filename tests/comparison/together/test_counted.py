"""The counts behind shared indicators: what follows from what, across projects."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from endringsteori.assessment import Skjult
from endringsteori.comparison.together import shared_indicators
from municipalities import members, municipality

if TYPE_CHECKING:
    from endringsteori.comparison.together import SharedIndicator

DAY = date(2026, 11, 21)
LEAST = 5
_COUNTS = st.tuples(st.integers(0, 12), st.integers(0, 20))


def _text(nummer: str, teller: int, rest: int) -> str:
    return municipality(
        nummer,
        f"""\
indikatorer:
  fravær:
    navn: Fravær
    enhet: prosent
    teller_enhet: personer
    målinger:
      - periode: 2025
        teller: {teller}
        nevner: {teller + rest}
""",
    )


def _fravær(counts: list[tuple[int, int]]) -> SharedIndicator:
    texts = [_text(f"{n + 301:04}", *pair) for n, pair in enumerate(counts)]
    found = shared_indicators(members(*texts), DAY)
    return next(one for one in found if one.element == "fravær")


@settings(deadline=None, max_examples=40)
@given(st.lists(_COUNTS, min_size=2, max_size=4))
def test_no_total_tells_a_small_numerator(counts: list[tuple[int, int]]) -> None:
    """Counted by hand: each hidden small one could be any small number, with the others to match."""
    found = _fravær(counts)
    if found.refused or isinstance(found.teller, Skjult) or found.teller is None:
        return
    shown = [one.teller for one in found.addends]
    left = found.teller - sum(
        n for n in shown if n is not None and not isinstance(n, Skjult)
    )
    room = [
        teller + rest
        for (teller, rest), told in zip(counts, shown, strict=True)
        if isinstance(told, Skjult)
    ]
    for (teller, rest), told in zip(counts, shown, strict=True):
        if 0 < teller < LEAST and rest:
            assert isinstance(told, Skjult)
            others = sum(room) - (teller + rest)
            assert all(0 <= left - value <= others for value in range(1, LEAST + 1))


def test_two_small_numerators_can_leave_their_total() -> None:
    """Each could be what the other is, so the share of all is told."""
    found = _fravær([(4, 96), (4, 96), (40, 60)])

    assert [isinstance(one.teller, Skjult) for one in found.addends] == [
        True,
        True,
        False,
    ]
    assert (found.teller, found.nevner) == (Decimal(48), Decimal(300))
