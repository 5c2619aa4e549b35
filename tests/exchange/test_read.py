"""A workbook filled in by hand, with the habits that people have."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from endringsteori import les, valider
from endringsteori.exchange.read import has_sheets, made_ids, read_workbook
from endringsteori.loading import Memory
from endringsteori.model import Teori, Tiltak
from endringsteori.rules.lesing.sheet_words import IN_THE_WORKBOOK
from endringsteori.texts import SPRÅK
from exchange.books import NAME, Rows, book, filled, read, told

if TYPE_CHECKING:
    from openpyxl import Workbook

    from endringsteori.texts import Språk

DAY = date(2026, 11, 21)

CHAIN: dict[str, Rows] = {
    "Tiltak": [
        ["Tiltakene våre i Fjellfjord"],
        [],
        ["Navn", "ANSVARLIG", "Mål", "Status", "Oppstart", "plasser *"],
        ["Tettere på ", "PPT", "Flere fullfører", "Pågår", datetime(2026, 8, 15), 20.0],  # noqa: DTZ001 - as openpyxl gives days
        [],
        ["  Losen", "nav", None, "planlagt", "30.06.2027", "12"],
    ],
    "tjenester": [
        ["id", "navn", "virkemidler", "eier"],
        ["ppt", "PPT", "Sakkyndig vurdering; miljøterapi", "interkommunal"],
        ["nav", "NAV Fjellfjord", None, "KOMMUNE"],
    ],
    "Mål": [["navn", "ansvarlig"], ["Flere fullfører", "NAV Fjellfjord"]],
    "Ledd": [
        ["tiltak", "slag", "navn", "årsverk", "ansvarlig", "krever"],
        ["Tettere på", "Aktivitet", "Ukemøte", None, "PPT", "miljøterapi"],
        ["tettere på", "virkning", "Fraværet går ned"],
        ["Tettere på", "innsats", "Folk", "0,4"],
    ],
    "Koblinger": [
        ["fra", "til", "fordi", "virker etter", "nødvendig"],
        ["Fraværet går ned", "Flere fullfører", "de er der", "3 måneder", "JA"],
        ["Ukemøte", "Fraværet går ned"],
        ["Folk", "–"],
    ],
    "Start": [["kommunenummer", 301], ["virksomhet navn", "Fjellfjord kommune"]],
    "Notater": [["Bare våre egne"]],
}


def _tiltak(sheets: dict[str, Rows] = CHAIN) -> Tiltak:
    loaded = read(sheets)
    assert told(loaded) == []
    return loaded.teori.tiltak[0]


def test_norwegian_habits() -> None:
    """Names for ids, days, commas, capitals, a title above, empty rows, notes of one's own."""
    tiltak = _tiltak()

    assert (tiltak.id, tiltak.navn) == ("tettere-på", "Tettere på")
    assert (tiltak.ansvarlig, tiltak.mål) == ("ppt", ("flere-fullfører",))
    assert (tiltak.status, tiltak.plasser) == ("pågår", 20)
    assert tiltak.oppstart == date(2026, 8, 15)
    assert tiltak.innsats[0].årsverk == Decimal("0.4")
    assert tiltak.aktiviteter[0].krever == ("miljøterapi",)


def test_a_date_as_text() -> None:
    """As it is written in Norway."""
    assert read(CHAIN).teori.tiltak[1].oppstart == date(2027, 6, 30)


def test_backwards_from_the_goal() -> None:
    """A connection to a goal contributes to it, one to a link leads to that."""
    tiltak = _tiltak()

    (bidrag,) = tiltak.virkninger[0].bidrar_til
    assert (bidrag.til, bidrag.fordi) == ("flere-fullfører", "de er der")
    assert str(bidrag.virker_etter) == "3 måneder"
    assert bidrag.nødvendig
    assert tiltak.aktiviteter[0].fører_til[0].til == "fraværet-går-ned"
    assert tiltak.innsats[0].fører_til == ()


def test_the_number_of_a_municipality_keeps_its_zero() -> None:
    """Excel takes 0301 for a number."""
    virksomhet = read(CHAIN).teori.virksomhet

    assert virksomhet is not None
    assert virksomhet.kommunenummer == "0301"


