"""The puzzle laid out for people: which measures there are, and what they cover."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.document import Heading, Item, Items, Paragraph, Rows, Sign
from endringsteori.output.puslespill import coverage_words, words
from endringsteori.output.puslespill.matrix import SIGNS, matrix_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.document import Block, Cell
    from endringsteori.graph import Piece
    from endringsteori.output.puslespill.matrix import Cell as Kind
    from endringsteori.output.puslespill.matrix import Head, Matrix
    from endringsteori.output.puslespill.shown import Shown
    from endringsteori.texts import Verdi

__all__ = ["coverage", "measures"]

_MOST: Final = 5
"""Measures beside each other that can be read on a sheet that stands."""


def measures(shown: Shown) -> Iterator[Block]:
    """Tell which measure reaches which goal, and whose the measures are."""
    found = matrix_of(shown)
    if not found.rows or not found.heads:
        return
    yield Heading(2, words.MATRIX.på(shown.språk))
    parts = -(-len(found.heads) // _MOST)
    for part in range(parts):
        ends = (len(found.heads) * end // parts for end in (part, part + 1))
        yield _reached(shown, found, slice(*ends))
    head = (words.COLUMNS[name] for name in ("tiltak", "status", "tjeneste"))
    yield Rows(
        [tekst.på(shown.språk).capitalize() for tekst in head],
        [[one.navn, one.status, one.tjenester] for one in found.heads],
        words.MEASURES.på(shown.språk),
    )


def _reached(shown: Shown, found: Matrix, part: slice) -> Rows:
    heads: tuple[Head, ...] = tuple(found.heads)[part]
    goal = words.COLUMNS["mål"].på(shown.språk).capitalize()
    caption = words.CAPTION if len(heads) == len(found.heads) else words.CAPTION_PART
    ends: dict[str, Verdi] = {"fra": heads[0].navn, "til": heads[-1].navn}
    rows: list[list[Cell]] = [
        [row.navn, *(_sign(shown, cell) for cell in row.cells[part])]
        for row in found.rows
    ]
    return Rows(
        [goal, *(head.navn for head in heads)],
        rows,
        caption.fyll(shown.språk, ends),
    )


def _sign(shown: Shown, kind: Kind) -> Cell:
    return Sign(SIGNS[kind], words.CELLS[kind].på(shown.språk)) if kind else ""


def coverage(shown: Shown) -> Iterator[Block]:
    """Tell of each goal whom it is for, what covers them, and how well it is followed."""
    graph = shown.graph
    by_goal: dict[str, list[Piece]] = {
        mål.id: [] for mål in graph.teori.mål if shown.about(mål.id)
    }
    for piece in graph.coverage():
        if piece.mål in by_goal:
            by_goal[piece.mål].append(piece)
    if not by_goal:
        yield Paragraph(coverage_words.NO_GOALS.på(shown.språk))
        return
    yield Heading(2, coverage_words.COVERAGE.på(shown.språk))
    for mål, pieces in by_goal.items():
        yield Heading(3, shown.navn(mål))
        yield Items([_piece(shown, piece) for piece in pieces])
        yield Paragraph(_followed(shown, mål))


def _piece(shown: Shown, piece: Piece) -> Item:
    persons = shown.persons(piece)
    if piece.målgruppe is None:
        head = coverage_words.FOR_NOBODY.på(shown.språk)
    elif persons is None:
        head = shown.navn(piece.målgruppe)
    else:
        values: dict[str, Verdi] = {
            "gruppe": shown.navn(piece.målgruppe),
            "n": persons,
        }
        head = coverage_words.PERSONS.fyll(shown.språk, values)
    if piece.is_hole:
        return Item(head, (shown.uncovered(piece),))
    measures = (
        f"{shown.navn(cover.tiltak)}: {shown.services(cover.tjenester)}"
        for cover in piece.covers
    )
    return Item(f"{head}; {shown.places(piece)}", tuple(measures))


def _followed(shown: Shown, mål: str) -> str:
    count = shown.graph.paths_to(mål)
    values: dict[str, Verdi] = {"n": count.paths, "målt": count.measured}
    below = shown.graph.is_reached_with_subgoals(mål)
    none = coverage_words.PATHS_BELOW if below else coverage_words.NO_PATHS
    told = coverage_words.PATHS if count.paths else none
    return f"{told.fyll(shown.språk, values)} {_measured(shown, mål)}"


def _measured(shown: Shown, mål: str) -> str:
    """Say whether a goal is measured, and by what, in the words of an assessment."""
    graph = shown.graph
    tekst = coverage_words.GOAL_UNMEASURED
    if through := graph.seen_through(mål):
        only_goals = all(graph.node(element).slag == "mål" for element in through)
        tekst = (
            coverage_words.GOAL_THROUGH_GOALS
            if only_goals
            else coverage_words.GOAL_THROUGH_LINKS
        )
    elif graph.measured(mål):
        tekst = coverage_words.GOAL_MEASURED
    return tekst.på(shown.språk)
