"""The report of the portfolio."""

from __future__ import annotations

from builders import mål, teori
from endringsteori.document import Figure, Heading, Rows, Sign
from endringsteori.report import Choice
from endringsteori.report.types.portefolje import tell
from report.cases import fjellfjord, headings, of_teori, sentences


def test_the_whole_picture_in_order() -> None:
    """What to settle, who reaches what, the figure, the coverage, and what is missing."""
    blocks = list(tell(fjellfjord()))
    parts = [b.text for b in blocks if isinstance(b, Heading) and b.level == 2]
    figures = [b for b in blocks if isinstance(b, Figure)]

    assert parts[:4] == [
        "Tre ting å ta tak i",
        "Mål og tiltak",
        "Behov og dekning",
        "Hull",
    ]
    assert sentences(blocks)[0] == "13 tiltak skal bidra til 12 mål."
    assert len({figure.caption for figure in figures}) == len(figures) > 1


def test_a_cell_has_a_sign_and_the_same_in_words() -> None:
    """In every format one of them is read."""
    blocks = tell(fjellfjord("nb", Choice(tiltak=("losen",))))
    (table, services) = (b for b in blocks if isinstance(b, Rows))

    assert table.rows[0][1] == Sign("●", "når målet")
    assert services.rows[0][:2] == ["Losen", "pågår"]


def test_a_part_tells_of_that_part_alone() -> None:
    """Its goals and measures, in the figure too."""
    blocks = list(tell(fjellfjord("nb", Choice(tiltak=("språksporet",)))))
    (figure,) = (b for b in blocks if isinstance(b, Figure))

    assert sentences(blocks)[0] == "1 tiltak skal bidra til 1 mål."
    assert "Språksporet" in figure.svg
    assert not any("Pusterommet" in text for text in sentences(blocks))
    assert "Pusterommet" not in figure.svg


def test_goals_without_measures_have_no_figure() -> None:
    """But a hole each."""
    blocks = list(tell(of_teori(teori(mål("ro", navn="Ro")), "nn")))

    assert not any(isinstance(block, Figure) for block in blocks)
    assert "Ingen tiltak passar til alt som er valt." in sentences(blocks)
    assert "Ro" in headings(blocks)
