"""ET4 Samhandling: whether the services have arranged how they work together."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.rules.samhandling import (
    et401,
    et402,
    et403,
    et404,
    et405,
    et406,
    et407,
)

if TYPE_CHECKING:
    from endringsteori.rules.rule import Rule

__all__ = ["RULES"]

RULES: Final[tuple[Rule, ...]] = (
    et401.RULE,
    et402.RULE,
    et403.RULE,
    et404.RULE,
    et405.RULE,
    et406.RULE,
    et407.RULE,
)
"""The rules of the family, sorted by code."""
