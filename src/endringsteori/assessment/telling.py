"""What is told of a series beside its status: its numbers, and those passed over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.assessment.series import tidy
from endringsteori.assessment.values import Ground, GroundKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from decimal import Decimal

    from endringsteori.assessment.series import Series
    from endringsteori.diagnostics import Place
    from endringsteori.texts import Verdi

__all__ = ["numbers_told", "passed_over", "unusable"]


def numbers_told(series: Series, ambition: Decimal | None) -> Mapping[str, Verdi]:
    """Give the numbers that an answer rests on, with their periods.

    `nullpunkt` and `siste` with `nullpunkt_periode` and `siste_periode`, and `ambisjon`;
    each only where there is one.
    """
    told: dict[str, Verdi] = {}
    for name, point in (("nullpunkt", series.baseline), ("siste", series.last)):
        if point is not None:
            told[name] = tidy(point.verdi)
            told[f"{name}_periode"] = str(point.periode)
    if ambition is not None:
        told["ambisjon"] = ambition
    return told


def unusable(series: Series) -> tuple[tuple[GroundKind, tuple[Place, ...]], ...]:
    """Give what cannot be set beside the nullpunkt, by why, the gravest first."""
    return (
        (GroundKind.BREAK, series.across_break),
        (GroundKind.OVERLAP, series.overlapping),
        (GroundKind.OTHER_LENGTH, series.other_length),
        (GroundKind.NO_VALUE, series.signs),
        (GroundKind.ONLY_SPLITS, series.splits),
    )


def passed_over(series: Series) -> Iterator[Ground]:
    """Tell of numbers that are newer than the last one, and could not be used."""
    last = series.last
    if last is None:
        return
    newer = {p.at for p in series.points if p.periode.slutt > last.periode.slutt}
    for kind, places in unusable(series):
        if at := tuple(place for place in places if place in newer):
            yield Ground(kind, at=at)
