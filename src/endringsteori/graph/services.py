"""Questions about services: who is in a measure, who is responsible, who has what."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from endringsteori.graph.links import Links
from endringsteori.model.referanser import referanser, referanser_i

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

    from endringsteori.model import Tiltak

__all__ = ["Services"]

_ROLES = frozenset(
    {"ansvarlig", "samarbeidspartnere", "samordnes_av", "mellom", "koordinator"}
)
_MANY = 3
"""Services in one measure that somebody must coordinate."""


class Services(Links):
    """The services and their parts in the work. Answers stand in the order of `tjenester`.

    An id that is no service of the theory is nobody, except in `names_responsible`.
    """

    def services_of(self, tiltak: str) -> tuple[str, ...]:
        """Give the measure's services: responsible, partners and coordinator, activities' too."""
        return self._services_of[tiltak]

    @cached_property
    def _services_of(self) -> Mapping[str, tuple[str, ...]]:
        return {t.id: self._known(_named_in(t)) for t in self._teori.tiltak}

    def services_left_out(self, tiltak: str) -> Mapping[str, tuple[str, ...]]:
        """Give the services that a measure's target groups meet, and that it leaves out.

        Each with the groups that meet it. A closed service is none: nobody can bring it in.
        """
        inside = self.services_of(tiltak)
        met: dict[str, tuple[str, ...]] = {}
        for id_ in self._groups_among(self.measure(tiltak).målgrupper):
            _, målgruppe = self._groups[id_]
            for tjeneste in målgruppe.tjenester:
                if tjeneste in self._open and tjeneste not in inside:
                    met[tjeneste] = (*met.get(tjeneste, ()), id_)
        return met

    def open_services(self) -> tuple[str, ...]:
        """Give the services that are not closed."""
        return tuple(t.id for t in self._teori.tjenester if t.id in self._open)

    @cached_property
    def _open(self) -> frozenset[str]:
        return frozenset(t.id for t in self._teori.tjenester if t.status != "nedlagt")

    def sectors_of(self, tiltak: str) -> tuple[str, ...]:
        """Give the sectors of a measure's services, once whether with a capital or not."""
        inside = (self._sector[id_] for id_ in self.services_of(tiltak))
        return tuple({s.casefold(): s for s in inside if s}.values())

    @cached_property
    def _sector(self) -> Mapping[str, str | None]:
        return {t.id: t.sektor for t in self._teori.tjenester}

    def lacks_coordinator(self, tiltak: str) -> bool:
        """Whether nobody coordinates a measure of three services, or of two sectors.

        Who coordinates an individual plan coordinates all its measures.
        """
        individ = self._teori.individ
        if individ is not None and individ.koordinator is not None:
            return False
        if self.measure(tiltak).samordnes_av is not None:
            return False
        services = self.services_of(tiltak)
        return len(services) >= _MANY or len(self.sectors_of(tiltak)) > 1

    def services_of_activity(self, element: str) -> tuple[str, ...]:
        """Give who is responsible for an activity, after inheritance, and its partners."""
        return self._taking_part[element]

    @cached_property
    def _taking_part(self) -> Mapping[str, tuple[str, ...]]:
        """By activity: who is responsible, after inheritance, and its partners."""
        named = self._named_responsible
        return {
            (element := f"{tiltak.id}/{aktivitet.id}"): self._known(
                (named[element], *aktivitet.samarbeidspartnere)
            )
            for tiltak in self._teori.tiltak
            for aktivitet in tiltak.aktiviteter
        }

    def responsible(self, element: str) -> str | None:
        """Give the service responsible for an activity, after inheritance."""
        named = self._named_responsible[element]
        return named if named in self._place else None

    def names_responsible(self, element: str) -> bool:
        """Whether an activity names or inherits someone responsible, known or not."""
        return self._named_responsible[element] is not None

    @cached_property
    def _named_responsible(self) -> Mapping[str, str | None]:
        """By activity, in document order: who it names or inherits, known or not."""
        found: dict[str, str | None] = {}
        for tiltak in self._teori.tiltak:
            inherited = None if tiltak.samarbeidspartnere else tiltak.ansvarlig
            for aktivitet in tiltak.aktiviteter:
                found[f"{tiltak.id}/{aktivitet.id}"] = aktivitet.ansvarlig or inherited
        return found

    def services_offering(self, virkemiddel: str) -> tuple[str, ...]:
        """Give the services that have a means, kept by its id where means are free."""
        return self._offering.get(virkemiddel, ())

    @cached_property
    def _offering(self) -> Mapping[str, tuple[str, ...]]:
        offering: dict[str, list[str]] = {}
        for tjeneste in self._teori.tjenester:
            for id_ in tjeneste.virkemidler:
                offering.setdefault(id_, []).append(tjeneste.id)
        return {id_: tuple(services) for id_, services in offering.items()}

    def roles(self, tjeneste: str) -> tuple[str, ...]:
        """Give the elements that a service is responsible for, partner in or coordinates.

        In the order of the sections of the file format.
        """
        return self._roles.get(tjeneste, ())

    @cached_property
    def _roles(self) -> Mapping[str, tuple[str, ...]]:
        roles: dict[str, dict[str, None]] = {}
        for one in referanser(self._teori, _ROLES):
            roles.setdefault(one.id, {})[one.element] = None
        return {id_: tuple(elements) for id_, elements in roles.items()}

    def has_role(self, tjeneste: str) -> bool:
        """Whether a service has any of the roles that `roles` tells of."""
        return tjeneste in self._with_role

    @cached_property
    def _with_role(self) -> Container[str]:
        if self._kept is None:
            return self._seen_in_roles()
        shared = referanser(replace(self._teori, tiltak=()), _ROLES)
        inside = self._by_home(Services._named_by_measure).values()
        return frozenset(one.id for one in shared).union(*inside)

    def _seen_in_roles(self) -> Container[str]:
        """Give the services with a role; all are mostly seen long before the end."""
        without = {*self._place}
        for one in referanser(self._teori, _ROLES):
            without.discard(one.id)
            if not without:
                break
        return self._place.keys() - without

    def _named_by_measure(self) -> Mapping[str, frozenset[str]]:
        """By measure: who has a role in it."""
        return {
            tiltak.id: frozenset(
                one.id
                for one in referanser_i(tiltak)
                if one.field.rpartition(".")[2] in _ROLES
            )
            for tiltak in self._teori.tiltak
        }

    @cached_property
    def _place(self) -> Mapping[str, int]:
        return {t.id: n for n, t in enumerate(self._teori.tjenester)}

    def _known(self, named: Iterable[str | None]) -> tuple[str, ...]:
        place = self._place
        known = {id_ for id_ in named if id_ is not None and id_ in place}
        if len(known) < 2:  # noqa: PLR2004 - one stands in order by itself
            return tuple(known)
        return tuple(sorted(known, key=place.__getitem__))


def _named_in(tiltak: Tiltak) -> Iterable[str | None]:
    yield tiltak.ansvarlig
    yield from tiltak.samarbeidspartnere
    yield tiltak.samordnes_av
    for aktivitet in tiltak.aktiviteter:
        yield aktivitet.ansvarlig
        yield from aktivitet.samarbeidspartnere
