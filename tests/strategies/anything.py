"""Any theory at all, however odd, and the things that it holds."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeAlias, TypeVar

from hypothesis import strategies as st

import builders as b
from strategies.ids import (
    DATOER,
    EFFEKTER,
    FORUTSETNINGER,
    INDIKATORER,
    LEDD,
    MÅL,
    MÅLGRUPPER,
    PLANER,
    TALL,
    TILTAK,
    TJENESTER,
    UTFORDRINGER,
    VIRKEMIDLER,
    ÅRSAKER,
    ÅRSAKER_I_ALT,
    fields,
    ids,
    references,
    tekster,
)
from strategies.indicators import any_indikator

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from hypothesis.strategies import SearchStrategy

    from endringsteori.model import (
        Aktivitet,
        Effekt,
        Indikator,
        Innsats,
        Mål,
        Plan,
        Resultat,
        Teori,
        Tiltak,
        Virkning,
    )

    Fields: TypeAlias = Mapping[str, SearchStrategy[object]]
    Link: TypeAlias = Innsats | Aktivitet | Resultat | Virkning | Effekt

__all__ = [
    "any_chain",
    "any_link",
    "any_mål",
    "any_plan",
    "any_teori",
    "any_tiltak",
]

_T = TypeVar("_T")


@cache
def _hypoteser(*likely: str) -> SearchStrategy[dict[str, object]]:
    hypotese = fields(
        fordi=tekster(),
        forutsetninger=references(*FORUTSETNINGER),
        tillit=st.sampled_from(("høy", "middels", "lav", "ukjent")),
        virker_etter=st.sampled_from(("6 uker", "3 måneder", "2 år")),
        nødvendig=st.booleans(),
    )
    return st.dictionaries(
        ids(likely), st.one_of(st.none(), tekster(), hypotese), max_size=3
    )


@cache
def any_link() -> SearchStrategy[Callable[[str], Link]]:
    """Give a link of any kind, waiting for its id."""
    shared: Fields = {
        "navn": tekster(),
        "forsterker": references(*LEDD),
        "gjenstår": tekster(),
    }
    fører_til: Fields = {"fører_til": _hypoteser(*LEDD, *EFFEKTER)}
    both: Fields = {**fører_til, "bidrar_til": _hypoteser(*MÅL)}
    utilsiktet: Fields = {"utilsiktet": st.booleans()}
    aktivitet: Fields = {
        "ansvarlig": ids(TJENESTER),
        "samarbeidspartnere": references(*TJENESTER),
        "krever": references(*VIRKEMIDLER),
    }
    return st.one_of(
        _waiting(b.innsats, {**shared, **fører_til}),
        _waiting(b.aktivitet, {**shared, **fører_til, **aktivitet}),
        _waiting(b.resultat, {**shared, **both}),
        _waiting(b.virkning, {**shared, **both, **utilsiktet}),
        _waiting(b.effekt, {**shared, **both, **utilsiktet}),
    )


def _waiting(
    build: Callable[..., Link], own: Fields
) -> SearchStrategy[Callable[[str], Link]]:
    return fields(**own).map(lambda drawn: lambda id_: build(id_, **drawn))


@cache
def any_mål(id_: str) -> SearchStrategy[Mål]:
    """Give a goal that may stand under any other, itself included."""
    drawn = fields(
        navn=tekster(),
        delmål_av=ids(MÅL),
        målgrupper=references(*MÅLGRUPPER),
        svarer_på=references(*UTFORDRINGER),
        forankret_i=references(*PLANER),
        ansvarlig=st.sampled_from(TJENESTER),
    )
    return drawn.map(lambda own: _built(b.mål, id_, own))


@cache
def any_plan(id_: str) -> SearchStrategy[Plan]:
    """Give a plan that may stand under any other, itself included."""
    drawn = fields(navn=tekster(), del_av=ids(PLANER))
    return drawn.map(lambda own: _built(b.plan, id_, own))


def _built(build: Callable[..., _T], id_: str, own: dict[str, object]) -> _T:
    return build(id_, **own)


@cache
def any_tiltak(id_: str) -> SearchStrategy[Tiltak]:
    """Give a measure of links of any kinds, in any state."""
    gauges = st.lists(any_indikator(*INDIKATORER), max_size=1)
    own = fields(
        navn=tekster(),
        ansvarlig=ids(TJENESTER),
        samarbeidspartnere=references(*TJENESTER),
        samordnes_av=st.sampled_from(TJENESTER),
        målgrupper=references(*MÅLGRUPPER),
        mål=references(*MÅL),
        retter_seg_mot=references(*ÅRSAKER_I_ALT),
        status=st.sampled_from(("idé", "planlagt", "pågår", "avsluttet")),
        oppstart=st.sampled_from(DATOER),
        finansiering=st.lists(_money(), max_size=2),
        plasser=st.integers(0, 300),
        brukermedvirkning=fields(individ=tekster()),
    )
    links = st.dictionaries(st.sampled_from(LEDD), any_link(), min_size=1, max_size=5)
    return st.builds(
        lambda links, gauges, own: b.tiltak(
            id_, *(make(ledd) for ledd, make in links.items()), *gauges, **own
        ),
        links,
        gauges,
        own,
    )


def _money() -> SearchStrategy[dict[str, object]]:
    dato = st.sampled_from(DATOER)
    slag = st.sampled_from(("drift", "tilskudd", "prosjekt"))
    return fields(type=slag, beløp=st.sampled_from(TALL), fra=dato, til=dato)


@st.composite
def any_chain(draw: st.DrawFn, most: int = 9) -> Teori:
    """Give links of one measure and any edges between them, with goals behind."""
    kinds = draw(st.lists(st.sampled_from((b.aktivitet, b.effekt)), max_size=most))
    ledd = [f"l{n}" for n in range(len(kinds))]
    step = st.sampled_from(ledd) if ledd else st.nothing()
    steps = st.lists(step, unique=True, max_size=3)
    goals = st.lists(st.sampled_from(MÅL), unique=True, max_size=2)
    made: list[Link] = [
        b.aktivitet(id_, til=tuple(draw(steps)))
        if kind is b.aktivitet
        else b.effekt(id_, til=tuple(draw(steps)), mål=tuple(draw(goals)))
        for id_, kind in zip(ledd, kinds, strict=True)
    ]
    return b.teori(b.tiltak("t", *made), *(b.mål(id_) for id_ in MÅL))


@cache
def _some(*pool: str) -> SearchStrategy[list[str]]:
    """Give none, some or all of these, in any order."""
    ids = st.sampled_from(pool)
    every = st.permutations(pool)
    return every | st.lists(ids, unique=True)


@cache
def _shared_indicators() -> SearchStrategy[list[Indikator]]:
    return st.lists(any_indikator("felles", "årlig-måling"), max_size=1)


@st.composite
def any_teori(draw: st.DrawFn) -> Teori:
    """Give any theory: circles, dangling references, empty sections, odd measurements."""
    til, mål = _hypoteser(*EFFEKTER), _hypoteser(*MÅL)
    status = st.sampled_from(("aktiv", "planlagt", "nedlagt"))
    antall = st.none() | st.integers(0, 900)
    return b.teori(
        *(draw(any_tiltak(id_)) for id_ in draw(_some(*TILTAK))),
        *(draw(any_mål(id_)) for id_ in draw(_some(*MÅL))),
        *(draw(any_plan(id_)) for id_ in draw(_some(*PLANER))),
        *(
            b.utfordring(id_, årsaker=dict.fromkeys(draw(_some(*ÅRSAKER)), "Støy"))
            for id_ in draw(_some(*UTFORDRINGER))
        ),
        *(
            b.effekt(id_, til=draw(til), mål=draw(mål))
            for id_ in draw(_some(*EFFEKTER))
        ),
        *(
            b.målgruppe(
                id_, tjenester=draw(references(*TJENESTER)), antall=draw(antall)
            )
            for id_ in draw(_some(*MÅLGRUPPER))
        ),
        *(
            b.tjeneste(id_, *draw(_some(*VIRKEMIDLER)), status=draw(status))
            for id_ in draw(_some(*TJENESTER))
        ),
        *(b.virkemiddel(id_) for id_ in draw(_some(*VIRKEMIDLER))),
        *(b.forutsetning(id_) for id_ in draw(_some(*FORUTSETNINGER))),
        *(b.samarbeid(id_, *TJENESTER) for id_ in draw(_some("samarbeidet"))),
        *draw(_shared_indicators()),
    )
