"""«Tre ting å ta tak i»: the findings that matter most, at most one of each rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Generic, Protocol, TypeVar

from endringsteori.diagnostics import Status
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Sequence

    from endringsteori.diagnostics import Finding
    from endringsteori.graph import TheoryGraph

__all__ = ["Pick", "goals_ahead", "pick"]

_MOST: Final = 3
_FIRST: Final = (
    *("ET701", "ET702", "ET703", "ET704", "ET705"),
    *("ET301", "ET109", "ET111", "ET207", "ET401", "ET203"),
)
"""Privacy, then goals, then what hangs on them, as the rule catalogue has settled."""


class _Checked(Protocol):
    """A theory with what was found in it, such as `Checked`."""

    @property
    def findings(self) -> tuple[Finding, ...]: ...

    def goals(self, element: str) -> int:
        """Count the goals that an element reaches."""


_C = TypeVar("_C", bound=_Checked)


@dataclass(frozen=True, slots=True)
class Pick(Generic[_C]):
    """One thing to take hold of: a finding, and how many the run has of its rule."""

    checked: _C
    finding: Finding
    alike: int


def pick(checked: Sequence[_C]) -> tuple[Pick[_C], ...]:
    """Choose the three open findings that matter most, the weightiest first.

    The gravest first, then by rule; of one rule the element that reaches most goals, then
    the one read first.
    """
    by_code: dict[str, list[tuple[_C, Finding]]] = {}
    for one in checked:
        for finding in one.findings:
            if finding.status is Status.OPEN:
                by_code.setdefault(finding.code, []).append((one, finding))
    best = [_best(found) for found in by_code.values()]
    return tuple(sorted(best, key=_order)[:_MOST])


def _best(found: list[tuple[_C, Finding]]) -> Pick[_C]:
    one, finding = min(
        found,
        key=lambda pair: (
            pair[1].severity.rank,
            -pair[0].goals(pair[1].element),
        ),
    )
    return Pick(one, finding, len(found))


def _order(chosen: Pick[_C]) -> tuple[int, int, str]:
    code = chosen.finding.code
    turn = _FIRST.index(code) if code in _FIRST else len(_FIRST)
    return chosen.finding.severity.rank, turn, code


def goals_ahead(graph: TheoryGraph, element: str) -> int:
    """Count the goals that an element reaches: a link, a measure or a hypothesis."""
    start = element.partition("->")[0]
    if start in graph:
        return len(graph.goals_reached(start))
    try:
        return len(graph.goals_reached_by_measure(start))
    except KeyError:  # neither a link nor a measure
        return 0