def _wrong() -> dict[str, Rows]:
    """Give a workbook with most that can be wrong."""
    sheets: dict[str, Rows] = {
        **CHAIN,
        "Tiltakk": [["navn"]],
        "Målgrupper": [["navn", "antall", "notat"], ["Barn", "tolv", "x"]],
        "Risikoer": [["bare tull", "mer tull"], ["x", "y"]],
        "Indikatorer": [["navn", "navn"], ["Fravær"]],
        "Målinger": [
            ["indikator", "periode", "verdi"],
            ["Fravær", "2025/2026", "9,1 %"],
            ["Ingen", 2026, 4],
            [None, 2026, 4],
        ],
        "Planer": [["navn", "type"], ["Plan", "tull"]],
    }
    sheets["Start"] = [*CHAIN["Start"], ["Profill", "utkast"]]
    sheets["Ledd"] = [
        *CHAIN["Ledd"],
        ["Tettere på", "sprø", "Noe"],
        ["Los en", "innsats", "Penger"],
        ["Losen", None, "Uten slag"],
    ]
    return sheets


def test_all_that_is_wrong_is_told_by_sheet_and_cell() -> None:
    """With the codes that files have."""
    assert sorted(told(read(_wrong()))) == sorted(
        [
            ("ET006-valg", "arket Planer, celle B2"),
            ("ET007", "arket Målgrupper, celle B2"),
            ("ET007-enhet", "arket Målinger, celle C2"),
            ("ET017-celle", "arket Ledd, celle A7"),
            ("ET017-celle", "arket Målinger, celle B4"),
            ("ET017-felt", "arket Start, celle A3"),
            ("ET017-kolonne", "arket Målgrupper, celle C1"),
            ("ET017-kolonne-to-ganger", "arket Indikatorer, celle B1"),
            ("ET017-rad", "arket Ledd, celle A6"),
            ("ET017-rad", "arket Målinger, celle A3"),
            ("ET017-slag", "arket Ledd, celle B5"),
            ("ET017-ukjent-ark", "arket Tiltakk, celle A1"),
            ("ET017-uten-overskrifter", "arket Risikoer, celle A1"),
        ]
    )


def test_the_same_sheet_in_two_languages() -> None:
    """The first is read, and the other is told of."""
    sheets: dict[str, Rows] = {
        "Mål": [["navn"], ["Ett"]],
        "Goals": [["name"], ["To"]],
    }
    loaded = read(sheets)

    assert told(loaded) == [("ET017-ark-to-ganger", "arket Goals, celle A1")]
    assert [mål.navn for mål in loaded.teori.mål] == ["Ett"]


@pytest.mark.parametrize("språk", ["nn", "en"])
def test_headings_in_other_languages(språk: str) -> None:
    """In any of the three, and as the keys of a file."""
    titles = {"nn": ("Tenester", "namn", "eigar"), "en": ("Services", "name", "owner")}
    title, navn, eier = titles[språk]
    sheets: dict[str, Rows] = {title: [[navn, eier], ["PPT", "kommune"]]}

    assert read(sheets).teori.tjenester[0].eier == "kommune"


def test_an_id_twice_names_the_other_cell() -> None:
    """Across sheets too."""
    sheets: dict[str, Rows] = {
        "Mål": [["id", "navn"], ["a", "Et mål"]],
        "Planer": [["id", "navn"], ["a", "En plan"]],
    }
    (found,) = valider(Memory({NAME: book(sheets)}), dato=DAY, profil="utkast")[:1]

    assert found.code == "ET011"
    assert "arket «Mål», celle A2" in found.message


def test_a_connection_twice() -> None:
    """The first stands."""
    sheets = {
        **CHAIN,
        "Koblinger": [*CHAIN["Koblinger"], ["Ukemøte", "Fraværet går ned"]],
    }

    assert told(read(sheets)) == [("ET006-to-ganger", "arket Koblinger, celle B5")]


def test_formulas_and_faults() -> None:
    """What a formula came to when saved is read; without that, and for errors, it is told."""
    made = filled(
        {
            "Målgrupper": [["navn", "antall"], ["Barn", None], ["Unge", None]],
        }
    )
    made["Målgrupper"]["B2"] = "=1+1"
    made["Målgrupper"]["B3"] = "#N/A"

    assert told(read(made)) == [
        ("ET017-formel", "arket Målgrupper, celle B2"),
        ("ET017-feilverdi", "arket Målgrupper, celle B3"),
    ]


def test_a_lost_cell_is_one_fault() -> None:
    """The row is not told to lack what stood there."""
    made = filled(
        {
            "Indikatorer": [["navn"], ["Fravær"]],
            "Målinger": [["indikator", "periode", "verdi"], ["Fravær", 2026, None]],
        }
    )
    made["Målinger"]["C2"] = "=1+1"

    assert told(read(made)) == [("ET017-formel", "arket Målinger, celle C2")]


