"""How many a target group is, where that may be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.diagram.ord import visninger as v
from endringsteori.rules.few import is_few

if TYPE_CHECKING:
    from endringsteori.graph import TheoryGraph
    from endringsteori.texts import Språk

__all__ = ["people"]


def people(graf: TheoryGraph, count: int | None, språk: Språk) -> list[str]:
    """Give how many they are in words; nothing where nobody says, or they are too few."""
    if count is None or is_few(count, graf.teori.innstillinger.minste_antall):
        return []
    return [v.PERSONER.fyll(språk, {"n": count})]
