"""Rules that count the links of one kind in a measure which nothing measures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.diagnostics import Hit, Place
from endringsteori.texts import navn_på_slag

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from endringsteori.rules.rule import Case
    from endringsteori.texts import Slag, Verdi

__all__ = ["unmeasured"]


def unmeasured(slag: Slag) -> Callable[[Case], Iterator[Hit]]:
    """Make the check: one hit to a measure, with the unmeasured links beside it.

    The words may use `navn` of the measure, `umålte` of `alle`, and `slag`: what the
    links are called, in the number of `alle`.
    """

    def check(case: Case) -> Iterator[Hit]:
        graph = case.graph
        for tiltak in graph.teori.tiltak:
            found = graph.unmeasured(tiltak.id, slag)
            if not found:
                continue
            alle = sum(node.slag == slag for node in graph.links_of(tiltak.id))
            ordvalg = case.innstillinger.ordvalg
            values: dict[str, Verdi] = {
                "navn": tiltak.navn,
                "umålte": len(found),
                "alle": alle,
                "slag": navn_på_slag(slag, ordvalg, flertall=alle > 1),
            }
            yield Hit(Place(tiltak.id), values, tuple(map(Place, found)))

    return check
