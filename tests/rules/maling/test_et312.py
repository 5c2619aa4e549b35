"""ET312: on which day a promise has passed without an answer."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import indikator, teori
from endringsteori.checking import valider
from endringsteori.model.tid import les_periode

PERIODS = {
    "2023": [f"{year}" for year in range(2024, 2029)],
    "2022/2023": [f"{year}/{year + 1}" for year in range(2023, 2029)],
    "2023-H2": [f"{year}-H{n}" for year in range(2024, 2029) for n in (1, 2)],
    "2023-K4": [f"{year}-K{n}" for year in range(2024, 2029) for n in (1, 2, 3, 4)],
    "2023-12": [f"{year}-{n:02}" for year in range(2024, 2029) for n in range(1, 13)],
    "2021-2023": [f"{year - 2}-{year}" for year in range(2024, 2029)],
}


def _said(
    frist: date | str, dato: date | str, *perioder: str, nullpunkt: str | None = None
) -> list[str]:
    rows = [{"periode": periode, "verdi": "1"} for periode in perioder]
    ambisjon = {"verdi": "5", "frist": str(frist)}
    one = indikator("andel", (), ambisjon=ambisjon, målinger=rows, nullpunkt=nullpunkt)
    on = date.fromisoformat(str(dato))
    findings = valider(teori(one), dato=on, profil="grundig")
    return [finding.message for finding in findings if finding.code == "ET312"]


@pytest.mark.parametrize(
    ("frist", "perioder", "last_day"),
    [
        ("2025-12-31", ("2024",), "2025-12-31"),
        ("2025-06-30", ("2024",), "2025-12-31"),
        ("2026-07-31", ("2024/2025",), "2026-07-31"),
        ("2026-08-01", ("2024/2025",), "2027-07-31"),
        ("2025-11-10", ("2025-K1",), "2025-12-31"),
        ("2025-05-17", ("2024-05-17",), "2025-05-17"),
        ("2025-05-17", (), "2025-05-17"),
    ],
)
def test_it_has_passed_when_the_period_with_the_day_is_over(
    frist: str, perioder: tuple[str, ...], last_day: str
) -> None:
    """Whoever measures by the year is not asked before the year is over."""
    day = date.fromisoformat(last_day)

    assert _said(frist, day, *perioder) == []
    assert len(_said(frist, day + timedelta(days=1), *perioder)) == 1


def test_the_message_says_what_was_measured_last() -> None:
    """Or that nothing was."""
    assert _said("2025-12-31", "2026-01-01", "2023", "2024") == [
        "Fristen for «Andel» var 31.12.2025, men siste måling gjelder 2024."
    ]
    assert _said("2025-12-31", "2026-01-01") == [
        "Fristen for «Andel» var 31.12.2025, men ingenting er målt."
    ]


def test_the_baseline_tells_the_rhythm_before_anything_is_measured() -> None:
    """A school year at the start will be a school year at the end."""
    assert _said("2025-12-31", "2026-07-31", nullpunkt="2023/2024") == []
    assert len(_said("2025-12-31", "2026-08-01", nullpunkt="2023/2024")) == 1


@pytest.mark.parametrize("periode", ["2025", "2026", "2025/2026", "2025-12-31"])
def test_a_measurement_that_ends_on_the_day_or_later_answers(periode: str) -> None:
    """Whatever its length."""
    assert _said("2025-12-31", "2030-01-01", "2023", periode) == []


def test_without_a_day_nothing_passes() -> None:
    """An ambition without frist is another rule's business."""
    bare = indikator("andel", (), ambisjon={"verdi": "5"})
    findings = valider(teori(bare, indikator("i", ())), dato=date(2099, 1, 1))

    assert "ET312" not in {finding.code for finding in findings}


@settings(deadline=None)
@given(
    st.sampled_from(tuple(PERIODS)),
    st.dates(date(2024, 1, 1), date(2026, 12, 31)),
    st.dates(date(2023, 6, 1), date(2028, 6, 1)),
)
def test_no_answer_is_demanded_before_its_period_is_over(
    last: str, frist: date, dato: date
) -> None:
    """On any day at all: it speaks once a period that could answer has ended."""
    ends = (les_periode(text).slutt for text in PERIODS[last])
    end = min(slutt for slutt in ends if slutt >= frist)

    assert bool(_said(frist, dato, last)) == (dato > end)


@settings(deadline=None)
@given(
    st.sampled_from(tuple(PERIODS)),
    st.integers(0, 4),
    st.dates(date(2024, 1, 1), date(2026, 12, 31)),
    st.dates(date(2023, 6, 1), date(2099, 1, 1)),
)
def test_a_measurement_that_covers_the_day_silences_it_for_good(
    last: str, which: int, frist: date, dato: date
) -> None:
    """However late it is."""
    answers = [text for text in PERIODS[last] if les_periode(text).slutt >= frist]
    answer = answers[which % len(answers)]

    assert _said(frist, dato, last, answer) == []
