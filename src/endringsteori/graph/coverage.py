"""Questions about coverage: who works for whom towards what, and how many there is room for."""

from __future__ import annotations

from fractions import Fraction
from itertools import filterfalse
from typing import TYPE_CHECKING, NamedTuple

from endringsteori.graph.begun import is_over
from endringsteori.graph.goals import Goals
from endringsteori.graph.services import Services

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.model import Mål

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


class Coverage(Goals, Services):
    """Goals by measures, services and groups. A measure that is over covers nothing.

    Places are not shared out among the goals and groups of a measure: nobody has said how.
    The answers cost as much as they are long.
    """

    def coverage(self) -> tuple[Piece, ...]:
        """Give each goal with each group that it names, or that a measure reaching it is for.

        Goals and groups stand in document order; for each goal, measures for nobody in
        particular come last.
        """
        return tuple(piece for mål in self._teori.mål for piece in self._pieces(mål))

    def measures_going_to(self, mål: str) -> tuple[str, ...]:
        """Give the measures that reach a goal and are not over."""
        reaching = self.measures_reaching(mål)
        return tuple(id_ for id_ in reaching if not is_over(self.measure(id_)))

    def measures_below(self, piece: Piece) -> tuple[str, ...]:
        """Give the measures for the group that reach only goals under the goal."""
        here = {*self.measures_going_to(piece.mål)}
        return tuple(
            tiltak.id
            for tiltak in filterfalse(is_over, self._teori.tiltak)
            if tiltak.id not in here
            and (piece.målgruppe is None or piece.målgruppe in tiltak.målgrupper)
            and self.measure_reaches(tiltak.id, piece.mål)
        )

    def _pieces(self, mål: Mål) -> Iterator[Piece]:
        by_group: dict[str, list[Cover]] = {
            id_: [] for id_ in self._groups_among(mål.målgrupper)
        }
        for_nobody: list[Cover] = []
        for tiltak in map(self.measure, self.measures_going_to(mål.id)):
            cover = Cover(tiltak.id, self.services_of(tiltak.id), tiltak.plasser)
            groups = self._groups_among(tiltak.målgrupper)
            for id_ in groups:
                by_group.setdefault(id_, []).append(cover)
            if not groups:
                for_nobody.append(cover)
        for id_ in self._groups_among(by_group):
            _, målgruppe = self._groups[id_]
            yield Piece(mål.id, id_, tuple(by_group[id_]), målgruppe.antall)
        if for_nobody or not by_group:
            yield Piece(mål.id, None, tuple(for_nobody), None)

    def groups_left_out(self) -> tuple[str, ...]:
        """Give the groups that no measure is for."""
        going = filterfalse(is_over, self._teori.tiltak)
        met = {id_ for tiltak in going for id_ in tiltak.målgrupper}
        return tuple(g.id for g in self._teori.målgrupper if g.id not in met)
