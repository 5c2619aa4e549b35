"""The view `tjenester`: services by sector, their collaborations, and what is missing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from endringsteori.diagram.legend import legend_of
from endringsteori.diagram.ord import visninger as v
from endringsteori.diagram.ord.slag import DELER, EIER, STATUS, TRINN
from endringsteori.diagram.prose import describe, write_prose
from endringsteori.diagram.value import (
    Column,
    Diagram,
    DiagramEdge,
    DiagramNode,
    Lane,
    Mark,
)
from endringsteori.diagram.views.gaps import gaps
from endringsteori.diagram.views.heading import organisation
from endringsteori.diagram.views.valg import chosen
from endringsteori.lean import dataclass
from endringsteori.texts import vis_verdi

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.diagram.kinds import EdgeKind, NodeKind
    from endringsteori.diagram.views.gaps import Gap
    from endringsteori.diagram.views.valg import Selection
    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Samarbeid, Tjeneste
    from endringsteori.texts import Ordvalg, Språk

__all__ = ["tjenester"]

_NO_SECTOR: Final = ""
_STEPS: Final[dict[int, EdgeKind]] = {
    1: "trinn_1",
    2: "trinn_2",
    3: "trinn_3",
    4: "trinn_4",
}


def tjenester(
    graf: TheoryGraph, valg: Selection, språk: Språk, ordvalg: Ordvalg
) -> Diagram:
    """Make services as rows by sector, and collaborations and gaps as columns.

    The closest collaborations stand first. With a service chosen, only its own ties and
    those at the other end of them. Raises `UnknownChoiceError`.
    """
    one = valg.tjeneste
    chosen(graf.teori.tjenester, one)
    known = {tjeneste.id for tjeneste in graf.teori.tjenester}
    joint = [s for s in graf.teori.samarbeid if one is None or one in s.mellom]
    joint.sort(key=lambda samarbeid: -samarbeid.trinn)
    missing = [g for g in gaps(graf, språk) if one is None or one in g.services]
    tied = {id_ for s in joint for id_ in s.mellom}.union(
        *(g.services for g in missing)
    )
    rows = [t for t in graf.teori.tjenester if one is None or t.id in {one, *tied}]
    make = _Boxes(graf, språk)
    columns = _columns([bool(rows), bool(joint), bool(missing)], språk)
    place = {column.kind: index for index, column in enumerate(columns)}
    nodes = (
        *(make.service(t, place["tjeneste"]) for t in _by_sector(rows)),
        *(make.joint(s, place["samarbeid"]) for s in joint),
        *(make.gap(g, place["glippe"]) for g in missing),
    )
    edges = (*_ties(joint, known), *_lacks(missing))
    title = v.TITLER["tjenester"].på(språk)
    diagram = Diagram(
        key=f"tjenester.{one}" if one else "tjenester",
        title=graf.navn(one) if one else title,
        subtitle=" · ".join(filter(None, (title if one else "", organisation(graf)))),
        language=språk,
        nodes=nodes,
        edges=edges,
        columns=columns,
        legend=legend_of(nodes, edges, språk),
        description=describe(nodes, edges, språk, ordvalg, v.INGEN_TJENESTER),
        arrangement="grid",
        lanes=make.lanes(rows),
    )
    return replace(diagram, text=write_prose(diagram))


def _sector(tjeneste: Tjeneste) -> str:
    """Give the sector of a service: one may be written with and without a capital."""
    return (tjeneste.sektor or _NO_SECTOR).casefold()


def _by_sector(rows: Iterable[Tjeneste]) -> list[Tjeneste]:
    """Put services of one sector together; sectors in the order they are first met."""
    sectors: dict[str, list[Tjeneste]] = {}
    for tjeneste in rows:
        sectors.setdefault(_sector(tjeneste), []).append(tjeneste)
    return [tjeneste for members in sectors.values() for tjeneste in members]


def _columns(used: Iterable[bool], språk: Språk) -> tuple[Column, ...]:
    kinds: tuple[NodeKind, ...] = ("tjeneste", "samarbeid", "glippe")
    return tuple(
        Column(kind, DELER[kind][1].på(språk).capitalize())
        for kind, is_used in zip(kinds, used, strict=True)
        if is_used
    )


def _ties(joint: Iterable[Samarbeid], known: set[str]) -> Iterator[DiagramEdge]:
    for samarbeid in joint:
        for id_ in dict.fromkeys(samarbeid.mellom):
            if id_ in known:
                kind = _STEPS[samarbeid.trinn]
                yield DiagramEdge(source=id_, target=samarbeid.id, kind=kind)


def _lacks(missing: Iterable[Gap]) -> Iterator[DiagramEdge]:
    for gap in missing:
        for id_ in gap.services:
            yield DiagramEdge(source=id_, target=gap.element, kind="mangler")


@dataclass(frozen=True, slots=True)
class _Boxes:
    """Makes the boxes of one graph in one language."""

    graf: TheoryGraph
    språk: Språk

    def service(self, tjeneste: Tjeneste, column: int) -> DiagramNode:
        marks = []
        if tjeneste.status in STATUS:
            marks.append(Mark("status", STATUS[tjeneste.status].på(self.språk)))
        if not any(tjeneste.id in s.mellom for s in self.graf.teori.samarbeid):
            marks.append(Mark("mangler", v.UTEN_SAMARBEID.på(self.språk)))
        return DiagramNode(
            id=tjeneste.id,
            kind="tjeneste",
            kind_label=self._kind("tjeneste"),
            label=tjeneste.navn,
            detail=EIER[tjeneste.eier].på(self.språk) if tjeneste.eier else "",
            column=column,
            lane=self._lane(tjeneste),
            marks=tuple(marks),
        )

    def joint(self, samarbeid: Samarbeid, column: int) -> DiagramNode:
        step = TRINN[samarbeid.trinn].på(self.språk)
        return DiagramNode(
            id=samarbeid.id,
            kind="samarbeid",
            kind_label=step.partition(":")[0],
            label=self.graf.navn(samarbeid.id),
            detail=samarbeid.arena or "",
            column=column,
        )

    def gap(self, gap: Gap, column: int) -> DiagramNode:
        names = tuple(map(self.graf.navn, gap.services))
        return DiagramNode(
            id=gap.element,
            kind="glippe",
            kind_label=v.MANGLER.på(self.språk),
            label=vis_verdi(names, self.språk),
            detail=". ".join(gap.told),
            column=column,
        )

    def lanes(self, rows: Iterable[Tjeneste]) -> tuple[Lane, ...]:
        lanes = dict.fromkeys(map(self._lane, _by_sector(rows)))
        return tuple(
            Lane(name, _capital(name) if name else v.UTEN_SEKTOR.på(self.språk))
            for name in lanes
        )

    def _lane(self, tjeneste: Tjeneste) -> str:
        """Give the sector as it is first written: in small letters no name can be found."""
        alike = (
            t for t in self.graf.teori.tjenester if _sector(t) == _sector(tjeneste)
        )
        return next(alike).sektor or _NO_SECTOR

    def _kind(self, kind: NodeKind) -> str:
        return DELER[kind][0].på(self.språk)


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
