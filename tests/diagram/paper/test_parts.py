"""The diagrams of the pages, and that their marks pair up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from diagram.examples import any_diagram
from diagram.large import by_measure, portfolio
from endringsteori.diagram.paper.parts import Numbered
from endringsteori.diagram.paper.split import by_section, halves, whole

if TYPE_CHECKING:
    from endringsteori.diagram import Diagram, DiagramNode


def _parts(diagram: Diagram, first: int = 2) -> list[Diagram]:
    pieces = by_section(whole(diagram, by_measure))
    return list(Numbered(diagram, pieces, first).diagrams())


def _node(diagram: Diagram, id_: str) -> DiagramNode:
    return next(node for node in diagram.nodes if node.id == id_)


def _continues(node: DiagramNode) -> list[str]:
    return [mark.text for mark in node.marks if mark.kind == "fortsetter"]


def _pages_told(node: DiagramNode) -> set[int]:
    """Give the pages that a box says it continues on."""
    told = " ".join(mark.detail for mark in node.marks if mark.kind == "fortsetter")
    return {int(number) for number in re.findall(r"[Ff]ortsetter på side (\d+):", told)}


def test_guest_and_home_point_at_each_other() -> None:
    """The goal stands on the page of the measure, and says where it lives."""
    first, _, shared = _parts(portfolio(2))

    assert _continues(_node(first, "m0")) == ["forts. side 4"]
    assert _continues(_node(shared, "m0")) == ["forts. side 2"]


def test_mark_tells_what_the_box_is_connected_to_there() -> None:
    """In its longer wording, which titles and prose give."""
    *_, shared = _parts(portfolio(2))
    (mark,) = _node(shared, "m0").marks

    assert mark.detail == "Fortsetter på side 2: «Ledd t0/effekt»"
    assert mark.detail in shared.text


def test_box_on_many_pages_has_one_mark() -> None:
    """A row of plates says less than a number."""
    *_, shared = _parts(portfolio(5, shared_goals=1))

    assert _continues(_node(shared, "m0")) == ["forts. 5 sider"]
    assert _pages_told(_node(shared, "m0")) == {2, 3, 4, 5, 6}


def test_page_tells_its_number_and_its_part() -> None:
    """Above the figure, before what the whole figure says there."""
    first, *_ = _parts(portfolio(2))

    assert first.subtitle == "Side 2 av 4 · Tiltak t0"
    assert first.key == "kjede.prøve.2"


def test_page_has_the_columns_it_uses() -> None:
    """Empty columns take no room."""
    *_, shared = _parts(portfolio(2))

    assert [column.kind for column in shared.columns] == ["mål"]
    assert {node.column for node in shared.nodes} == {0}


def test_sign_of_continuation_is_explained() -> None:
    """In the legend of the pages that use it."""
    first, *_ = _parts(portfolio(2))

    assert [entry.sign for entry in first.legend] == ["fortsetter"]


def test_pieces_of_one_name_are_told_apart() -> None:
    """By their number."""
    diagram = portfolio(1)
    cut = halves(whole(diagram))
    assert cut is not None

    assert Numbered(diagram, cut, 2).labels == ("Prøve (1 av 2)", "Prøve (2 av 2)")


def test_piece_of_many_sections_is_named_after_the_first_and_the_last() -> None:
    """Up to three are named in full."""
    named = [
        Numbered(portfolio(n), [whole(portfolio(n), by_measure)], 2).labels[0]
        for n in (2, 5)
    ]

    assert named == ["Tiltak t0, Tiltak t1, Felles", "«Tiltak t0» til «Felles»"]


@settings(max_examples=80, deadline=None)
@given(any_diagram(), st.lists(st.integers(0, 20), min_size=1, max_size=6))
def test_marks_pair_up(diagram: Diagram, cuts: list[int]) -> None:
    """If a box says that it continues on a page, it stands there and points back."""
    pieces = [whole(diagram)]
    for at in cuts:
        index = at % len(pieces)
        pieces[index : index + 1] = halves(pieces[index]) or (pieces[index],)
    numbered = Numbered(diagram, pieces, 2)
    pages = dict(zip(numbered.pages, numbered.diagrams(), strict=True))
    told = {
        (node.id, number): _pages_told(node)
        for number, page in pages.items()
        for node in page.nodes
    }

    for (id_, number), others in told.items():
        for other in others:
            assert number in told[id_, other]
    for id_ in {id_ for id_, _ in told}:
        stands = [number for one, number in told if one == id_]
        assert (len(stands) > 1) == any(told[id_, number] for number in stands)
