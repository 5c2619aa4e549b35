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
        return tuple(
            lack
            for node in self.nodes("aktivitet")
            for virkemiddel in getattr(node.thing, "krever", ())
            if (lack := self._lack(node.element, virkemiddel)) is not None
        )

    def _lack(self, element: str, virkemiddel: str) -> Lack | None:
        tiltak = element.partition("/")[0]
        able, closed = self._having.get(virkemiddel, _NOBODY)
        inside = self.services_of(tiltak)
        if able and any(virkemiddel in self._means_of[tjeneste] for tjeneste in inside):
            return None
        return Lack(element, tiltak, virkemiddel, able, closed)

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

    @cached_property
    def _means_of(self) -> Mapping[str, frozenset[str]]:
        return {t.id: frozenset(t.virkemidler) for t in self._teori.tjenester}

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
