"""Small theories in which much rests on few: services, causes and necessary steps."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import builders as b
from strategies.picking import picks

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from hypothesis.strategies import SearchStrategy

    from endringsteori.model import (
        Aktivitet,
        Effekt,
        Innsats,
        Resultat,
        Teori,
    )
    from strategies.picking import Pick

    Link: TypeAlias = Innsats | Aktivitet | Resultat | Effekt

__all__ = ["any_resting", "resting"]

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


_HYPOTHESES: tuple[dict[str, str], ...] = ({}, {"nødvendig": "ja"})


def any_resting() -> SearchStrategy[Teori]:
    """Give two measures with edges in and between them, circles and all.

    Elements are named in full everywhere.
    """
    return picks().map(resting)


def resting(pick: Pick) -> Teori:
    """Build such a theory out of choices."""
    homes = [pick(_MEASURES) for _ in range(pick(range(1, 9)))]
    elements = [f"{home}/l{n}" for n, home in enumerate(homes)]
    inside: dict[str, list[Link]] = {home: [] for home in _MEASURES}
    for n, home in enumerate(homes):
        build = pick(_BUILD)
        own: dict[str, object] = {"fører_til": _some(pick, elements, 3)}
        if build is b.aktivitet:
            own |= _who(pick)
        elif build is not b.innsats:
            own["bidrar_til"] = _some(pick, _GOALS, 2)
        inside[home].append(build(f"l{n}", **own))
    return b.teori(
        *(b.tiltak(home, *links, **_who(pick)) for home, links in inside.items()),
        *(b.mål(id_) for id_ in _GOALS),
        *(b.tjeneste(id_) for id_ in _SERVICES),
    )


def _some(pick: Pick, ids: Sequence[str], most: int) -> dict[str, dict[str, str]]:
    """Give some ids, or none, each with what is said of the edge to it."""
    return {pick(ids): pick(_HYPOTHESES) for _ in range(pick(range(most + 1)))}


def _who(pick: Pick) -> dict[str, object]:
    others = [[], *([service] for service in _SERVICES)]
    return {
        "ansvarlig": pick((None, *_SERVICES)),
        "samarbeidspartnere": pick(others),
    }
