"""Drawing what differs between two theories, to a file that a flag names."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori.cli.faults import unknown

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.cli.console import Console
    from endringsteori.comparison import Difference
    from endringsteori.texts import Språk

__all__ = ["draw_difference", "ending_of"]

_USUAL: Final = ".svg"


def ending_of(path: str) -> str:
    """Give the kind of figure by the ending of its file. Raises `UsageError`."""
    from endringsteori.diagram import RENDERERS  # noqa: PLC0415 - heavy, and few ask

    ending = Path(path).suffix.lower() or _USUAL
    known = tuple(f".{one}" for one in RENDERERS)
    if ending not in known:
        raise unknown(ending, known)
    return ending.removeprefix(".")


def draw_difference(
    difference: Difference,
    names: tuple[str, str],
    path: str,
    inputs: Iterable[Path],
    språk: Språk,
    console: Console,
) -> None:
    """Draw the new chain with what differs marked. Raises `UsageError`.

    `names` is what people call the old and the new.
    """
    from endringsteori.cli.figures import (  # noqa: PLC0415 - heavy, and few ask for it
        Wish,
        write_figure,
    )
    from endringsteori.diagram import Size  # noqa: PLC0415 - the same
    from endringsteori.diagram.forskjell import (  # noqa: PLC0415 - the same
        tegn_forskjell,
    )

    figur = tegn_forskjell(difference, names, språk)
    write_figure(figur, Wish(ending_of(path), path, Size()), console, inputs, språk)
