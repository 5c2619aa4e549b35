"""Milepæler: the only thing that tells whether an indicator is on schedule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.assessment.values import Ground, GroundKind
from endringsteori.diagnostics import Place

if TYPE_CHECKING:
    from decimal import Decimal

    from endringsteori.assessment.series import Point
    from endringsteori.model import Indikator

__all__ = ["milestone"]


def milestone(
    element: str, indikator: Indikator, last: Point, sign: int
) -> Ground | None:
    """Set the newest number beside the newest milepæl that had fallen due by then.

    `sign` is 1 where more is better and -1 where less is. None where none had fallen
    due: no straight line to the ambition is assumed.
    """
    due = [
        (milepæl.frist, n, milepæl.verdi)
        for n, milepæl in enumerate(indikator.milepæler, start=1)
        if milepæl.frist is not None
        and milepæl.verdi is not None
        and milepæl.frist <= last.periode.slutt
    ]
    if not due:
        return None
    frist, n, verdi = max(due)
    gain: Decimal = (last.verdi - verdi) * sign
    kind = GroundKind.MILESTONE_REACHED if gain >= 0 else GroundKind.MILESTONE_MISSED
    place = Place(element, "milepæler", f"#{n}")
    return Ground(kind, {"verdi": verdi, "frist": frist}, (place, last.at))
