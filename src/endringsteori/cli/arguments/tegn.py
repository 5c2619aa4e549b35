"""The arguments of `endringsteori tegn`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.cli.arguments.flags import Flags

__all__ = ["declare"]

_FIRST_VIEW: Final = "kjede"

_VIEW: Final = Tekst(
    nb="hva som tegnes: kjede",
    nn="kva som blir teikna: kjede",
    en="what is drawn: kjede (a chain)",
)
_MEASURE: Final = Tekst(
    nb="id-en til tiltaket som tegnes",
    nn="id-en til tiltaket som blir teikna",
    en="the id of the measure that is drawn",
)


def declare(flags: Flags) -> None:
    """Add the arguments."""
    flags.path()
    flags.value("--visning", metavar="VISNING", about=_VIEW, default=_FIRST_VIEW)
    flags.value("--tiltak", metavar="ID", about=_MEASURE)
    flags.out()
