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
    en="the workbook, filled in from the template",
)
_FOLDER: Final = Tekst(
    nb="mappen som prosjektet skal ligge i; den lages om den ikke finnes. Er det et prosjekt der, vises hva regnearket endrer i filene",
    nn="mappa som prosjektet skal ligge i; ho blir laga om ho ikkje finst. Er det eit prosjekt der, blir det vist kva reknearket endrar i filene",
    en="the folder for the project; it is made if it is not there. If it holds a project, you are shown what the workbook changes in its files",
)
_WRITE: Final = Tekst(
    nb="skriv endringene til filene som finnes; uten dette vises de bare",
    nn="skriv endringane til filene som finst; utan dette blir dei berre viste",
    en="write the changes to the files that are there; without this they are only shown",
)
_REMOVE: Final = Tekst(
    nb="fjern det som står i filene, men ikke i regnearket; uten dette blir det stående",
    nn="fjern det som står i filene, men ikkje i reknearket; utan dette blir det ståande",
    en="remove what is in the files and not in the workbook; without this it is kept",
)


def declare(flags: Flags) -> None:
    """Add the arguments."""
    flags.word("regneark", "FIL.xlsx", _WORKBOOK)
    flags.word("mappe", "MAPPE", _FOLDER)
    flags.switch("--skriv", _WRITE)
    flags.switch("--fjern", _REMOVE)
