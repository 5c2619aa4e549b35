"""Counts of several projects with their totals, hidden so that no total tells a small one.

What is hidden in a project by itself (`assessment.hiding`) is hidden here too, and what
that project shows by itself counts as known to the reader. So nothing more of one project
has to be hidden: only totals, those that a small count could be worked out from.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.assessment.solving import System
from endringsteori.assessment.suppressing import suppressed
from endringsteori.rules.few import is_few

if TYPE_CHECKING:
    from collections.abc import Sequence

    from endringsteori.assessment.cells import Cells

__all__ = ["Sums"]


class Sums:
    """Counts by number in one system of equations; `least` is the strictest threshold."""

    def __init__(self, least: int) -> None:
        self._least = least
        self._system = System()
        self._own: set[int] = set()
        self._totals: list[int] = []

    def add(self, value: int) -> int:
        """Add a count that stands alone in its project, and give its number."""
        number = self._system.add(value)
        if is_few(value, self._least):
            self._own.add(number)
        return number

    def add_cells(self, cells: Cells, least: int) -> int:
        """Add all counts of a project with the threshold that it has itself.

        Gives what has to be added to their numbers there.
        """
        start = len(self._system.values)
        for value in cells.system.values:
            self.add(value)
        for equation in cells.system.equations:
            parts = [start + one for one in equation.parts]
            self._system.relate(parts, start + equation.whole)
        self._own |= {start + one for one in suppressed(cells, least)}
        return start

    def total(self, parts: Sequence[int]) -> int:
        """Add the total of some counts, and give its number."""
        number = self.add(sum(self._system.values[one] for one in parts))
        self._system.relate(parts, number)
        self._totals.append(number)
        return number

    def of_whole(self, part: int, whole: int) -> None:
        """Say that a total is a part of another, with what is left, which nobody writes."""
        left = self._system.values[whole] - self._system.values[part]
        if left >= 0 and part != whole:
            rest = self._system.add(left)
            self._own.add(rest)
            self._system.relate([part, rest], whole)

    def hidden(self) -> frozenset[int]:
        """Give the numbers of the counts that may not be shown."""
        hidden = set(self._own)
        values = self._system.values
        for one in sorted(self._own):
            if is_few(values[one], self._least):
                while not self._is_safe(one, hidden):
                    total = self._nearest_total(one, hidden)
                    if total is None:
                        break
                    hidden.add(total)
        return frozenset(hidden)

    def _is_safe(self, one: int, hidden: set[int]) -> bool:
        return all(
            self._system.could_be(one, value, hidden)
            for value in range(1, self._least + 1)
        )

    def _nearest_total(self, one: int, hidden: set[int]) -> int | None:
        """Give a total that is shown and hangs together with a count, by as few sums as can be."""
        shown = set(self._totals) - hidden
        reached = {one}
        while True:
            beside = self._system.neighbours(reached)
            found = beside & shown
            if found:
                return min(found)
            if beside <= reached:
                return None
            reached |= beside
