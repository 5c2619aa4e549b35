"""A worksheet drawn as SVG, with the proportions of a sheet of paper on its side.

Set so that the smallest text is 7 points on A4, and 10 on A3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagram.look.style import FONT_FAMILY
from endringsteori.diagram.look.themes import THEMES
from endringsteori.diagram.svg.elements import add, add_text, document, number
from endringsteori.diagram.typesetting.metrics import text_width
from endringsteori.diagram.typesetting.wrapping import wrap
from endringsteori.lean import dataclass
from endringsteori.report.words import arbeidsark as words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from endringsteori.report.sheet import Sheet, SheetBox, SheetColumn
    from endringsteori.texts import Språk, Tekst

__all__ = ["draw_sheets"]

WIDTH: Final = 1320.0
HEIGHT: Final = 800.0
_MARGIN: Final = 14.0
_GAP: Final = 32.0
"""Between columns, where arrows are drawn by hand."""
_BETWEEN: Final = 9.0
_PAD: Final = 9.0
_TITLE: Final = 22.0
_NAME: Final = 16.0
_TEXT: Final = 13.0
_LINE: Final = 16.5
_TOP: Final = 52.0
_ABOUT: Final = 72.0
_FOOT: Final = 96.0
_LEAST: Final = 66.0
"""The lowest box that two lines can be written in by hand, on A4."""
_AIRY: Final = 96.0
_THEME: Final = THEMES["lys"]


@dataclass(frozen=True, slots=True)
class _Set:
    """A text with its lines, and how high its box must be."""

    box: SheetBox
    lines: tuple[str, ...]

    @property
    def height(self) -> float:
        lines = len(self.lines) + bool(self.box.onwards)
        return lines * _LINE + 2 * _PAD


def draw_sheets(sheet: Sheet, språk: Språk) -> tuple[str, ...]:
    """Draw a worksheet: as many sheets as it takes for every column to have an empty box."""
    room = (WIDTH - 2 * _MARGIN - (len(sheet.columns) - 1) * _GAP) / len(sheet.columns)
    heads = [wrap(c.question, room, _TEXT) for c in sheet.columns]
    top = _TOP + _ABOUT + 46 + max(map(len, heads)) * _LINE
    body = HEIGHT - _MARGIN - _FOOT - 28 - top
    parts = [list(_shared(c.boxes, room, body)) for c in sheet.columns]
    number_of = max(map(len, parts))
    drawn = []
    for at in range(number_of):
        own = [part[at] if at < len(part) else () for part in parts]
        count = (at + 1, number_of) if number_of > 1 else None
        drawing = _Drawing(sheet, språk, room, top, body)
        drawn.append(drawing.draw(heads, own, count))
    return tuple(drawn)


def _shared(
    boxes: Sequence[SheetBox], room: float, body: float
) -> Iterator[tuple[_Set, ...]]:
    """Share what is written among sheets, each with room for something new."""
    part: list[_Set] = []
    used = _LEAST
    for box in boxes:
        found = _Set(box, wrap(f"{box.number} {box.text}", room - 2 * _PAD, _TEXT))
        needed = found.height + _BETWEEN
        if part and used + needed > body:
            yield tuple(part)
            part, used = [], _LEAST
        part.append(found)
        used += needed
    yield tuple(part)


class _Drawing:
    """One sheet on its way to be drawn."""

    def __init__(
        self, sheet: Sheet, språk: Språk, room: float, top: float, body: float
    ) -> None:
        self._sheet = sheet
        self._språk = språk
        self._room = room
        self._top = top
        self._body = body
        size = {"width": number(WIDTH), "height": number(HEIGHT)}
        self._root = document(
            {
                **size,
                "viewBox": f"0 0 {number(WIDTH)} {number(HEIGHT)}",
                "role": "img",
                "xml:lang": språk,
                "font-family": FONT_FAMILY,
                "font-size": number(_TEXT),
            },
        )
        add(self._root, "rect", width=WIDTH, height=HEIGHT, fill=_THEME.background)

    def draw(
        self,
        heads: Sequence[tuple[str, ...]],
        parts: Sequence[tuple[_Set, ...]],
        count: tuple[int, int] | None,
    ) -> str:
        self._title(count)
        self._about()
        for at, (column, head) in enumerate(
            zip(self._sheet.columns, heads, strict=True)
        ):
            x = _MARGIN + at * (self._room + _GAP)
            self._head(column, head, x)
            self._boxes(column, parts[at], x)
            self._foot(column, x)
        return self._root.written()

    def _title(self, count: tuple[int, int] | None) -> None:
        said = f"{self._say(words.SHEET)} {self._sheet.title}".strip()
        if count:
            values = {"n": count[0], "av": count[1]}
            said = f"{said} ({words.SHEET_OF.fyll(self._språk, values)})"
        wide = WIDTH - 2 * _MARGIN
        (line,) = wrap(said, wide, _TITLE, bold=True, max_lines=1)
        y = _MARGIN + _TITLE
        self._bold(line, _MARGIN, y, _TITLE)

    def _about(self) -> None:
        """Draw what the chain is an answer to, and whom it is for, side by side."""
        width = (WIDTH - 2 * _MARGIN - _GAP) / 2
        asked = (
            (words.CHALLENGES, self._sheet.challenges),
            (words.GROUPS, self._sheet.groups),
        )
        for at, (question, text) in enumerate(asked):
            x = _MARGIN + at * (width + _GAP)
            self._box(x, _TOP, width, _ABOUT - _BETWEEN, _THEME.rule, empty=not text)
            self._bold(self._say(question), x + _PAD, _TOP + _LINE)
            lines = wrap(text, width - 2 * _PAD, _TEXT, max_lines=2) if text else ()
            self._lines(lines, x + _PAD, _TOP + 2 * _LINE)

    def _head(self, column: SheetColumn, head: tuple[str, ...], x: float) -> None:
        stroke, y = _THEME.nodes[column.kind].stroke, _TOP + _ABOUT
        add(self._root, "circle", cx=x + 14, cy=y + 14, r=14, fill=stroke)
        step = str(column.step)
        left = x + 14 - text_width(step, _NAME, bold=True) / 2
        self._bold(step, left, y + 19.5, _NAME, _THEME.background)
        self._bold(column.name, x + 36, y + 19.5, _NAME)
        self._lines(head, x, y + 46)

    def _boxes(self, column: SheetColumn, written: tuple[_Set, ...], x: float) -> None:
        stroke, y = _THEME.nodes[column.kind].stroke, self._top
        for one in written:
            self._box(x, y, self._room, one.height, stroke)
            self._lines(one.lines, x + _PAD, y + _PAD + 12)
            if one.box.onwards:
                low = y + one.height - _PAD - 3
                self._bold(one.box.onwards, x + _PAD, low)
            y += one.height + _BETWEEN
        left = self._top + self._body - y
        empty = max(1, int((left + _BETWEEN) // (_AIRY + _BETWEEN)))
        height = (left - (empty - 1) * _BETWEEN) / empty
        for _ in range(empty):
            self._box(x, y, self._room, height, stroke, empty=True)
            y += height + _BETWEEN

    def _foot(self, column: SheetColumn, x: float) -> None:
        """Draw a box for how one sees that it happens, below what has to be seen."""
        y = HEIGHT - _MARGIN - _FOOT
        if column.kind == "innsats":
            return
        self._bold(self._say(words.INDICATORS), x, y - 7)
        self._box(
            x, y, self._room, _FOOT, _THEME.muted_ink, empty=not column.indicators
        )
        if column.indicators:
            wide = self._room - 2 * _PAD
            lines = wrap(column.indicators, wide, _TEXT, max_lines=5)
            self._lines(lines, x + _PAD, y + _PAD + 12)

    def _box(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        stroke: str,
        *,
        empty: bool = False,
    ) -> None:
        more = {"stroke_dasharray": "5 4"} if empty else {}
        add(
            self._root,
            "rect",
            x=x,
            y=y,
            width=width,
            height=height,
            rx=5.0,
            fill=_THEME.background,
            stroke=stroke,
            stroke_width=1.2 if empty else 1.8,
            **more,
        )

    def _bold(
        self, text: str, x: float, y: float, size: float = _TEXT, ink: str = _THEME.ink
    ) -> None:
        look: dict[str, str | float] = {"font_size": size, "font_weight": "bold"}
        add_text(self._root, text, x, y, fill=ink, **look)

    def _lines(self, lines: Sequence[str], x: float, y: float) -> None:
        for at, line in enumerate(lines):
            add_text(self._root, line, x, y + at * _LINE, fill=_THEME.ink)

    def _say(self, tekst: Tekst) -> str:
        return tekst.på(self._språk)
