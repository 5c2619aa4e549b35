"""Whether a measure has begun: nothing is said of one that has not."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from endringsteori.model import Tiltak

__all__ = ["has_begun"]


def has_begun(tiltak: Tiltak, dato: date) -> bool:
    """Tell whether a measure has begun at a day.

    One that is an idé or planlagt has not, whatever its `oppstart` says. One that is
    avsluttet has, and is read like any other.
    """
    if tiltak.status in {"idé", "planlagt"}:
        return False
    return tiltak.oppstart is None or tiltak.oppstart <= dato
