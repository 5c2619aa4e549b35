"""Indicators and measurements that the format allows, in and out of order."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from hypothesis import strategies as st

import builders as b
from strategies.ids import (
    DATOER,
    EFFEKTER,
    LEDD,
    MÅL,
    MÅLGRUPPER,
    PERIODER,
    TALL,
    TJENESTER,
    UTFORDRINGER,
    VURDERINGER,
    fields,
    ids,
    references,
    tekster,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hypothesis.strategies import SearchStrategy

    from endringsteori.model import Indikator

    Fields: TypeAlias = Mapping[str, SearchStrategy[object]]

__all__ = ["any_indikator", "any_måling"]


@cache
def any_måling() -> SearchStrategy[dict[str, object]]:
    """Give a measurement that the format allows, however odd its numbers."""
    tall = st.sampled_from(TALL)
    share: Fields = {"teller": tall, "nevner": tall}
    return st.one_of(
        _måling({"verdi": tall}),
        _måling(share),
        _måling({"verdi": tall, **share}),
        _måling({"vurdering": st.sampled_from(VURDERINGER)}),
        _måling({"mangler": st.sampled_from((".", "..", "...", ":"))}),
    )


def _måling(says: Fields) -> SearchStrategy[dict[str, object]]:
    more: Fields = {
        "brudd": tekster(),
        "fordelt_på": st.just({"kjønn": "jenter"}),
    }
    periode: Fields = {"periode": st.sampled_from(PERIODER)}
    return st.fixed_dictionaries({**periode, **says}, optional=more)


@cache
def any_indikator(*named: str) -> SearchStrategy[Indikator]:
    """Give an indicator of anything, in or out of order."""
    tall = st.sampled_from(TALL)
    periode, dato = st.sampled_from(PERIODER), st.sampled_from(DATOER)
    drawn = fields(
        navn=tekster(),
        måler=references(*LEDD, *MÅL, *EFFEKTER, *UTFORDRINGER),
        type=st.sampled_from(("kvantitativ", "kvalitativ")),
        enhet=st.sampled_from(("prosent", "antall", "kroner", "poeng", "smil")),
        retning=st.sampled_from(("opp", "ned", "stabil")),
        teller=tekster(),
        nevner=tekster(),
        kilde=tekster(),
        metode=tekster(),
        teller_enhet=st.sampled_from(("personer", "saker")),
        målgruppe=ids(MÅLGRUPPER),
        kildetype=st.sampled_from(("statistikk", "samtaler", "annet")),
        hyppighet=st.sampled_from(("månedlig", "årlig", "én-gang")),
        ansvarlig=ids(TJENESTER),
        nullpunkt=periode
        | fields(periode=periode, verdi=tall, teller=tall, nevner=tall),
        milepæler=st.lists(fields(verdi=tall, frist=dato), max_size=2),
        ambisjon=fields(verdi=tall, frist=dato, vurdering=st.sampled_from(VURDERINGER)),
        målinger=st.lists(any_måling(), max_size=4),
    )
    return st.builds(
        lambda id_, own: b.indikator(id_, **own), st.sampled_from(named), drawn
    )
