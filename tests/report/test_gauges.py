"""What indicators show, as tables."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from builders import indikator, mål, teori, tiltak
from endringsteori.document import Day, Number, Paragraph, Sign
from endringsteori.report.gauges import (
    hidden_note,
    numbers_table,
    shown,
    target,
    told_table,
)
from report.cases import of_teori

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.model import Indikator
    from endringsteori.report import Case

COUNTED: Final[Mapping[str, object]] = {
    "enhet": "prosent",
    "teller_enhet": "personer",
    "nullpunkt": "2024",
    "ambisjon": {"verdi": "4,5", "frist": "2027-06-30"},
}


def case_of(thing: Indikator) -> Case:
    """Give a theory with one indicator."""
    return of_teori(teori(mål("ro"), thing))


def test_baseline_latest_and_ambition() -> None:
    """Numbers that can be counted with, read with their unit and their time."""
    thing = indikator(
        "a",
        måler="ro",
        **COUNTED,
        målinger=[
            {"periode": "2024", "teller": "60", "nevner": "1150"},
            {"periode": "2025", "teller": "56", "nevner": "1143", "foreløpig": "ja"},
        ],
    )
    case = case_of(thing)
    found = shown(case, *case.chosen.gauges)

    assert found.start == Number(Decimal("5.2"), "5,2 %")
    assert found.last == Number(Decimal("4.9"), "4,9 %, foreløpig")
    assert (found.start_when, found.last_when) == ("2024", "2025")
    assert found.aim == Number(Decimal("4.5"), "4,5 %")
    assert found.due == Day(date(2027, 6, 30), "30.06.2027")


def test_a_small_number_is_a_sign_and_said_below() -> None:
    """The period stays: that something was measured is no secret."""
    målinger = [{"periode": "2024", "teller": "3", "nevner": "40"}]
    case = case_of(indikator("a", måler="ro", **COUNTED, målinger=målinger))
    found = shown(case, *case.chosen.gauges)

    assert found.start == Sign(":", "skjult")
    assert found.start_when == "2024"
    (note,) = hidden_note(case, case.chosen.gauges)
    assert isinstance(note, Paragraph)
    assert note.text.startswith("Tall som gjelder færre enn 5, er skjult")


def test_nothing_hidden_is_not_mentioned() -> None:
    """Nor is what nobody has given."""
    case = case_of(indikator("a", måler="ro"))

    assert list(hidden_note(case, case.chosen.gauges)) == []
    assert numbers_table(case, case.chosen.gauges).rows == [
        [case.chosen.gauges[0].navn, "", "", "", "", "", ""]
    ]


def test_a_table_for_paper_has_the_periods_in_words() -> None:
    """Fewer columns, and the same numbers; a hidden one is said to be."""
    few = [{"periode": "2024", "teller": "3", "nevner": "40"}]
    case = case_of(indikator("a", måler="ro", **COUNTED, målinger=few))

    assert told_table(case, case.chosen.gauges).rows == [
        [
            *("A", "skjult (2024)", ""),
            Number(Decimal("4.5"), "4,5 %"),
            Day(date(2027, 6, 30), "30.06.2027"),
        ]
    ]


def test_what_is_judged_is_told_in_words() -> None:
    """The first and the last judgement; of the whole group, and by the day."""
    thing = indikator(
        "a",
        måler="ro",
        type="kvalitativ",
        ambisjon={"vurdering": "nådd"},
        målinger=[
            {"periode": "2025", "vurdering": "på vei"},
            {"periode": "2024", "vurdering": "står stille"},
            {"periode": "2027", "vurdering": "nådd"},
        ],
    )
    case = of_teori(teori(mål("ro"), thing), "nn")
    found = shown(case, *case.chosen.gauges)

    assert (found.start, found.start_when) == ("står stille", "2024")
    assert (found.last, found.last_when) == ("på veg", "2025")
    assert found.aim == "nådd"


def test_what_is_measured_has_a_name() -> None:
    """The participation in a measure is no thing of its own."""
    case = of_teori(teori(tiltak("losen", navn="Losen"), mål("ro", navn="Ro")))

    assert target(case, "ro") == "Ro"
    assert target(case, "losen/brukermedvirkning") == "Medvirkningen i «Losen»"
