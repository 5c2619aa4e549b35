"""Shared indicators: added up by counts alone, refused with a reason, and few persons hidden."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from endringsteori.assessment import HIDDEN
from endringsteori.comparison.together import Refusal, shared_indicators
from municipalities import REGISTER, members, municipality

if TYPE_CHECKING:
    from endringsteori.comparison.together import SharedIndicator

DAY = date(2026, 11, 21)
_FIELDS = ("teller", "nevner", "verdi")


def _text(nummer: str, *målinger: str) -> str:
    """Give a municipality with an indicator of its own, as «periode teller nevner [verdi]»."""
    lines = []
    for måling in målinger:
        periode, *numbers = måling.split()
        lines.append(f"      - periode: {periode}")
        pairs = zip(_FIELDS, numbers, strict=False)
        lines += [
            f"        {name}: {number}" for name, number in pairs if number != "-"
        ]
    more = "indikatorer:\n  fravær:\n    navn: Fravær\n    enhet: prosent\n"
    more += "    teller_enhet: personer\n"
    if lines:
        more += "\n".join(["    målinger:", *lines, ""])
    return municipality(nummer, more)


def _fravær(*texts: str, dato: date = DAY) -> SharedIndicator:
    found = shared_indicators(members(*texts), dato)
    return next(one for one in found if one.element == "fravær")


def test_numerators_and_denominators_are_added_up() -> None:
    """A small town does not weigh as much as a large one."""
    found = _fravær(_text("0301", "2025 10 100"), _text("0302", "2025 10 900"))

    assert (found.teller, found.nevner, found.verdi) == (
        Decimal(20),
        Decimal(1000),
        Decimal(2),
    )
    assert [one.verdi for one in found.addends] == [Decimal("10.0"), Decimal("1.1")]
    assert found.refused is None


def test_the_newest_period_that_all_have_measured() -> None:
    """By the day: what came later does not count."""
    texts = (
        _text("0301", "2024 10 100", "2025 11 100", "2023 9 100"),
        _text("0302", "2024 20 100", "2023 19 100"),
    )

    assert str(_fravær(*texts).periode) == "2024"
    assert str(_fravær(*texts, dato=date(2024, 6, 1)).periode) == "2023"


@pytest.mark.parametrize(
    ("other", "why", "lacking"),
    [
        (_text("0302"), Refusal.IKKE_MÅLT, ["0302"]),
        (_text("0302", "2024 10 100"), Refusal.INGEN_FELLES_PERIODE, []),
        (_text("0302", "2025 - - 9"), Refusal.UTEN_TELLING, ["0302"]),
        (_text("0302", "2025 9 - 9"), Refusal.UTEN_TELLING, ["0302"]),
        (_text("0302", "2025 0 0"), Refusal.UTEN_TELLING, ["0302"]),
        (
            _text("0302", "2025 10 100").replace("personer", "saker"),
            Refusal.ULIK,
            ["0302"],
        ),
        (
            _text("0302").replace("enhet: prosent", "type: kvalitativ"),
            Refusal.KVALITATIV,
            [],
        ),
    ],
)
def test_what_cannot_be_added_up_is_refused(
    other: str, why: Refusal, lacking: list[str]
) -> None:
    """Never averaged; and it is told whose numbers are missing."""
    found = _fravær(_text("0301", "2025 10 100"), other)

    assert found.refused is why
    assert [one.kommunenummer for one in found.lacking] == lacking
    assert (found.teller, found.nevner, found.verdi) == (None, None, None)


def test_what_a_register_has_measured_is_not_added_three_times() -> None:
    """It is nobody's own."""
    register = (
        REGISTER
        + "    målinger:\n      - periode: 2025\n        teller: 8\n        nevner: 9\n"
    )
    texts = (municipality("0301"), municipality("0302"))

    found = shared_indicators(members(*texts, register=register), DAY)

    assert {one.element: one.refused for one in found}["timer"] is Refusal.IKKE_MÅLT


def test_a_small_count_is_hidden_with_the_total_that_would_tell_it() -> None:
    """The denominators are shown all the same."""
    found = _fravær(
        _text("0301", "2025 3 100"),
        _text("0302", "2025 40 400"),
        _text("0303", "2025 50 500"),
    )

    assert [one.teller for one in found.addends] == [HIDDEN, 40, 50]
    assert next(one.verdi for one in found.addends) is HIDDEN
    assert (found.teller, found.nevner, found.verdi) == (HIDDEN, Decimal(1000), HIDDEN)


def test_counts_of_no_persons_are_not_hidden() -> None:
    """Hours, for instance; and only a share in per cent has a value of its own."""
    hours = [
        _text(nummer, "2025 3 100")
        .replace("enhet: prosent", "enhet: timer")
        .replace("personer", "timer")
        for nummer in ("0301", "0302")
    ]

    found = _fravær(*hours)

    assert (found.teller, found.nevner, found.verdi) == (Decimal(6), Decimal(200), None)


def test_an_indicator_of_one_is_not_shared() -> None:
    """Nor is one inside a measure."""
    found = shared_indicators(
        members(_text("0301", "2025 10 100"), municipality("0302")), DAY
    )

    assert [one.element for one in found] == ["trives", "timer"]
