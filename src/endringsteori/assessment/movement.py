"""Whether a number has moved clearly since its nullpunkt, or stayed as it was to.

«På vei» asks for a clear change. Where independent units were counted, clear means beyond
chance (an exact test at five per cent); a change within chance is «står stille» only if
the numbers rule out that half of the way is gone, and otherwise too few to tell; what was
to stay as it is has done so only if they rule out a change by a quarter. Where nothing
may be tested, clear is a tenth of the way to the ambition, or without an ambition a
twentieth of where it started.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final, NamedTuple

from endringsteori.assessment.changes import Change, change
from endringsteori.assessment.values import GroundKind, Målestatus

if TYPE_CHECKING:
    from endringsteori.assessment.series import Point
    from endringsteori.model import Indikator

__all__ = ["Movement", "kept", "moved"]

_CLEAR_OF_WAY: Final = Decimal("0.1")
_CLEAR_OF_START: Final = Decimal("0.05")
_HALF: Final = 0.5
_MUCH_OF_START: Final = 0.25
"""A change that would matter in what was to stay as it is, where nobody says how large."""


class Movement(NamedTuple):
    """What a movement means, why, and the tested change where there is one."""

    status: Målestatus
    kind: GroundKind
    change: Change | None = None


def moved(indikator: Indikator, baseline: Point, last: Point, sign: int) -> Movement:
    """Tell whether a number has moved the way it is to go.

    `sign` is 1 where more is better and -1 where less is.
    """
    ambisjon = indikator.ambisjon.verdi if indikator.ambisjon else None
    way = None if ambisjon is None else (ambisjon - baseline.verdi) * sign
    tested = change(indikator, baseline, last)
    if tested is not None:
        half = way if way is not None else abs(baseline.verdi) * _CLEAR_OF_WAY
        return _tested(tested, sign, float(half) * _HALF)
    least = abs(baseline.verdi) * _CLEAR_OF_START
    if way is not None:
        least = abs(way) * _CLEAR_OF_WAY
    gain = (last.verdi - baseline.verdi) * sign
    if not gain or abs(gain) < least:
        return Movement(Målestatus.STÅR_STILLE, GroundKind.UNCHANGED)
    if gain > 0:
        return Movement(Målestatus.PÅ_VEI, GroundKind.BETTER)
    return Movement(Målestatus.FEIL_VEI, GroundKind.WORSE)


def _tested(tested: Change, sign: int, half: float) -> Movement:
    """Tell what is beyond chance, and whether the numbers rule out half of the way."""
    low, estimate, high = tested.interval
    if tested.is_clear and estimate * sign > 0:
        return Movement(Målestatus.PÅ_VEI, GroundKind.CLEARLY_BETTER, tested)
    if tested.is_clear:
        return Movement(Målestatus.FEIL_VEI, GroundKind.CLEARLY_WORSE, tested)
    if (high if sign > 0 else -low) < half:
        return Movement(Målestatus.STÅR_STILLE, GroundKind.UNCHANGED, tested)
    return Movement(Målestatus.KAN_IKKE_SI, GroundKind.TOO_FEW_TO_TELL, tested)


def kept(indikator: Indikator, baseline: Point | None, last: Point) -> Movement:
    """Tell whether what was to stay as it is has moved, either way.

    Without a nullpunkt, the ambition says where it was to stay.
    """
    ambisjon = indikator.ambisjon.verdi if indikator.ambisjon else None
    start = baseline.verdi if baseline else ambisjon or Decimal(0)
    tested = change(indikator, baseline, last) if baseline else None
    if tested is None:
        if abs(last.verdi - start) > abs(start) * _CLEAR_OF_START:
            return Movement(Målestatus.FEIL_VEI, GroundKind.WORSE)
        return Movement(Målestatus.NÅDD, GroundKind.KEPT)
    if tested.is_clear:
        return Movement(Målestatus.FEIL_VEI, GroundKind.CLEARLY_WORSE, tested)
    if max(map(abs, tested.interval)) > float(abs(start)) * _MUCH_OF_START:
        return Movement(Målestatus.KAN_IKKE_SI, GroundKind.TOO_FEW_TO_TELL, tested)
    return Movement(Målestatus.NÅDD, GroundKind.KEPT, tested)
