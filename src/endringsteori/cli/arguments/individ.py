"""The arguments of `endringsteori individ`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.cli.arguments.flags import Flags

__all__ = ["declare"]

_FORMATS: Final = ("tekst", "markdown", "json")

_FORMAT: Final = Tekst(
    nb="tekst (for skjermen), markdown (til et dokument) eller json (for programmer)",
    nn="tekst (for skjermen), markdown (til eit dokument) eller json (for program)",
    en="tekst (for the screen), markdown (for a document) or json (for programs)",
)


def declare(flags: Flags) -> None:
    """Add the arguments."""
    flags.path()
    flags.date()
    flags.formats(_FORMATS, _FORMAT)
