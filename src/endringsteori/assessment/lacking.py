"""The measurement that would settle most, where hypotheses cannot be read."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from endringsteori.assessment.values import Kontrollsvar, Lesning, Målestatus
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable

    from endringsteori.assessment.hypotheses import Hypotesevurdering
    from endringsteori.assessment.statuses import Leddstatus

__all__ = ["Savnet", "most_wanted"]

_SETTLED_BY_MEASURING = frozenset({Målestatus.IKKE_MÅLT, Målestatus.KAN_IKKE_SI})


@dataclass(frozen=True, slots=True)
class Savnet:
    """The measurement that would settle most: of which link, and for which hypotheses.

    `status` says why it cannot be told today; its grounds say whether a measurement, a
    nullpunkt, or more of the same is lacking.
    """

    element: str
    hypoteser: tuple[str, ...]
    status: Leddstatus


def most_wanted(found: Iterable[Hypotesevurdering]) -> Savnet | None:
    """Find the link whose measurement would let most hypotheses be read.

    One that is all a hypothesis lacks counts twice what one of two does. What is measured
    and blandet comes after what is not, and what only is for tidlig comes last: it will
    come by itself. What is put in shows in the activities, and side effects are not read:
    neither is asked for. Of equals, the first.
    """
    weight: Counter[str] = Counter()
    lacking: dict[str, list[str]] = {}
    ends: dict[str, Leddstatus] = {}
    for one in found:
        unknown = _unknown(one)
        for end in unknown:
            ends[end.element] = end
            weight[end.element] += 3 - len(unknown)
            lacking.setdefault(end.element, []).append(one.element)
    if not ends:
        return None
    element = max(ends, key=lambda e: (_worth(ends[e]), weight[e]))
    return Savnet(element, tuple(lacking[element]), ends[element])


def _unknown(found: Hypotesevurdering) -> tuple[Leddstatus, ...]:
    """Give the ends that keep a hypothesis from being read."""
    if found.lesning is not Lesning.KAN_IKKE_VURDERES or found.is_aside:
        return ()
    til = (found.til,) if found.til.svar is Kontrollsvar.UKJENT else ()
    if found.fra.svar is not Kontrollsvar.UKJENT or found.fra.slag == "innsats":
        return til
    return (found.fra, *til)


def _worth(end: Leddstatus) -> int:
    if end.status in _SETTLED_BY_MEASURING:
        return 2
    return 0 if end.status is Målestatus.FOR_TIDLIG else 1
