"""Mends of the chain (ET1): the step that is missing, or the one that is too many."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.checking.remedies.need import BLANK
from endringsteori.editing.inserting import Add, Drop, Put
from endringsteori.editing.written import Ids

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.checking.remedies.need import Need, Proposal, Remedy
    from endringsteori.editing.written import Fields
    from endringsteori.graph import Node

__all__ = ["REMEDIES"]

_LATER: Final = ("resultat", "virkning", "effekt")


def _spent(need: Need) -> Iterator[Proposal]:
    """Let an innsats go to an activity of its measure, or to a new one."""
    home = str(need.tiltak)
    beside = [n for n in need.graph.links_of(home) if n.slag == "aktivitet"]
    if beside:
        ids = [need.local(node.element) for node in beside]
        yield (Put(need.element, ("fører_til",), need.some_of(ids)),)
        return
    new = need.new_id("ny-aktivitet", home)
    added = Put(home, ("aktiviteter", new), {"navn": BLANK})
    yield (added,)
    yield added, Put(need.element, ("fører_til",), Ids((new,)))


def _onward(need: Need) -> Iterator[Proposal]:
    """Let a link lead on: to what comes next in its measure, to a goal, or to a new link."""
    node = need.graph.node(need.element)
    behind = {need.element, *need.graph.elements_reaching(need.element)}
    ahead = [n for n in _nearest_later(need, node) if n.element not in behind]
    for place, target in enumerate(ahead):
        same = [n for n in ahead[place:] if n.slag == target.slag]
        ids = [need.local(n.element) for n in same]
        yield (Put(need.element, ("fører_til",), need.some_of(ids)),)
    if node.slag != "aktivitet":
        yield from _to_a_goal(need)
    if node.tiltak is not None and node.slag != "effekt":
        section = "resultater" if node.slag == "aktivitet" else "effekter"
        new = need.new_id(f"etter-{node.thing.id}", node.tiltak)
        yield (
            Put(need.element, ("fører_til",), Ids((new,))),
            Put(node.tiltak, (section, new), {"navn": BLANK}),
        )


def _nearest_later(need: Need, node: Node) -> list[Node]:
    """Give the links after one, of its measure and the shared ones, the nearest first."""
    inside = () if node.tiltak is None else need.graph.links_of(node.tiltak)
    shared = (n for n in need.graph.nodes("effekt") if n.tiltak is None)
    later = [n for n in (*inside, *shared) if n.rank > node.rank]
    return sorted(later, key=lambda n: n.rank)


def _to_a_goal(need: Need) -> Iterator[Proposal]:
    goals = _goals_for(need)
    if goals:
        yield (Put(need.element, ("bidrar_til",), need.some_of(goals)),)


def _goals_for(need: Need) -> list[str]:
    """Give all goals: those first that the measure names or reaches."""
    named: tuple[str, ...] = ()
    if need.tiltak is not None:
        reached = need.graph.goals_reached_by_measure(need.tiltak)
        named = (*need.graph.measure(need.tiltak).mål, *reached)
    known = need.goals
    return [m for m in dict.fromkeys((*named, *known)) if m in known]


def _caused(need: Need) -> Iterator[Proposal]:
    """Let a link before this one lead to it, the nearest first; else a new activity."""
    node = need.graph.node(need.element)
    inside = need.graph.nodes()
    if node.tiltak is not None:
        inside = need.graph.links_of(node.tiltak)
    earlier = [n for n in inside if n.tiltak and 0 < n.rank < node.rank]
    for source in sorted(earlier, key=lambda n: -n.rank):
        named = need.local(need.element, source.tiltak)
        yield (Put(source.element, ("fører_til",), need.guessed(named)),)
    if node.tiltak is not None:
        new = need.new_id(f"før-{node.thing.id}", node.tiltak)
        fields: Fields = {"navn": BLANK, "fører_til": Ids((node.thing.id,))}
        yield (Put(node.tiltak, ("aktiviteter", new), fields),)


def _joined(need: Need) -> Iterator[Proposal]:
    """Put a link in the chain, with what comes before it and after it."""
    if need.graph.node(need.element).slag == "aktivitet":
        yield from _onward(need)
        return
    onward = next(_onward(need), ())
    for caused in _caused(need):
        yield (*caused, *onward)
        yield caused


def _fed(need: Need) -> Iterator[Proposal]:
    """Let an innsats of the measure go to an activity, or a new one."""
    home = str(need.tiltak)
    for node in need.graph.links_of(home):
        if node.slag == "innsats":
            named = need.guessed(need.local(need.element))
            yield (Put(node.element, ("fører_til",), named),)
    yield (Put(home, ("innsats", need.new_id("ny-innsats", home)), {"navn": BLANK}),)


def _worked_for(need: Need) -> Iterator[Proposal]:
    """Let a link that an activity leads to contribute to a goal."""
    graph = need.graph
    named = [t.id for t in graph.teori.tiltak if need.element in t.mål]
    yield from _contributing(need, need.element, named or list(need.measures))


def _reached(need: Need) -> Iterator[Proposal]:
    """Let the last link of a measure contribute to the goal that it names."""
    yield from _contributing(need, need.key, [need.element])


def _contributing(need: Need, mål: str, measures: list[str]) -> Iterator[Proposal]:
    for tiltak in measures:
        links = [n for n in need.graph.links_of(tiltak) if n.slag in _LATER]
        for node in sorted(links, key=lambda n: -n.rank):
            if need.graph.is_reached_from(node.element, "aktivitet"):
                yield (Put(node.element, ("bidrar_til",), need.guessed(mål)),)


def _meant_for(need: Need) -> Iterator[Proposal]:
    if need.goals:
        yield (Put(need.element, ("mål",), need.some_of(need.goals)),)


def _without_shortcut(need: Need) -> Iterator[Proposal]:
    fra, _, til = need.element.partition("->")
    for edge in need.graph.edges_out(fra):
        if edge.target == til and edge.hypotese is not None:
            yield (Drop(fra, edge.kind, edge.hypotese.til),)


def _no_longer_waiting(need: Need) -> Iterator[Proposal]:
    yield (Drop(need.element, "gjenstår"),)


def _answered(need: Need) -> Iterator[Proposal]:
    """Let a goal answer the challenge: one that answers none, or a new one."""
    goals = sorted(need.graph.teori.mål, key=lambda mål: len(mål.svarer_på))
    for mål in goals:
        yield (Put(mål.id, ("svarer_på",), need.guessed(need.element)),)
    new = need.new_id("nytt-mål")
    fields: Fields = {"navn": BLANK, "svarer_på": Ids((need.element,))}
    yield (Add("mål", new, fields, need.element),)


def _aimed_at(need: Need) -> Iterator[Proposal]:
    """Let a measure aim at the cause: one whose goal answers the challenge comes first."""
    graph, cause = need.graph, f"{need.element}/{need.key}"
    answering = {m.id for m in graph.teori.mål if need.element in m.svarer_på}
    measures = sorted(
        need.measures,
        key=lambda id_: answering.isdisjoint(graph.goals_reached_by_measure(id_)),
    )
    for tiltak in measures:
        yield (Put(tiltak, ("retter_seg_mot",), need.guessed(cause)),)


REMEDIES: Final[Mapping[str, Remedy]] = {
    "ET103": _spent,
    "ET104": _onward,
    "ET105": _onward,
    "ET106": _caused,
    "ET107": _fed,
    "ET109": _worked_for,
    "ET110": _meant_for,
    "ET111": _reached,
    "ET112": _without_shortcut,
    "ET113": _joined,
    "ET114": _onward,
    "ET115": _no_longer_waiting,
    "ET116": _answered,
    "ET118": _aimed_at,
}
