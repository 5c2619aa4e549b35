"""The arguments of `endringsteori tabeller`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.cli.arguments.flags import Flags

__all__ = ["declare"]

_FORMATS: Final = ("json", "csv")

_TABLE: Final = Tekst(
    nb="navnet på den ene tabellen som skal vises, som målinger (ellers alle; csv viser bare én)",
    nn="namnet på den eine tabellen som skal visast, som målinger (elles alle; csv viser berre éin)",
    en="the name of the one table to show, such as målinger (default all; csv shows one only)",
)
_FORMAT: Final = Tekst(
    nb="json (for programmer) eller csv (for regneark)",
    nn="json (for program) eller csv (for rekneark)",
    en="json (for programs) or csv (for spreadsheets)",
)


def declare(flags: Flags) -> None:
    """Add the arguments."""
    flags.path()
    flags.value("--tabell", metavar="NAVN", about=_TABLE)
    flags.date()
    flags.profile()
    flags.formats(_FORMATS, _FORMAT)
