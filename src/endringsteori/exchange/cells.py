"""`Cells`: writes the cells of a workbook, each as what it is, and what can be chosen in it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from endringsteori.exchange.columns import Column
    from endringsteori.exchange.look import Look
    from endringsteori.exchange.rows import CellValue
    from endringsteori.exchange.sheet import Sheet
    from endringsteori.model.navnerom import TingSlag
    from endringsteori.texts import Språk

__all__ = ["Cells", "TextTooLongError"]

_LONGEST: Final = 32_767
"""The characters that a cell of Excel holds."""

_FIRST_DAY: Final = date(1900, 3, 1)
"""Before this, the days of Excel are not those of the calendar."""


class TextTooLongError(ValueError):
    """A text is longer than a cell can hold. The arguments are the sheet and the column."""


class Cells:
    """Writes cells; `lists` are the names of cells to choose from, by the kind of thing."""

    def __init__(self, look: Look, språk: Språk) -> None:
        self.lists: dict[TingSlag, str] = {}
        self._look = look
        self._språk = språk

    def put(
        self,
        page: Any,  # noqa: ANN401 - of xlsxwriter
        place: tuple[int, int],
        sheet: Sheet,
        column: Column,
        value: CellValue,
    ) -> None:
        """Write one value as what it is; a text is never a formula or an address.

        Raises `TextTooLongError`.
        """
        form = self._look.cell(column)
        if isinstance(value, date) and value >= _FIRST_DAY:
            page.write_datetime(*place, value, form)
        elif isinstance(value, (int, Decimal)):
            page.write_number(*place, float(value), form)
        elif value is None:
            page.write_blank(*place, None, form)
        else:
            text = str(value)
            if len(text) > _LONGEST:
                raise TextTooLongError(
                    sheet.names.på(self._språk), column.heading(self._språk)
                )
            page.write_string(*place, text, form)

    def offer(
        self,
        page: Any,  # noqa: ANN401 - of xlsxwriter
        cells: tuple[int, int, int, int],
        column: Column,
    ) -> None:
        """Give cells a drop-down list, where there is something to choose from.

        It proposes and never refuses: ids, and several names in one cell, are fine too.
        """
        named = next(
            (self.lists[kind] for kind in column.kinds if kind in self.lists), None
        )
        source: object = list(column.choices) or (named and f"={named}")
        if source:
            page.data_validation(
                *cells, {"validate": "list", "source": source, "show_error": False}
            )
