"""The arguments of `endringsteori skjema`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.cli.arguments.flags import Flags

__all__ = ["declare"]

_PART: Final = Tekst(
    nb="skjemaet for de andre filene i en mappe, ikke for rotfilen",
    nn="skjemaet for dei andre filene i ei mappe, ikkje for rotfila",
    en="the schema of the other files of a folder, not of the root file",
)


def declare(flags: Flags) -> None:
    """Add the arguments."""
    flags.switch("--delfil", _PART)
    flags.out()
