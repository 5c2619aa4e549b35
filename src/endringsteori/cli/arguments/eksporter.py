"""The arguments of `endringsteori eksporter`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.cli.arguments.flags import Flags

__all__ = ["declare"]

_OUT: Final = Tekst(
    nb="regnearket som lages, for eksempel kjede.xlsx",
    nn="reknearket som blir laga, til dømes kjede.xlsx",
    en="the workbook to make, such as kjede.xlsx",
)


def declare(flags: Flags) -> None:
    """Add the arguments."""
    flags.path()
    flags.stands_for()
    flags.value("-o", "--ut", metavar="FIL.xlsx", about=_OUT)
    flags.over()
