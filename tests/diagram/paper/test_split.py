"""Cutting a figure: nothing is lost, and nothing stands twice at home."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from diagram.examples import any_diagram, chain
from diagram.large import by_measure, hub, portfolio
from endringsteori.diagram.paper.split import Piece, Section, by_section, halves, whole

if TYPE_CHECKING:
    from endringsteori.diagram import Diagram


def _labels(pieces: list[Piece]) -> list[tuple[str, ...]]:
    return [piece.labels for piece in pieces]


def _assert_whole(diagram: Diagram, pieces: list[Piece]) -> None:
    homes = [id_ for piece in pieces for id_ in piece.homes]
    edges = [edge for piece in pieces for edge in piece.edges]

    assert sorted(node.id for node in diagram.nodes) == sorted(homes)
    assert sorted(diagram.edges, key=repr) == sorted(edges, key=repr)


def test_figure_without_shares_is_one_section() -> None:
    """Called what the figure is called."""
    assert whole(chain()).labels == ("Prøve",)


def test_sections_are_measures_and_what_they_share() -> None:
    """In the order of the figure, and what is shared last."""
    piece = whole(portfolio(3), by_measure)

    assert piece.labels == ("Tiltak t0", "Tiltak t1", "Tiltak t2", "Felles")
    assert piece.sections[-1].homes == ("m0", "m1")


def test_edge_goes_with_its_source() -> None:
    """The goal of a measure stands on its page as a guest."""
    first, *_, shared = by_section(whole(portfolio(2), by_measure))

    assert "m0" not in first.homes
    assert "m0" in first.boxes
    assert shared.edges == ()


def test_many_sections_are_cut_between_sections() -> None:
    """Into two parts of about as many boxes."""
    cut = halves(whole(portfolio(4), by_measure))
    assert cut is not None

    assert _labels(list(cut)) == [
        ("Tiltak t0", "Tiltak t1"),
        ("Tiltak t2", "Tiltak t3", "Felles"),
    ]


def test_boxes_that_hang_together_stay_together() -> None:
    """Two chains without a tie between them are cut between them."""
    piece = whole(portfolio(2, shared_goals=2))
    cut = halves(piece)
    assert cut is not None

    assert {id_.partition("/")[0] for id_ in cut[0].homes} == {"t0", "m0"}
    assert cut[0].boxes.isdisjoint(cut[1].boxes)


def test_hub_is_cut_through_its_edges() -> None:
    """One box can have more edges than a page has room for."""
    edges = hub(5).edges
    cut = halves(Piece((Section("Nav", ("a",)),), edges))
    assert cut is not None

    assert [piece.edges for piece in cut] == [edges[:2], edges[2:]]
    assert [piece.homes for piece in cut] == [("a",), ()]


def test_box_with_one_edge_is_not_cut() -> None:
    """There is nothing smaller."""
    assert halves(Piece((Section("Nav", ("a",)),), hub(1).edges)) is None


@settings(max_examples=100, deadline=None)
@given(any_diagram(), st.lists(st.integers(0, 20), max_size=8))
def test_cut_pieces_are_the_whole(diagram: Diagram, cuts: list[int]) -> None:
    """However often a figure is cut, every box is at home once and every edge is once."""
    pieces = [whole(diagram)]
    for at in cuts:
        index = at % len(pieces)
        pieces[index : index + 1] = halves(pieces[index]) or (pieces[index],)

    _assert_whole(diagram, pieces)


def test_sections_are_the_whole() -> None:
    """The same, cut between all sections at once."""
    diagram = portfolio(7)

    _assert_whole(diagram, by_section(whole(diagram, by_measure)))
