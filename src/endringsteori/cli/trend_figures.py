"""Figures of an assessment as files: one for each indicator that has numbers."""

from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori.cli.files import put_bytes
from endringsteori.output.vurdering import Picture

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from endringsteori.output.vurdering import Assessed

__all__ = ["with_figures"]

_NOT_IN_NAMES: Final = re.compile(r"[^\w.-]+")


def with_figures(
    assessed: Assessed, folder: str, beside: str | None, inputs: Sequence[Path]
) -> Assessed:
    """Draw the indicators of what is shown in a folder, and let the text refer to them.

    `beside` is the file that the text goes to; paths are seen from its folder. Raises
    `UsageError` where a file cannot be written or is one of the inputs.
    """
    here = Path(beside).parent if beside not in (None, "-") else Path()
    pictures = {}
    for element, svg, alt in _drawn(assessed):
        name = _NOT_IN_NAMES.sub("-", assessed.mask(element).replace("/", "."))
        path = Path(folder) / f"{name}.svg"
        put_bytes(str(path), svg.encode(), inputs)
        seen = os.path.relpath(path, here).replace(os.sep, "/")
        pictures[element] = Picture(seen, alt)
    return replace(assessed, pictures=pictures)


def _drawn(assessed: Assessed) -> Iterator[tuple[str, str, str]]:
    """Give the element, the figure and its text of each indicator that can be drawn."""
    from endringsteori.diagram.trend import (  # noqa: PLC0415 - few ask for figures
        draw_trend,
        trend_of,
    )

    found = {one.element: one for ledd in assessed.ledd for one in ledd.indicators}
    for element, status in found.items():
        trend = trend_of(assessed.vurdering, status, assessed.språk, assessed.hides)
        if trend is not None:
            yield element, draw_trend(trend), trend.text
