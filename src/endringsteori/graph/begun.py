"""Whether a measure has begun, and whether it is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from endringsteori.model import Tiltak

__all__ = ["has_begun", "is_over"]


def has_begun(tiltak: Tiltak, dato: date) -> bool:
    """Tell whether a measure has begun at a day.

    One that is an idé or planlagt has not, whatever its `oppstart` says. One that is
    avsluttet has, and is read like any other.
    """
    if tiltak.status in {"idé", "planlagt"}:
        return False
    return tiltak.oppstart is None or tiltak.oppstart <= dato


def is_over(tiltak: Tiltak) -> bool:
    """Tell whether people say that a measure is over, whatever its `slutt` says."""
    return tiltak.status == "avsluttet"
