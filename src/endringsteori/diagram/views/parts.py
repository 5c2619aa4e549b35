"""From a link or an edge of a theory to a box or an arrow of a chain, with their words."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Final

from endringsteori.diagram.ord import felles as o
from endringsteori.diagram.ord.slag import FORUTSETNING, TILLIT, TILLIT_KORT
from endringsteori.diagram.ord.tider import duration
from endringsteori.diagram.value import Condition, DiagramEdge, DiagramNode, Mark
from endringsteori.diagram.views.gauges import Gauges
from endringsteori.lean import dataclass
from endringsteori.model import Aktivitet, Effekt, Innsats, Mål
from endringsteori.model.spoken import grouped
from endringsteori.texts import navn_på_slag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.diagram.kinds import MarkKind
    from endringsteori.diagram.value import Reading
    from endringsteori.graph import Edge, Node, TheoryGraph
    from endringsteori.model import Hypotese
    from endringsteori.texts import Ordvalg, Språk, Tekst, Verdi

__all__ = ["Parts"]

_TRUST: Final[dict[str, MarkKind]] = {
    "høy": "høy_tillit",
    "middels": "middels_tillit",
    "lav": "lav_tillit",
    "ukjent": "ukjent_tillit",
}


@dataclass(frozen=True)
class Parts:
    """Makes boxes and arrows of one graph in one language.

    `tiltak` is the measure that the figure is about; None for a figure of several.
    Measurements after `dato` are not shown.
    """

    graf: TheoryGraph
    tiltak: str | None
    språk: Språk
    ordvalg: Ordvalg
    dato: date = date.max

    def box(self, node: Node, column: int, lane: str | None = None) -> DiagramNode:
        """Make the box of a link or goal; its group is a measure other than the figure's."""
        kind = navn_på_slag(node.slag, self.ordvalg).på(self.språk)
        return DiagramNode(
            id=node.element,
            kind=node.slag,
            kind_label=kind,
            label=self.graf.own_words(node.element),
            column=column,
            group=node.tiltak if node.tiltak != self.tiltak else None,
            detail=self._detail(node),
            marks=tuple(self._marks(node)),
            lane=lane,
            readings=self.readings(node.element),
        )

    def readings(self, element: str) -> tuple[Reading, ...]:
        """Give what each indicator of an element shows."""
        measuring = self.graf.indicators_measuring(element)
        return tuple(self._gauges.reading(gauge) for gauge in measuring)

    @cached_property
    def _gauges(self) -> Gauges:
        return Gauges(self.graf, self.språk, self.dato)

    def arrow(self, edge: Edge) -> DiagramEdge:
        """Make the arrow of an edge."""
        hypotese = edge.hypotese
        return DiagramEdge(
            source=edge.source,
            target=edge.target,
            kind="innsats" if edge.kind == "implied" else edge.kind,
            label=edge.fordi or "",
            necessary=hypotese is not None and hypotese.nødvendig,
            trust=hypotese.tillit if hypotese else None,
            marks=tuple(self._edge_marks(hypotese)) if hypotese else (),
            conditions=tuple(self._conditions(hypotese)) if hypotese else (),
        )

    def _edge_marks(self, hypotese: Hypotese) -> Iterator[Mark]:
        if hypotese.nødvendig:
            yield self._mark("nødvendig", o.NØDVENDIG, o.NØDVENDIG_UTDYPET)
        if hypotese.tillit is not None:
            short = TILLIT_KORT[hypotese.tillit]
            yield self._mark(_TRUST[hypotese.tillit], short, TILLIT[hypotese.tillit])
        if hypotese.virker_etter is not None:
            after = duration(hypotese.virker_etter, self.språk)
            detail = o.VIRKER_ETTER.fyll(self.språk, {"tid": after})
            yield Mark("virker_etter", after, detail)

    def _conditions(self, hypotese: Hypotese) -> Iterator[Condition]:
        """Give the assumptions that there are, with their status where one is set."""
        if not hypotese.forutsetninger:
            return
        known = {one.id: one for one in self.graf.teori.forutsetninger}
        for id_ in hypotese.forutsetninger:
            if id_ in known:
                status = known[id_].status
                mark = self._mark(status, FORUTSETNING[status]) if status else None
                yield Condition(id=id_, label=known[id_].navn, status=mark)

    def _detail(self, node: Node) -> str:
        """Say who does it, what is put in, or how far ahead it lies."""
        match node.thing:
            case Innsats() as innsats:
                return self._put_in(innsats)
            case Aktivitet():
                return self._services(node)
            case Effekt(sikt=str(sikt)):
                return o.SIKT[sikt].på(self.språk)
            case Mål():
                return " · ".join(self._about_goal(node, node.thing))
            case _:
                return ""

    def _about_goal(self, node: Node, mål: Mål) -> Iterator[str]:
        """Say what the services call a goal, where that is not its label, and who owns it."""
        if self.graf.own_words(node.element) != mål.navn:
            yield mål.navn
        if mål.ansvarlig is not None:
            values = {"tjeneste": self.graf.navn(mål.ansvarlig)}
            yield o.ANSVARLIG.fyll(self.språk, values)

    def _put_in(self, innsats: Innsats) -> str:
        said = []
        if innsats.årsverk is not None:
            said.append(o.ÅRSVERK.fyll(self.språk, {"n": innsats.årsverk}))
        if innsats.beløp is not None:
            beløp = grouped(innsats.beløp, self.språk)
            said.append(o.KRONER.fyll(self.språk, {"n": beløp}))
        return " · ".join(said)

    def _services(self, node: Node) -> str:
        """Name who is responsible for an activity, and its partners."""
        responsible = self.graf.responsible(node.element)
        services = self.graf.services_of_activity(node.element)
        partners = tuple(self.graf.navn(s) for s in services if s != responsible)
        if responsible is None or not partners:
            return self.graf.navn(responsible) if responsible else " · ".join(partners)
        values: dict[str, Verdi] = {
            "ansvarlig": self.graf.navn(responsible),
            "partnere": partners,
        }
        return o.MED.fyll(self.språk, values)

    def _marks(self, node: Node) -> Iterator[Mark]:
        if measured := self._measured(node):
            yield measured
        if node.utilsiktet:
            yield self._mark("utilsiktet", o.UTILSIKTET)
        if node.gjenstår:
            reason = o.GJENSTÅR_FORDI.fyll(self.språk, {"grunn": node.gjenstår})
            yield Mark("gjenstår", o.GJENSTÅR.på(self.språk), reason)
        if self._not_reached(node):
            yield self._mark("nås_ikke", o.NÅS_IKKE)

    def _measured(self, node: Node) -> Mark | None:
        """Count the indicators; an input needs none, a goal may be measured through others."""
        gauges = self.graf.indicators_measuring(node.element)
        if gauges:
            names = tuple(gauge.navn for gauge in gauges)
            text = o.INDIKATORER.fyll(self.språk, {"n": len(gauges)})
            return Mark("måles", text, o.MÅLES.fyll(self.språk, {"navn": names}))
        if node.slag == "innsats" or self.graf.measured(node.element):
            return None
        return self._mark("måles_ikke", o.MÅLES_IKKE)

    def _not_reached(self, node: Node) -> bool:
        """Tell whether a goal is there only because the measure names it."""
        if node.slag != "mål":
            return False
        if self.tiltak is None:
            return not self.graf.is_reached_with_subgoals(node.element)
        return not self.graf.measure_reaches(self.tiltak, node.element)

    def _mark(self, kind: MarkKind, text: Tekst, detail: Tekst | None = None) -> Mark:
        språk = self.språk
        return Mark(kind, text.på(språk), detail.på(språk) if detail else "")
