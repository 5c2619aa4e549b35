"""Need beside coverage, project by project: whom it is for, and what there is for them."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from endringsteori.assessment import HIDDEN, Skjult
from endringsteori.comparison.together.sums import Sums
from endringsteori.graph.begun import is_over

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from endringsteori.comparison.together.member import Member

__all__ = ["Count", "Need", "needs", "strictest"]

Count: TypeAlias = int | Skjult | None
"""A number, that it may not be shown, or None where nobody has said it."""


class Need(NamedTuple):
    """Need and coverage of one project, or of all of them together (`member` is None).

    `personer` adds up the groups, who may overlap; `grupper_uten_antall` are not in it.
    `tiltak` are those that are not over, and `tiltak_uten_plasser` those of them whose
    places are not in `plasser`. `mål_dekket` are the goals that such a measure reaches.
    """

    member: Member | None
    innbyggere: int | None
    utfordringer: int
    grupper: int
    personer: Count
    grupper_uten_antall: int
    tiltak: int
    plasser: int | None
    tiltak_uten_plasser: int
    mål: int
    mål_dekket: int

    @property
    def share(self) -> Fraction | Skjult | None:
        """Places for each person; hidden where the persons are."""
        if isinstance(self.personer, Skjult):
            return None if self.plasser is None else HIDDEN
        if self.plasser is None or not self.personer:
            return None
        return Fraction(self.plasser, self.personer)


def needs(members: Sequence[Member]) -> tuple[Need, ...]:
    """Give need and coverage of each project, and of all of them together last.

    Few persons are hidden, and their total where it would tell how few.
    """
    return _hidden([_need(member) for member in members], strictest(members))


def strictest(members: Iterable[Member]) -> int:
    """Give the highest of the thresholds that some projects have for small numbers."""
    found = (one.loaded.teori.innstillinger.minste_antall for one in members)
    return max(found, default=0)


def _need(member: Member) -> Need:
    teori, graph = member.loaded.teori, member.graph
    going = [tiltak for tiltak in teori.tiltak if not is_over(tiltak)]
    reached = {mål for t in going for mål in graph.goals_reached_by_measure(t.id)}
    antall = [gruppe.antall for gruppe in teori.målgrupper]
    plasser = [tiltak.plasser for tiltak in going]
    return Need(
        member,
        member.innbyggere,
        len(teori.utfordringer),
        len(antall),
        _sum(antall),
        antall.count(None),
        len(going),
        _sum(plasser),
        plasser.count(None),
        len(teori.mål),
        len(reached),
    )


def _sum(numbers: Iterable[int | None]) -> int | None:
    known = [number for number in numbers if number is not None]
    return sum(known) if known else None


def _hidden(own: list[Need], least: int) -> tuple[Need, ...]:
    sums = Sums(least)
    numbers = [
        None if not isinstance(one.personer, int) else sums.add(one.personer)
        for one in own
    ]
    known = [number for number in numbers if number is not None]
    total = sums.total(known) if known else None
    hidden = sums.hidden()

    def shown(one: Need, number: int | None) -> Need:
        return one._replace(personer=HIDDEN) if number in hidden else one

    together = _together(own)
    each = [shown(one, number) for one, number in zip(own, numbers, strict=True)]
    return (*each, shown(together, total))


def _together(own: Sequence[Need]) -> Need:
    def add(pick: Callable[[Need], int]) -> int:
        return sum(map(pick, own))

    inhabitants = [one.innbyggere for one in own]
    return Need(
        None,
        None if None in inhabitants else _sum(inhabitants),
        add(lambda one: one.utfordringer),
        add(lambda one: one.grupper),
        _sum(one.personer if isinstance(one.personer, int) else None for one in own),
        add(lambda one: one.grupper_uten_antall),
        add(lambda one: one.tiltak),
        _sum(one.plasser for one in own),
        add(lambda one: one.tiltak_uten_plasser),
        add(lambda one: one.mål),
        add(lambda one: one.mål_dekket),
    )
