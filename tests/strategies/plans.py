"""Small theories for the questions of plans: hierarchies, anchoring, money in days, and phases."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import combinations
from typing import TYPE_CHECKING

from hypothesis import strategies as st

import builders as b
from endringsteori.model import Finansiering

if TYPE_CHECKING:
    from endringsteori.model import Fase, Mål, Plan, Teori, Tiltak

__all__ = ["any_planned"]

_PLANS = ("kommuneplan", "temaplan", "budsjett")
_GOALS = ("trygg", "til-stede", "med")
_MEASURES = ("losen", "pusterommet", "møteplassen")
_PERIODS = (None, "2024", "2024/2025", "2025-2026", "2024-H2", "2026")
_AMOUNTS = ("1200000", "780000", "999,50", "1", "0", "-5000")
_DAYS = st.none() | st.integers(0, 1500).map(lambda n: date(2023, 6, 1) + timedelta(n))


@st.composite
def any_planned(draw: st.DrawFn) -> Teori:
    """Give a theory of three plans, goals and measures, circles and loose ends among them."""
    return b.teori(
        *(draw(_plan(id_)) for id_ in _PLANS),
        *(draw(_mål(id_)) for id_ in _GOALS),
        *(draw(_tiltak(id_)) for id_ in _MEASURES),
        *draw(st.lists(_fase(), max_size=1)),
    )


def _plan(id_: str) -> st.SearchStrategy[Plan]:
    return st.builds(
        b.plan,
        st.just(id_),
        del_av=st.none() | st.sampled_from(_PLANS),
        periode=st.sampled_from(_PERIODS),
    )


def _mål(id_: str) -> st.SearchStrategy[Mål]:
    return st.builds(
        b.mål,
        st.just(id_),
        delmål_av=st.none() | st.sampled_from(_GOALS),
        forankret_i=_some((*_PLANS, "borte")),
    )


@st.composite
def _tiltak(draw: st.DrawFn, id_: str) -> Tiltak:
    money = st.builds(
        Finansiering,
        type=st.sampled_from(("drift", "tilskudd", "prosjekt", None)),
        beløp=st.none() | st.sampled_from(_AMOUNTS),
        fra=_DAYS,
        til=_DAYS,
    )
    return b.tiltak(
        id_,
        b.effekt("e", mål=draw(_some(_GOALS))),
        b.innsats(årsverk=draw(st.sampled_from((None, "0,5")))),
        mål=draw(_some(_GOALS)),
        status=draw(st.sampled_from((None, "idé", "pågår", "avsluttet"))),
        oppstart=draw(_DAYS),
        slutt=draw(_DAYS),
        finansiering=draw(st.lists(money, max_size=2)),
    )


@st.composite
def _fase(draw: st.DrawFn) -> Fase:
    return b.fase(
        "prøve",
        *draw(_some((*_MEASURES, "borte"))),
        fra=draw(_DAYS),
        til=draw(_DAYS),
        status=draw(st.sampled_from((None, "planlagt", "pågår", "ferdig"))),
    )


def _some(ids: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    """Give none, one or two of some ids, in one choice: a theory has many of them."""
    return st.sampled_from([(), *((one,) for one in ids), *combinations(ids, 2)])
