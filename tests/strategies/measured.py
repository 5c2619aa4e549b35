"""Theories whose links are measured in many ways, so that every reading comes up."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from hypothesis import strategies as st

import builders as b

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from endringsteori.model import Indikator, Teori

__all__ = ["measured_teori"]

_LINKS = ("t/gjøre", "t/lære", "t/få", "t/kunne", "t/trives", "felles", "målet")
_YEARS = ("2023", "2024", "2025")
_KINDS: Final[tuple[dict[str, object], ...]] = (
    {"enhet": "prosent"},
    {"enhet": "antall"},
    {"enhet": "poeng"},
    {},
)
_UNITS = ("personer", "saker", "svar", "timer", None)
_JUDGED = ("nådd", "på vei", "står stille", "feil vei", "blandet")
_ASKED: Final[tuple[dict[str, object], ...]] = (
    {},
    {"grunnlag": {"spurt": 100, "svart": 40}},
    {"foreløpig": True},
)


@st.composite
def _numbers(draw: st.DrawFn, years: tuple[str, ...]) -> list[dict[str, object]]:
    """Give one measurement to a year, of any size."""
    found: list[dict[str, object]] = []
    for year in years:
        nevner = draw(st.sampled_from((4, 40, 400)))
        figures: dict[str, object] = {"verdi": draw(st.integers(0, 90))}
        if draw(st.booleans()):
            figures = {"teller": draw(st.integers(0, nevner)), "nevner": nevner}
        brudd = {"brudd": "nytt skjema"} if draw(st.integers(0, 9)) == 0 else {}
        found.append(
            {"periode": year, **figures, **draw(st.sampled_from(_ASKED)), **brudd}
        )
    return found


@st.composite
def _gauge(draw: st.DrawFn, id_: str, link: str) -> Indikator:
    """Give an indicator of a link, and perhaps of another, by numbers or by judgement."""
    others = st.sampled_from([one for one in _LINKS if one != link])
    måler = (link, draw(others)) if draw(st.integers(0, 5)) == 0 else (link,)
    years = _YEARS[draw(st.sampled_from((0, 0, 1, 2))) :]
    if draw(st.integers(0, 4)) == 0:
        judged = st.sampled_from(_JUDGED)
        målinger = [{"periode": year, "vurdering": draw(judged)} for year in years]
        return b.indikator(id_, måler, type="kvalitativ", målinger=målinger)
    elsewhere = draw(st.booleans())
    return b.indikator(
        id_,
        måler,
        **draw(st.sampled_from(_KINDS)),
        teller_enhet=draw(st.sampled_from(_UNITS)),
        retning=draw(st.sampled_from(("opp", "opp", "ned", "stabil", None))),
        hyppighet=draw(st.sampled_from(("årlig", "hvert-tredje-år"))),
        kildetype=draw(st.sampled_from(("statistikk", "samtaler"))),
        nullpunkt=draw(st.sampled_from((years[0], years[0], years[0], "2024", None))),
        ambisjon=draw(st.sampled_from(({"verdi": "90"}, {"verdi": "5"}, None))),
        milepæler=[{"verdi": "30", "frist": "2025-12-31"}],
        sammenligning={"målinger": draw(_numbers(_YEARS))} if elsewhere else None,
        målinger=draw(_numbers(years)),
    )


@cache
def measured_teori() -> SearchStrategy[Teori]:
    """Give a chain from what is done to a goal, with a shared effekt and a side effect."""
    every = (_gauge(f"i{n}", link) for n, link in enumerate(_LINKS))
    gauges = st.tuples(*(one | one | st.none() for one in every)).map(
        lambda found: tuple(one for one in found if one is not None)
    )
    state = st.sampled_from(("pågår", "pågår", "avsluttet", None, "planlagt"))
    start = st.sampled_from(("2024-01-01", "2026-06-01", None))
    needed = st.sampled_from(("ja", "nei"))
    return st.builds(_theory, gauges, state, start, needed)


def _theory(
    gauges: tuple[Indikator, ...], status: str | None, oppstart: str | None, needed: str
) -> Teori:
    return b.teori(
        b.mål("målet"),
        b.effekt("felles", mål="målet"),
        b.tiltak(
            "t",
            b.innsats(til=("gjøre", "lære")),
            b.aktivitet("gjøre", {"få": {"virker_etter": "3 måneder"}}),
            b.aktivitet("lære", {"få": {"nødvendig": needed}, "uro": None}),
            b.resultat("få", ("kunne", "felles")),
            b.virkning("kunne", {"trives": {"virker_etter": "1 år"}}),
            b.virkning("uro", utilsiktet="ja"),
            b.effekt("trives", mål="målet"),
            status=status,
            oppstart=oppstart,
            målgrupper="elever",
        ),
        b.målgruppe("elever", valgt_ut_etter="i0"),
        b.ytre_forhold("streik", "målet", fra="2024-03-01"),
        *gauges,
    )
