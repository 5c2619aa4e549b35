"""Figures of an assessment as files: one for each indicator that has numbers."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori.cli.files import put_bytes, spare
from endringsteori.document import Picture
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from endringsteori.document import Rows
    from endringsteori.output.vurdering import Assessed

__all__ = ["TrendFile", "draw_trends", "put_trends", "with_pictures"]

_NOT_IN_NAMES: Final = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class TrendFile:
    """The figure of one indicator: its file and SVG, and the same in words and as a table."""

    element: str
    path: Path
    svg: str
    alt: str
    table: Rows


def draw_trends(assessed: Assessed, folder: str) -> tuple[TrendFile, ...]:
    """Draw the indicators of what is shown, as files in a folder; nothing is written."""
    return tuple(_drawn(assessed, Path(folder)))


def _drawn(assessed: Assessed, folder: Path) -> Iterator[TrendFile]:
    from endringsteori.report.trends import (  # noqa: PLC0415 - few ask for figures
        trends,
    )

    for element, (figure, table) in trends(assessed):
        name = _NOT_IN_NAMES.sub("-", assessed.mask(element).replace("/", "."))
        path = folder / f"{name}.svg"
        yield TrendFile(element, path, figure.svg, figure.alt, table)


def with_pictures(
    assessed: Assessed, drawn: Iterable[TrendFile], beside: str
) -> Assessed:
    """Let a text refer to figures, by their paths as seen from the folder of its file.

    A text that goes to the screen (`-`) sees them from the folder that one stands in.
    """
    here = Path() if beside == "-" else Path(beside).parent
    pictures = {
        one.element: (
            Picture(os.path.relpath(one.path, here).replace(os.sep, "/"), one.alt),
            one.table,
        )
        for one in drawn
    }
    return replace(assessed, pictures=pictures)


def put_trends(drawn: Sequence[TrendFile], inputs: Sequence[Path]) -> None:
    """Write figures to their files.

    Raises `UsageError` before anything is written where a file is one of the inputs, and
    where one cannot be written.
    """
    for one in drawn:
        spare(str(one.path), inputs)
    for one in drawn:
        put_bytes(str(one.path), one.svg.encode(), inputs)
