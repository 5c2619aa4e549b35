"""What the things of a theory are called, whatever their kind."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from endringsteori.model import DELTE_SEKSJONER, TILTAKETS_SEKSJONER
from endringsteori.model.navnerom import Navnerom
from endringsteori.model.referanser import løse_referanser

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Self

    from endringsteori.graph.kept import Kept
    from endringsteori.model import Målgruppe, Teori, Tiltak
    from endringsteori.model.referanser import Referansen

__all__ = ["Names"]

_T = TypeVar("_T")


class Names:
    """A theory with its ids resolved: the ground that every family of questions has.

    `unresolved` are the references that name nothing, where they are known already.
    `kept` is what is kept of graphs of the theory as it was before.
    """

    def __init__(
        self,
        teori: Teori,
        unresolved: tuple[Referansen, ...] | None = None,
        kept: Kept | None = None,
    ) -> None:
        self._teori = teori
        self._unresolved = unresolved
        self._kept = kept

    def _by_home(self, work: Callable[[Self], Mapping[str, _T]]) -> Mapping[str, _T]:
        """Give what `work` finds by home: measures in document order, then shared links.

        What it finds for a home must follow from its island and from what is shared.
        """
        return work(self) if self._kept is None else self._kept.by_home(self, work)

    @property
    def teori(self) -> Teori:
        """The theory that this is the graph of."""
        return self._teori

    @property
    def navnerom(self) -> Navnerom:
        """What the ids of the theory name."""
        return self._navnerom

    @cached_property
    def _navnerom(self) -> Navnerom:
        return Navnerom(self._teori)

    @property
    def unresolved(self) -> tuple[Referansen, ...]:
        """The references that name nothing of the kinds that their field allows."""
        if self._unresolved is None:
            self._unresolved = tuple(løse_referanser(self._teori, self._navnerom))
        return self._unresolved

    def measure(self, tiltak: str) -> Tiltak:
        """Give the measure of an id."""
        return self._measures[tiltak]

    @cached_property
    def _measures(self) -> Mapping[str, Tiltak]:
        return {tiltak.id: tiltak for tiltak in self._teori.tiltak}

    @cached_property
    def _measure_place(self) -> Mapping[str, int]:
        return {tiltak.id: n for n, tiltak in enumerate(self._teori.tiltak)}

    def _groups_among(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Give those of some ids that are target groups, each once, in document order."""
        groups = self._groups
        known = {id_ for id_ in ids if id_ in groups}
        if len(known) < 2:  # noqa: PLR2004 - one stands in order by itself
            return tuple(known)
        return tuple(sorted(known, key=self._group_place))

    def _group_place(self, id_: str) -> int:
        return self._groups[id_][0]

    @cached_property
    def _groups(self) -> Mapping[str, tuple[int, Målgruppe]]:
        """By target group: its place, and itself."""
        return {g.id: (n, g) for n, g in enumerate(self._teori.målgrupper)}

    def navn(self, element: str) -> str:
        """Give what people call any thing of the theory, or its id where it has no name.

        At nivå individ a goal is first told in the person's own words.
        """
        if "/" in element:
            return self._navn_inside(element)
        return self._names.get(element) or element

    def _navn_inside(self, element: str) -> str:
        """Give what people call a thing inside a measure, or a cause of a challenge."""
        return self._names_inside.get(element, element)

    def own_words(self, element: str) -> str:
        """Give a goal in the person's own words alone at nivå individ; else as `navn`."""
        return self._own_words.get(element) or self.navn(element)

    @cached_property
    def _own_words(self) -> Mapping[str, str | None]:
        if self._teori.nivå != "individ":
            return {}
        return {mål.id: mål.med_egne_ord for mål in self._teori.mål}

    @cached_property
    def _names(self) -> Mapping[str, str | None]:
        """By shared thing."""
        names = {
            thing.id: thing.navn
            for section in DELTE_SEKSJONER
            for thing in getattr(self._teori, section)
        }
        for mål in self._teori.mål:
            own = self._own_words.get(mål.id)
            if own is not None and own != mål.navn:
                names[mål.id] = f"{own} ({mål.navn})"
        return names

    @cached_property
    def _names_inside(self) -> Mapping[str, str]:
        """By what `_navn_inside` tells of."""
        names: dict[str, str] = {}
        for tiltak in self._teori.tiltak:
            for section in TILTAKETS_SEKSJONER:
                things = getattr(tiltak, section)
                names.update((f"{tiltak.id}/{t.id}", t.navn) for t in things)
        for utfordring in self._teori.utfordringer:
            årsaker = utfordring.årsaker
            names.update((f"{utfordring.id}/{å.id}", å.navn) for å in årsaker)
        return names
