"""What stands on a worksheet."""

from __future__ import annotations

from builders import aktivitet, indikator, innsats, mål, resultat, teori, tiltak
from endringsteori.report.sheet import SheetBox, empty_sheet, sheet_of
from report.cases import fjellfjord, of_teori

TOWN = teori(
    mål("ro", navn="Flere får ro"),
    tiltak(
        "losen",
        innsats("penger", navn="Penger", til="møte"),
        aktivitet("møte", navn="Losen møter eleven", fører_til="kontakt"),
        resultat("kontakt", navn="Én å gå til", bidrar_til="ro"),
        indikator("andel", navn="Andel som har noen", måler=("kontakt", "ro")),
        navn="Losen",
    ),
)


def test_an_empty_sheet_asks_in_the_order_of_the_chain() -> None:
    """Numbered backwards, from the goal."""
    sheet = empty_sheet(of_teori(TOWN, "en"))

    assert [(c.step, c.name) for c in sheet.columns] == [
        (6, "Input"),
        (5, "Activity"),
        (4, "Output"),
        (3, "Outcome"),
        (2, "Impact"),
        (1, "Goal"),
    ]
    assert sheet.is_empty


def test_what_is_written_shows_what_comes_after_it() -> None:
    """By number, so that arrows can be drawn by hand."""
    sheet = sheet_of(of_teori(TOWN), "losen")

    assert [column.boxes for column in sheet.columns] == [
        (SheetBox("6.1", "Penger", "→ 5.1"),),
        (SheetBox("5.1", "Losen møter eleven", "→ 4.1"),),
        (SheetBox("4.1", "Én å gå til", "→ 1.1"),),
        (),
        (),
        (SheetBox("1.1", "Flere får ro"),),
    ]


def test_an_indicator_stands_below_all_that_it_measures() -> None:
    """In the column of each."""
    sheet = sheet_of(of_teori(TOWN), "losen")

    assert [c.step for c in sheet.columns if c.indicators] == [4, 1]


def test_the_challenge_and_the_group_are_told() -> None:
    """From the goals and the measure."""
    sheet = sheet_of(fjellfjord(), "losen")

    assert sheet.title == "Losen"
    assert sheet.challenges.startswith("Nær én av fire fullfører ikke")
    assert sheet.groups.endswith("(45 personer)")
