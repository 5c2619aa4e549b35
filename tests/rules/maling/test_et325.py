"""ET325: when the next measurement comes too late."""

from __future__ import annotations

from calendar import monthrange
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import indikator, teori
from endringsteori.checking import valider
from endringsteori.model.tid import les_periode

MONTHS = {"kvartalsvis": 3, "halvårlig": 6, "årlig": 12, "annethvert-år": 24}
PERIODS = ("2025", "2024/2025", "2025-H1", "2025-K3")


def _codes(
    frist: date | str,
    *perioder: str,
    hyppighet: str | None = "årlig",
    nullpunkt: object = None,
    dato: date = date(2026, 1, 1),
) -> list[str]:
    rows = [{"periode": periode, "verdi": "1"} for periode in perioder]
    one = indikator(
        "andel",
        (),
        ambisjon={"verdi": "5", "frist": str(frist)},
        målinger=rows,
        hyppighet=hyppighet,
        nullpunkt=nullpunkt,
    )
    findings = valider(teori(one), dato=dato, profil="grundig")
    return [f.code for f in findings if f.code in ("ET312", "ET325")]


@pytest.mark.parametrize(
    ("periode", "hyppighet", "day"),
    [
        ("2025", "årlig", "2026-12-31"),
        ("2025-H1", "halvårlig", "2025-12-31"),
        ("2024/2025", "annethvert-år", "2027-07-31"),
    ],
)
def test_the_last_early_enough_day_is_where_the_next_period_ends(
    periode: str, hyppighet: str, day: str
) -> None:
    """A frist the day before is too early."""
    last = date.fromisoformat(day)
    before = last.replace(day=last.day - 1)
    early = date(2025, 7, 1)

    assert _codes(last, periode, hyppighet=hyppighet, dato=early) == []
    assert _codes(before, periode, hyppighet=hyppighet, dato=early) == ["ET325"]


@pytest.mark.parametrize("frist", ["2025-12-31", "2025-06-30"])
def test_a_measurement_that_covers_the_day_is_enough(frist: str) -> None:
    """The next one is then for later."""
    assert _codes(frist, "2024", "2025") == []


@pytest.mark.parametrize(
    ("nullpunkt", "expected"), [("2025", ["ET325"]), ({"verdi": "4"}, []), (None, [])]
)
def test_before_any_measurement_the_baseline_is_the_last(
    nullpunkt: object, expected: list[str]
) -> None:
    """Without a period there is nothing to count from."""
    assert expected == _codes("2026-06-30", nullpunkt=nullpunkt)


@pytest.mark.parametrize("hyppighet", ["én-gang", None])
def test_without_a_rhythm_there_is_no_next(hyppighet: str | None) -> None:
    """What is measured once, is measured when it is to be."""
    assert _codes("2026-06-30", "2025", hyppighet=hyppighet) == []


@pytest.mark.parametrize(
    ("dato", "expected"), [("2026-12-31", ["ET325"]), ("2027-01-01", ["ET312"])]
)
def test_once_the_day_has_passed_the_missing_measurement_is_told_instead(
    dato: str, expected: list[str]
) -> None:
    """There is then nothing left to plan."""
    assert expected == _codes("2026-06-30", "2025", dato=date.fromisoformat(dato))


@settings(deadline=None)
@given(
    st.sampled_from(tuple(MONTHS)),
    st.sampled_from(PERIODS),
    st.dates(date(2025, 1, 1), date(2028, 12, 31)),
    st.dates(date(2025, 1, 1), date(2029, 12, 31)),
)
def test_it_speaks_on_every_day_until_the_missing_measurement_does(
    hyppighet: str, periode: str, frist: date, dato: date
) -> None:
    """Whether it does, depends on the last period and the rhythm alone."""
    end = les_periode(periode).slutt
    year, month = divmod(end.year * 12 + end.month - 1 + MONTHS[hyppighet], 12)
    then = date(year, month + 1, monthrange(year, month + 1)[1])

    codes = _codes(frist, periode, hyppighet=hyppighet, dato=dato)

    assert codes in ([], ["ET312"], ["ET325"])
    assert ("ET325" in codes) == (end < frist < then and "ET312" not in codes)
