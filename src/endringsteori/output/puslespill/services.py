"""Who does what with whom, at which step, and what is missing: service by service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.checking import Mendings
from endringsteori.diagnostics import Status
from endringsteori.document import Heading, Item, Items, Paragraph, to_text
from endringsteori.output.puslespill import service_words as words
from endringsteori.output.puslespill.document import ties
from endringsteori.output.puslespill.shown import Shown
from endringsteori.output.style import Style

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.diagnostics import Finding
    from endringsteori.document import Block
    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Tiltak
    from endringsteori.texts import Språk, Tekst, Verdi

__all__ = ["render_services"]


def render_services(
    graph: TheoryGraph,
    findings: Iterable[Finding],
    språk: Språk,
    *,
    chosen: str | None = None,
    colour: bool = False,
) -> str:
    """Tell of all services, or of one with every finding that it can do something about.

    `findings` are of the same theory; excepted ones are left out. For all services only
    the number of findings is told.
    """
    shown = Shown(graph, språk)
    told = _Services(shown, findings)
    return to_text(told.blocks(chosen), Style(colour))


class _Services:
    """The services of one theory, told in one language."""

    def __init__(self, shown: Shown, findings: Iterable[Finding]) -> None:
        self._shown = shown
        self._språk = shown.språk
        self._graph = shown.graph
        self._owed: dict[str, list[str]] = {}
        self._helped: dict[str, list[str]] = {}
        mendings = Mendings(shown.graph)
        for finding in findings:
            if finding.status is Status.OPEN:
                mending = mendings.of(finding)
                said = finding.message
                if mending.tjeneste is not None:
                    self._owed.setdefault(mending.tjeneste, []).append(said)
                for other in mending.others:
                    self._helped.setdefault(other, []).append(said)

    def blocks(self, chosen: str | None) -> Iterator[Block]:
        if self._shown.stamp:
            yield Paragraph(self._shown.stamp, strong=True)
        services = [t.id for t in self._graph.teori.tjenester]
        if chosen is None:
            yield Heading(1, words.TITLE.på(self._språk))
            if not services:
                yield Paragraph(words.NONE.på(self._språk))
        for tjeneste in services if chosen is None else [chosen]:
            yield from self._service(tjeneste, whole=chosen is not None)

    def _service(self, tjeneste: str, *, whole: bool) -> Iterator[Block]:
        yield Heading(1 if whole else 2, self._shown.navn(tjeneste))
        parts: tuple[tuple[Tekst, Iterable[str]], ...] = (
            (words.DOES, self._does(tjeneste)),
            (words.COLLABORATES, self._collaborates(tjeneste)),
            (words.LACKS, self._lacks(tjeneste)),
        )
        if whole:
            parts = (
                *parts[:2],
                (words.GOALS, self._goals(tjeneste)),
                *parts[2:],
                (words.OWES, self._owed.get(tjeneste, ())),
                (words.COULD_MEND, self._helped.get(tjeneste, ())),
            )
        told = [block for part in parts for block in self._part(*part)]
        yield from told or [Paragraph(words.NOTHING.på(self._språk))]
        if not whole:
            yield from self._counted(tjeneste)

    def _part(self, heading: Tekst, items: Iterable[str]) -> Iterator[Block]:
        listed = tuple(map(Item, items))
        if listed:
            yield Paragraph(heading.på(self._språk), strong=True)
            yield Items(listed)

    def _counted(self, tjeneste: str) -> Iterator[Block]:
        """Tell how much there is to settle, without telling what."""
        counts = (
            (words.OWES, self._owed.get(tjeneste, ())),
            (words.COULD_MEND, self._helped.get(tjeneste, ())),
        )
        said = [f"{told.på(self._språk)}: {len(all_)}" for told, all_ in counts if all_]
        if said:
            yield Paragraph(". ".join(said) + ".")

    def _does(self, tjeneste: str) -> Iterator[str]:
        for tiltak in self._graph.teori.tiltak:
            yield from self._in_measure(tjeneste, tiltak)

    def _in_measure(self, tjeneste: str, tiltak: Tiltak) -> Iterator[str]:
        navn = self._shown.navn(tiltak.id)
        if tiltak.ansvarlig == tjeneste:
            yield self._say(words.ANSWERS, tiltak=navn)
        if tiltak.samordnes_av == tjeneste:
            yield self._say(words.COORDINATES, tiltak=navn)
        led: list[str] = []
        shared: list[str] = []
        for aktivitet in tiltak.aktiviteter:
            element = f"{tiltak.id}/{aktivitet.id}"
            if self._graph.responsible(element) == tjeneste:
                led.append(element)
            elif tjeneste in self._graph.services_of_activity(element):
                shared.append(element)
        for told, elements in ((words.LEADS, led), (words.TAKES_PART, shared)):
            if elements:
                names = self._shown.names(elements)
                yield self._say(told, tiltak=navn, aktiviteter=names)

    def _collaborates(self, tjeneste: str) -> Iterator[str]:
        for samarbeid in self._graph.teori.samarbeid:
            if tjeneste in samarbeid.mellom:
                others = [one for one in samarbeid.mellom if one != tjeneste]
                yield self._say(
                    words.TIE,
                    navn=self._shown.navn(samarbeid.id),
                    trinn=samarbeid.trinn,
                    tjenester=self._shown.names(others),
                )

    def _goals(self, tjeneste: str) -> Iterator[str]:
        for sight in self._graph.lines_of_sight(tjeneste):
            yield self._say(
                words.SIGHT,
                mål=self._shown.navn(sight.mål),
                n=len(sight.through),
                veier=sight.paths.paths,
                målt=sight.paths.measured,
            )

    def _lacks(self, tjeneste: str) -> Iterator[str]:
        yield from ties(self._shown, tjeneste)
        for lack in self._graph.means_lacking():
            if tjeneste in lack.having:
                yield self._say(
                    words.BRING,
                    virkemiddel=self._shown.navn(lack.virkemiddel),
                    aktivitet=self._shown.navn(lack.aktivitet),
                    tiltak=self._shown.navn(lack.tiltak),
                )

    def _say(self, tekst: Tekst, **values: Verdi) -> str:
        return tekst.fyll(self._språk, values)
