"""Rules that count the hypotheses of a measure which lack what they ought to rest on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.diagnostics import Hit, Place
from endringsteori.texts import navn_på_slag

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from endringsteori.graph import Edge, TheoryGraph
    from endringsteori.rules.rule import Case
    from endringsteori.texts import Verdi

__all__ = ["unfounded"]


def unfounded(
    asked: Callable[[TheoryGraph, str], tuple[Edge, ...]], field: str
) -> Callable[[Case], Iterator[Hit]]:
    """Make the check: one hit to a measure, and one to a shared effekt (variant `effekt`).

    Where there is one hypothesis alone, `-én` stands after the variant.

    `asked` gives the hypotheses of either that ought to have `field`; those without are
    related places. The words may use `navn`, how many are `uten` of `alle`, and `effekt`
    and `mål`: what these are called.
    """

    def check(case: Case) -> Iterator[Hit]:
        teori = case.graph.teori
        for tiltak in teori.tiltak:
            yield from _hits(case, tiltak.id, "")
        for effekt in teori.effekter:
            yield from _hits(case, effekt.id, "effekt")

    def _hits(case: Case, element: str, variant: str) -> Iterator[Hit]:
        edges = asked(case.graph, element)
        without = [edge for edge in edges if not getattr(edge.hypotese, field)]
        if not without:
            return
        ordvalg = case.innstillinger.ordvalg
        values: dict[str, Verdi] = {
            "navn": case.graph.navn(element),
            "uten": len(without),
            "alle": len(edges),
            "effekt": navn_på_slag("effekt", ordvalg),
            "mål": navn_på_slag("mål", ordvalg),
        }
        related = tuple(Place(edge.element) for edge in without)
        ending = "-én" if len(edges) == 1 else ""
        yield Hit(Place(element), values, related, variant + ending)

    return check
