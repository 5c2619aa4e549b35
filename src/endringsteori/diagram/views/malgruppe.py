"""The view `målgruppe`: what those whom it is about meet, and what is missing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from endringsteori.diagram.legend import legend_of
from endringsteori.diagram.ord import visninger as v
from endringsteori.diagram.ord.slag import DELER, EIER, kind_name
from endringsteori.diagram.prose import describe, write_prose
from endringsteori.diagram.value import (
    Column,
    Diagram,
    DiagramNode,
    Mark,
)
from endringsteori.diagram.views.gaps import gaps
from endringsteori.diagram.views.heading import organisation
from endringsteori.diagram.views.measures import Measures
from endringsteori.diagram.views.meeting import meetings
from endringsteori.diagram.views.people import people
from endringsteori.diagram.views.valg import chosen
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from endringsteori.diagram.kinds import NodeKind
    from endringsteori.diagram.views.valg import Selection
    from endringsteori.graph import Node, TheoryGraph
    from endringsteori.model import Målgruppe, Tiltak, Tjeneste
    from endringsteori.texts import Ordvalg, Språk

__all__ = ["målgruppe"]


def målgruppe(
    graf: TheoryGraph, valg: Selection, språk: Språk, ordvalg: Ordvalg
) -> Diagram:
    """Make the users' side: a target group, its measures, what is done, and by whom.

    What is missing is marked: services that meet the group and are left out, measures
    that nobody coordinates, and, below, services that work side by side without a tie.
    Raises `UnknownChoiceError`.
    """
    groups = chosen(graf.teori.målgrupper, valg.målgruppe)
    ids = {group.id for group in groups}
    measures = [t for t in graf.teori.tiltak if ids.intersection(t.målgrupper)]
    edges = tuple(meetings(graf, groups, measures))
    make = _Boxes(graf, språk, ordvalg)
    used = {end for edge in edges for end in (edge.source, edge.target)}
    activities = [
        n for t in measures for n in graf.links_of(t.id) if n.slag == "aktivitet"
    ]
    services = [t for t in graf.teori.tjenester if t.id in used]
    filled = (groups, measures, activities, services)
    columns = tuple(make.columns(filled))
    place = {column.kind: index for index, column in enumerate(columns)}
    nodes = (
        *(make.group(g, place["målgruppe"], measures) for g in groups),
        *(make.measure(t, place["tiltak"]) for t in measures),
        *(make.activity(n, place["aktivitet"]) for n in activities),
        *(make.service(t, place["tjeneste"], measures) for t in services),
    )
    one = groups[0] if len(groups) == 1 else None
    diagram = Diagram(
        key=f"målgruppe.{valg.målgruppe}" if valg.målgruppe else "målgruppe",
        title=one.navn if one else v.TITLER["målgruppe"].på(språk),
        subtitle=" · ".join(
            filter(
                None,
                (v.TITLER["målgruppe"].på(språk) if one else "", organisation(graf)),
            )
        ),
        language=språk,
        nodes=nodes,
        edges=edges,
        columns=columns,
        legend=legend_of(nodes, edges, språk),
        description=describe(nodes, edges, språk, ordvalg, v.INGEN_MÅLGRUPPER),
        notes=tuple(_notes(graf, measures, språk)),
    )
    return replace(diagram, text=write_prose(diagram))


def _notes(
    graf: TheoryGraph, measures: Iterable[Tiltak], språk: Språk
) -> Iterator[str]:
    """Tell the services of these measures that work side by side without a tie."""
    inside = {tiltak.id for tiltak in measures}
    for gap in gaps(graf, språk):
        if inside.intersection(gap.measures):
            names = {"tjenester": tuple(map(graf.navn, gap.services))}
            between = v.MELLOM.fyll(språk, names)
            yield f"{between}: {'. '.join(gap.told)}."


@dataclass(frozen=True, slots=True)
class _Boxes:
    """Makes the boxes of one graph in one language."""

    graf: TheoryGraph
    språk: Språk
    ordvalg: Ordvalg

    def columns(self, filled: Iterable[Sequence[object]]) -> Iterator[Column]:
        kinds: tuple[NodeKind, ...] = ("målgruppe", "tiltak", "aktivitet", "tjeneste")
        for kind, members in zip(kinds, filled, strict=True):
            if members:
                name = kind_name(kind, self.ordvalg, flertall=True).på(self.språk)
                yield Column(kind, name.capitalize())

    def group(
        self, group: Målgruppe, column: int, measures: Iterable[Tiltak]
    ) -> DiagramNode:
        said = people(self.graf, group.antall, self.språk)
        if group.alder:
            said.append(v.GJELDER.fyll(self.språk, {"alder": group.alder}))
        alone = not any(group.id in tiltak.målgrupper for tiltak in measures)
        marks = [Mark("mangler", v.INGEN_MØTER.på(self.språk))] if alone else []
        return DiagramNode(
            id=group.id,
            kind="målgruppe",
            kind_label=DELER["målgruppe"][0].på(self.språk),
            label=group.navn,
            detail=" · ".join(said),
            column=column,
            marks=tuple(marks),
        )

    def measure(self, tiltak: Tiltak, column: int) -> DiagramNode:
        box = Measures(self.graf, self.språk).box(tiltak, column, counted=False)
        marks = [mark for mark in box.marks if mark.kind == "status"]
        detail = ""
        if tiltak.samordnes_av is not None:
            values = {"tjeneste": self.graf.navn(tiltak.samordnes_av)}
            detail = v.SAMORDNES_AV.fyll(self.språk, values)
        elif self.graf.lacks_coordinator(tiltak.id):
            marks.append(Mark("mangler", v.INGEN_SAMORDNER.på(self.språk)))
        return replace(box, detail=detail, marks=tuple(marks))

    def activity(self, node: Node, column: int) -> DiagramNode:
        nobody = not self.graf.names_responsible(node.element)
        marks = [Mark("mangler", v.UTEN_ANSVARLIG.på(self.språk))] if nobody else []
        return DiagramNode(
            id=node.element,
            kind="aktivitet",
            kind_label=kind_name("aktivitet", self.ordvalg).på(self.språk),
            label=node.navn,
            column=column,
            marks=tuple(marks),
        )

    def service(
        self, tjeneste: Tjeneste, column: int, measures: Iterable[Tiltak]
    ) -> DiagramNode:
        left_out = tuple(
            tiltak.navn
            for tiltak in measures
            if tjeneste.id in self.graf.services_left_out(tiltak.id)
        )
        detail = v.IKKE_MED.fyll(self.språk, {"tiltak": left_out})
        short = v.IKKE_MED_KORT.på(self.språk)
        marks = [Mark("mangler", short, detail)] if left_out else []
        return DiagramNode(
            id=tjeneste.id,
            kind="tjeneste",
            kind_label=DELER["tjeneste"][0].på(self.språk),
            label=tjeneste.navn,
            detail=EIER[tjeneste.eier].på(self.språk) if tjeneste.eier else "",
            column=column,
            marks=tuple(marks),
        )
