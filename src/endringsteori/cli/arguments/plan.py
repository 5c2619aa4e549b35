"""The arguments of `endringsteori plan`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.cli.arguments.flags import Flags

__all__ = ["declare"]

_FORMATS: Final = ("tekst", "csv", "markdown", "json")

_PLAN: Final = Tekst(
    nb="id-en til en plan som skal vises, med planene under (ellers alle)",
    nn="id-en til ein plan som skal visast, med planane under (elles alle)",
    en="the id of a plan to show, with those under it (default all)",
)
_FORMAT: Final = Tekst(
    nb="tekst (for skjermen), csv (for regneark), markdown (for en rapport) eller json (for programmer)",
    nn="tekst (for skjermen), csv (for rekneark), markdown (for ein rapport) eller json (for program)",
    en="tekst (for the screen), csv (for spreadsheets), markdown (for a report) or json (for programs)",
)


def declare(flags: Flags) -> None:
    """Add the arguments."""
    flags.paths()
    flags.value("--plan", metavar="ID", about=_PLAN)
    flags.date()
    flags.formats(_FORMATS, _FORMAT)
