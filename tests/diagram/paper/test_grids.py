"""What a grid is split by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from diagram.examples import arrow, box
from endringsteori.diagram import Diagram, DiagramNode
from endringsteori.diagram.paper.grids import grid_shares
from endringsteori.diagram.paper.pages import pages_of
from endringsteori.diagram.paper.paper import set_page
from endringsteori.diagram.paper.shares import Share
from endringsteori.diagram.value import Column, Lane

if TYPE_CHECKING:
    from endringsteori.diagram.paper.paper import Page
    from endringsteori.diagram.paper.shares import Deling, Shares


def _row(id_: str, lane: str) -> DiagramNode:
    return box(id_, "tjeneste", column=0, lane=lane)


def _grid() -> Diagram:
    """Give two lanes: s ties both rows of x, t those of both lanes, and u none."""
    heads = (box(id_, "samarbeid", column=1) for id_ in "stu")
    return Diagram(
        key="tjenester",
        title="Prøve",
        language="nb",
        nodes=(_row("a", "x"), _row("b", "x"), _row("c", "y"), *heads),
        edges=tuple(
            arrow(row, head, "trinn_3") for row, head in ("as", "bs", "ct", "bt")
        ),
        columns=(Column("tjeneste", "Tjenester"), Column("samarbeid", "Samarbeid")),
        arrangement="grid",
        lanes=(Lane("x", "X"), Lane("y", "Y")),
    )


def _ids(diagram: Diagram, by: dict[str, str] | None = None) -> dict[str, str | None]:
    named = {id_: Share(name, name) for id_, name in (by or {}).items()}
    shares = grid_shares(diagram, named.get if by is not None else None)
    return {
        node.id: share.id if (share := shares(node.id)) else None
        for node in diagram.nodes
    }


def test_rows_go_by_lane_and_heads_with_the_first_of_their_rows() -> None:
    """A head that no row is tied to belongs to nothing."""
    found = _ids(_grid())

    assert found == {"a": "x", "b": "x", "c": "y", "s": "x", "t": "y", "u": None}
    assert found == _ids(_grid(), {})


def test_heads_go_with_what_their_rows_belong_to() -> None:
    """As when services are parted."""
    found = _ids(_grid(), {"a": "1", "b": "2", "c": "3"})

    assert found == {"a": "1", "b": "2", "c": "3", "s": "1", "t": "3", "u": None}


def test_rows_go_with_what_their_heads_belong_to() -> None:
    """As when the measures of the puzzle are parted."""
    found = _ids(_grid(), {"s": "1", "t": "2", "u": "3"})

    assert found == {"a": "1", "b": "1", "c": "2", "s": "1", "t": "2", "u": "3"}


def test_every_page_of_a_grid_has_rows_and_heads() -> None:
    """A page of heads alone would say nothing."""

    def set_on_screen(diagram: Diagram, start: int = 0, /) -> Page:
        return set_page(diagram, "skjerm", start=start)

    def service(element: str) -> Share | None:
        return Share(element, element) if element in "abc" else None

    shares: dict[Deling, Shares] = {"tjeneste": service}
    _, *pages = pages_of(_grid(), "skjerm", set_on_screen, shares, "tjeneste")

    assert [{n.kind for n in p.diagram.nodes} for p in pages[:2]] == [
        {"tjeneste", "samarbeid"},
        {"tjeneste", "samarbeid"},
    ]
