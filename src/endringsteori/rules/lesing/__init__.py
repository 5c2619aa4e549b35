"""ET0 Lesing: whether the text of the files can be read, and names what is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.rules.lesing import (
    et001,
    et002,
    et003,
    et004,
    et005,
    et006,
    et007,
    et008,
    et009,
    et010,
    et011,
    et012,
    et013,
    et014,
    et015,
    et016,
    et017,
    et018,
    et019,
    et020,
)

if TYPE_CHECKING:
    from endringsteori.rules.rule import Rule

__all__ = ["RULES"]

RULES: Final[tuple[Rule, ...]] = (
    et001.RULE,
    et002.RULE,
    et003.RULE,
    et004.RULE,
    et005.RULE,
    et006.RULE,
    et007.RULE,
    et008.RULE,
    et009.RULE,
    et010.RULE,
    et011.RULE,
    et012.RULE,
    et013.RULE,
    et014.RULE,
    et015.RULE,
    et016.RULE,
    et017.RULE,
    et018.RULE,
    et019.RULE,
    et020.RULE,
)
