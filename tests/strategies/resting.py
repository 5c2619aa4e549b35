"""Small theories in which much rests on few: services, causes and necessary steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from hypothesis import strategies as st

import builders as b

if TYPE_CHECKING:
    from collections.abc import Callable

    from hypothesis.strategies import SearchStrategy

    from endringsteori.model import (
        Aktivitet,
        Effekt,
        Innsats,
        Resultat,
        Teori,
    )

    Link: TypeAlias = Innsats | Aktivitet | Resultat | Effekt

__all__ = ["any_resting"]

_SERVICES = ("nav", "ppt", "skolen")
_GOALS = ("fullføre", "trivsel")
_MEASURES = ("losen", "tett-på")
_BUILD: tuple[Callable[..., Link], ...] = (
    b.innsats,
    b.aktivitet,
    b.aktivitet,
    b.resultat,
    b.effekt,
)


@st.composite
def any_resting(draw: st.DrawFn, most: int = 8) -> Teori:
    """Give two measures with edges in and between them, circles and all.

    Elements are named in full everywhere.
    """
    homes = draw(st.lists(st.sampled_from(_MEASURES), min_size=1, max_size=most))
    elements = [f"{home}/l{n}" for n, home in enumerate(homes)]
    someone = st.none() | st.sampled_from(_SERVICES)
    others = st.lists(st.sampled_from(_SERVICES), unique=True, max_size=1)
    hypotese: SearchStrategy[dict[str, str]] = st.sampled_from(
        ({}, {"nødvendig": "ja"})
    )
    steps = st.dictionaries(st.sampled_from(elements), hypotese, max_size=3)
    goals = st.dictionaries(st.sampled_from(_GOALS), hypotese, max_size=2)
    inside: dict[str, list[Link]] = {home: [] for home in _MEASURES}
    for n, home in enumerate(homes):
        build = draw(st.sampled_from(_BUILD))
        own: dict[str, object] = {"fører_til": draw(steps)}
        if build is b.aktivitet:
            own |= {"ansvarlig": draw(someone), "samarbeidspartnere": draw(others)}
        elif build is not b.innsats:
            own["bidrar_til"] = draw(goals)
        inside[home].append(build(f"l{n}", **own))
    return b.teori(
        *(
            b.tiltak(
                home, *links, ansvarlig=draw(someone), samarbeidspartnere=draw(others)
            )
            for home, links in inside.items()
        ),
        *(b.mål(id_) for id_ in _GOALS),
        *(b.tjeneste(id_) for id_ in _SERVICES),
    )
