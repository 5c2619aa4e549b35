"""The report of an assessment."""

from __future__ import annotations

from builders import mål, teori
from endringsteori.document import Figure, Rows
from endringsteori.report import Choice
from endringsteori.report.types.vurdering import tell
from report.cases import fjellfjord, headings, of_teori, sentences, tables

LOSEN = Choice(tiltak=("losen",))


def test_three_questions_stand_first_then_what_to_settle() -> None:
    """The title and the stamp are the document's own."""
    blocks = list(tell(fjellfjord("nb", LOSEN)))

    assert headings(blocks)[:3] == ["Kort sagt", "Tre ting å ta tak i", "Losen"]
    assert tables(blocks)[0] == [["Losen", "delvis", "vet ikke", "vet ikke"]]


def test_a_figure_has_its_numbers_in_a_table_at_once() -> None:
    """And each stands once, however many links it measures."""
    blocks = list(tell(fjellfjord()))
    drawn = [at for at, block in enumerate(blocks) if isinstance(block, Figure)]
    figures = [b for b in blocks if isinstance(b, Figure)]

    assert len({figure.svg for figure in figures}) == len(figures) > 10
    assert all(isinstance(blocks[at + 1], Rows) for at in drawn)


def test_nothing_that_fits() -> None:
    """Not everything instead."""
    case = of_teori(teori(mål("ro")), "nb", Choice(mål=("ro",)))

    assert sentences(tell(case)) == ["Ingen tiltak passer til alt som er valgt."]


def test_a_theory_without_measures() -> None:
    """Has goals to read, and says how."""
    assert headings(tell(of_teori(teori(mål("ro", navn="Ro"))))) == [
        "Kort sagt",
        "Tre ting å ta tak i",
        "Målene",
        "Ro",
        "Slik kan dette leses",
    ]
