"""Questions about an individual plan: what each of its nine parts holds and lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.graph.handovers import Handovers
from endringsteori.graph.individual_values import (
    Contribution,
    IndividualPlan,
    PlanLack,
    PlanLackKind,
    PlanPart,
)
from endringsteori.graph.parts import Parts

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from endringsteori.model import Gjenbesøk, Samarbeid

__all__ = ["IndividualPlans"]


class IndividualPlans(Handovers, Parts):
    """The plan around one person or family. Any theory has an answer."""

    def individual_plan(self, dato: date) -> IndividualPlan:
        """Give the nine parts as they stand on a day."""
        teori = self._teori
        return IndividualPlan(
            individ=teori.individ,
            mål=teori.mål,
            koordinator=self.plan_coordinator(),
            contributions=tuple(self._contributions()),
            tiltak=teori.tiltak,
            samarbeid=teori.samarbeid,
            lacks=(
                *self._lacks_for_whom(),
                *self._lacks_by_whom(),
                *self._lacks_of_measures(),
                *self._lacks_of_time(dato),
                *self._lacks_of_consent(),
                *self._lacks_of_ties(),
            ),
        )

    def plan_coordinator(self) -> str | None:
        """Give the service that coordinates the plan; None where no known one does."""
        named = self._teori.individ.koordinator if self._teori.individ else None
        return named if named in self._place else None

    def has_consent(self) -> bool:
        """Whether the plan has a consent, with a day or an extent."""
        samtykke = self._teori.individ.samtykke if self._teori.individ else None
        return samtykke is not None and (samtykke.dato or samtykke.omfang) is not None

    def shared_without_grounds(self) -> tuple[Samarbeid, ...]:
        """Give the collaborations that share information on no grounds, as ET406 asks."""
        return tuple(s for s in self._sharing() if s.deling and not s.deling.grunnlag)

    def _sharing(self) -> Iterator[Samarbeid]:
        for samarbeid in self._teori.samarbeid:
            if samarbeid.deling is not None and samarbeid.deling.opplysninger:
                yield samarbeid

    def _contributions(self) -> Iterator[Contribution]:
        for tjeneste in self._teori.tjenester:
            if self.roles(tjeneste.id):
                yield self._contribution(tjeneste.id)

    def _contribution(self, tjeneste: str) -> Contribution:
        leads: list[str] = []
        joins: list[str] = []
        coordinates: list[str] = []
        for part in self.parts_of(tjeneste):
            if part.answers or part.partner:
                (leads if part.answers else joins).append(part.tiltak)
            if part.coordinates:
                coordinates.append(part.tiltak)
            leads += part.led
            joins += part.shared
        return Contribution(tjeneste, tuple(leads), tuple(joins), tuple(coordinates))

    def _lacks_for_whom(self) -> Iterator[PlanLack]:
        part, individ = PlanPart.GOALS, self._teori.individ
        if not self._teori.mål:
            yield PlanLack(part, PlanLackKind.GOALS)
        silent = tuple(mål.id for mål in self._teori.mål if mål.med_egne_ord is None)
        if silent:
            yield PlanLack(part, PlanLackKind.OWN_WORDS, silent)
        if individ is None or not individ.ressurser:
            yield PlanLack(part, PlanLackKind.RESOURCES)
        if individ is None or not individ.behov:
            yield PlanLack(part, PlanLackKind.NEEDS)
        if individ is None or not individ.deltakere:
            yield PlanLack(PlanPart.PARTICIPANTS, PlanLackKind.PARTICIPANTS)

    def _lacks_by_whom(self) -> Iterator[PlanLack]:
        koordinator = self.plan_coordinator()
        if koordinator is None:
            yield PlanLack(PlanPart.COORDINATOR, PlanLackKind.COORDINATOR)
        part = PlanPart.CONTRIBUTIONS
        idle = tuple(
            one.tjeneste
            for one in self._contributions()
            if one.is_nothing and one.tjeneste != koordinator
        )
        if idle:
            yield PlanLack(part, PlanLackKind.TASK, idle)
        own = (t.brukermedvirkning for t in self._teori.tiltak)
        if not any(one is not None and one.individ for one in own):
            yield PlanLack(part, PlanLackKind.OWN_PART)

    def _lacks_of_measures(self) -> Iterator[PlanLack]:
        measures = self._teori.tiltak
        if not measures:
            yield PlanLack(PlanPart.MEASURES, PlanLackKind.MEASURES)
        lacking = {
            (PlanPart.MEASURES, PlanLackKind.RESPONSIBLE): (
                t.id for t in measures if t.ansvarlig is None
            ),
            (PlanPart.MEASURES, PlanLackKind.EXTENT): (
                t.id for t in measures if not (t.innsats or t.plasser or t.beskrivelse)
            ),
            (PlanPart.CARRYING_OUT, PlanLackKind.ACTIVITIES): (
                t.id for t in measures if not t.aktiviteter
            ),
            (PlanPart.CARRYING_OUT, PlanLackKind.DOER): (
                node.element
                for node in self.nodes("aktivitet")
                if not self.names_responsible(node.element)
            ),
        }
        for (part, kind), found in lacking.items():
            elements = tuple(found)
            if elements:
                yield PlanLack(part, kind, elements)

    def _lacks_of_time(self, dato: date) -> Iterator[PlanLack]:
        part, individ = PlanPart.PERIOD, self._teori.individ
        if individ is None or individ.planperiode is None:
            yield PlanLack(part, PlanLackKind.PERIOD)
        elif individ.planperiode.slutt < dato:
            yield PlanLack(part, PlanLackKind.PERIOD_OVER)
        if individ is None or individ.revisjon is None:
            yield PlanLack(part, PlanLackKind.REVISION)
        elif individ.revisjon < dato:
            met = (one for one in self._revisits() if one.dato <= dato)
            if not any(one.dato >= individ.revisjon for one in met):
                yield PlanLack(part, PlanLackKind.REVISION_PASSED)

    def _revisits(self) -> Iterator[Gjenbesøk]:
        yield from self._teori.gjenbesøk
        for tiltak in self._teori.tiltak:
            yield from tiltak.gjenbesøk

    def _lacks_of_consent(self) -> Iterator[PlanLack]:
        part, individ = PlanPart.CONSENT, self._teori.individ
        samtykke = individ.samtykke if individ else None
        if samtykke is None or not self.has_consent():
            yield PlanLack(part, PlanLackKind.CONSENT)
        elif samtykke.dato is None:
            yield PlanLack(part, PlanLackKind.CONSENT_DAY)
        elif samtykke.omfang is None:
            yield PlanLack(part, PlanLackKind.CONSENT_EXTENT)
        bare = tuple(s.id for s in self.shared_without_grounds())
        if bare:
            yield PlanLack(part, PlanLackKind.GROUNDS, bare)
        resting = tuple(
            s.id
            for s in self._sharing()
            if s.deling and s.deling.grunnlag == "samtykke"
        )
        if resting and not self.has_consent():
            yield PlanLack(part, PlanLackKind.CONSENT_TO_SHARE, resting)

    def _lacks_of_ties(self) -> Iterator[PlanLack]:
        part, individ = PlanPart.OTHERS, self._teori.individ
        others = individ.samarbeid_med_andre if individ else None
        if others is None and not self._teori.samarbeid:
            yield PlanLack(part, PlanLackKind.OTHERS)
        pairs = tuple("+".join(pair) for pair in self.pairs_without_agreement())
        if pairs:
            yield PlanLack(part, PlanLackKind.AGREEMENT, pairs)

    def pairs_without_agreement(self) -> tuple[tuple[str, str], ...]:
        """Give services that meet in a measure without a collaboration, or one too slight.

        Measures side by side are the coordinator's to hold together, and call for none.
        """
        ties = (tie for tie in self.missing_ties() if tie.kind != "samordning")
        return tuple(dict.fromkeys(tie.services for tie in ties))
