"""The pages of a figure: one where it can be read there, else as many as it takes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from endringsteori.diagram.ord import deler as o
from endringsteori.diagram.paper.contents import contents
from endringsteori.diagram.paper.grids import grid_shares
from endringsteori.diagram.paper.paper import MOST_BOXES
from endringsteori.diagram.paper.parts import Numbered
from endringsteori.diagram.paper.split import by_section, halves, whole

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from endringsteori.diagram.paper.paper import Page, Papir
    from endringsteori.diagram.paper.shares import Deling, Shares
    from endringsteori.diagram.paper.split import Piece
    from endringsteori.diagram.value import Diagram

__all__ = ["SetPage", "pages_of"]


class SetPage(Protocol):
    """Sets one page of a figure, on the paper and in the colours that it has."""

    def __call__(self, diagram: Diagram, start: int = 0, /) -> Page:
        """Set the page, no airier than the density `start`."""
        ...


_MOST_BOXES_ON: Final[Mapping[Papir, int]] = {
    "skjerm": MOST_BOXES,
    "a3": 200,
    "a4": 100,
}
"""More boxes than this can never be read on the paper, so it is not tried."""

_CONTENTS: Final = 45


def pages_of(
    diagram: Diagram,
    papir: Papir,
    set_page: SetPage,
    shares: Mapping[Deling, Shares] | None = None,
    deling: Deling | None = None,
    overview: Callable[[], Diagram] | None = None,
) -> tuple[Page, ...]:
    """Set a figure on one page, or split it and put a page of contents first.

    It is split by `deling` where that is given; else only where it must be, by the first
    of `shares` that tells its boxes apart (a grid by its lanes), into few pages. What is still
    too large is cut further, so that every page can be read. A figure of more than
    `MOST_BOXES` has its `overview` after the contents, where that can be read on a page.
    Raises `EngineError`.
    """
    shares = shares or {}
    most = _MOST_BOXES_ON[papir]
    if deling is None or not diagram.nodes:
        if len(diagram.nodes) <= most:
            page = set_page(diagram)
            if page.readable:
                return (page,)
        pieces = [whole(diagram, _first_that_parts(diagram, shares))]
    else:
        chosen = shares[deling]
        if diagram.arrangement == "grid":
            chosen = grid_shares(diagram, chosen)
        pieces = by_section(whole(diagram, chosen))
    made = overview() if overview and len(diagram.nodes) > MOST_BOXES else None
    if made and not set_page(made).readable:
        made = None
    return _settled(diagram, set_page, _small_enough(pieces, most), made)


def _first_that_parts(
    diagram: Diagram, shares: Mapping[Deling, Shares]
) -> Shares | None:
    """Give the first division that puts the boxes in more than one part; of a grid, lanes."""
    if diagram.arrangement == "grid":
        return grid_shares(diagram)
    for share in shares.values():
        if len({found for node in diagram.nodes if (found := share(node.id))}) > 1:
            return share
    return None


def _settled(
    diagram: Diagram,
    set_page: SetPage,
    pieces: Sequence[Piece],
    overview: Diagram | None,
) -> tuple[Page, ...]:
    """Cut pieces in two until every page can be read or cannot be cut.

    Each round numbers the pages anew, and the last one looks at them all again: a mark
    tells the number of another page, and a longer number may take more room. The contents
    take more pages from round to round, never fewer, so that the rounds end.
    """
    before, most = 1, _CONTENTS
    seen: dict[Piece, Page] = {}
    while True:
        if len(pieces) == 1:
            page, parts = set_page(diagram), halves(pieces[0])
            if page.readable or not parts:
                return (page,)
            pieces = parts
        numbered = Numbered(diagram, pieces, before + 1 + (overview is not None))
        cut = _cut(pieces, numbered, set_page, seen)
        if len(cut) > len(pieces):
            pieces, before = cut, max(before, -(-len(cut) // most))
            continue
        pages = [seen[piece] for piece in pieces]
        if overview:
            pages.insert(0, set_page(numbered.overview(overview)))
        first, most = _contents(diagram, set_page, numbered, pages, most)
        if len(first) == before:
            return (*first, *pages)
        before = len(first)


def _cut(
    pieces: Sequence[Piece],
    numbered: Numbered,
    set_page: SetPage,
    seen: dict[Piece, Page],
) -> list[Piece]:
    """Cut those in two that cannot be read and can be cut, and keep the pages in `seen`.

    Pieces that have been seen before are set anew only when nothing else is to be cut.
    """
    for anew in (False, True):
        for piece, diagram in zip(pieces, numbered.diagrams(), strict=True):
            if anew or piece not in seen:
                seen[piece] = set_page(diagram, seen[piece].density if anew else 0)
        cut = [
            part
            for piece in pieces
            for part in (
                (piece,) if seen[piece].readable else halves(piece) or (piece,)
            )
        ]
        if len(cut) > len(pieces):
            return cut
    return list(pieces)


def _small_enough(pieces: Sequence[Piece], most: int) -> list[Piece]:
    """Cut what has too many boxes for any page, before it is laid out at all."""
    waiting, done = list(reversed(pieces)), []
    while waiting:
        piece = waiting.pop()
        cut = halves(piece) if len(piece.boxes) > most else None
        waiting.extend(reversed(cut or ()))
        done += [] if cut else [piece]
    return done


def _contents(
    diagram: Diagram,
    set_page: SetPage,
    numbered: Numbered,
    pages: Sequence[Page],
    most: int,
) -> tuple[tuple[Page, ...], int]:
    """Set the pages of contents, with as many boxes on each as can be read, up to `most`.

    Give them, and how many that was.
    """
    labels = numbered.labels
    if len(pages) > len(labels):
        labels = (o.OVERSIKT.på(diagram.language), *labels)
    while True:
        made = contents(diagram, [page.diagram for page in pages], labels, most)
        first = tuple(set_page(one) for one in made)
        if most == 1 or all(page.readable for page in first):
            return first, most
        most = max(1, most * 2 // 3)
