"""What is missing in the puzzle, and what it rests on, laid out for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.document import Heading, Item, Items, Paragraph
from endringsteori.output.puslespill import missing_words
from endringsteori.texts import vis_verdi

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from endringsteori.document import Block
    from endringsteori.graph import Lack, MissingTie
    from endringsteori.output.puslespill.shown import Shown
    from endringsteori.texts import Tekst, Verdi

__all__ = ["missing", "told_tie"]


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
