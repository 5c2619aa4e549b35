"""`Counted`: what several projects count of persons in indicators that they share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.assessment.cells import Row, cells_of
from endringsteori.assessment.families import families
from endringsteori.comparison.together.need import strictest
from endringsteori.comparison.together.sums import Sums

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from endringsteori.comparison.together.member import Member
    from endringsteori.model import Måling, Periode

__all__ = ["Counted"]

_SUMMED: Final = ("teller", "nevner")


class Counted:
    """The counts behind some indicators in every project, and which of them are hidden.

    All that hang together with them are gathered, since a reader knows those too. First
    totals are added, then `hide` is called once, and then it can be asked what is hidden.
    """

    def __init__(
        self, members: Sequence[Member], elements: Iterable[str], dato: date
    ) -> None:
        self._sums = Sums(strictest(members))
        self._numbers: dict[tuple[Member, Row], dict[str, int]] = {}
        self._totals: dict[tuple[str, str], int] = {}
        self._hidden: frozenset[int] = frozenset()
        asked = set(elements)
        for member in members:
            self._gather(member, asked, dato)

    def _gather(self, member: Member, asked: set[str], dato: date) -> None:
        least = member.loaded.teori.innstillinger.minste_antall
        for family in families(member.graph.indicators()):
            if any(gauge.element in asked for gauge in family):
                cells = cells_of(family, dato)
                start = self._sums.add_cells(cells, least)
                for row, numbers in cells.rows.items():
                    there = {name: start + number for name, number in numbers.items()}
                    self._numbers[member, row] = there

    def add_up(self, element: str, measured: Sequence[tuple[Member, Måling]]) -> None:
        """Add the totals of an indicator; what counts no persons is not hidden."""
        for name in _SUMMED:
            parts = [
                self._numbers.get((member, _row(element, måling.periode)), {}).get(name)
                for member, måling in measured
            ]
            known = [part for part in parts if part is not None]
            if len(known) == len(parts):
                self._totals[element, name] = self._sums.total(known)
        teller, nevner = (self._totals.get((element, name)) for name in _SUMMED)
        if teller is not None and nevner is not None:
            self._sums.of_whole(teller, nevner)

    def hide(self) -> None:
        """Find out what is hidden, when all totals are added."""
        self._hidden = self._sums.hidden()

    def hides(self, member: Member, element: str, periode: Periode, name: str) -> bool:
        """Tell whether a number of a project is hidden; a value with any count behind it."""
        numbers = self._numbers.get((member, _row(element, periode)), {})
        return not self._hidden.isdisjoint(_named(numbers, name))

    def hides_total(self, element: str, name: str) -> bool:
        """Tell whether the total of an indicator is hidden."""
        return self._totals.get((element, name)) in self._hidden


def _row(element: str, periode: Periode) -> Row:
    return Row(element, "målinger", periode)


def _named(numbers: dict[str, int], asked: str) -> Iterator[int]:
    """Give the counts of a name; two that differ stand as «teller» and «teller 2»."""
    for name, number in numbers.items():
        if asked == "verdi" or name.partition(" ")[0] == asked:
            yield number
