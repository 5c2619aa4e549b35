"""Who is in the work around an element, and what two services have between them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.checking.tracing.values import Involved, Means, Meeting
from endringsteori.model import Aktivitet

if TYPE_CHECKING:
    from endringsteori.graph import TheoryGraph

__all__ = ["involved", "meeting"]

_PAIR: Final = 2


def involved(graph: TheoryGraph, element: str) -> Involved | None:
    """Give who is in an activity or a measure, and who is missing; None for other things."""
    home = element.partition("/")[0]
    if all(tiltak.id != home for tiltak in graph.teori.tiltak):
        return None
    services = graph.services_of(home)
    if element == home:
        own = graph.measure(home).ansvarlig
        wanting = tuple(graph.services_left_out(home))
        others = tuple(id_ for id_ in services if id_ != own)
        return Involved(home, own, inherited=False, others=others, wanting=wanting)
    if element not in graph or graph.node(element).slag != "aktivitet":
        return None
    thing = graph.node(element).thing
    responsible = graph.responsible(element)
    inherits = responsible is not None and getattr(thing, "ansvarlig", None) is None
    others = tuple(id_ for id_ in services if id_ != responsible)
    required = thing.krever if isinstance(thing, Aktivitet) else ()
    means = tuple(_means(graph, id_, services) for id_ in required)
    return Involved(element, responsible, inherits, others, means)


def _means(graph: TheoryGraph, id_: str, inside: tuple[str, ...]) -> Means:
    having = graph.services_offering(id_)
    return Means(
        id_,
        tuple(tjeneste for tjeneste in having if tjeneste in inside),
        tuple(tjeneste for tjeneste in having if tjeneste not in inside),
    )


def meeting(graph: TheoryGraph, element: str, key: str) -> Meeting | None:
    """Give what the two services of a key have between them in a measure.

    The key is `a+b`, or the id of another measure: then it is about those responsible.
    """
    measures = {tiltak.id: tiltak for tiltak in graph.teori.tiltak}
    named: tuple[str | None, ...] = tuple(key.split("+"))
    if element in measures and key in measures:
        named = (measures[element].ansvarlig, measures[key].ansvarlig)
    known = {tjeneste.id for tjeneste in graph.teori.tjenester}
    pair = sorted(id_ for id_ in named if id_ in known)
    if len(pair) != _PAIR:
        return None
    services = (pair[0], pair[1])
    contact = next(
        (c for c in graph.contacts() if c.tiltak == element and c.services == services),
        None,
    )
    return Meeting(
        services,
        contact.shared if contact else (),
        contact.handed if contact else (),
        graph.collaborations_between(*services),
    )
