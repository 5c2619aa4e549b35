"""From an indicator that was assessed to its trend."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endringsteori.diagram.trend import trend_of
from measured_town import TOWN, assessed

if TYPE_CHECKING:
    from endringsteori.diagram.trend import Trend


def trend(element: str, text: str = TOWN) -> Trend | None:
    """Make the trend of one indicator."""
    one = assessed(text=text)
    return trend_of(one.vurdering, one.status_of(element), "nb", one.hides)


def drawn(element: str, text: str = TOWN) -> Trend:
    """Make the trend of an indicator that has one."""
    found = trend(element, text)
    assert found is not None
    return found


def test_the_numbers_of_the_series_in_order() -> None:
    """With what is provisional, and where it all started."""
    points = drawn("losen/trivsel").points

    assert [(p.period, p.label) for p in points] == [
        ("2018", "43,5 %"),
        ("2020", "57,9 %"),
        ("2022", "62,2 %"),
        ("2025", "77,1 %"),
    ]
    assert [p.period for p in points if p.provisional] == ["2025"]
    assert [p.period for p in points if p.is_baseline] == ["2020"]


def test_nothing_is_joined_across_a_break() -> None:
    """The break is at the number it came with."""
    found = drawn("losen/trivsel")

    assert [point.run for point in found.points] == [0, 1, 1, 1]
    assert "Serien har brudd." in found.text


def test_a_window_is_not_joined_to_a_year() -> None:
    """They are not the same thing."""
    text = TOWN.replace(
        "- periode: 2025\n        verdi: 76,4",
        "- periode: 2023-2025\n        verdi: 76,4",
    )

    assert [point.run for point in drawn("fullført", text).points] == [0, 1]


def test_shares_of_persons_have_intervals() -> None:
    """Wilson's, around each number; a plain percent has none."""
    trivsel, fullført = drawn("losen/trivsel").points, drawn("fullført").points

    assert all(p.low is not None and p.low < p.value for p in trivsel)
    assert [p.low for p in fullført] == [None, None]


def test_counts_and_rates_of_cases_have_exact_intervals() -> None:
    """Garwood's, in the unit of the indicator; those of ten are a published example."""
    text = """\
endringsteori: 1
mål:
  ro: Ro på ungdomsskolen
indikatorer:
  saker:
    navn: Saker
    måler: [ro]
    enhet: antall
    teller_enhet: saker
    målinger:
      - periode: 2025
        verdi: 10
  rate:
    navn: Saker per tusen elever
    måler: [ro]
    enhet: saker per tusen elever
    teller_enhet: saker
    målinger:
      - periode: 2025
        teller: 10
        nevner: 4000
        verdi: 2,5
"""
    (count,), (rate,) = drawn("saker", text).points, drawn("rate", text).points

    assert (count.low, count.high) == pytest.approx((4.795389, 18.390356))
    assert (rate.low, rate.high) == pytest.approx((4.795389 / 4, 18.390356 / 4))
    assert rate.limits == "1,2 til 4,6 saker per tusen elever"
    assert "(4,8 til 18,4)" in drawn("saker", text).text


def test_what_is_hidden_is_not_drawn() -> None:
    """Nor does a line go past it; and it is said."""
    found = trend("i-ro")

    assert found is None or "3" not in {point.label for point in found.points}


def test_what_people_judge_in_words_has_no_trend() -> None:
    """There is no number to draw."""
    assert trend("losen/samtaler") is None


def test_aims_say_when_they_are_due() -> None:
    """Milestones before the ambition."""
    assert [aim.label for aim in drawn("losen/trivsel").aims] == [
        "milepæl: 70 % innen 31.12.2024",
        "ambisjon: 80 % innen 31.12.2027",
    ]


def test_every_number_is_in_the_table_and_the_text() -> None:
    """For those who cannot see the figure."""
    found = drawn("losen/trivsel")
    rows = {row[0]: row[1:] for row in found.table.rows}

    assert rows["2020"] == ("57,9 %", "47,8 til 67,3 %", "60 %", "nullpunkt")
    assert rows["2025"][2:] == ("64 %", "foreløpig")
    for point in (*found.points, *found.comparison):
        limits = f" ({point.limits})" if point.limits else ""
        assert f"{point.period} {point.label}{limits}" in found.text
    assert "I parentes står hvor tallet kan ligge" in found.text


def test_a_column_that_says_nothing_is_left_out() -> None:
    """No interval of a plain percent, and nothing to compare it with."""
    table = drawn("fullført").table

    assert table.headings == ("Periode", "Målt her", "Merknad")
    assert table.rows == (("2022", "76,5 %", "nullpunkt"), ("2025", "76,4 %", ""))


def test_without_a_comparison_series_that_is_said() -> None:
    """In the figure itself."""
    assert drawn("fullført").notes == ("Ingen sammenligningsserie.",)


def test_a_family_is_confidential() -> None:
    """The stamp stands in the title, and no name of a person is shown."""
    text = """\
endringsteori: 1
nivå: individ
mål:
  ro: Ro hjemme
indikatorer:
  kvelder:
    navn: Rolige kvelder hos Kari Nordmann
    måler: [ro]
    enhet: dager
    målinger:
      - periode: 2025
        verdi: 12
"""
    title = drawn("kvelder", text).title

    assert title.startswith("TAUSHETSBELAGT · Rolige kvelder")
    assert "Nordmann" not in title
