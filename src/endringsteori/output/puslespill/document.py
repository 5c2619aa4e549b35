"""The puzzle laid out for people: what is covered, what is missing, what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.document import Heading, Item, Items, Paragraph, Rows, Sign
from endringsteori.output.puslespill import coverage_words, missing_words, words
from endringsteori.output.puslespill.matrix import SIGNS, matrix_of
from endringsteori.texts import vis_verdi

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from endringsteori.document import Block, Cell
    from endringsteori.graph import Lack, MissingTie, Piece
    from endringsteori.output.puslespill.matrix import Cell as Kind
    from endringsteori.output.puslespill.matrix import Head, Matrix
    from endringsteori.output.puslespill.shown import Shown
    from endringsteori.texts import Tekst, Verdi

__all__ = ["coverage", "measures", "missing", "told_tie"]

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
    if not kind:
        return ""
    told = words.REACHED if kind == "reached" else words.NAMED
    return Sign(SIGNS[kind], told.på(shown.språk))


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
        return Item(head, (coverage_words.HOLE.på(shown.språk),))
    measures = (
        f"{shown.navn(cover.tiltak)}: {shown.services(cover.tjenester)}"
        for cover in piece.covers
    )
    return Item(f"{head}; {shown.places(piece)}", tuple(measures))


def _followed(shown: Shown, mål: str) -> str:
    count = shown.graph.paths_to(mål)
    values: dict[str, Verdi] = {"n": count.paths, "målt": count.measured}
    told = coverage_words.PATHS if count.paths else coverage_words.NO_PATHS
    measured = shown.graph.measured(mål)
    goal = coverage_words.GOAL_MEASURED if measured else coverage_words.GOAL_UNMEASURED
    return f"{told.fyll(shown.språk, values)} {goal.på(shown.språk)}"


def missing(shown: Shown, dato: date) -> Iterator[Block]:
    """Tell what is missing, under a heading for each kind; that nothing is, where so."""
    parts = (
        (missing_words.HOLES, _alone(shown)),
        (missing_words.UNOWNED_HEADING, _unowned(shown)),
        (missing_words.MISSING_TIES, _ties(shown)),
        (missing_words.SUGGESTIONS, _lacking(shown)),
        (missing_words.UNUSED_HEADING, _unused(shown)),
        (missing_words.OVERLAPS, _overlaps(shown)),
        (missing_words.HANDOVERS, _handovers(shown)),
        (missing_words.RESTS, _resting(shown, dato)),
    )
    told = [block for heading, items in parts for block in _part(shown, heading, items)]
    yield from told or [Paragraph(missing_words.NOTHING_MISSING.på(shown.språk))]


def _part(shown: Shown, heading: Tekst, items: Iterable[str]) -> Iterator[Block]:
    found = [Item(text) for text in items]
    if found:
        yield Heading(2, heading.på(shown.språk))
        yield Items(found)


def _alone(shown: Shown) -> Iterator[str]:
    for gruppe in filter(shown.about, shown.graph.groups_left_out()):
        yield missing_words.GROUP_ALONE.fyll(
            shown.språk, {"gruppe": shown.navn(gruppe)}
        )


def _unowned(shown: Shown) -> Iterator[str]:
    for one in shown.graph.unowned():
        if shown.about(one.element):
            yield missing_words.UNOWNED[one.kind].fyll(
                shown.språk, {"navn": shown.navn(one.element)}
            )


def told_tie(shown: Shown, tie: MissingTie) -> str:
    """Tell of a tie that is missing."""
    values: dict[str, Verdi] = {
        "tjenester": shown.names(tie.services),
        "tiltak": shown.names(tie.tiltak),
        "trinn": tie.step,
    }
    return missing_words.TIES[tie.kind].fyll(shown.språk, values)


def _ties(shown: Shown) -> Iterator[str]:
    for tie in shown.graph.missing_ties():
        if shown.concerns((*tie.services, *tie.tiltak)):
            yield told_tie(shown, tie)


def _lacking(shown: Shown) -> Iterator[str]:
    for lack in shown.graph.means_lacking():
        if shown.about(lack.tiltak):
            yield _lack(shown, lack)


def _lack(shown: Shown, lack: Lack) -> str:
    told = missing_words.LACK if lack.having else missing_words.LACK_NOBODY
    values: dict[str, Verdi] = {
        "aktivitet": shown.navn(lack.aktivitet),
        "tiltak": shown.navn(lack.tiltak),
        "virkemiddel": shown.navn(lack.virkemiddel),
        "tjenester": shown.names(lack.having),
        "n": len(lack.having),
    }
    return told.fyll(shown.språk, values)


def _unused(shown: Shown) -> Iterator[str]:
    for one in shown.graph.unused_means():
        if not shown.concerns(one.tjenester):
            continue
        values: dict[str, Verdi] = {
            "virkemiddel": shown.navn(one.virkemiddel),
            "tjenester": shown.services(one.tjenester),
        }
        yield missing_words.UNUSED.fyll(shown.språk, values)


def _overlaps(shown: Shown) -> Iterator[str]:
    for one in shown.graph.overlaps():
        if not shown.concerns((one.tiltak, one.other)):
            continue
        values: dict[str, Verdi] = {
            "tiltak": shown.navn(one.tiltak),
            "annet": shown.navn(one.other),
            "grupper": shown.names(one.målgrupper),
            "mål": shown.names(one.mål),
        }
        yield missing_words.OVERLAP.fyll(shown.språk, values)


def _handovers(shown: Shown) -> Iterator[str]:
    for one in shown.graph.handovers():
        if not shown.about(one.edge):
            continue
        step = missing_words.STEP if one.step else missing_words.NO_STEP
        values: dict[str, Verdi] = {
            "fra": shown.navn(one.giver),
            "til": shown.navn(one.receiver),
            "sted": shown.navn(one.edge.partition("->")[0]),
            "trinn": step.fyll(shown.språk, {"trinn": one.step}),
        }
        yield missing_words.HANDOVER.fyll(shown.språk, values)


def _resting(shown: Shown, dato: date) -> Iterator[str]:
    """Tell of each goal the single things it falls with; else the pairs of services."""
    sets: dict[str, list[tuple[str, ...]]] = {}
    for one in shown.graph.brought_down():
        if not shown.about(one.mål):
            continue
        is_service = all(support.kind == "tjeneste" for support in one.supports)
        if len(one.supports) == 1 or is_service:
            told = tuple(map(shown.support, one.supports))
            sets.setdefault(one.mål, []).append(told)
    for mål, found in sets.items():
        alone = tuple(dict.fromkeys(names[0] for names in found if len(names) == 1))
        goal = shown.navn(mål)
        if alone:
            values: dict[str, Verdi] = {"mål": goal, "navn": alone}
            yield missing_words.FALLS_WITH.fyll(shown.språk, values)
        else:
            pairs = "; ".join(vis_verdi(names, shown.språk) for names in found)
            yield missing_words.TOGETHER.fyll(shown.språk, {"mål": goal, "par": pairs})
    for soft in shown.graph.goals_on_soft_money(dato):
        if not shown.about(soft.mål):
            continue
        goal_, measures = shown.navn(soft.mål), shown.names(soft.tiltak)
        yield missing_words.SOFT.fyll(shown.språk, {"mål": goal_, "tiltak": measures})
