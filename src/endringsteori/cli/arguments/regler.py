"""The arguments of `endringsteori regler`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from endringsteori.cli.arguments.flags import Flags

__all__ = ["declare"]

_PROJECT: Final = Tekst(
    nb="et prosjekt, for å få med reglene som er dets egne eller fra regelpakker",
    nn="eit prosjekt, for å få med reglane som er prosjektet sine eigne eller frå regelpakkar",
    en="a project, to include the rules that are its own or of rule packages",
)


def declare(flags: Flags) -> None:
    """Add the arguments."""
    flags.optional_word("sti", "STI", _PROJECT)
