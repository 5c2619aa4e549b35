"""The report `arbeidsark`: a sheet for a workshop, empty or with what is written already."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.document import Figure, Heading, Item, Items, Paragraph, Rows
from endringsteori.report.hypotheses import claims, ended, hypothesis
from endringsteori.report.sheet import empty_sheet, sheet_of
from endringsteori.report.sheet_drawing import draw_sheets
from endringsteori.report.words import arbeidsark as words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.document import Block
    from endringsteori.report.case import Case
    from endringsteori.report.sheet import Sheet, SheetColumn
    from endringsteori.texts import Tekst

__all__ = ["tell"]

_SECTION = 2
_PART = 3


def tell(case: Case) -> Iterator[Block]:
    """Tell how to use the sheet, then each sheet as a figure and as a table.

    Without a choice it is empty; else there is one for each measure that is chosen, or,
    where none fits, one with the goals.
    """
    yield Paragraph(case.say(words.INTRO))
    if case.chosen.is_everything:
        yield from _sheet(case, empty_sheet(case))
    elif not case.chosen.tiltak:
        yield Paragraph(case.say(words.INTRO_FILLED))
        yield from _sheet(case, sheet_of(case, None))
    else:
        yield Paragraph(case.say(words.INTRO_FILLED))
        yield from _measures(case)
    yield Heading(_SECTION, case.say(words.TALK_HEADING))
    yield Items([Item(case.say(tekst)) for tekst in words.TALK])
    if case.chosen.is_everything:
        yield from _to_choose_from(case)


def _measures(case: Case) -> Iterator[Block]:
    for tiltak in case.chosen.tiltak:
        alone = len(case.chosen.tiltak) == 1
        if not alone:
            yield Heading(_SECTION, case.navn(tiltak))
        yield from _sheet(case, sheet_of(case, tiltak))
        found = claims(case, tiltak)
        if found:
            level = _SECTION if alone else _PART
            yield Heading(level, case.say(words.HYPOTHESES))
            yield Items([hypothesis(case, edge) for edge in found], numbered=True)


def _sheet(case: Case, sheet: Sheet) -> Iterator[Block]:
    """Give the sheet as figures, and the same as a table: by ear, and in Word by keyboard."""
    for svg in draw_sheets(sheet, case.språk):
        yield Figure(svg, case.say(words.ALT), "", wide=True)
    written = () if sheet.is_empty else (words.HERE,)
    head = (words.STEP, words.QUESTION, *written, words.NEW)
    rows = [
        list(_row(case, column, filled=bool(written)))
        for column in reversed(sheet.columns)
    ]
    yield Rows([case.say(tekst) for tekst in head], rows, case.say(words.TABLE))


def _row(case: Case, column: SheetColumn, *, filled: bool) -> Iterator[str]:
    yield f"{column.step}. {column.name}"
    yield column.question
    if filled:
        said = (f"{b.number} {b.text} {b.onwards}".strip() for b in column.boxes)
        yield "; ".join(said)
    yield case.say(words.WRITE_HERE)


def _to_choose_from(case: Case) -> Iterator[Block]:
    """List the goals and challenges, so that a chain can begin with one of them."""
    yield from _listed(case, words.GOALS_HEADING, (m.navn for m in case.teori.mål))
    named = (one.navn for one in case.teori.utfordringer)
    yield from _listed(case, words.CHALLENGES_HEADING, named)


def _listed(case: Case, heading: Tekst, texts: Iterable[str]) -> Iterator[Block]:
    items = [Item(ended(case.text(text))) for text in texts]
    if items:
        yield Heading(_SECTION, case.say(heading))
        yield Items(items)
