"""Measures as boxes, and the arrows from them to what they lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.diagram.ord import felles as o
from endringsteori.diagram.ord import visninger as v
from endringsteori.diagram.ord.slag import DELER, STATUS
from endringsteori.diagram.value import DiagramEdge, DiagramNode, Mark
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Tiltak
    from endringsteori.texts import Språk, Verdi

__all__ = ["Measures"]


@dataclass(frozen=True, slots=True)
class Measures:
    """Makes boxes of the measures of one graph in one language."""

    graf: TheoryGraph
    språk: Språk

    def box(self, tiltak: Tiltak, column: int, *, counted: bool = True) -> DiagramNode:
        """Make the box of a measure: who does it, and how large and how measured it is."""
        return DiagramNode(
            id=tiltak.id,
            kind="tiltak",
            kind_label=self._kind(tiltak) if counted else self._kind(None),
            label=tiltak.navn,
            column=column,
            detail=self._services(tiltak),
            marks=tuple(self._marks(tiltak, counted=counted)),
        )

    def _kind(self, tiltak: Tiltak | None) -> str:
        """Give the word for a measure, with the number of its links."""
        word = DELER["tiltak"][0].på(self.språk)
        if tiltak is None:
            return word
        links = len(self.graf.links_of(tiltak.id))
        return f"{word} · {v.ANTALL_LEDD.fyll(self.språk, {'n': links})}"

    def _services(self, tiltak: Tiltak) -> str:
        """Name who is responsible and one partner, or count the partners."""
        others = tuple(
            self.graf.navn(tjeneste)
            for tjeneste in self.graf.services_of(tiltak.id)
            if tjeneste != tiltak.ansvarlig
        )
        partners: Verdi = others
        if len(others) > 1:
            partners = v.ANDRE_TJENESTER.fyll(self.språk, {"n": len(others)})
        if tiltak.ansvarlig is None:
            return v.UTEN_ANSVARLIG.på(self.språk).capitalize()
        responsible = self.graf.navn(tiltak.ansvarlig)
        if not others:
            return responsible
        values: dict[str, Verdi] = {"ansvarlig": responsible, "partnere": partners}
        return o.MED.fyll(self.språk, values)

    def _marks(self, tiltak: Tiltak, *, counted: bool) -> Iterator[Mark]:
        if tiltak.status:
            yield Mark("status", STATUS[tiltak.status].på(self.språk))
        if counted:
            gauges = len(self.graf.indicators_of(tiltak.id))
            if gauges:
                said = o.INDIKATORER.fyll(self.språk, {"n": gauges})
                yield Mark("måles", said)
            else:
                yield Mark("måles_ikke", o.MÅLES_IKKE.på(self.språk))
        if self.unreached(tiltak):
            names = tuple(map(self.graf.navn, self.unreached(tiltak)))
            detail = v.NÅR_IKKE_HVILKE.fyll(self.språk, {"mål": names})
            yield Mark("nås_ikke", v.NÅR_IKKE.på(self.språk), detail)

    def unreached(self, tiltak: Tiltak) -> tuple[str, ...]:
        """Give the goals that a measure names, but reaches neither itself nor below."""
        return tuple(
            mål
            for mål in dict.fromkeys(tiltak.mål)
            if mål in self.graf.goal_tree
            and not self.graf.measure_reaches(tiltak.id, mål)
        )

    def named_only(self, measures: Iterable[Tiltak]) -> Iterator[DiagramEdge]:
        """Give an edge to each goal that a measure names and does not reach."""
        for tiltak in measures:
            for mål in self.unreached(tiltak):
                yield DiagramEdge(source=tiltak.id, target=mål, kind="oppgir")
