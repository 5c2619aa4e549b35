"""What the unit of an indicator says of its numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from endringsteori.rules.figures import is_percent

if TYPE_CHECKING:
    from endringsteori.model import Indikator

__all__ = ["is_count", "is_share", "told_per", "unit_of"]

_COUNTS: Final = frozenset({"antall", "personer", "saker", "svar"})
_IN_PERCENT: Final = "prosent"
_PERCENT: Final = 100
_PER_MILLE: Final = 1_000
_PER: Final = re.compile(r"\bper (hundre|tusen|million|[1-9](?:[\s.]?[0-9]){0,9})\b")
_WORDS: Final = {"hundre": 100, "tusen": 1_000, "million": 1_000_000}


def is_share(indikator: Indikator) -> bool:
    """Tell whether its numbers are shares in per cent; they are where no unit is given."""
    return indikator.enhet is None or is_percent(indikator)


def is_count(indikator: Indikator) -> bool:
    """Tell whether its numbers are counts."""
    return (indikator.enhet or "").casefold() in _COUNTS


def unit_of(indikator: Indikator) -> str | None:
    """Give the unit that its numbers are told in; a share that has none is in percent."""
    if is_percent(indikator):
        return _IN_PERCENT
    figures = (*indikator.målinger, indikator.nullpunkt)
    worked_out = any(one is not None and one.nevner is not None for one in figures)
    return indikator.enhet or (_IN_PERCENT if worked_out else None)


def told_per(indikator: Indikator) -> int:
    """Give what a share or rate is told per: a hundred, or as many as the unit says.

    «Per 1000» and «per tusen» say so; any other rate is of one, as pupils per teacher.
    """
    if is_share(indikator):
        return _PERCENT
    enhet = (indikator.enhet or "").casefold()
    if found := _PER.search(enhet):
        return _WORDS.get(found[1]) or int(re.sub(r"\D", "", found[1]))
    return _PER_MILLE if enhet in {"promille", "‰"} else 1
