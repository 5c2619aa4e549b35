"""Questions about indicators: what they measure, and what is measured."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from endringsteori.graph.goals import Goals
from endringsteori.graph.values import Gauge

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from endringsteori.graph.values import Node
    from endringsteori.model import Indikator
    from endringsteori.model.navnerom import TingSlag
    from endringsteori.texts import Slag

__all__ = ["Measuring"]

_MEASURABLE: Final[tuple[TingSlag, ...]] = (
    "ledd",
    "mål",
    "utfordring",
    "forutsetning",
    "samarbeid",
    "brukermedvirkning",
)


class Measuring(Goals):
    """What the indicators of a theory show. Only what they have in `måler` counts."""

    def indicators(self) -> tuple[Gauge, ...]:
        """Give all indicators: those inside measures, then the shared ones."""
        return self._gauges

    @cached_property
    def _gauges(self) -> tuple[Gauge, ...]:
        found = self._by_home(Measuring._own_gauges).values()
        own = (gauge for gauges in found for gauge in gauges)
        shared = (self._gauge(i.id, i, None) for i in self._teori.indikatorer)
        return (*own, *shared)

    def _own_gauges(self) -> Mapping[str, Sequence[Gauge]]:
        """By measure: the indicators inside it."""
        return {
            tiltak.id: [
                self._gauge(f"{tiltak.id}/{indikator.id}", indikator, tiltak.id)
                for indikator in tiltak.indikatorer
            ]
            for tiltak in self._teori.tiltak
        }

    def _gauge(self, element: str, indikator: Indikator, tiltak: str | None) -> Gauge:
        own = "" if tiltak is None else f"{tiltak}/"
        targets: dict[str, None] = {}
        for id_ in indikator.måler:
            found: str | None = own + id_
            # Nearly all measure a link of the measure that they stand in.
            if found not in self._index:
                found = self._navnerom.finn(id_, _MEASURABLE, tiltak)
            if found is not None:
                targets[found] = None
        return Gauge(element, indikator, tiltak, tuple(targets))

    def indicators_measuring(self, element: str) -> tuple[Gauge, ...]:
        """Give the indicators that have any measurable element in `måler`.

        The element may also be an utfordring, a forutsetning, a samarbeid or
        `tiltak/brukermedvirkning`; for what nothing measures the answer is empty.
        """
        return self._measuring.get(element, ())

    @cached_property
    def _measuring(self) -> Mapping[str, tuple[Gauge, ...]]:
        measuring: dict[str, list[Gauge]] = {}
        for gauge in self._gauges:
            for target in gauge.targets:
                measuring.setdefault(target, []).append(gauge)
        return {element: tuple(gauges) for element, gauges in measuring.items()}

    def indicators_of(self, tiltak: str) -> tuple[Gauge, ...]:
        """Give the measure's indicators: those on its own links, wherever they stand."""
        return self._of_measure[tiltak]

    @cached_property
    def _of_measure(self) -> Mapping[str, tuple[Gauge, ...]]:
        found: dict[str, dict[str, Gauge]] = {t.id: {} for t in self._teori.tiltak}
        for gauge in self._gauges:
            for target in gauge.targets:
                if target in self and (tiltak := self.node(target).tiltak) is not None:
                    found[tiltak][gauge.element] = gauge
        return {tiltak: tuple(gauges.values()) for tiltak, gauges in found.items()}

    def measured(self, element: str) -> bool:
        """Whether anything measures an element; of a goal, in the sense of ET301.

        A goal is measured when an indicator has it in `måler`, or a link that
        contributes to it directly, or when it has subgoals and all of them are measured.
        Goals in a circle do not measure each other.
        """
        if element in self._goal_bit:
            return element in self._measured_goals
        return element in self._measuring

    def seen_through(self, element: str) -> tuple[str, ...]:
        """Give what shows something of a goal that no indicator has in `måler`.

        Measured links that lead straight to it, and where all its delmål are measured,
        these. Nothing of what is no goal.
        """
        if element not in self._measured_goals or element in self._measuring:
            return ()
        causes = (cause for cause in self.causes(element) if cause in self._measuring)
        under = self.goal_tree.children(element)
        return (*causes, *(under if all(map(self.measured, under)) else ()))

    @cached_property
    def _measured_goals(self) -> frozenset[str]:
        tree = self.goal_tree
        unmeasured = {goal: len(tree.children(goal)) for goal in self._goal_bit}
        measured = {goal for goal in self._goal_bit if self._measured_directly(goal)}
        waiting = list(measured)
        while waiting:
            parent = tree.parent(waiting.pop())
            if parent is not None:
                unmeasured[parent] -= 1
                if not unmeasured[parent] and parent not in measured:
                    measured.add(parent)
                    waiting.append(parent)
        return frozenset(measured)

    def _measured_directly(self, goal: str) -> bool:
        return any(e in self._measuring for e in (goal, *self.causes(goal)))

    def unmeasured(self, tiltak: str, *slag: Slag) -> tuple[str, ...]:
        """Give the links of these kinds in a measure that nothing measures."""
        links = self.links_of(tiltak)
        return tuple(
            node.element
            for node in links
            if node.slag in slag and node.element not in self._measuring
        )

    def unmeasured_links(self, *slag: Slag) -> tuple[Node, ...]:
        """Give the links of these kinds that nothing measures; of goals `measured` tells."""
        return tuple(
            node for node in self.nodes(*slag) if node.element not in self._measuring
        )
