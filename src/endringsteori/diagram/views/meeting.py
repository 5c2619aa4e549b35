"""Who meets what: from a target group through measures and activities to services."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.diagram.value import DiagramEdge

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.diagram.kinds import EdgeKind
    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Målgruppe, Tiltak

__all__ = ["meetings"]


def meetings(
    graf: TheoryGraph, groups: Iterable[Målgruppe], measures: Iterable[Tiltak]
) -> Iterator[DiagramEdge]:
    """Give the arrows and ties of the users' side, groups and measures in their order."""
    measures = tuple(measures)
    open_ = graf.open_services()
    for group in groups:
        own = [tiltak for tiltak in measures if group.id in tiltak.målgrupper]
        for tiltak in own:
            yield DiagramEdge(source=group.id, target=tiltak.id, kind="møter")
        # Without a measure there is nothing that a service could be left out of.
        for tjeneste in dict.fromkeys(group.tjenester) if not own else ():
            if tjeneste in open_:
                yield DiagramEdge(source=group.id, target=tjeneste, kind="møter")
    for tiltak in measures:
        yield from _inside(graf, tiltak)
        for tjeneste in graf.services_left_out(tiltak.id):
            yield DiagramEdge(source=tiltak.id, target=tjeneste, kind="ikke_med")


def _inside(graf: TheoryGraph, tiltak: Tiltak) -> Iterator[DiagramEdge]:
    """Give what a measure consists of, and who does it.

    Services with no part in the activities are tied to the measure itself.
    """
    busy: set[str] = set()
    kind: EdgeKind
    for node in graf.links_of(tiltak.id):
        if node.slag != "aktivitet":
            continue
        yield DiagramEdge(source=tiltak.id, target=node.element, kind="gjør")
        responsible = graf.responsible(node.element)
        for tjeneste in graf.services_of_activity(node.element):
            busy.add(tjeneste)
            kind = "ansvarlig" if tjeneste == responsible else "partner"
            yield DiagramEdge(source=node.element, target=tjeneste, kind=kind)
    for tjeneste in graf.services_of(tiltak.id):
        if tjeneste in busy:
            continue
        if tjeneste == tiltak.samordnes_av:
            yield DiagramEdge(source=tiltak.id, target=tjeneste, kind="samordner")
        else:
            own = tjeneste == tiltak.ansvarlig
            kind = "ansvarlig" if own else "partner"
            yield DiagramEdge(source=tiltak.id, target=tjeneste, kind=kind)
