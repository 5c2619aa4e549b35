"""A figure on its pages: each can be read, and together they are the whole."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from diagram.examples import any_diagram, chain
from diagram.large import by_measure, hub, portfolio
from endringsteori.diagram.paper.pages import pages_of
from endringsteori.diagram.paper.paper import set_page

if TYPE_CHECKING:
    from endringsteori.diagram import Diagram, Papir
    from endringsteori.diagram.paper.pages import SetPage
    from endringsteori.diagram.paper.paper import Page
    from endringsteori.diagram.paper.shares import Deling


def _on(papir: Papir) -> SetPage:
    """Give what sets pages on a paper."""

    def page(diagram: Diagram, start: int = 0, /) -> Page:
        return set_page(diagram, papir, start=start)

    return page


def _pages(
    diagram: Diagram, papir: Papir = "a4", deling: Deling | None = None
) -> tuple[Page, ...]:
    return pages_of(diagram, papir, _on(papir), {"tiltak": by_measure}, deling)


def _assert_whole(diagram: Diagram, pages: tuple[Page, ...]) -> None:
    """Every box stands on a page, and every edge on exactly one."""
    parts = [page.diagram for page in pages if page.diagram.columns[0].kind != "del"]
    edges = [edge for part in parts for edge in part.edges]

    assert {n.id for n in diagram.nodes} == {n.id for p in parts for n in p.nodes}
    assert sorted(diagram.edges, key=repr) == sorted(edges, key=repr)


def test_figure_that_can_be_read_is_one_page() -> None:
    """There is nothing to look up."""
    assert len(_pages(chain(), "a3")) == 1


def test_empty_figure_is_one_page() -> None:
    """Also where it is asked to be split: there is nothing to put on the others."""
    empty = replace(chain(), nodes=(), edges=(), columns=())

    assert len(_pages(empty, "a4", "tiltak")) == 1


def test_figure_is_split_where_it_is_asked_for() -> None:
    """Also where it need not be: contents, two measures and what they share."""
    pages = _pages(portfolio(2), "skjerm", "tiltak")

    assert [page.diagram.subtitle for page in pages] == [
        "Side 1 av 4 · Innhold",
        "Side 2 av 4 · Tiltak t0",
        "Side 3 av 4 · Tiltak t1",
        "Side 4 av 4 · Felles",
    ]


@pytest.mark.parametrize(("papir", "measures"), [("a4", 24), ("a3", 50)])
def test_large_figure_is_split_into_pages_that_can_be_read(
    papir: Papir, measures: int
) -> None:
    """Measures share a page as long as there is room for them."""
    diagram = portfolio(measures)
    pages = _pages(diagram, papir)

    assert 3 <= len(pages) < measures
    assert all(page.readable for page in pages)
    _assert_whole(diagram, pages)


def test_more_than_300_boxes_are_always_split() -> None:
    """On a screen too."""
    diagram = portfolio(61)
    pages = _pages(diagram, "skjerm")

    assert len(pages) > 1
    assert all(len(page.diagram.nodes) <= 300 for page in pages)
    _assert_whole(diagram, pages)


def test_very_large_figure_has_its_overview_after_the_contents() -> None:
    """Numbered as a page like the others, and named in the contents."""
    pages = pages_of(
        portfolio(61), "skjerm", _on("skjerm"), {"tiltak": by_measure}, overview=chain
    )
    first, second, third, *_ = (page.diagram for page in pages)

    assert first.nodes[0].label == "Oversikt"
    assert second.subtitle == f"Side 2 av {len(pages)} · Oversikt"
    assert second.nodes == chain().nodes
    assert third.subtitle.startswith(f"Side 3 av {len(pages)} · ")
    assert len(first.nodes) == len(pages) - 1


def test_figure_that_is_not_very_large_has_no_overview() -> None:
    """The contents are enough."""
    pages = pages_of(
        portfolio(2), "skjerm", _on("skjerm"), {"tiltak": by_measure}, "tiltak", chain
    )

    assert all("Oversikt" not in page.diagram.subtitle for page in pages)


def test_hub_is_split_through_its_edges() -> None:
    """The hub stands on every page."""
    diagram = hub(60)
    pages = _pages(diagram)

    assert all(page.readable for page in pages)
    _assert_whole(diagram, pages)


@settings(max_examples=12, deadline=None)
@given(any_diagram(), st.sampled_from(["a4", "a3"]))
def test_any_figure_is_whole_on_its_pages(diagram: Diagram, papir: Papir) -> None:
    """Whatever is in it; what cannot be cut further stays too large at worst."""
    _assert_whole(diagram, _pages(diagram, papir))
