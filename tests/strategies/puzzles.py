"""Small theories for the questions of the puzzle: people, places, money, means and gauges."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import permutations
from typing import TYPE_CHECKING, Literal

import builders as b
from endringsteori.model import Finansiering
from strategies.picking import picks
from strategies.resting import resting

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from endringsteori.model import (
        Aktivitet,
        Effekt,
        Innsats,
        Resultat,
        Teori,
        Tiltak,
    )
    from strategies.picking import Pick

__all__ = ["any_puzzle"]

_SERVICES = ("nav", "ppt", "skolen")
_TABLES = (*permutations(_SERVICES, 2), *permutations(_SERVICES, 3))
_STATUSES: tuple[Literal["pågår", "avsluttet"] | None, ...] = (
    None,
    "pågår",
    "avsluttet",
)
_TYPES: tuple[Literal["drift", "tilskudd", "prosjekt"] | None, ...] = (
    "drift",
    "tilskudd",
    "prosjekt",
    None,
)


def _orders(*ids: str) -> tuple[tuple[str, ...], ...]:
    """Give every way to name some of these, or none, in any order."""
    return tuple(
        order for size in range(len(ids) + 1) for order in permutations(ids, size)
    )


_GROUPS = _orders("elever", "foreldre")
_GOALS = _orders("fullføre", "trivsel")
_MEANS = _orders("kurs", "råd")


def any_puzzle() -> SearchStrategy[Teori]:
    """Give a theory of two measures in which most pieces may be there or not."""
    return picks().map(_puzzle)


def _puzzle(pick: Pick) -> Teori:
    teori = resting(pick)
    elements = [f"{t.id}/{n.id}" for t in teori.tiltak for n in _links(t)]
    return replace(
        teori,
        tiltak=tuple(_told(pick, tiltak) for tiltak in teori.tiltak),
        mål=tuple(
            replace(mål, målgrupper=pick(_GROUPS), ansvarlig=pick((None, *_SERVICES)))
            for mål in teori.mål
        ),
        tjenester=tuple(
            b.tjeneste(t.id, *pick(_MEANS), status=pick(("aktiv", "aktiv", "nedlagt")))
            for t in teori.tjenester
        ),
        målgrupper=tuple(
            b.målgruppe(id_, antall=pick((None, *range(90)))) for id_ in _GROUPS[-1]
        ),
        indikatorer=tuple(
            b.indikator(f"i{n}", måler=pick((*elements, "fullføre")))
            for n in range(pick(range(5)))
        ),
        samarbeid=tuple(
            b.samarbeid(f"s{n}", *pick(_TABLES), trinn=pick(range(1, 5)))
            for n in range(pick(range(3)))
        ),
    )


def _links(tiltak: Tiltak) -> tuple[Innsats | Aktivitet | Resultat | Effekt, ...]:
    return (
        *tiltak.innsats,
        *tiltak.aktiviteter,
        *tiltak.resultater,
        *tiltak.effekter,
    )


def _told(pick: Pick, tiltak: Tiltak) -> Tiltak:
    """Say whom a measure is for, how many, with what money and by what means."""
    return replace(
        tiltak,
        målgrupper=pick(_GROUPS),
        mål=pick(_GOALS),
        status=pick(_STATUSES),
        plasser=pick((None, *range(50))),
        finansiering=tuple(_money(pick) for _ in range(pick(range(3)))),
        aktiviteter=tuple(
            replace(one, krever=pick(_MEANS)) for one in tiltak.aktiviteter
        ),
    )


def _money(pick: Pick) -> Finansiering:
    return Finansiering(
        type=pick(_TYPES),
        fra=pick((None, date(2026, 1, 1))),
        til=pick((None, date(2026, 6, 30), date(2027, 12, 31))),
    )
