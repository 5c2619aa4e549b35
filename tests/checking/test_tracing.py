"""Which traces a rule has at an element."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings

from endringsteori.checking.tracing import elements, traces
from endringsteori.checking.tracing.values import (
    Fields,
    Gauges,
    Involved,
    Meeting,
    Trace,
    Ways,
)
from endringsteori.graph import graf
from endringsteori.rules import RULES
from mends import explained, first_bad
from strategies import any_teori

if TYPE_CHECKING:
    from endringsteori.model import Teori


def _kinds(family: str, code: str, ledd: str) -> list[type[Trace]]:
    (found, *_) = explained(first_bad(family, code), code, ledd).found
    return [type(trace) for trace in found.traces]


def test_the_fields_that_a_rule_reads_tell_which_traces_it_has() -> None:
    """Ways for steps, services for roles, indicators for measuring, pairs for those between."""
    assert _kinds("kjede", "ET104", "alle-med/infokveld") == [Ways]
    assert _kinds("tjenester", "ET203", "tettere-på/følge-til-skolen") == [Involved]
    assert _kinds("maling", "ET301", "fullføre-vgs") == [Ways, Gauges]
    assert _kinds("samhandling", "ET401", "losen") == [Meeting, Ways, Involved]
    assert _kinds("grunnlag", "ET503", "svakt-språk") == [Gauges, Fields]


@given(any_teori())
@settings(max_examples=30, deadline=None)
def test_every_rule_has_its_traces_at_every_element(teori: Teori) -> None:
    """Whatever stands in the theory, circles and references to nothing included."""
    graph = graf(teori)
    places = [element for element, _ in elements(teori)]
    places += [edge.element for edge in graph.edges()]
    for rule in RULES:
        for element in places[:6]:
            told = list(traces(graph, rule, element, "", None))

            assert len(told) == len({type(trace) for trace in told})
