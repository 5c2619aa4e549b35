"""Questions about robustness: what few things a goal rests on, and on whose money."""

from __future__ import annotations

from functools import cached_property
from itertools import combinations
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from endringsteori.graph.falling import Falling
from endringsteori.graph.financing import Financing

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from endringsteori.graph.falling import Fall
    from endringsteori.model import Finansiering

__all__ = ["BroughtDown", "Robustness", "SoftMoney", "Support", "SupportKind"]

SupportKind: TypeAlias = Literal["tjeneste", "innsats", "tiltak"]


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
    from what falls, and from how many supports meet in one link.
    """

    def falls_with(self, supports: Iterable[Support]) -> Fall:
        """Give what falls when these fall away together."""
        by_kind: dict[SupportKind, list[str]] = {}
        for support in supports:
            by_kind.setdefault(support.kind, []).append(support.id)
        return self.falls_without(
            services=by_kind.get("tjeneste", ()),
            measures=by_kind.get("tiltak", ()),
            inputs=by_kind.get("innsats", ()),
        )

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
        for support in self._supports:
            goals = self.falls_with((support,)).goals
            alone.append(frozenset(goals))
            for goal in goals:
                found.setdefault(goal, []).append((support,))
        for one, other in self._meeting_pairs():
            pair = self._supports[one], self._supports[other]
            for goal in self.falls_with(pair).goals:
                if goal not in alone[one] and goal not in alone[other]:
                    found.setdefault(goal, []).append(pair)
        return found

    def _meeting_pairs(self) -> Sequence[tuple[int, int]]:
        """Give the pairs of supports, by place, that bring down more than each for itself."""
        halves: dict[int, list[tuple[int, frozenset[int]]]] = {}
        for n, support in enumerate(self._supports):
            for link, fallen in self._half_fallen(support):
                halves.setdefault(link, []).append((n, fallen))
        pairs = {
            (one, other)
            for link, met in halves.items()
            for (one, fallen), (other, more) in combinations(met, 2)
            if len(fallen | more) == len(self._counted[link])
        }
        return sorted(pairs)

    def _half_fallen(self, support: Support) -> Iterator[tuple[int, frozenset[int]]]:
        """Give the links that stand with some of their causes fallen, and those causes."""
        fallen = {self._index[e] for e in self.falls_with((support,)).elements}
        touched = {t for source in fallen for t in self._next[source]} - fallen
        for link in touched:
            if self._nodes[link].slag != "innsats":
                causes = fallen.intersection(self._counted[link])
                if causes:
                    yield link, frozenset(causes)

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
