"""Fill in the tables of `docs/regneark.md` from the table of sheets that the program itself uses.

The words around the tables are written by hand. Run `python -m docs.lag_regnearkside` to
write the tables, and with `--sjekk` to see whether any is stale: the exit code is then 1.
"""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING, Final

from docs.ajour import ROOT, keep
from endringsteori.exchange.columns import CellForm
from endringsteori.exchange.sheets import SHEETS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.exchange.columns import Column
    from endringsteori.exchange.sheet import Sheet

__all__ = ["filled", "main"]

_PAGE: Final = ROOT / "docs" / "regneark.md"
_TABLES: Final = re.compile(r"(<!-- arkene -->\n).*?(?=<!-- slutt -->)", re.DOTALL)
_FORMS: Final[Mapping[CellForm, str]] = {
    CellForm.TEXT: "tekst",
    CellForm.TEXTS: "tekster",
    CellForm.ID: "id",
    CellForm.REFERENCE: "viser til",
    CellForm.REFERENCES: "viser til flere",
    CellForm.PAIRS: "par",
    CellForm.CHOICE: "valg",
    CellForm.YES_NO: "ja/nei",
    CellForm.NUMBER: "tall",
    CellForm.WHOLE: "heltall",
    CellForm.DATE: "dato",
    CellForm.PERIOD: "periode",
    CellForm.DURATION: "varighet",
    CellForm.DIGITS: "fire sifre",
}


def main(arguments: list[str]) -> int:
    """Write the page, or with `--sjekk` tell whether it is stale; give the exit code."""
    return keep(
        arguments, "lag_regnearkside", lambda: {_PAGE: filled(_PAGE.read_text("utf-8"))}
    )


def filled(page: str) -> str:
    """Give the page with the tables as the sheets are now."""
    tables = "\n".join(line for sheet in SHEETS for line in _table(sheet))
    return _TABLES.sub(lambda found: f"{found[1]}{tables}\n", page)


def _table(sheet: Sheet) -> Iterator[str]:
    names = sheet.names
    yield f"### {names.nb}"
    yield ""
    yield f"{sheet.about.nb} (*{names.nn}* på nynorsk, *{names.en}* på engelsk.)"
    yield ""
    yield "| Kolonne | Nynorsk | Engelsk | Form | Hva |"
    yield "|---|---|---|---|---|"
    for column in sheet.columns:
        heading = column.heading("nb")
        name = f"**{heading}**" if column.required else heading
        others = f"{column.heading('nn')} | {column.heading('en')}"
        yield f"| {name} | {others} | {_form(column)} | {column.about} |"
    yield ""


def _form(column: Column) -> str:
    if column.form is CellForm.CHOICE:
        return ", ".join(f"`{word}`" for word in column.choices)
    if column.kinds:
        return f"{_FORMS[column.form]}: {', '.join(column.kinds)}"
    return _FORMS[column.form]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
