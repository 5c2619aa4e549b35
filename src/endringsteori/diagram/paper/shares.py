"""What a large figure is split by: the measure, goal or service that each box belongs to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias, get_args

if TYPE_CHECKING:
    from collections.abc import Callable

    from endringsteori.graph import TheoryGraph

__all__ = ["DELINGER", "Deling", "Share", "Shares", "shares_of"]

Deling: TypeAlias = Literal["tiltak", "mål", "tjeneste"]
DELINGER: Final[tuple[Deling, ...]] = get_args(Deling)


class Share(NamedTuple):
    """A part that boxes belong to: the id of a measure, goal or service, and its name."""

    id: str
    label: str


Shares: TypeAlias = "Callable[[str], Share | None]"
"""Gives the share of an element, or None for what belongs to none or to several."""


def shares_of(graf: TheoryGraph, deling: Deling) -> Shares:
    """Give the shares of all that a figure of this theory can hold.

    By measure, a link belongs to the measure it stands in. By goal, to the first goal it
    reaches, and a goal to itself. By service, an activity belongs to the one responsible
    for it, another link to the nearest activity that leads to it (or that it feeds), else
    to the service responsible for its measure, and a goal to the one responsible for it.
    """
    find = {"tiltak": _measure_of, "mål": _goal_of, "tjeneste": _service_of}[deling]
    known: dict[str, Share | None] = {}

    def share(element: str) -> Share | None:
        if element not in known:
            found = find(graf, element)
            known[element] = Share(found, graf.navn(found)) if found else None
        return known[element]

    return share


def _measure_of(graf: TheoryGraph, element: str) -> str | None:
    if element in graf:
        return graf.node(element).tiltak
    return element if _is_measure(graf, element) else None


def _goal_of(graf: TheoryGraph, element: str) -> str | None:
    if element not in graf:
        return None
    if graf.node(element).slag == "mål":
        return element
    begin = (element, *graf.effects(element, implied=True))
    return next((goal for one in begin for goal in graf.goals_reached(one)), None)


def _service_of(graf: TheoryGraph, element: str) -> str | None:
    if element not in graf:
        return element if _is_service(graf, element) else None
    node = graf.node(element)
    if node.slag == "mål":
        return getattr(node.thing, "ansvarlig", None)
    own = _responsible(graf, element)
    if own or node.tiltak is None:
        return own
    return graf.measure(node.tiltak).ansvarlig


def _responsible(graf: TheoryGraph, element: str) -> str | None:
    """Find the service of an activity, or of the nearest activity that leads here.

    An input goes with the first activity that it feeds.
    """
    fed = graf.effects(element, implied=True)
    from_input = graf.node(element).slag == "innsats" and fed
    waiting = [fed[0] if from_input else element]
    met = set(waiting)
    for one in waiting:
        found = graf.responsible(one) if graf.node(one).slag == "aktivitet" else None
        if found:
            return found
        fresh = [cause for cause in graf.causes(one) if cause not in met]
        met.update(fresh)
        waiting.extend(fresh)
    return None


def _is_measure(graf: TheoryGraph, element: str) -> bool:
    return any(tiltak.id == element for tiltak in graf.teori.tiltak)


def _is_service(graf: TheoryGraph, element: str) -> bool:
    return any(tjeneste.id == element for tjeneste in graf.teori.tjenester)
