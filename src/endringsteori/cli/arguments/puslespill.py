"""The arguments of `endringsteori puslespill`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.cli.arguments.flags import Flags

__all__ = ["declare"]

_FORMATS: Final = ("tekst", "csv", "html", "json")

_FORMAT: Final = Tekst(
    nb="tekst (for skjermen), csv (for regneark), html (en nettside i én fil) eller json (for programmer)",
    nn="tekst (for skjermen), csv (for rekneark), html (ei nettside i éi fil) eller json (for program)",
    en="tekst (for the screen), csv (for spreadsheets), html (a page in one file) or json (for programs)",
)


def declare(flags: Flags) -> None:
    """Add the arguments."""
    flags.paths()
    flags.date()
    flags.formats(_FORMATS, _FORMAT)
