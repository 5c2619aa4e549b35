"""Questions about means: what the work needs, who has it, and what nobody uses."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from endringsteori.graph.services import Services

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Lack", "Means", "Unused"]

_NOBODY: Final[tuple[tuple[str, ...], tuple[str, ...]]] = ((), ())


class Lack(NamedTuple):
    """A means that an activity requires, and that no service in its measure has.

    `having` are the services elsewhere that have it and are not closed: any of them could
    be brought in. Empty where nobody can. `closed` are those that had it.
    """

    aktivitet: str
    tiltak: str
    virkemiddel: str
    having: tuple[str, ...]
    closed: tuple[str, ...]


class Unused(NamedTuple):
    """A means that no activity requires, and the services that have it.

    Where means are free (the section is absent) each service has its own.
    """

    virkemiddel: str
    tjenester: tuple[str, ...]


class Means(Services):
    """Means as activities require them and services have them."""

    def means_lacking(self) -> tuple[Lack, ...]:
        """Give the means that work lacks, in document order of the activities.

        One that only closed services have is lacking too. Where an open service anywhere
        has it, a closed one in the measure is enough: ET210 speaks of that one.
        """
        return self._lacking

    @cached_property
    def _lacking(self) -> tuple[Lack, ...]:
        return tuple(
            Lack(f"{tiltak.id}/{aktivitet.id}", tiltak.id, virkemiddel, able, closed)
            for tiltak in self._teori.tiltak
            for aktivitet in tiltak.aktiviteter
            for virkemiddel in aktivitet.krever
            for able, closed in (self._having.get(virkemiddel, _NOBODY),)
            if not able or not self._is_in(tiltak.id, virkemiddel)
        )

    def _is_in(self, tiltak: str, virkemiddel: str) -> bool:
        """Whether a service of a measure has a means, closed or not."""
        having = self._offering.get(virkemiddel, ())
        return any(tjeneste in having for tjeneste in self.services_of(tiltak))

    @cached_property
    def _having(self) -> Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]:
        """By means: the open services that have it, and the closed."""
        return {
            virkemiddel: (
                tuple(tjeneste for tjeneste in having if tjeneste in self._open),
                tuple(tjeneste for tjeneste in having if tjeneste not in self._open),
            )
            for virkemiddel, having in self._offering.items()
        }

    def unused_means(self) -> tuple[Unused, ...]:
        """Give the means that no activity requires; none where no activity requires any.

        In the order of `virkemidler`, or of the services that have them where that
        section is absent.
        """
        required = self._required
        listed = [virkemiddel.id for virkemiddel in self._teori.virkemidler]
        known = listed or self._offering
        return tuple(
            Unused(id_, self.services_offering(id_))
            for id_ in known
            if required and id_ not in required
        )

    @cached_property
    def _required(self) -> frozenset[str]:
        measures = self._teori.tiltak
        return frozenset(
            id_ for t in measures for a in t.aktiviteter for id_ in a.krever
        )
