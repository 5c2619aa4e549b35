"""Reglene som alle prosjekter i Fjellfjord har felles. Kodene begynner med FJELL."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fjellfjord_regler import fjell_01

if TYPE_CHECKING:
    from endringsteori.regler import Rule

__all__ = ["REGLER"]

REGLER: Final[tuple[Rule, ...]] = (fjell_01.REGEL,)
