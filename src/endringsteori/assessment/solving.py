"""Whether a hidden count could be another, by the equations that a reader knows.

Counts are whole and never below nought; equations say that some of them add up to
others. Everything that is answered with yes has been found: an assignment that satisfies
every equation. A search that is given up is answered with no, which hides more.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Final

from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

__all__ = ["Equation", "System"]

_MOST_TRIES: Final = 200


@dataclass(frozen=True, slots=True)
class Equation:
    """Counts that add up to another; all by their numbers in a system."""

    parts: tuple[int, ...]
    whole: int


@dataclass(slots=True)
class System:
    """Counts with their true values, and the equations between them, which hold."""

    values: list[int] = field(default_factory=list)
    equations: list[Equation] = field(default_factory=list)
    about: list[list[int]] = field(default_factory=list)
    """By count: the equations that it stands in."""

    def add(self, value: int) -> int:
        """Add a count, and give its number."""
        self.values.append(value)
        self.about.append([])
        return len(self.values) - 1

    def relate(self, parts: Sequence[int], whole: int) -> None:
        """Say that some counts add up to another."""
        for one in {*parts, whole}:
            self.about[one].append(len(self.equations))
        self.equations.append(Equation(tuple(parts), whole))

    def neighbours(self, counts: Iterable[int]) -> set[int]:
        """Give all that stand in an equation with any of these."""
        found: set[int] = set()
        for one in counts:
            for number in self.about[one]:
                equation = self.equations[number]
                found |= {*equation.parts, equation.whole}
        return found

    def could_be(self, one: int, value: int, hidden: Collection[int]) -> bool:
        """Tell whether a hidden count could have a value, to one who sees all others.

        False also where nothing was found in time.
        """
        return self.instead(one, value, hidden) is not None

    def instead(
        self, one: int, value: int, hidden: Collection[int]
    ) -> Mapping[int, int] | None:
        """Give what hidden counts become where one of them has a value, and all sums hold.

        Those that stay as they are may be left out. None where nothing was found in time.
        """
        changes = _Mending(self, hidden).found(one, value - self.values[one])
        if changes is None:
            return None
        return {n: self.values[n] + change for n, change in changes.items()}


class _Mending:
    """Changes one count from its true value, and mends the sums that no longer hold.

    Each mend changes one more hidden count, which may break another sum; none is changed
    twice. Counts that stand in few sums are tried first, and of these the largest.
    """

    def __init__(self, system: System, hidden: Collection[int]) -> None:
        self._system = system
        self._hidden = hidden
        self._changed: dict[int, int] = {}
        self._apart: dict[int, int] = {}
        self._tries = _MOST_TRIES

    def found(self, one: int, change: int) -> Mapping[int, int] | None:
        """Give the change of each that had to be changed; None where it cannot be."""
        self._change(one, change)
        return self._changed if self._mends() else None

    def _mends(self) -> bool:
        if not self._apart:
            return True
        self._tries -= 1
        if self._tries < 0:
            return False
        number, candidates = min(
            ((n, self._candidates(n)) for n in self._apart),
            key=lambda pair: len(pair[1]),
        )
        for one in candidates:
            change = self._needed(number, one)
            if change:
                self._change(one, change)
                if self._mends():
                    return True
                self._change(one, -change)
                del self._changed[one]
        return False

    def _candidates(self, number: int) -> list[int]:
        equation, system = self._system.equations[number], self._system
        return sorted(
            (
                i
                for i in (*equation.parts, equation.whole)
                if i in self._hidden and i not in self._changed
            ),
            key=lambda i: (len(system.about[i]), -system.values[i], i),
        )

    def _needed(self, number: int, one: int) -> int:
        """Give the change that mends a sum, or as much of it as leaves no less than none."""
        is_whole = self._system.equations[number].whole == one
        change = self._apart[number] if is_whole else -self._apart[number]
        return max(change, -self._system.values[one])

    def _change(self, one: int, change: int) -> None:
        self._changed[one] = change
        for number in self._system.about[one]:
            is_whole = self._system.equations[number].whole == one
            apart = self._apart.pop(number, 0) + (-change if is_whole else change)
            if apart:
                self._apart[number] = apart
