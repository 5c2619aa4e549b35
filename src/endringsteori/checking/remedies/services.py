"""Mends of who does what (ET2), and of how they work together (ET4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.checking.remedies.need import BLANK
from endringsteori.editing.inserting import Add, Put
from endringsteori.editing.written import Ids, Leaf
from endringsteori.model import Mål

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.checking.remedies.need import Need, Proposal, Remedy
    from endringsteori.editing.written import Fields

__all__ = ["REMEDIES"]

_COORDINATING: Final = "3"
"""The step (`trinn`) at which services coordinate what they do."""


def _responsible(need: Need) -> Iterator[Proposal]:
    """Name a service as responsible, the nearest first; where there is none, a new one."""
    services = need.services(_named_beside(need), need.own_services())
    if services:
        yield (Put(need.element, ("ansvarlig",), need.one_of(services)),)
        return
    new = need.new_id("ny-tjeneste")
    yield (
        Add("tjenester", new, {"navn": BLANK}, need.element),
        Put(need.element, ("ansvarlig",), Leaf(new)),
    )


def _named_beside(need: Need) -> tuple[str | None, ...]:
    """Give who does the work for a goal, and who has a hand in an activity.

    Of a challenge, those who own the goals that answer it.
    """
    graph = need.graph
    if need.element not in graph:
        answering = (m for m in graph.teori.mål if need.element in m.svarer_på)
        return tuple(mål.ansvarlig for mål in answering)
    node = graph.node(need.element)
    if isinstance(node.thing, Mål):
        reaching = graph.measures_reaching(need.element)
        return tuple(graph.measure(tiltak).ansvarlig for tiltak in reaching)
    if node.slag == "aktivitet":
        return graph.services_of_activity(need.element)
    return ()


def _taken_over(need: Need) -> Iterator[Proposal]:
    """Name another service where a closed one stands."""
    services = need.services(need.own_services())
    if services:
        yield (Put(need.element, ("ansvarlig",), need.one_of(services)),)


def _brought_in(need: Need) -> Iterator[Proposal]:
    """Let a service that has the means take part in the activity."""
    having = need.graph.services_offering(need.key)
    able = [id_ for id_ in having if id_ in need.open_services]
    if able:
        yield (Put(need.element, ("samarbeidspartnere",), need.some_of(able)),)


def _offered(need: Need) -> Iterator[Proposal]:
    """Give the means to a service of the measure."""
    for tjeneste in need.services(need.own_services()):
        yield (Put(tjeneste, ("virkemidler",), need.guessed(need.key)),)


def _partner(need: Need) -> Iterator[Proposal]:
    yield (Put(need.element, ("samarbeidspartnere",), Ids((need.key,))),)


def _task(need: Need) -> Iterator[Proposal]:
    """Give a partner a part in an activity of the measure."""
    for node in need.graph.links_of(need.element):
        if node.slag == "aktivitet":
            yield (Put(node.element, ("samarbeidspartnere",), need.guessed(need.key)),)


def _collaboration(need: Need) -> Iterator[Proposal]:
    """Let the pair work together at a step where they coordinate."""
    yield _arranged(need, tuple(need.key.split("+")))


def _coordinated(need: Need) -> Iterator[Proposal]:
    """Let those responsible for two measures coordinate."""
    pair = (need.graph.measure(id_).ansvarlig for id_ in (need.element, need.key))
    yield _arranged(need, tuple(id_ for id_ in pair if id_ is not None))


def _arranged(need: Need, services: tuple[str, ...]) -> Proposal:
    fields: Fields = {
        "mellom": Ids(services),
        "trinn": need.judged(_COORDINATING),
        "arena": BLANK,
    }
    new = need.new_id(f"samarbeid-{'-'.join(services)}")
    return (Add("samarbeid", new, fields, need.element),)


def _raised(need: Need) -> Iterator[Proposal]:
    """Raise the step of the collaboration that the pair has."""
    for samarbeid in need.graph.collaborations_between(*need.key.split("+")):
        yield (Put(samarbeid.id, ("trinn",), need.judged(_COORDINATING)),)


def _coordinator(need: Need) -> Iterator[Proposal]:
    own = [id_ for id_ in need.own_services() if id_ in need.open_services]
    if own:
        yield (Put(need.element, ("samordnes_av",), need.one_of(own)),)


def _taking_part(need: Need) -> Iterator[Proposal]:
    fields = {"individ": BLANK, "system": BLANK}
    yield (Put(need.element, ("brukermedvirkning",), fields),)
    yield (Put(need.element, ("brukermedvirkning", "individ"), BLANK),)


def _ground(need: Need) -> Iterator[Proposal]:
    grounds = ("samtykke", "lovhjemmel", "anonymt")
    yield (Put(need.element, ("deling", "grunnlag"), need.one_of(grounds)),)


def _arena(need: Need) -> Iterator[Proposal]:
    yield (Put(need.element, ("arena",), BLANK),)


REMEDIES: Final[Mapping[str, Remedy]] = {
    "ET201": _responsible,
    "ET202": _responsible,
    "ET203": _brought_in,
    "ET204": _offered,
    "ET205": _partner,
    "ET207": _responsible,
    "ET210": _taken_over,
    "ET212": _responsible,
    "ET216": _task,
    "ET401": _collaboration,
    "ET402": _coordinated,
    "ET403": _raised,
    "ET404": _coordinator,
    "ET405": _taking_part,
    "ET406": _ground,
    "ET407": _arena,
}
