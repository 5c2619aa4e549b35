"""The arguments of `endringsteori tjenester`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.cli.arguments.flags import Flags

__all__ = ["declare"]

_FORMATS: Final = ("tekst", "csv", "json", "markdown")

_FORMAT: Final = Tekst(
    nb="tekst (for skjermen), csv (for regneark), json (for programmer) eller markdown (for et saksframlegg)",
    nn="tekst (for skjermen), csv (for rekneark), json (for program) eller markdown (for eit saksframlegg)",
    en="tekst (for the screen), csv (for spreadsheets), json (for programs) or markdown (for a paper)",
)
_SERVICE: Final = Tekst(
    nb="id-en til én tjeneste, med alt den gjør, og alt den kan gjøre noe med",
    nn="id-en til éi teneste, med alt ho gjer, og alt ho kan gjere noko med",
    en="the id of one service, with all that it does, and all that it can do something about",
)


def declare(flags: Flags) -> None:
    """Add the arguments."""
    flags.path()
    flags.value("--tjeneste", metavar="ID", about=_SERVICE)
    flags.profile()
    flags.date()
    flags.formats(_FORMATS, _FORMAT)
