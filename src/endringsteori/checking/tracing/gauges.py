"""Which indicators measure what, when they last did, and when they next will."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.checking.tracing.values import Gauges, Measured, Reading
from endringsteori.rules.rhythm import MONTHS, last_measured, next_end

if TYPE_CHECKING:
    from datetime import date

    from endringsteori.diagnostics import Hit
    from endringsteori.graph import Gauge, TheoryGraph

__all__ = ["gauges"]

_MOST: Final = 8


def gauges(graph: TheoryGraph, element: str, hit: Hit | None) -> Gauges | None:
    """Give what measures an element and what stands next to it; None for other things.

    Of a goal, the links that contribute to it directly; of a measure, the links that the
    hit names, or else all its links; of an indicator, what it measures.
    """
    about = _about(graph, element, hit)
    if not about:
        return None
    measured = tuple(
        Measured(one, tuple(map(_reading, graph.indicators_measuring(one))))
        for one in about[:_MOST]
    )
    return Gauges(measured, max(len(about) - _MOST, 0))


def _about(graph: TheoryGraph, element: str, hit: Hit | None) -> tuple[str, ...]:
    if element in graph:
        node = graph.node(element)
        below = graph.goal_tree.children(element) if node.slag == "mål" else ()
        causes = graph.causes(element) if node.slag == "mål" else ()
        return (element, *causes, *below)
    if any(tiltak.id == element for tiltak in graph.teori.tiltak):
        related = [place.element for place in hit.related] if hit else []
        named = tuple(one for one in related if one in graph)
        return named or tuple(node.element for node in graph.links_of(element))
    if any(utfordring.id == element for utfordring in graph.teori.utfordringer):
        return (element,)
    own = (gauge for gauge in graph.indicators() if gauge.element == element)
    return next((gauge.targets for gauge in own), ())


def _reading(gauge: Gauge) -> Reading:
    last = last_measured(gauge.thing)
    return Reading(gauge, last, _due(gauge, last.slutt if last else None))


def _due(gauge: Gauge, last: date | None) -> date | None:
    """Give the last day of the next period; before any, it counts from the baseline."""
    start = gauge.thing.nullpunkt
    if last is None and start is not None and start.periode is not None:
        last = start.periode.slutt
    months = MONTHS.get(gauge.thing.hyppighet or "")
    return None if last is None or months is None else next_end(last, months)
