"""`without`: a theory from which something has been taken away, with all that falls with it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from endringsteori.comparison.without_references import pruned
from endringsteori.graph import Support, graf
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from endringsteori.graph import Fall
    from endringsteori.model import Finansiering, Teori, Tiltak

__all__ = ["Taken", "Without", "without"]


@dataclass(frozen=True, slots=True)
class Taken:
    """What is taken away: services, measures and inputs, and money.

    `finansiering` holds types (drift, tilskudd, prosjekt) and sources (`kilde`), whatever
    their case.
    """

    supports: tuple[Support, ...] = ()
    finansiering: tuple[str, ...] = ()

    def is_paid_by(self, money: Finansiering) -> bool:
        """Tell whether some money is among what is taken away."""
        named = {word.casefold() for word in self.finansiering}
        return not named.isdisjoint(
            word.casefold() for word in (money.type, money.kilde) if word is not None
        )


@dataclass(frozen=True, slots=True)
class Without:
    """What is left, what fell, and the measures that lost the last of their money."""

    teori: Teori
    fall: Fall
    unpaid: tuple[str, ...]


def without(teori: Teori, taken: Taken, dato: date) -> Without:
    """Take something away, every reference to it, and what falls with it.

    A measure falls when money is taken away and no other is left that lasts beyond the day.
    Links fall by the and/or of `TheoryGraph.falls_without`. Goals that fall stay: a goal
    has been decided, and stands there with nothing to carry it. Raises `KeyError` for a
    measure or an innsats that there is none of.
    """
    unpaid = tuple(t.id for t in teori.tiltak if _is_unpaid(t, taken, dato))
    supports = (*taken.supports, *(Support("tiltak", id_) for id_ in unpaid))
    fall = graf(teori).falls_with(supports)
    named = {s.id for s in supports if s.kind != "innsats"}
    gone = named.union(one.element for one in fall.fallen if one.slag != "mål")
    paid = replace(teori, tiltak=tuple(_paid(t, taken) for t in teori.tiltak))
    return Without(pruned(paid if taken.finansiering else teori, gone), fall, unpaid)


def _is_unpaid(tiltak: Tiltak, taken: Taken, dato: date) -> bool:
    left = tuple(_left(tiltak, taken))
    lasting = (one for one in left if one.til is None or one.til >= dato)
    return len(left) < len(tiltak.finansiering) and not any(lasting)


def _left(tiltak: Tiltak, taken: Taken) -> Iterator[Finansiering]:
    return (money for money in tiltak.finansiering if not taken.is_paid_by(money))


def _paid(tiltak: Tiltak, taken: Taken) -> Tiltak:
    return replace(tiltak, finansiering=tuple(_left(tiltak, taken)))
