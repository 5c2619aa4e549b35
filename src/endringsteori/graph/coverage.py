"""Questions about coverage: who works for whom towards what, and how many there is room for."""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from endringsteori.graph.chains import Chains
from endringsteori.graph.services import Services

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from endringsteori.model import Tiltak

__all__ = ["Cover", "Coverage", "Piece"]


class Cover(NamedTuple):
    """A measure that works for a group towards a goal: its services, and its places.

    `plasser` is None where nobody has said how many it has room for.
    """

    tiltak: str
    tjenester: tuple[str, ...]
    plasser: int | None


class Piece(NamedTuple):
    """A goal and one of the groups it is for, with what covers it.

    `målgruppe` is None for measures that do not say whom they are for, and for a goal that
    neither has groups nor measures. `personer` are those in the group, None where nobody
    has counted them.
    """

    mål: str
    målgruppe: str | None
    covers: tuple[Cover, ...]
    personer: int | None

    @property
    def is_hole(self) -> bool:
        """Whether no measure covers it."""
        return not self.covers

    @property
    def plasser(self) -> int | None:
        """The places of the measures that say how many they have, None where none does."""
        known = [c.plasser for c in self.covers if c.plasser is not None]
        return sum(known) if known else None

    @property
    def unknown(self) -> int:
        """How many of the measures do not say how many places they have."""
        return sum(cover.plasser is None for cover in self.covers)

    @property
    def share(self) -> Fraction | None:
        """Places for each person, exactly; None where either is not known."""
        if self.plasser is None or not self.personer:
            return None
        return Fraction(self.plasser, self.personer)


class Coverage(Chains, Services):
    """Goals by measures, services and groups. A measure that is over covers nothing.

    Places are not shared out among the goals and groups of a measure: nobody has said how.
    The answers cost as much as they are long.
    """

    def coverage(self) -> tuple[Piece, ...]:
        """Give each goal with each group that it names, or that a measure reaching it is for.

        Goals and groups stand in document order; for each goal, measures for nobody in
        particular come last.
        """
        return tuple(
            piece
            for mål, measures in zip(
                self._teori.mål, self._going_by_goal(), strict=True
            )
            for piece in self._pieces(mål.id, mål.målgrupper, measures)
        )

    def _going_by_goal(self) -> Sequence[Sequence[Tiltak]]:
        """Give for each goal the measures that reach it and are not over."""
        goals: list[list[Tiltak]] = [[] for _ in self._teori.mål]
        place = {mål.id: n for n, mål in enumerate(self._teori.mål)}
        for tiltak in self._going():
            for goal in self.goals_reached_by_measure(tiltak.id):
                goals[place[goal]].append(tiltak)
        return goals

    def _going(self) -> Iterator[Tiltak]:
        return (t for t in self._teori.tiltak if t.status != "avsluttet")

    def _pieces(
        self, mål: str, own: Sequence[str], measures: Sequence[Tiltak]
    ) -> Iterator[Piece]:
        by_group: dict[str | None, list[Tiltak]] = {
            id_: [] for id_ in own if id_ in self._persons
        }
        for tiltak in measures:
            known = (id_ for id_ in tiltak.målgrupper if id_ in self._persons)
            for id_ in tuple(known) or (None,):
                by_group.setdefault(id_, []).append(tiltak)
        groups: list[str | None] = [*by_group] or [None]
        for id_ in sorted(groups, key=self._group_place):
            covers = tuple(map(self._cover, by_group.get(id_, ())))
            yield Piece(mål, id_, covers, self._persons.get(id_))

    def _cover(self, tiltak: Tiltak) -> Cover:
        return Cover(tiltak.id, self.services_of(tiltak.id), tiltak.plasser)

    @cached_property
    def _persons(self) -> Mapping[str | None, int | None]:
        return {g.id: g.antall for g in self._teori.målgrupper}

    @cached_property
    def _groups(self) -> Mapping[str | None, int]:
        return {g.id: n for n, g in enumerate(self._teori.målgrupper)}

    def _group_place(self, id_: str | None) -> int:
        return self._groups.get(id_, len(self._groups))

    def groups_left_out(self) -> tuple[str, ...]:
        """Give the groups that no measure is for."""
        met = {id_ for tiltak in self._going() for id_ in tiltak.målgrupper}
        return tuple(g.id for g in self._teori.målgrupper if g.id not in met)
