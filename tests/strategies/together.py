"""Theories about who works with whom, and on what grounds: much of it there, some missing."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from hypothesis import strategies as st

import builders as b
from strategies.ids import fields, tekster

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

    from endringsteori.model import (
        Aktivitet,
        Effekt,
        Innsats,
        Mål,
        Resultat,
        Teori,
        Tiltak,
    )

    Drawn: TypeAlias = dict[str, object]
    Link: TypeAlias = Innsats | Aktivitet | Resultat | Effekt

__all__ = ["any_together"]

_SERVICES = ("nav", "ppt", "skolen")
_GOALS = ("fullføre", "trivsel")
_GROUPS = ("unge", "foreldre")
_MEASURES = ("tett-på", "losen")
_SHARED = "delt"
_SOURCES = ("gammel", "ny", "udatert")
_PREMISES = ("antatt", "avkreftet")
_DAYS = ("2024-02-29", "2025-11-20", "2025-11-21", "2026-06-01", "2027-03-01")
_BUILD: tuple[Callable[..., Link], ...] = (
    b.innsats,
    b.aktivitet,
    b.aktivitet,
    b.aktivitet,
    b.resultat,
    b.effekt,
)


def _some(*pool: str, most: int = 2) -> SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(pool), unique=True, max_size=most)


def _someone() -> SearchStrategy[str | None]:
    return st.none() | st.sampled_from((*_SERVICES, "ukjent"))


def _day() -> SearchStrategy[str]:
    return st.sampled_from(_DAYS)


@cache
def _hypotese() -> SearchStrategy[Drawn]:
    return fields(
        fordi=tekster(), kunnskap=_some(*_SOURCES), forutsetninger=_some(*_PREMISES)
    )


@st.composite
def _links(draw: st.DrawFn) -> dict[str, list[Link]]:
    """Give the links of two measures, with edges in and between them, circles and all."""
    homes = draw(st.lists(st.sampled_from(_MEASURES), max_size=7))
    elements = [f"{home}/l{n}" for n, home in enumerate(homes)]
    steps = st.dictionaries(
        st.sampled_from([*elements, _SHARED]), _hypotese(), max_size=3
    )
    goals = st.dictionaries(st.sampled_from(_GOALS), _hypotese(), max_size=2)
    inside: dict[str, list[Link]] = {home: [] for home in _MEASURES}
    for n, home in enumerate(homes):
        build = draw(st.sampled_from(_BUILD))
        own: Drawn = {"fører_til": draw(steps)}
        if build is b.aktivitet:
            own["ansvarlig"] = draw(_someone())
            own["samarbeidspartnere"] = draw(_some(*_SERVICES))
        elif build is not b.innsats:
            own["bidrar_til"] = draw(goals)
        inside[home].append(build(f"l{n}", **own))
    return inside


@st.composite
def _tiltak(draw: st.DrawFn, id_: str, links: list[Link]) -> Tiltak:
    visits = st.lists(st.fixed_dictionaries({"dato": _day()}), max_size=2)
    own = draw(
        fields(
            samarbeidspartnere=_some(*_SERVICES),
            samordnes_av=st.sampled_from(_SERVICES),
            målgrupper=_some(*_GROUPS),
            mål=_some(*_GOALS),
            status=st.sampled_from(("planlagt", "pågår")),
            oppstart=_day(),
            gjenbesøk=visits,
            brukermedvirkning=fields(individ=tekster(), gjenstår=tekster()),
        )
    )
    return b.tiltak(id_, *links, ansvarlig=draw(_someone()), **own)


@cache
def _utfordring() -> SearchStrategy[Drawn]:
    return fields(
        gjelder=st.sampled_from(("målgruppen", "tjenestene")),
        kunnskap=_some(*_SOURCES),
        bekreftet_av=_some(*_SERVICES),
    )


@cache
def _forutsetning() -> SearchStrategy[Drawn]:
    return fields(
        status=st.sampled_from(_PREMISES),
        ansvarlig=st.sampled_from(_SERVICES),
        sist_lest=_day(),
    )


@st.composite
def _mål(draw: st.DrawFn, id_: str) -> Mål:
    own = fields(forankret_i=st.just("planen"), svarer_på=st.just("fravær"))
    parent = draw(st.none() | st.sampled_from(_GOALS))
    return b.mål(id_, parent, **draw(own))


@st.composite
def any_together(draw: st.DrawFn) -> Teori:
    """Give two measures of three services, their collaborations, and what they rest on."""
    samarbeid = st.lists(_some(*_SERVICES, most=3).filter(lambda ids: len(ids) > 1))
    shared = st.fixed_dictionaries({"dato": _day(), "tiltak": _some(*_MEASURES)})
    links = draw(_links())
    return b.teori(
        *(draw(_tiltak(id_, inside)) for id_, inside in links.items()),
        b.effekt(
            _SHARED,
            mål=draw(st.dictionaries(st.sampled_from(_GOALS), _hypotese())),
        ),
        *(draw(_mål(id_)) for id_ in _GOALS),
        *(b.målgruppe(id_) for id_ in _GROUPS),
        *(b.tjeneste(id_, **draw(fields(sektor=tekster()))) for id_ in _SERVICES),
        *(
            b.samarbeid(f"s{n}", *mellom, trinn=draw(st.integers(1, 4)))
            for n, mellom in enumerate(draw(samarbeid))
        ),
        b.plan("planen", periode=draw(st.sampled_from(("2022-2025", "2026")))),
        *(
            b.utfordring(id_, **draw(_utfordring()))
            for id_ in draw(_some("fravær", "uro"))
        ),
        *(b.forutsetning(id_, **draw(_forutsetning())) for id_ in _PREMISES),
        b.kunnskapskilde("gammel", år=2015),
        b.kunnskapskilde("ny", år=2016),
        b.kunnskapskilde("udatert"),
        b.risiko("stempling", *draw(_some("losen/l0", "tett-på/l0"))),
        b.indikator("samtaler", tuple(draw(_some("fravær", *_PREMISES, *_GOALS)))),
        gjenbesøk=draw(st.lists(shared, max_size=2)),
        innstillinger={"sjekklister": draw(_some("bufdir-fase-1", "egen"))},
        kartlegging=draw(_kartlegging()),
    )


@cache
def _kartlegging() -> SearchStrategy[Drawn]:
    punkt = fields(status=st.sampled_from(("ja", "nei")), svar=tekster())
    points = st.dictionaries(st.sampled_from(("1", "12", "13")), punkt)
    return st.dictionaries(st.sampled_from(("bufdir-fase-1", "egen")), points)
