"""The report that is a worksheet."""

from __future__ import annotations

from builders import mål, teori
from endringsteori.document import Figure
from endringsteori.report import Choice
from endringsteori.report.types.arbeidsark import tell
from report.cases import fjellfjord, headings, of_teori, sentences, tables


def test_without_a_choice_the_sheet_is_empty() -> None:
    """With the goals and challenges below it, to begin with one of them."""
    blocks = list(tell(fjellfjord()))
    (figure,) = (b for b in blocks if isinstance(b, Figure))

    assert headings(blocks) == [
        "Når arket er fullt",
        "Målene vi har",
        "Utfordringene vi har beskrevet",
    ]
    assert "stroke-dasharray" in figure.svg
    assert "Los og elev" not in figure.svg
    assert figure.wide


def test_the_table_goes_backwards_from_the_goal() -> None:
    """The same questions as in the figure, with room to write."""
    (table,) = tables(tell(fjellfjord()))

    assert [row[0] for row in table] == [
        "1. Mål",
        "2. Effekt",
        "3. Virkning",
        "4. Resultat",
        "5. Aktivitet",
        "6. Innsats",
    ]
    assert {row[-1] for row in table} == {"[Skriv her, ett ledd på hver linje.]"}


def test_what_is_written_of_a_measure_stands_there() -> None:
    """In the table as in the figure, and the reasons below."""
    blocks = list(tell(fjellfjord("nb", Choice(tiltak=("losen",)))))
    (table,) = tables(blocks)

    assert table[0][2].startswith("1.1 Flere unge i Fjellfjord fullfører")
    assert table[-1][2] == "6.1 To loser i full stilling → 5.1, 5.2, 5.3, 5.4"
    assert headings(blocks)[0] == "Koblingene som er skrevet"


def test_of_several_measures_each_has_its_sheet() -> None:
    """Under its name."""
    blocks = list(tell(fjellfjord("en", Choice(tiltak=("losen", "trygg-start")))))

    assert headings(blocks)[:4] == [
        "Losen",
        "The connections that are written",
        "Trygg start",
        "The connections that are written",
    ]


def test_a_goal_that_no_measure_is_for_is_where_a_chain_begins() -> None:
    """The goal is written, and the rest is empty."""
    town = teori(mål("ro", navn="Flere får ro"))
    blocks = list(tell(of_teori(town, "nn", Choice(mål=("ro",)))))
    (table,) = tables(blocks)

    assert [row[2] for row in table] == ["1.1 Flere får ro", "", "", "", "", ""]
    assert "dei stipla boksane" in sentences(blocks)[1]
