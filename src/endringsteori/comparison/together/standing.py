"""How many goals of each project stand how, read against its own measurements."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from endringsteori.assessment import Målestatus, vurder

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from endringsteori.comparison.together.member import Member

__all__ = ["Standing", "standings"]


class Standing(NamedTuple):
    """The goals of a project counted by status; a status that none has is left out."""

    member: Member
    counted: tuple[tuple[Målestatus, int], ...]

    @property
    def total(self) -> int:
        """How many goals there are."""
        return sum(n for _, n in self.counted)


def standings(members: Sequence[Member], dato: date) -> tuple[Standing, ...]:
    """Read each project at a day. Statuses are counted, never weighed together."""
    return tuple(_of(member, dato) for member in members)


def _of(member: Member, dato: date) -> Standing:
    found = vurder(member.graph, dato=dato)
    counted = Counter(one.status.status for one in found.mål)
    return Standing(
        member, tuple((one, counted[one]) for one in Målestatus if counted[one])
    )
