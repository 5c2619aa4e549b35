"""Whole theories in which nothing is missing, so that one flaw can be planted in them.

On 2026-11-21 no rule about the chain, the services, the measuring, the collaboration or
the ground has anything to say of them, at any profile. They are of one to three measures
under different services, with shared goals, plans, challenges and knowledge behind them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import builders as b
from endringsteori.model import Kunnskapskilde, Risiko
from strategies.picking import Pick, picks
from strategies.sound_parts import (
    EXTRAS,
    LEADS,
    MEASURES,
    SCHOOL,
    SHARED,
    UNGE,
    Shape,
    gauge,
    hypotese,
    sound_tiltak,
)

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from endringsteori.model import (
        Effekt,
        Indikator,
        Mål,
        Målgruppe,
        Samarbeid,
        Teori,
        Utfordring,
    )

__all__ = ["sound", "sound_theory"]

_GOALS = ("fullføre", "mestring", "vennskap")
_ROOT = "trivsel"
_POINTS = {str(n): {"status": "ja"} for n in range(1, 13)}


def sound_theory(least: int = 1) -> SearchStrategy[Teori]:
    """Give a theory in which everything is in place, of at least so many measures."""
    return picks().map(lambda pick: sound(pick, least))


def sound(pick: Pick, least: int = 1) -> Teori:
    """Choose such a theory."""
    shape = _shape(pick, least)
    measures = [sound_tiltak(pick, shape, n) for n in range(shape.measures)]
    services = _services(shape)
    means = [f"kurs-{lead}" for lead in LEADS[: shape.measures]]
    asked = pick.maybe()
    return b.teori(
        *measures,
        *_goals(pick, shape),
        *(gauge(pick, f"andel-{id_}", id_, "nav") for id_ in shape.goals),
        *_shared_effect(pick, shape),
        *_collaborations(pick, shape),
        *(b.virkemiddel(id_) for id_ in means if shape.lists_means),
        *(
            b.tjeneste(
                id_,
                *(m for m in means if m == f"kurs-{id_}"),
                sektor=pick(("oppvekst", "helse")),
            )
            for id_ in services
        ),
        *_groups(shape),
        b.plan("kommuneplan", periode="2023-2034"),
        b.plan("oppvekstplan", "kommuneplan", periode="2024-2027"),
        *_challenges(services),
        b.forutsetning(
            "tillit", status="antatt", ansvarlig="nav", sist_lest="2026-06-01"
        ),
        kunnskapskilder=_SOURCES,
        risikoer=tuple(_risks(shape)),
        gjenbesøk=[{"dato": "2026-05-04", "tiltak": MEASURES[: shape.measures]}],
        innstillinger={"sjekklister": ["bufdir-fase-1"] if asked else []},
        kartlegging={"bufdir-fase-1": _POINTS} if asked else {},
    )


_SOURCES = (
    Kunnskapskilde(id="forskning", navn="Forskning", år=2022),
    Kunnskapskilde(id="erfaring", navn="Erfaring", år=2025),
)


def _shape(pick: Pick, least: int) -> Shape:
    measures = pick(range(least, len(MEASURES) + 1))
    return Shape(
        measures=measures,
        goals=_GOALS[: pick(range(1, len(_GOALS) + 1))],
        strands=tuple(pick(range(1, 4)) for _ in range(measures)),
        partners=tuple(pick.maybe() for _ in range(measures)),
        school=pick.maybe(),
        across=pick.maybe(),
        shared=pick.maybe(),
        lists_means=pick.maybe(),
        risky=pick.maybe(),
    )


def _services(shape: Shape) -> list[str]:
    extras = [extra for extra, has in zip(EXTRAS, shape.partners, strict=False) if has]
    school = [SCHOOL] if shape.school else []
    return [*LEADS[: shape.measures], *extras, *school]


def _goals(pick: Pick, shape: Shape) -> list[Mål]:
    """Give the goals, some of them under one that answers for what they do not say."""
    under = [pick.maybe() for _ in shape.goals]
    whole: dict[str, object] = {
        "svarer_på": ("fravær", "spredt-hjelp"),
        "forankret_i": "oppvekstplan",
        "ansvarlig": "nav",
    }
    goals = [
        b.mål(
            id_,
            delmål_av=_ROOT if inherits else None,
            målgrupper=pick(((), (UNGE,))),
            **({} if inherits and pick.maybe() else whole),
        )
        for id_, inherits in zip(shape.goals, under, strict=True)
    ]
    return [*goals, b.mål(_ROOT, None, **whole)] if any(under) else goals


def _shared_effect(pick: Pick, shape: Shape) -> list[Effekt | Indikator]:
    if not shape.has_shared_effect:
        return []
    return [
        b.effekt(SHARED, mål={shape.goals[0]: hypotese(pick)}),
        gauge(pick, f"andel-{SHARED}", SHARED, "nav"),
    ]


def _collaborations(pick: Pick, shape: Shape) -> list[Samarbeid]:
    """Give one collaboration of all, or one for those responsible and one to a measure."""
    everybody = _services(shape)
    if shape.across or pick.maybe():
        groups = {"alle": everybody}
    else:
        groups = {"de-ansvarlige": [*LEADS[: shape.measures]]}
        groups |= {
            f"om-{MEASURES[n]}": shape.services_of(n) for n in range(shape.measures)
        }
    return [
        b.samarbeid(
            id_,
            *group,
            trinn=pick((3, 4)),
            arena="Møte hver måned",
            deling=pick((None, _SHARING)),
        )
        for id_, group in groups.items()
        if len(group) > 1
    ]


_SHARING = {"opplysninger": "ja", "grunnlag": "samtykke"}


def _groups(shape: Shape) -> list[Målgruppe]:
    met = (SCHOOL,) if shape.school else ()
    return [
        b.målgruppe(UNGE, antall=180, tjenester=met),
        b.målgruppe("foreldre", antall=90),
    ]


def _challenges(services: list[str]) -> list[Utfordring]:
    both: dict[str, object] = {
        "årsaker": {"savn": "Savn", "støy": "Støy"},
        "kunnskap": "erfaring",
        "ansvarlig": "nav",
        "bekreftet_av": services[:2] if len(services) > 1 else (),
    }
    return [
        b.utfordring("fravær", gjelder="målgruppen", **both),
        b.utfordring("spredt-hjelp", gjelder="tjenestene", **both),
    ]


def _risks(shape: Shape) -> list[Risiko]:
    if not shape.risky:
        return []
    touched = tuple(f"{id_}/aktivitet0" for id_ in MEASURES[: shape.measures])
    return [Risiko(id="frafall", navn="Frafall", påvirker=touched)]
