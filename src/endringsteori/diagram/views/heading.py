"""What stands above every figure: whose it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from endringsteori.graph import TheoryGraph

__all__ = ["organisation"]


def organisation(graf: TheoryGraph) -> str:
    """Give the name of the organisation; empty where none is set."""
    virksomhet = graf.teori.virksomhet
    return virksomhet.navn if virksomhet else ""
