"""The puzzle laid out for people: what is covered, what is missing, what it rests on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.document import Heading, Item, Items, Paragraph
from endringsteori.output.puslespill import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from endringsteori.document import Block
    from endringsteori.graph import Lack, Piece
    from endringsteori.output.puslespill.shown import Shown
    from endringsteori.texts import Tekst, Verdi

__all__ = ["coverage", "missing", "ties"]


def coverage(shown: Shown) -> Iterator[Block]:
    """Tell of each goal whom it is for, what covers them, and how well it is followed."""
    graph = shown.graph
    by_goal: dict[str, list[Piece]] = {mål.id: [] for mål in graph.teori.mål}
    for piece in graph.coverage():
        by_goal[piece.mål].append(piece)
    if not by_goal:
        yield Paragraph(words.NO_GOALS.på(shown.språk))
        return
    yield Heading(2, words.COVERAGE.på(shown.språk))
    for mål, pieces in by_goal.items():
        yield Paragraph(shown.navn(mål), strong=True)
        yield Items([_piece(shown, piece) for piece in pieces])
        yield Paragraph(_followed(shown, mål))


def _piece(shown: Shown, piece: Piece) -> Item:
    if piece.målgruppe is None:
        head = words.FOR_NOBODY.på(shown.språk)
    elif piece.personer is None:
        head = shown.navn(piece.målgruppe)
    else:
        values: dict[str, Verdi] = {
            "gruppe": shown.navn(piece.målgruppe),
            "n": piece.personer,
        }
        head = words.PERSONS.fyll(shown.språk, values)
    if piece.is_hole:
        return Item(head, (words.HOLE.på(shown.språk),))
    measures = (
        f"{shown.navn(cover.tiltak)}: {shown.services(cover.tjenester)}"
        for cover in piece.covers
    )
    return Item(f"{head}; {shown.places(piece)}", tuple(measures))


def _followed(shown: Shown, mål: str) -> str:
    count = shown.graph.paths_to(mål)
    values: dict[str, Verdi] = {"n": count.paths, "målt": count.measured}
    told = words.PATHS if count.paths else words.NO_PATHS
    measured = shown.graph.measured(mål)
    goal = words.GOAL_MEASURED if measured else words.GOAL_UNMEASURED
    return f"{told.fyll(shown.språk, values)} {goal.på(shown.språk)}"


def missing(shown: Shown, dato: date) -> Iterator[Block]:
    """Tell what is missing, under a heading for each kind; that nothing is, where so."""
    parts = (
        (words.HOLES, _alone(shown)),
        (words.UNOWNED_HEADING, _unowned(shown)),
        (words.MISSING_TIES, ties(shown)),
        (words.SUGGESTIONS, _lacking(shown)),
        (words.UNUSED_HEADING, _unused(shown)),
        (words.OVERLAPS, _overlaps(shown)),
        (words.HANDOVERS, _handovers(shown)),
        (words.RESTS, _resting(shown, dato)),
    )
    told = [block for heading, items in parts for block in _part(shown, heading, items)]
    yield from told or [Paragraph(words.NOTHING_MISSING.på(shown.språk))]


def _part(shown: Shown, heading: Tekst, items: Iterable[str]) -> Iterator[Block]:
    found = [Item(text) for text in items]
    if found:
        yield Heading(2, heading.på(shown.språk))
        yield Items(found)


def _alone(shown: Shown) -> Iterator[str]:
    for gruppe in shown.graph.groups_left_out():
        yield words.GROUP_ALONE.fyll(shown.språk, {"gruppe": shown.navn(gruppe)})


def _unowned(shown: Shown) -> Iterator[str]:
    for one in shown.graph.unowned():
        yield words.UNOWNED[one.kind].fyll(
            shown.språk, {"navn": shown.navn(one.element)}
        )


def ties(shown: Shown, tjeneste: str | None = None) -> Iterator[str]:
    """Tell of the ties that are missing; of one service where it is named."""
    for tie in shown.graph.missing_ties():
        if tjeneste is None or tjeneste in tie.services:
            yield words.TIES[tie.kind].fyll(
                shown.språk,
                {
                    "tjenester": shown.names(tie.services),
                    "tiltak": shown.names(tie.tiltak),
                    "trinn": tie.step,
                },
            )


def _lacking(shown: Shown) -> Iterator[str]:
    for lack in shown.graph.means_lacking():
        yield _lack(shown, lack)


def _lack(shown: Shown, lack: Lack) -> str:
    told = words.LACK if lack.having else words.LACK_NOBODY
    values: dict[str, Verdi] = {
        "aktivitet": shown.navn(lack.aktivitet),
        "tiltak": shown.navn(lack.tiltak),
        "virkemiddel": shown.navn(lack.virkemiddel),
        "tjenester": shown.names(lack.having),
    }
    return told.fyll(shown.språk, values)


def _unused(shown: Shown) -> Iterator[str]:
    for one in shown.graph.unused_means():
        values: dict[str, Verdi] = {
            "virkemiddel": shown.navn(one.virkemiddel),
            "tjenester": shown.services(one.tjenester),
        }
        yield words.UNUSED.fyll(shown.språk, values)


def _overlaps(shown: Shown) -> Iterator[str]:
    for one in shown.graph.overlaps():
        values: dict[str, Verdi] = {
            "tiltak": shown.navn(one.tiltak),
            "annet": shown.navn(one.other),
            "grupper": shown.names(one.målgrupper),
            "mål": shown.names(one.mål),
        }
        yield words.OVERLAP.fyll(shown.språk, values)


def _handovers(shown: Shown) -> Iterator[str]:
    for one in shown.graph.handovers():
        step = words.STEP if one.step else words.NO_STEP
        values: dict[str, Verdi] = {
            "fra": shown.navn(one.giver),
            "til": shown.navn(one.receiver),
            "sted": shown.navn(one.edge.partition("->")[0]),
            "trinn": step.fyll(shown.språk, {"trinn": one.step}),
        }
        yield words.HANDOVER.fyll(shown.språk, values)


def _resting(shown: Shown, dato: date) -> Iterator[str]:
    """Tell of each goal the single things it falls with; else the pairs of services."""
    sets: dict[str, list[tuple[str, ...]]] = {}
    for one in shown.graph.brought_down():
        is_service = all(support.kind == "tjeneste" for support in one.supports)
        if len(one.supports) == 1 or is_service:
            told = tuple(map(shown.support, one.supports))
            sets.setdefault(one.mål, []).append(told)
    for mål, found in sets.items():
        alone = tuple(dict.fromkeys(names[0] for names in found if len(names) == 1))
        goal = shown.navn(mål)
        if alone:
            values: dict[str, Verdi] = {"mål": goal, "navn": alone}
            yield words.FALLS_WITH.fyll(shown.språk, values)
        else:
            pairs = "; ".join(" + ".join(names) for names in found)
            yield words.TOGETHER.fyll(shown.språk, {"mål": goal, "par": pairs})
    for soft in shown.graph.goals_on_soft_money(dato):
        goal_, measures = shown.navn(soft.mål), shown.names(soft.tiltak)
        yield words.SOFT.fyll(shown.språk, {"mål": goal_, "tiltak": measures})