def test_a_workbook_with_other_sheets_only() -> None:
    """It may be anything: one finding, that says what the template is."""
    assert told(read({"Ark1": [["a", 1]]})) == [
        ("ET017-arbeidsbok-ark", "arket Ark1, celle A1")
    ]
    assert not has_sheets(book({"Ark1": [["a"]]}))
    assert has_sheets(book({"Goals": [["name"]]}))


def test_ids_are_kept_when_names_change() -> None:
    """Those that were made stand in cells of their own, to be written there."""
    sheets: dict[str, Rows] = {"Mål": [["id", "navn"], [None, "Flere fullfører"]]}
    ((cell, id_),) = made_ids(book(sheets))

    assert (cell.name, id_) == ("A2", "flere-fullfører")


def test_ids_of_an_earlier_edition() -> None:
    """A thing without an id has the one that its name had before."""
    before = read({"Mål": [["id", "navn"], ["m1", "Flere fullfører"]]}).teori
    data = book({"Mål": [["navn"], ["Flere  fullfører"], ["Nytt"]]})
    after = read_workbook(data, NAME, before).teori

    assert [mål.id for mål in after.mål] == ["m1", "nytt"]


def test_numbers_of_persons_are_found_in_any_cell() -> None:
    """Also in sheets that are not read, and they are not shown."""
    sheets: dict[str, Rows] = {
        "Mål": [["navn", "merknad"], ["Et mål", "ring 13097248022"]],
        "Notater": [["13097248022"]],
    }
    found = valider(Memory({NAME: book(sheets)}), dato=DAY)
    persons = [one for one in found if one.code == "ET701"]

    assert [one.span and one.span.in_sheet("nb") for one in persons] == [
        "arket Mål, celle B2",
        "arket Notater, celle A1",
    ]
    assert "13097248022" not in "".join(one.message for one in found)


def test_a_theory_of_a_person_is_known_as_one() -> None:
    """By the level on the first sheet."""
    sheets: dict[str, Rows] = {"Start": [["nivå", "individ"], ["referanse", "A-1"]]}

    assert read(sheets).teori.nivå == "individ"


def test_nothing_is_mended_in_a_workbook() -> None:
    """What could be mended in a file is not said to be that here."""
    sheets: dict[str, Rows] = {"Planer": [["navn", "type"], ["Plan", "temaplann"]]}
    found = valider(Memory({NAME: book(sheets)}), dato=DAY, profil="utkast")

    assert [one.fix for one in found if one.code == "ET006"] == [None]


def test_an_empty_workbook_of_the_template() -> None:
    """It is an empty project."""
    assert les(Memory({NAME: book({"Tiltak": [["navn"]]})})).teori == Teori()


@pytest.mark.parametrize("språk", SPRÅK)
def test_all_that_is_wrong_has_words(språk: Språk) -> None:
    """In each language; the values of the sentences are all there."""
    made = filled({**_wrong(), "Goals": [["name"], ["To"]]})
    made["Målinger"]["C3"] = "=1+1"
    made["Målinger"]["B3"] = "#N/A"
    found = valider(Memory({NAME: book(made)}), dato=DAY, språk=språk)

    assert len(found) > 12
    assert all("{" not in one.message + one.advice for one in found)
    assert all(one.span is not None and one.span.cell is not None for one in found)


def test_every_text_about_workbooks_comes_up() -> None:
    """But for those of what cannot be read at all, which test_book brings up."""
    faults = filled(
        {"Målgrupper": [["navn", "antall"], ["Barn", None], ["Unge", None]]}
    )
    faults["Målgrupper"]["B2"] = "=1+1"
    faults["Målgrupper"]["B3"] = "#N/A"
    wrong: list[dict[str, Rows] | Workbook] = [
        {**_wrong(), "Goals": [["name"], ["To"]], "Bukser": [["navn"]]},
        {"Start": [["Helt noe annet", "x"]]},
        {"Ark1": [["a"]]},
        faults,
    ]
    came = {
        one.variant
        for made in wrong
        for one in read(made).trouble
        if one.kind.code == "ET017"
    }

    not_read = {"arbeidsbok", "arbeidsbok-stor", "arbeidsbok-pakke"}
    assert set(IN_THE_WORKBOOK) - came - not_read == set()
