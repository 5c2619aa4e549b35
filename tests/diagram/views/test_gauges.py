"""From indicators to readings."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

import builders as b
from endringsteori.diagram.value import Reading, ReadingPoint
from endringsteori.diagram.views.gauges import Gauges
from endringsteori.graph import graf

if TYPE_CHECKING:
    from endringsteori.texts import Språk


def _reading(
    språk: Språk = "nb", dato: date = date.max, least: int = 5, **fields: object
) -> Reading:
    made = b.indikator("i", (), **fields)
    (gauge,) = graf(b.teori(made)).indicators()
    return Gauges(språk, dato, least).reading(gauge)


_SERIES: tuple[dict[str, object], ...] = (
    {"periode": "2023", "verdi": "9,4"},
    {"periode": "2024", "verdi": "8"},
    {"periode": "2025", "verdi": "7,5", "fordelt_på": {"kjønn": "jenter"}},
)


def test_share_is_worked_out_and_written_with_one_decimal() -> None:
    """From its parts, as people write it."""
    reading = _reading(
        enhet="prosent",
        nullpunkt="2024/2025",
        ambisjon={"verdi": "4", "frist": "2028-07-31"},
        målinger=(
            {"periode": "2024/2025", "teller": "60", "nevner": "1150"},
            {"periode": "2025/2026", "teller": "56", "nevner": "1143"},
        ),
    )

    assert reading == Reading(
        id="i",
        label="I",
        start=ReadingPoint("5,2 %", "2024/2025"),
        latest=ReadingPoint("4,9 %", "2025/2026"),
        aim=ReadingPoint("4 %", "31.07.2028"),
    )


def test_latest_is_the_newest_of_the_whole_group() -> None:
    """Those of a part of the group say something else."""
    reading = _reading(målinger=_SERIES, nullpunkt="2023")

    assert reading.start == ReadingPoint("9,4", "2023")
    assert reading.latest == ReadingPoint("8", "2024")


def test_what_was_measured_later_is_not_shown() -> None:
    """A figure as of a day shows what was known then."""
    reading = _reading(dato=date(2024, 6, 1), målinger=_SERIES)

    assert reading.latest == ReadingPoint("9,4", "2023")


def test_indicator_without_numbers_has_no_points() -> None:
    """Nothing is made up."""
    assert _reading() == Reading(id="i", label="I")


def test_ambition_without_a_value_tells_its_deadline() -> None:
    """And one with nothing at all is none."""
    assert _reading(ambisjon={"frist": "2028-07-31"}).aim == ReadingPoint("31.07.2028")
    assert _reading(ambisjon={}).aim is None


@pytest.mark.parametrize(
    ("fields", "shown"),
    [
        ({"verdi": "4"}, "under 5"),
        ({"verdi": "5"}, "5"),
        ({"verdi": "0"}, "0"),
        ({"teller": "3", "nevner": "40"}, "under 5"),
    ],
)
def test_few_people_are_not_counted_in_a_figure(
    fields: dict[str, object], shown: str
) -> None:
    """Below the limit of the project they might be known again; nobody is nobody."""
    reading = _reading(
        teller_enhet="personer", målinger=({"periode": "2024", **fields},)
    )

    assert reading.latest == ReadingPoint(shown, "2024")


def test_small_share_of_people_is_not_shown() -> None:
    """A percentage gives the number away to who knows of how many."""
    målinger = ({"periode": "2024", "teller": "2", "nevner": "40"},)
    reading = _reading(enhet="prosent", teller_enhet="personer", målinger=målinger)

    assert reading.latest == ReadingPoint("under 5", "2024")


def test_few_meetings_may_be_counted() -> None:
    """What is not people can be told."""
    målinger = ({"periode": "2024", "verdi": "2"},)
    reading = _reading(teller_enhet="saker", enhet="antall", målinger=målinger)

    assert reading.latest == ReadingPoint("2", "2024")


@pytest.mark.parametrize(
    ("språk", "first", "last"),
    [("nb", "står stille", "på vei"), ("nn", "står stille", "på veg")],
)
def test_judgements_are_the_first_and_the_last(
    språk: Språk, first: str, last: str
) -> None:
    """In the order of their periods, whatever the order in the file."""
    reading = _reading(
        språk,
        type="kvalitativ",
        ambisjon={"vurdering": "nådd"},
        målinger=(
            {"periode": "2026", "vurdering": "på vei"},
            {"periode": "2024", "vurdering": "står stille"},
            {"periode": "2025", "vurdering": "blandet"},
        ),
    )

    assert reading.start == ReadingPoint(first, "2024")
    assert reading.latest == ReadingPoint(last, "2026")
    assert reading.aim == ReadingPoint("nådd")


def test_only_judgement_is_the_latest() -> None:
    """One alone is no way from anywhere."""
    reading = _reading(
        type="kvalitativ", målinger=({"periode": "2026", "vurdering": "blandet"},)
    )

    assert (reading.start, reading.latest) == (None, ReadingPoint("blandet", "2026"))
