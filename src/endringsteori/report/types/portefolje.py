"""The report `portefølje`: all measures and goals, coverage beside need, what is missing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from endringsteori.diagram import tegn
from endringsteori.document import Paragraph
from endringsteori.output.puslespill.document import coverage, measures
from endringsteori.output.puslespill.missing import missing
from endringsteori.output.puslespill.shown import Shown
from endringsteori.report.figures import pages_of
from endringsteori.report.types.funn import three_things
from endringsteori.report.words import common
from endringsteori.report.words import portefolje as words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.document import Block, Figure
    from endringsteori.report.case import Case

__all__ = ["tell"]


def tell(case: Case) -> Iterator[Block]:
    """Tell the whole picture, the shortest first. Raises `EngineError`."""
    number, goals = len(case.chosen.tiltak), len(case.chosen.mål)
    yield Paragraph(case.say(words.INTRO, n=number, mål=goals))
    if not number:
        yield Paragraph(case.say(common.NOTHING_CHOSEN))
    yield from three_things(case)
    shown = Shown(case.graph, case.språk, case.chosen.holds)
    yield from measures(shown)
    if number:
        yield from _figures(case)
    yield from coverage(shown)
    yield from missing(shown, case.dato)


def _figures(case: Case) -> Iterator[Figure]:
    """Draw the measures that are chosen, with what they lead to."""
    chosen = [one for one in case.teori.tiltak if one.id in case.chosen.tiltak]
    teori = replace(case.teori, tiltak=tuple(chosen))
    figur = tegn(teori, "portefølje", språk=case.språk, dato=case.dato)
    return pages_of(figur)
