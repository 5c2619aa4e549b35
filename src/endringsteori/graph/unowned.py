"""Questions about what nobody answers for: the zones where things slip (glippsoner)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from endringsteori.graph.goals import Goals
from endringsteori.graph.services import Services

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Unowned", "UnownedKind", "UnownedThings"]

UnownedKind: TypeAlias = Literal["utfordring", "mål", "tiltak", "aktivitet"]


class Unowned(NamedTuple):
    """A thing that names nobody as responsible."""

    element: str
    kind: UnownedKind


class UnownedThings(Goals, Services):
    """What nobody answers for. An id that is no service still is somebody: ET010 speaks."""

    def unowned(self) -> tuple[Unowned, ...]:
        """Give what nobody answers for, as ET207, ET212, ET202 and ET201 ask, in that order.

        A goal may be answered for by one above it, and an activity by its measure.
        """
        return tuple(self._unowned())

    def _unowned(self) -> Iterator[Unowned]:
        for utfordring in self._teori.utfordringer:
            if utfordring.ansvarlig is None:
                yield Unowned(utfordring.id, "utfordring")
        own = (mål.id for mål in self._teori.mål if mål.ansvarlig is not None)
        owned = {*self.goal_tree.with_all_below(*own)}
        for mål in self._teori.mål:
            if mål.id not in owned:
                yield Unowned(mål.id, "mål")
        for tiltak in self._teori.tiltak:
            if tiltak.ansvarlig is None:
                yield Unowned(tiltak.id, "tiltak")
        for node in self.nodes("aktivitet"):
            if not self.names_responsible(node.element):
                yield Unowned(node.element, "aktivitet")
