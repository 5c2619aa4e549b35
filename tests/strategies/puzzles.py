"""Small theories for the questions of the puzzle: people, places, money, means and gauges."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import strategies as st

import builders as b
from endringsteori.model import Finansiering
from strategies.resting import any_resting

if TYPE_CHECKING:
    from endringsteori.model import (
        Aktivitet,
        Effekt,
        Innsats,
        Resultat,
        Teori,
        Tiltak,
    )

__all__ = ["any_puzzle"]

_GROUPS = ("elever", "foreldre")
_MEANS = ("kurs", "råd")
_SERVICES = ("nav", "ppt", "skolen")
_STATUSES = (None, "pågår", "avsluttet")
_TYPES = ("drift", "tilskudd", "prosjekt", None)


@st.composite
def any_puzzle(draw: st.DrawFn, most: int = 8) -> Teori:
    """Give a theory of two measures in which most pieces may be there or not."""
    teori = draw(any_resting(most))
    measures = tuple(draw(_told(tiltak)) for tiltak in teori.tiltak)
    elements = [f"{t.id}/{n.id}" for t in measures for n in _links(t)]
    gauged = draw(st.lists(st.sampled_from([*elements, "fullføre"]), max_size=4))
    pairs = st.lists(
        st.sampled_from(_SERVICES), min_size=2, max_size=3, unique=True
    ).map(tuple)
    return replace(
        teori,
        tiltak=measures,
        mål=tuple(
            replace(
                mål,
                målgrupper=draw(_some(_GROUPS)),
                ansvarlig=draw(st.none() | st.sampled_from(_SERVICES)),
            )
            for mål in teori.mål
        ),
        tjenester=tuple(
            b.tjeneste(t.id, *draw(_some(_MEANS)), status=draw(_OPEN))
            for t in teori.tjenester
        ),
        målgrupper=tuple(
            b.målgruppe(id_, antall=draw(st.none() | st.integers(0, 90)))
            for id_ in _GROUPS
        ),
        indikatorer=tuple(
            b.indikator(f"i{n}", måler=element) for n, element in enumerate(gauged)
        ),
        samarbeid=tuple(
            b.samarbeid(f"s{n}", *pair, trinn=draw(st.integers(1, 4)))
            for n, pair in enumerate(draw(st.lists(pairs, max_size=2)))
        ),
    )


_OPEN = st.sampled_from(("aktiv", "aktiv", "nedlagt"))


def _some(ids: tuple[str, ...]) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(ids), unique=True).map(tuple)


def _links(tiltak: Tiltak) -> tuple[Innsats | Aktivitet | Resultat | Effekt, ...]:
    return (
        *tiltak.innsats,
        *tiltak.aktiviteter,
        *tiltak.resultater,
        *tiltak.effekter,
    )


@st.composite
def _told(draw: st.DrawFn, tiltak: Tiltak) -> Tiltak:
    """Say whom a measure is for, how many, with what money and by what means."""
    money = st.builds(
        Finansiering,
        type=st.sampled_from(_TYPES),
        fra=st.none() | st.just("2026-01-01"),
        til=st.none() | st.sampled_from(("2026-06-30", "2027-12-31")),
    )
    return replace(
        tiltak,
        målgrupper=draw(_some(_GROUPS)),
        mål=draw(_some(("fullføre", "trivsel"))),
        status=draw(st.sampled_from(_STATUSES)),
        plasser=draw(st.none() | st.integers(0, 50)),
        finansiering=tuple(draw(st.lists(money, max_size=2))),
        aktiviteter=tuple(draw(_needing(one)) for one in tiltak.aktiviteter),
    )


@st.composite
def _needing(draw: st.DrawFn, aktivitet: Aktivitet) -> Aktivitet:
    return replace(aktivitet, krever=draw(_some(_MEANS)))
