"""How the workbook looks: formats of cells, widths of columns, colours of sheets.

Headings are told apart by weight and by light and dark, so that they read in grey too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from endringsteori.exchange.columns import CellForm

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from endringsteori.exchange.columns import Column

__all__ = ["Look", "height", "tab_colour", "width"]

_INK: Final = "#1A1A1A"
_FONT: Final[Mapping[str, object]] = {
    "font_name": "Arial",
    "font_size": 10,
    "font_color": _INK,
    "valign": "top",
}
_TABS: Final = ("#2F5D8A", "#3C7A5A", "#8A5A2F", "#6B6B6B")
_GROUPS: Final[Mapping[str, int]] = {
    "start": 0,
    **dict.fromkeys(("utfordringer", "årsaker", "målgrupper", "mål"), 0),
    **dict.fromkeys(("tjenester", "virkemidler", "samarbeid"), 1),
    **dict.fromkeys(("tiltak", "finansiering", "ledd", "koblinger"), 1),
    **dict.fromkeys(("indikatorer", "milepæler", "målinger"), 2),
}
_LAST_GROUP: Final = 3
_LINE: Final = 13.5
_HIGHEST: Final = 400.0
_NUMBERS: Final[Mapping[CellForm, str]] = {
    CellForm.DATE: "dd.mm.yyyy",
    CellForm.WHOLE: "#,##0",
    CellForm.NUMBER: "General",
}
_AS_TEXT: Final = "@"
"""So that a spreadsheet makes neither a date of 2025/26 nor a formula of what begins with =."""

_YEAR: Final = "0"
_WIDTHS: Final[Mapping[CellForm, int]] = {
    CellForm.TEXT: 36,
    CellForm.TEXTS: 30,
    CellForm.ID: 20,
    CellForm.REFERENCE: 24,
    CellForm.REFERENCES: 28,
    CellForm.PAIRS: 24,
    CellForm.CHOICE: 16,
    CellForm.YES_NO: 12,
    CellForm.NUMBER: 12,
    CellForm.WHOLE: 12,
    CellForm.DATE: 12,
    CellForm.PERIOD: 14,
    CellForm.DURATION: 14,
    CellForm.DIGITS: 14,
}


class Look:
    """The formats of one workbook, each made once."""

    def __init__(self, book: Any) -> None:  # noqa: ANN401 - xlsxwriter has no types
        self._book = book
        self._cells: dict[str, Any] = {}
        self.title = self._format(bold=True, font_size=14)
        self.help = self._format(text_wrap=True)
        self.stamp = self._format(bold=True, border=2, text_wrap=True)
        heading = {"text_wrap": True, "bottom": 1, "bg_color": "#E6EAEE"}
        self.heading = self._format(**heading)
        self.needed = self._format(**{**heading, "bold": True, "bg_color": "#C9D3DD"})
        self.label = self._format(bg_color="#E6EAEE", bottom=4)

    def cell(self, column: Column) -> Any:  # noqa: ANN401 - of xlsxwriter
        """Give the format of the cells of a column."""
        shown = _NUMBERS.get(column.form, _AS_TEXT)
        if column.path[-1] == "år":
            shown = _YEAR
        if shown not in self._cells:
            self._cells[shown] = self._format(num_format=shown, text_wrap=True)
        return self._cells[shown]

    def _format(self, **more: object) -> Any:  # noqa: ANN401 - of xlsxwriter
        return self._book.add_format({**_FONT, **more})


def width(column: Column) -> int:
    """Give the width of a column, in characters."""
    return _WIDTHS[column.form]


def height(cells: Iterable[tuple[str, int]]) -> float | None:
    """Give the height of a row by its texts and the widths of their columns, in points.

    None for a row of one line. Not every program finds it out by itself.
    """
    lines = max(
        (
            sum(-(-max(len(line), 1) // chars) for line in text.split("\n"))
            for text, chars in cells
        ),
        default=1,
    )
    return None if lines == 1 else min(lines * _LINE, _HIGHEST)


def tab_colour(key: str) -> str:
    """Give the colour of the tab of a sheet: one for each part of the method."""
    return _TABS[_GROUPS.get(key, _LAST_GROUP)]
