"""The arguments of `endringsteori eksporter`."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from endringsteori.cli.arguments.flags import Flags

__all__ = ["declare"]


def declare(flags: Flags) -> None:
    """Add the arguments."""
    flags.path()
    flags.stands_for()
    flags.out()
    flags.over()
