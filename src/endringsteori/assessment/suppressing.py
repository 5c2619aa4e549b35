"""Which counts to hide, so that no small one can be worked out from the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.rules.few import is_few

if TYPE_CHECKING:
    from endringsteori.assessment.cells import Cells
    from endringsteori.assessment.solving import System

__all__ = ["suppressed"]


def suppressed(cells: Cells, least: int) -> set[int]:
    """Give the counts to hide: the small ones, and what they could be worked out from.

    What nobody writes is among them.
    """
    system = cells.system
    small = [i for i, value in enumerate(system.values) if is_few(value, least)]
    hidden = {*small, *cells.rest}
    for one in small:
        while not all(
            system.could_be(one, value, hidden) for value in range(1, least + 1)
        ):
            further = _smallest_beside(system, one, hidden)
            if further is None:
                break
            hidden.add(further)
    return hidden


def _smallest_beside(system: System, one: int, hidden: set[int]) -> int | None:
    """Give the smallest count that is shown beside a hidden one, or beside its fellows.

    One of nobody comes last: it leaves little room for another value.
    """
    reached = {one}
    while True:
        beside = system.neighbours(reached)
        shown = beside - hidden
        if shown:
            return min(shown, key=lambda i: (not system.values[i], system.values[i], i))
        if beside <= reached:
            return None
        reached |= beside
