"""The second reading of `regler.md`, whole: every finding of ET1 to ET5 on a theory.

Written from the catalogue and the cards of the rules, over nothing but the model: no
graph, no rule, no help from either. Where it and the rules disagree, one is wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from rules.planted.chain import CHAIN
from rules.planted.ground import GROUND
from rules.planted.measured import MEASURED
from rules.planted.numbers import NUMBERS
from rules.planted.services import SERVICES
from rules.planted.timed import TIMED
from rules.planted.together import TOGETHER
from rules.planted.world import World

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from endringsteori.model import Teori

__all__ = ["READ", "read"]

READ = (*CHAIN, *SERVICES, *MEASURED, *NUMBERS, *TIMED, *TOGETHER, *GROUND)
"""One function to each rule, named by its code."""


def read(teori: Teori, dato: date) -> frozenset[str]:
    """Give the fingerprints of all that is to be found, with every rule on."""
    return frozenset(_fingerprints(World(teori, dato)))


def _fingerprints(world: World) -> Iterator[str]:
    for rule in READ:
        for element, key in rule(world):
            code = rule.__name__.upper()
            yield f"{code}@{element}" + (f"[{key}]" if key is not None else "")
