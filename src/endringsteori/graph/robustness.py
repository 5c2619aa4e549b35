"""Questions about robustness: what few things a goal rests on, and on whose money."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias, TypedDict

from endringsteori.graph.falling import Falling
from endringsteori.graph.financing import Financing

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from endringsteori.graph.falling import Fall
    from endringsteori.model import Finansiering

__all__ = ["BroughtDown", "Robustness", "SoftMoney", "Support", "SupportKind"]

SupportKind: TypeAlias = Literal["tjeneste", "innsats", "tiltak"]
_KEYS: Final[Mapping[SupportKind, Literal["services", "measures", "inputs"]]] = {
    "tjeneste": "services",
    "tiltak": "measures",
    "innsats": "inputs",
}


class _Taken(TypedDict):
    """Supports by kind, as questions about falling ask for them."""

    services: list[str]
    measures: list[str]
    inputs: list[str]


class Support(NamedTuple):
    """Something that chains rest on and that can be taken away."""

    kind: SupportKind
    id: str


class BroughtDown(NamedTuple):
    """A goal, and a smallest set of supports that brings it down: one, or two together.

    Of two, neither does it alone.
    """

    mål: str
    supports: tuple[Support, ...]


class SoftMoney(NamedTuple):
    """A goal that no measure with ordinary money (drift) reaches, only others with money.

    `tiltak` are the measures that reach it and have money on the day.
    """

    mål: str
    tiltak: tuple[str, ...]
    money: tuple[Finansiering, ...]


class Robustness(Financing, Falling):
    """What goals rest on.

    Pairs are not tried one by one. Two supports bring down more together than each for
    itself only where a link has some of its causes fallen with the one, and all the rest
    with the other; only pairs that meet so in a link are asked about. So the cost follows
    from what falls.
    """

    def falls_with(self, supports: Iterable[Support]) -> Fall:
        """Give what falls when these fall away together."""
        return self.falls_without(**_by_kind(supports))

    def supports(self) -> tuple[Support, ...]:
        """Give all that can be taken away: services, then inputs, then measures."""
        return self._supports

    @cached_property
    def _supports(self) -> tuple[Support, ...]:
        teori = self._teori
        return (
            *(Support("tjeneste", tjeneste.id) for tjeneste in teori.tjenester),
            *(Support("innsats", node.element) for node in self.nodes("innsats")),
            *(Support("tiltak", tiltak.id) for tiltak in teori.tiltak),
        )

    def brought_down(self) -> tuple[BroughtDown, ...]:
        """Give the smallest sets of one and two supports that each goal falls with.

        Goals in document order, for each the sets of one first. Larger sets are not
        sought: that is too much work to promise an end to.
        """
        return tuple(
            BroughtDown(mål.id, supports)
            for mål in self._teori.mål
            for supports in self._sets.get(mål.id, ())
        )

    @cached_property
    def _sets(self) -> Mapping[str, Sequence[tuple[Support, ...]]]:
        found: dict[str, list[tuple[Support, ...]]] = {}
        alone: list[frozenset[str]] = []
        halves: dict[int, dict[int, set[int]]] = {}
        for n, support in enumerate(self._supports):
            fallen = self._fallen_with(support)
            alone.append(frozenset(self._goals_in(fallen)))
            for goal in alone[n]:
                found.setdefault(goal, []).append((support,))
            for link, causes in self._half_fallen(fallen).items():
                halves.setdefault(link, {})[n] = causes
        for one, other in self._meeting_pairs(halves):
            pair = self._supports[one], self._supports[other]
            for goal in self._goals_in(self._fallen_with(*pair)):
                if goal not in alone[one] and goal not in alone[other]:
                    found.setdefault(goal, []).append(pair)
        return found

    def _fallen_with(self, *supports: Support) -> Collection[int]:
        return self._brought_down(self._first(**_by_kind(supports)))

    def _goals_in(self, fallen: Iterable[int]) -> Iterator[str]:
        nodes = (self._nodes[i] for i in fallen)
        return (node.element for node in nodes if node.slag == "mål")

    def _half_fallen(self, fallen: Collection[int]) -> Mapping[int, set[int]]:
        """Give the links that stand with causes that count fallen, and those causes."""
        halves: dict[int, set[int]] = {}
        for source in fallen:
            for link in self._next[source]:
                stands = link not in fallen and self._nodes[link].slag != "innsats"
                if stands and self._counts(source, link):
                    halves.setdefault(link, set()).add(source)
        return halves

    def _meeting_pairs(
        self, halves: Mapping[int, Mapping[int, set[int]]]
    ) -> Sequence[tuple[int, int]]:
        """Give the pairs of supports, by place, that bring down more than each for itself.

        `halves` has by link what falls of its causes with each support.
        """
        return sorted(
            {
                pair
                for link, met in halves.items()
                for pair in _covering_pairs(self._counted[link], met)
            }
        )

    def goals_on_soft_money(self, dato: date) -> tuple[SoftMoney, ...]:
        """Give the goals that rest on project money and grants alone, on a day.

        As in ET209: measures that do not tell of money count for nothing.
        """
        carried = set(self.goals_financed_on(dato, "drift"))
        money = {t.id: self.financing_on(t.id, dato) for t in self._teori.tiltak}
        return tuple(
            SoftMoney(mål.id, paid, tuple(m for id_ in paid for m in money[id_]))
            for mål in self._teori.mål
            if mål.id not in carried
            if (paid := self._paid(mål.id, money))
        )

    def _paid(
        self, mål: str, money: Mapping[str, Collection[Finansiering]]
    ) -> tuple[str, ...]:
        return tuple(id_ for id_ in self.measures_reaching(mål) if money[id_])


def _by_kind(supports: Iterable[Support]) -> _Taken:
    taken: _Taken = {"services": [], "measures": [], "inputs": []}
    for support in supports:
        taken[_KEYS[support.kind]].append(support.id)
    return taken


def _covering_pairs(
    causes: Sequence[int], met: Mapping[int, set[int]]
) -> Iterator[tuple[int, int]]:
    """Give the pairs of supports that fell all causes of a link between them.

    `met` has the causes that each fells. One of a pair fells the cause that fewest do;
    the other fells, of what that one leaves, the cause that fewest do.
    """
    felling: dict[int, list[int]] = {cause: [] for cause in causes}
    for n, fallen in met.items():
        for cause in fallen:
            felling[cause].append(n)

    def rarest(those: Iterable[int]) -> Sequence[int]:
        return felling[min(those, key=lambda cause: len(felling[cause]))]

    for one in rarest(causes):
        left = felling.keys() - met[one]
        for other in rarest(left):
            if left <= met[other]:
                yield min(one, other), max(one, other)
