"""Questions from the side of those whom a plan is for: what they are waiting for."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from endringsteori.graph.beginnings import Beginnings
from endringsteori.graph.begun import has_begun, is_over
from endringsteori.graph.individual_plan import IndividualPlans
from endringsteori.graph.individual_values import Awaited, AwaitedKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.model import Tiltak

__all__ = ["Waiting"]


class Waiting(Beginnings, IndividualPlans):
    """What is not there yet, and who can say when it comes."""

    def awaited(self, dato: date) -> tuple[Awaited, ...]:
        """Give what is waited for on a day: by kind, and in each kind the first expected first.

        What has no day comes last, and what is equal stands in document order.
        A change is waited for until the first day that a hypothesis with `virker_etter`
        lets it show, counted from the `oppstart` of activities that have begun.
        """
        found = (
            *self._unsettled(),
            *self._measures_awaited(dato),
            *self._activities_awaited(dato),
            *self._services_awaited(),
            *self._changes_awaited(dato),
            *self._remaining(),
            *self._revision(dato),
        )
        turn = list(AwaitedKind).index
        return tuple(
            sorted(found, key=lambda one: (turn(one.kind), one.dato or date.max))
        )

    def _unsettled(self) -> Iterator[Awaited]:
        koordinator = self.plan_coordinator()
        asked = () if koordinator is None else (koordinator,)
        if not self.has_consent():
            yield Awaited(AwaitedKind.CONSENT, "", None, asked)
        if koordinator is None:
            yield Awaited(AwaitedKind.COORDINATOR, "", None, ())
        for samarbeid in self.shared_without_grounds():
            services = self._known(samarbeid.mellom)
            yield Awaited(AwaitedKind.GROUNDS, samarbeid.id, None, services)
        for pair in self.pairs_without_agreement():
            yield Awaited(AwaitedKind.AGREEMENT, "+".join(pair), None, pair)

    def _measures_awaited(self, dato: date) -> Iterator[Awaited]:
        for tiltak in self._teori.tiltak:
            if not has_begun(tiltak, dato):
                services = self._asked(tiltak)
                yield Awaited(AwaitedKind.MEASURE, tiltak.id, tiltak.oppstart, services)

    def _activities_awaited(self, dato: date) -> Iterator[Awaited]:
        for tiltak in self._running(dato):
            for aktivitet in tiltak.aktiviteter:
                if aktivitet.oppstart is not None and aktivitet.oppstart > dato:
                    element = f"{tiltak.id}/{aktivitet.id}"
                    responsible = self.responsible(element)
                    services = (responsible,) if responsible else self._asked(tiltak)
                    when = aktivitet.oppstart
                    yield Awaited(AwaitedKind.ACTIVITY, element, when, services)

    def _services_awaited(self) -> Iterator[Awaited]:
        for tjeneste in self._teori.tjenester:
            if tjeneste.status == "planlagt" and self.roles(tjeneste.id):
                yield Awaited(AwaitedKind.SERVICE, tjeneste.id, None, ())

    def _changes_awaited(self, dato: date) -> Iterator[Awaited]:
        begun = self._begun_activities(dato)
        for node in self.nodes():
            if not self._takes_time(node.element):
                continue
            waits = (
                self.shortest_wait(starts, [node.element], day)
                for day, starts in begun.items()
            )
            days = [wait.dato for wait in waits if wait is not None]
            if days and min(days) > dato:
                services = self._asked_about(node.element)
                yield Awaited(AwaitedKind.CHANGE, node.element, min(days), services)

    def _takes_time(self, element: str) -> bool:
        steps = (edge.hypotese for edge in self.edges_in(element))
        return any(step is not None and step.virker_etter for step in steps)

    def _begun_activities(self, dato: date) -> Mapping[date, list[str]]:
        """Give the activities that have begun by the day they did; not of ended measures."""
        begun: dict[date, list[str]] = defaultdict(list)
        for tiltak in self._running(dato):
            for aktivitet in tiltak.aktiviteter:
                day = aktivitet.oppstart or tiltak.oppstart
                if day is not None and day <= dato:
                    begun[day].append(f"{tiltak.id}/{aktivitet.id}")
        return begun

    def _remaining(self) -> Iterator[Awaited]:
        for node in self.nodes():
            if node.gjenstår is not None:
                services = self._asked_about(node.element)
                yield Awaited(AwaitedKind.REMAINING, node.element, None, services)
        for tiltak in self._teori.tiltak:
            medvirkning = tiltak.brukermedvirkning
            if medvirkning is not None and medvirkning.gjenstår is not None:
                services = self._asked(tiltak)
                yield Awaited(AwaitedKind.SAY, tiltak.id, None, services)

    def _revision(self, dato: date) -> Iterator[Awaited]:
        individ = self._teori.individ
        if individ is not None and individ.revisjon and individ.revisjon >= dato:
            koordinator = self.plan_coordinator()
            asked = () if koordinator is None else (koordinator,)
            yield Awaited(AwaitedKind.REVISION, "", individ.revisjon, asked)

    def _running(self, dato: date) -> Iterator[Tiltak]:
        for tiltak in self._teori.tiltak:
            if has_begun(tiltak, dato) and not is_over(tiltak):
                yield tiltak

    def _asked_about(self, element: str) -> tuple[str, ...]:
        """Give who answers for a link or a goal: its own, or that of its measure."""
        node = self.node(element)
        own = getattr(node.thing, "ansvarlig", None)
        if node.tiltak is None or own is not None:
            return self._known((own,))
        return self._asked(self.measure(node.tiltak))

    def _asked(self, tiltak: Tiltak) -> tuple[str, ...]:
        return self._known((tiltak.ansvarlig,))
