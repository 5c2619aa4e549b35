"""The view `familie`: who meets us, what we do, what we want, and what we are waiting for."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from endringsteori.checking import today
from endringsteori.diagram.legend import legend_of
from endringsteori.diagram.ord import familie as ord_
from endringsteori.diagram.ord import visninger as v
from endringsteori.diagram.ord.slag import DELER, EIER, STATUS, kind_name
from endringsteori.diagram.prose import describe, write_prose
from endringsteori.diagram.value import Column, Diagram, DiagramEdge, DiagramNode, Mark
from endringsteori.diagram.views.heading import organisation
from endringsteori.diagram.views.parts import Parts
from endringsteori.lean import dataclass
from endringsteori.model.spoken import period
from endringsteori.texts.ventetid import SPØR, VENTER, VENTER_PÅ, når

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from endringsteori.diagram.kinds import EdgeKind, NodeKind
    from endringsteori.diagram.views.valg import Selection
    from endringsteori.graph import Awaited, Node, TheoryGraph
    from endringsteori.model import Tjeneste
    from endringsteori.texts import Ordvalg, Språk, Tekst

__all__ = ["familie"]

_COLUMNS: Final[tuple[tuple[NodeKind, Tekst], ...]] = (
    ("tjeneste", ord_.SOM_MØTER_OSS),
    ("aktivitet", ord_.DET_SOM_SKJER),
    ("mål", ord_.DET_VI_VIL),
    ("venter", VENTER_PÅ),
)


def familie(
    graf: TheoryGraph, valg: Selection, språk: Språk, ordvalg: Ordvalg
) -> Diagram:
    """Make the plan as the family sees it; without boxes where it is not of a family.

    Services with a part in it, their activities, the goals in the person's own words, and
    what is waited for on the day: today where none is given. Arrows go from an activity to
    the goals that it reaches.
    """
    dato = today() if valg.dato == date.max else valg.dato
    boxes = _Boxes(graf, dato, språk, ordvalg)
    filled = boxes.filled() if graf.teori.nivå == "individ" else ((), (), (), ())
    kept = [index for index, nodes in enumerate(filled) if nodes]
    columns = tuple(
        Column(_COLUMNS[index][0], _COLUMNS[index][1].på(språk)) for index in kept
    )
    nodes = tuple(
        replace(node, column=place)
        for place, index in enumerate(kept)
        for node in filled[index]
    )
    edges = tuple(boxes.edges({node.id for node in nodes}))
    diagram = Diagram(
        key="familie",
        title=boxes.title(),
        subtitle=" · ".join(filter(None, (boxes.period(), organisation(graf)))),
        language=språk,
        nodes=nodes,
        edges=edges,
        columns=columns,
        legend=legend_of(nodes, edges, språk),
        description=describe(nodes, edges, språk, ordvalg, boxes.empty()),
        notes=tuple(boxes.notes()),
    )
    return replace(diagram, text=write_prose(diagram))


@dataclass(frozen=True, slots=True)
class _Boxes:
    """Makes the parts of the figure for one plan, one day and one language."""

    graf: TheoryGraph
    dato: date
    språk: Språk
    ordvalg: Ordvalg

    def title(self) -> str:
        individ = self.graf.teori.individ
        if individ is None:
            return v.TITLER["familie"].på(self.språk)
        return ord_.TITTEL.fyll(self.språk, {"referanse": individ.referanse})

    def period(self) -> str:
        individ = self.graf.teori.individ
        if individ is None or individ.planperiode is None:
            return ""
        values = {"periode": period(individ.planperiode, self.språk)}
        return ord_.PLANPERIODE.fyll(self.språk, values)

    def empty(self) -> Tekst:
        is_plan = self.graf.teori.nivå == "individ"
        return ord_.INGEN_PLAN if is_plan else ord_.BARE_INDIVID

    def notes(self) -> Iterator[str]:
        is_plan = self.graf.teori.nivå == "individ"
        if is_plan and self.graf.plan_coordinator() is None:
            yield ord_.INGEN_KOORDINATOR.på(self.språk)

    def filled(self) -> tuple[Sequence[DiagramNode], ...]:
        """Give the boxes of each column."""
        parts = Parts(self.graf, None, self.språk, self.ordvalg, self.dato)
        goals = (parts.box(node, 0) for node in self.graf.nodes("mål"))
        return (
            [self._service(tjeneste) for tjeneste in self._services()],
            [self._activity(node) for node in self._activities()],
            [self._goal(box) for box in goals],
            [self._awaited(one) for one in self.graf.awaited(self.dato)],
        )

    def _services(self) -> Iterator[Tjeneste]:
        """Give those who do something in the plan, whoever coordinates it first."""
        first = self.graf.plan_coordinator()
        met = {
            tjeneste
            for node in self._activities()
            for tjeneste in self.graf.services_of_activity(node.element)
        }
        known = self.graf.teori.tjenester
        yield from (tjeneste for tjeneste in known if tjeneste.id == first)
        yield from (t for t in known if t.id in met and t.id != first)

    def _activities(self) -> Iterator[Node]:
        for node in self.graf.nodes("aktivitet"):
            if node.tiltak and self.graf.measure(node.tiltak).status != "avsluttet":
                yield node

    def _service(self, tjeneste: Tjeneste) -> DiagramNode:
        marks = []
        if tjeneste.id == self.graf.plan_coordinator():
            marks.append(Mark("status", ord_.KOORDINERER.på(self.språk)))
        return DiagramNode(
            id=tjeneste.id,
            kind="tjeneste",
            kind_label=DELER["tjeneste"][0].på(self.språk),
            label=tjeneste.navn,
            detail=EIER[tjeneste.eier].på(self.språk) if tjeneste.eier else "",
            marks=tuple(marks),
        )

    def _activity(self, node: Node) -> DiagramNode:
        tiltak = self.graf.measure(node.tiltak or "")
        marks = []
        if tiltak.status in {"idé", "planlagt"}:
            marks.append(Mark("status", STATUS[tiltak.status].på(self.språk)))
        if self.graf.responsible(node.element) is None:
            marks.append(Mark("mangler", v.UTEN_ANSVARLIG.på(self.språk)))
        return DiagramNode(
            id=node.element,
            kind="aktivitet",
            kind_label=kind_name("aktivitet", self.ordvalg).på(self.språk),
            label=node.navn,
            detail=tiltak.navn,
            marks=tuple(marks),
        )

    def _goal(self, box: DiagramNode) -> DiagramNode:
        """Mark a goal that nothing leads to; how it is measured is not for this figure."""
        reached = self.graf.is_reached_with_subgoals(box.id)
        marks = () if reached else (Mark("nås_ikke", v.INGEN_TILTAK.på(self.språk)),)
        return replace(box, marks=marks, readings=())

    def _awaited(self, one: Awaited) -> DiagramNode:
        names = tuple(map(self.graf.own_words, one.element.split("+")))
        asked = {"hvem": tuple(map(self.graf.navn, one.tjenester))}
        said = (
            når(one.kind, one.dato, self.dato, self.språk),
            SPØR.fyll(self.språk, asked) if one.tjenester else "",
        )
        return DiagramNode(
            id="/".join(filter(None, ("venter", one.kind, one.element))),
            kind="venter",
            kind_label=DELER["venter"][0].på(self.språk),
            label=VENTER[one.kind].fyll(self.språk, {"hva": names}),
            detail=" · ".join(filter(None, said)),
        )

    def edges(self, drawn: set[str]) -> Iterator[DiagramEdge]:
        for node in self._activities():
            responsible = self.graf.responsible(node.element)
            for tjeneste in self.graf.services_of_activity(node.element):
                kind: EdgeKind = "ansvarlig" if tjeneste == responsible else "partner"
                if {node.element, tjeneste} <= drawn:
                    yield DiagramEdge(source=node.element, target=tjeneste, kind=kind)
            for goal in self.graf.goals_reached(node.element):
                if {node.element, goal} <= drawn:
                    yield DiagramEdge(
                        source=node.element, target=goal, kind="bidrar_til"
                    )
