"""Small theories for the questions of plans: hierarchies, anchoring, money in days, and phases."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import combinations
from typing import TYPE_CHECKING, Literal

import builders as b
from endringsteori.model import Finansiering
from strategies.picking import picks

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from endringsteori.model import Fase, Teori, Tiltak
    from strategies.picking import Pick

__all__ = ["any_planned"]

_PLANS = ("kommuneplan", "temaplan", "budsjett")
_GOALS = ("trygg", "til-stede", "med")
_MEASURES = ("losen", "pusterommet", "møteplassen")
_PERIODS = (None, "2024", "2024/2025", "2025-2026", "2024-H2", "2026")
_AMOUNTS = (None, *map(Decimal, ("1200000", "780000", "999.50", "1", "0", "-5000")))
_TYPES: tuple[Literal["drift", "tilskudd", "prosjekt"] | None, ...] = (
    None,
    "drift",
    "tilskudd",
    "prosjekt",
)


def any_planned() -> SearchStrategy[Teori]:
    """Give a theory of three plans, goals and measures, circles and loose ends among them."""
    return picks().map(_planned)


def _planned(pick: Pick) -> Teori:
    return b.teori(
        *(
            b.plan(id_, del_av=pick((None, *_PLANS)), periode=pick(_PERIODS))
            for id_ in _PLANS
        ),
        *(
            b.mål(
                id_,
                delmål_av=pick((None, *_GOALS)),
                forankret_i=_some(pick, (*_PLANS, "borte")),
            )
            for id_ in _GOALS
        ),
        *(_tiltak(pick, id_) for id_ in _MEASURES),
        *(_fase(pick) for _ in range(pick(range(2)))),
    )


def _tiltak(pick: Pick, id_: str) -> Tiltak:
    return b.tiltak(
        id_,
        b.effekt("e", mål=_some(pick, _GOALS)),
        b.innsats(årsverk=pick((None, "0,5"))),
        mål=_some(pick, _GOALS),
        status=pick((None, "idé", "pågår", "avsluttet")),
        oppstart=_day(pick),
        slutt=_day(pick),
        finansiering=[_money(pick) for _ in range(pick(range(3)))],
    )


def _money(pick: Pick) -> Finansiering:
    return Finansiering(
        type=pick(_TYPES), beløp=pick(_AMOUNTS), fra=_day(pick), til=_day(pick)
    )


def _fase(pick: Pick) -> Fase:
    return b.fase(
        "prøve",
        *_some(pick, (*_MEASURES, "borte")),
        fra=_day(pick),
        til=_day(pick),
        status=pick((None, "planlagt", "pågår", "ferdig")),
    )


def _day(pick: Pick) -> date | None:
    """Give a day of four years, or none: a choice is among 256, so it takes two."""
    days = pick(range(250)) * 6 + pick(range(6))
    return pick((None, date(2023, 6, 1) + timedelta(days)))


def _some(pick: Pick, ids: tuple[str, ...]) -> tuple[str, ...]:
    """Give none, one or two of some ids."""
    return pick([(), *((one,) for one in ids), *combinations(ids, 2)])
