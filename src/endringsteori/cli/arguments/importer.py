"""The arguments of `endringsteori importer`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.cli.arguments.flags import Flags

__all__ = ["declare"]

_WORKBOOK: Final = Tekst(
    nb="regnearket, fylt ut etter malen",
    nn="reknearket, fylt ut etter malen",
    en="the workbook, filled in after the template",
)
_FOLDER: Final = Tekst(
    nb="mappen som prosjektet skal ligge i; den lages om den ikke finnes",
    nn="mappa som prosjektet skal ligge i; ho blir laga om ho ikkje finst",
    en="the folder for the project; it is made if it is not there",
)


def declare(flags: Flags) -> None:
    """Add the arguments."""
    flags.word("regneark", "FIL.xlsx", _WORKBOOK)
    flags.word("mappe", "MAPPE", _FOLDER)
