"""Who does what with whom, at which step, and what is missing: service by service."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.document import (
    Heading,
    Item,
    Items,
    Paragraph,
    to_markdown,
    to_text,
)
from endringsteori.output.puslespill import service_words as words
from endringsteori.output.puslespill.missing import told_tie
from endringsteori.output.style import Style

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.diagnostics import Finding
    from endringsteori.document import Block
    from endringsteori.graph import Part
    from endringsteori.output.puslespill.service_cards import Card, ServiceCards
    from endringsteori.texts import Tekst, Verdi

__all__ = ["render_services", "render_services_markdown"]


def render_services(asked: ServiceCards, *, colour: bool = False) -> str:
    """Tell of services as text; of one with every finding that it can do something about.

    For all services only the number of findings is told.
    """
    return to_text(_Services(asked).blocks(), Style(colour))


def render_services_markdown(asked: ServiceCards) -> str:
    """Tell the same as Markdown, to be put into a paper."""
    return to_markdown(_Services(asked).blocks())


class _Services:
    """Services told in one language."""

    def __init__(self, asked: ServiceCards) -> None:
        self._asked = asked
        self._shown = asked.shown
        self._språk = asked.shown.språk

    def blocks(self) -> Iterator[Block]:
        if self._shown.stamp:
            yield Paragraph(self._shown.stamp, strong=True)
        if not self._asked.whole:
            yield Heading(1, words.TITLE.på(self._språk))
            if not self._asked.cards:
                yield Paragraph(words.NONE.på(self._språk))
        for card in self._asked.cards:
            yield from self._service(card)

    def _service(self, card: Card) -> Iterator[Block]:
        whole = self._asked.whole
        yield Heading(1 if whole else 2, self._shown.navn(card.tjeneste))
        parts: tuple[tuple[Tekst, Iterable[str]], ...] = (
            (words.DOES, self._does(card)),
            (words.COLLABORATES, self._collaborates(card)),
            (words.LACKS, self._lacks(card)),
        )
        if whole:
            parts = (
                *parts[:2],
                (words.GOALS, self._goals(card)),
                *parts[2:],
                (words.OWES, (finding.message for finding in card.owed)),
                (words.COULD_MEND, (finding.message for finding in card.helped)),
            )
        told = [block for part in parts for block in self._part(*part)]
        yield from told or [Paragraph(words.NOTHING.på(self._språk))]
        if not whole:
            yield from self._counted(card)

    def _part(self, heading: Tekst, items: Iterable[str]) -> Iterator[Block]:
        listed = tuple(map(Item, items))
        if listed:
            yield Paragraph(heading.på(self._språk), strong=True)
            yield Items(listed)

    def _counted(self, card: Card) -> Iterator[Block]:
        """Tell how much there is to settle, without telling what."""
        counts: tuple[tuple[Tekst, list[Finding]], ...] = (
            (words.OWES, card.owed),
            (words.COULD_MEND, card.helped),
        )
        said = [f"{told.på(self._språk)}: {len(all_)}" for told, all_ in counts if all_]
        if said:
            yield Paragraph(". ".join(said) + ".")

    def _does(self, card: Card) -> Iterator[str]:
        for part in card.parts:
            yield from self._in_measure(part)

    def _in_measure(self, part: Part) -> Iterator[str]:
        navn = self._shown.navn(part.tiltak)
        if part.answers:
            yield self._say(words.ANSWERS, tiltak=navn)
        if part.coordinates:
            yield self._say(words.COORDINATES, tiltak=navn)
        if part.partner and not (part.led or part.shared):
            yield self._say(words.PARTNER, tiltak=navn)
        for told, elements in (
            (words.LEADS, part.led),
            (words.TAKES_PART, part.shared),
        ):
            if elements:
                names = self._shown.names(elements)
                yield self._say(told, tiltak=navn, aktiviteter=names)

    def _collaborates(self, card: Card) -> Iterator[str]:
        for samarbeid in card.collaborations:
            others = [one for one in samarbeid.mellom if one != card.tjeneste]
            yield self._say(
                words.TIE,
                navn=self._shown.navn(samarbeid.id),
                trinn=samarbeid.trinn,
                tjenester=self._shown.names(others),
            )

    def _goals(self, card: Card) -> Iterator[str]:
        for sight in card.sights:
            yield self._say(
                words.SIGHT,
                mål=self._shown.navn(sight.mål),
                n=len(sight.through),
                veier=sight.paths.paths,
                målt=sight.paths.measured,
            )

    def _lacks(self, card: Card) -> Iterator[str]:
        for tie in card.ties:
            yield told_tie(self._shown, tie)
        for lack in card.brings:
            yield self._say(
                words.BRING,
                virkemiddel=self._shown.navn(lack.virkemiddel),
                aktivitet=self._shown.navn(lack.aktivitet),
                tiltak=self._shown.navn(lack.tiltak),
            )

    def _say(self, tekst: Tekst, **values: Verdi) -> str:
        return tekst.fyll(self._språk, values)
