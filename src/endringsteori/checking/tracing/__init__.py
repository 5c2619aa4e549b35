"""Traces: why a rule speaks of an element, or is content, told from the same answers.

There are few kinds of trace. Which of them a rule has, is told by the fields that it says
it reads; what they are about, by the element and by the hit. Rules know nothing of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.checking.tracing.fields import elements, fields
from endringsteori.checking.tracing.gauges import gauges
from endringsteori.checking.tracing.people import involved, meeting
from endringsteori.checking.tracing.values import Gauges, Involved, Trace
from endringsteori.checking.tracing.ways import ways

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.diagnostics import Hit
    from endringsteori.graph import TheoryGraph
    from endringsteori.rules import Rule

__all__ = ["Trace", "elements", "traces"]

_STEPS: Final = frozenset({"fører_til", "bidrar_til"})
_ROLES: Final = frozenset(
    {"ansvarlig", "samarbeidspartnere", "samordnes_av", "krever", "virkemidler"}
)
_MEASURED: Final = "måler"
_BETWEEN: Final = "mellom"
_TOLD: Final = _STEPS | {"navn"}
"""The fields that the ways tell of, and the one that every heading does."""
_ALSO_TOLD: Final[tuple[tuple[type[Trace], frozenset[str]], ...]] = (
    (Involved, _ROLES),
    (Gauges, frozenset({"måler", "målinger"})),
)
"""The fields that are told of by other traces, where there are such."""
_ARROW: Final = "->"
_MOST: Final = 5


def traces(
    graph: TheoryGraph, rule: Rule, element: str, key: str, hit: Hit | None
) -> Iterator[Trace]:
    """Give the traces of a rule at an element; `hit` is what it found there, if anything."""
    reads = rule.reads
    if hit is not None and not key:
        key = hit.at.key or ""
    found: list[Trace | None] = []
    if _BETWEEN in reads and key:
        found.append(meeting(graph, element, key))
    if reads & _STEPS or _steps(hit):
        found.append(ways(graph, element, key, hit))
    if reads & _ROLES and _MEASURED not in reads:
        found.append(involved(graph, element))
    if _MEASURED in reads:
        found.append(gauges(graph, element, hit))
    told = _TOLD.union(
        *(
            names
            for kind, names in _ALSO_TOLD
            if any(isinstance(t, kind) for t in found)
        )
    )
    asked = {hit.at.field.partition(".")[0]} if hit and hit.at.field else set[str]()
    found.append(fields(graph, element, reads - told, asked))
    rest = reads - told
    found += [fields(graph, step, rest, rest) for step in _steps(hit)]
    yield from (trace for trace in found if trace is not None)


def _steps(hit: Hit | None) -> tuple[str, ...]:
    """Give the hypotheses that a hit names beside its own element."""
    related = hit.related if hit else ()
    return tuple(p.element for p in related if _ARROW in p.element)[:_MOST]
