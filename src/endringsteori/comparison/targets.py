"""Targets that were moved: up or down, earlier or later, and whether more is asked than before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from endringsteori.comparison.changes import ChangeKind
from endringsteori.model import Indikator
from endringsteori.rules.figures import baseline

if TYPE_CHECKING:
    from endringsteori.comparison.changes import Change, Demand, Direction

__all__ = ["as_target"]

_TARGET: Final = "ambisjon."


def as_target(change: Change, before: object, after: object) -> Change:
    """Give a change of an indicator's `ambisjon` as a target that was moved; others as they are.

    `before` and `after` are the indicator in both theories. More is asked where the number
    moves on in the direction of the indicator, or the day comes earlier; nobody can say
    where the direction is not known, or is not the same in both.
    """
    if not (change.field or "").startswith(_TARGET):
        return change
    direction: Direction | None = None
    demand: Demand | None = None
    match change.old, change.new:
        case Decimal() as was, Decimal() as now:
            direction = "hevet" if now > was else "senket"
            demand = _demand(before, after, rises=now > was)
        case date() as was, date() as now:
            direction = "utsatt" if now > was else "framskyndet"
            demand = "lavere" if now > was else "høyere"
        case _:  # one of them is not told, or is a judgement
            pass
    return replace(
        change, kind=ChangeKind.TARGET_MOVED, direction=direction, demand=demand
    )


def _demand(before: object, after: object, *, rises: bool) -> Demand | None:
    ways = {_way(before), _way(after)}
    if len(ways) > 1:
        return None
    match ways.pop():
        case "opp":
            return "høyere" if rises else "lavere"
        case "ned":
            return "lavere" if rises else "høyere"
        case _:
            return None


def _way(indikator: object) -> str | None:
    """Give the way that the number is to go: as it is told, or as the baseline shows."""
    if not isinstance(indikator, Indikator) or indikator.ambisjon is None:
        return None
    if indikator.retning is not None:
        return indikator.retning
    start, goal = baseline(indikator), indikator.ambisjon.verdi
    if start is None or goal is None or start == goal:
        return None
    return "opp" if goal > start else "ned"
