"""The page of contents."""

from __future__ import annotations

from dataclasses import replace

from diagram.large import portfolio
from endringsteori.diagram.paper.contents import contents


def test_every_page_has_a_box_in_order() -> None:
    """With its number, its name and how much there is on it."""
    whole = portfolio(1)
    (page,) = contents(whole, [whole, whole], ["Losen", "Felles"], 10)

    assert [(n.kind_label, n.label, n.detail) for n in page.nodes] == [
        ("Side 2", "Losen", "7 bokser"),
        ("Side 3", "Felles", "7 bokser"),
    ]
    assert page.subtitle == "Side 1 av 3 · Innhold"


def test_columns_are_headed_by_their_pages() -> None:
    """So that a page is found at once."""
    whole = portfolio(1)
    (page,) = contents(whole, [whole] * 10, [str(n) for n in range(10)], 45)

    assert [column.heading for column in page.columns] == ["Side 2–10", "Side 11"]


def test_long_contents_take_several_pages() -> None:
    """The pages that follow are numbered after them."""
    whole = portfolio(1)
    first, second = contents(whole, [whole] * 3, ["a", "b", "c"], 2)

    assert [node.kind_label for node in first.nodes] == ["Side 3", "Side 4"]
    assert [node.kind_label for node in second.nodes] == ["Side 5"]


def test_first_page_carries_the_whole_figure_as_prose() -> None:
    """And its notes: a reader who cannot see it is not sent from page to page."""
    whole = replace(portfolio(1), text="Hele figuren.\n", notes=("Merk dette.",))
    first, second = contents(whole, [whole] * 2, ["a", "b"], 1)

    assert first.text.endswith("Hele figuren.\n")
    assert "Merk dette." in first.notes
    assert "Hele figuren." not in second.text
    assert "Merk dette." not in second.notes
