"""An assessment as people are told it: in short, each measure, the goals, how to read it."""

from __future__ import annotations

from collections import Counter
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from endringsteori.assessment import Kontrollspørsmål, Målestatus
from endringsteori.assessment.words import ANSWERS, READINGS
from endringsteori.document import (
    Block,
    Heading,
    Item,
    Items,
    Paragraph,
    Rows,
)
from endringsteori.output.vurdering import words
from endringsteori.output.vurdering.evidence import Evidence
from endringsteori.output.vurdering.measures import Measures
from endringsteori.output.vurdering.readings import Readings
from endringsteori.privacy import CONFIDENTIAL, CONFIDENTIAL_NOTE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.assessment import (
        Hypotesevurdering,
        Målvurdering,
        Tiltaksvurdering,
    )
    from endringsteori.output.vurdering.assessed import Assessed
    from endringsteori.texts import Tekst, Verdi

__all__ = ["in_full", "in_short", "tell"]

_SECTION: Final = 2
_PART: Final = 3


def tell(assessed: Assessed) -> Iterator[Block]:
    """Lay an assessment out for people, the shortest first."""
    return _Telling(assessed).whole()


def in_short(assessed: Assessed) -> Iterator[Block]:
    """Tell the answers to the three questions, and little more, for a page with a title."""
    return _Telling(assessed).in_short()


def in_full(assessed: Assessed) -> Iterator[Block]:
    """Tell all that comes after what is told in short."""
    return _Telling(assessed).in_full()


class _Telling:
    def __init__(self, assessed: Assessed) -> None:
        self._assessed = assessed
        self._evidence = Evidence(assessed)
        readings = Readings(assessed, self._evidence)
        self._measures = Measures(assessed, self._evidence, readings)

    def whole(self) -> Iterator[Block]:
        if self._assessed.is_confidential:
            yield Paragraph(self._say(CONFIDENTIAL).upper(), strong=True)
            yield Paragraph(self._say(CONFIDENTIAL_NOTE))
        dato, hva = self._assessed.vurdering.dato, self._what()
        title = words.TITLE if hva else words.TITLE_BARE
        yield Heading(1, self._say(title, hva=hva, dato=dato))
        yield from self.in_short()
        yield from self.in_full()

    def in_full(self) -> Iterator[Block]:
        for one in self._assessed.tiltak:
            yield from self._measures.tell(one)
        if self._assessed.mål:
            yield from self._goals()
        yield from self._notes()

    def _what(self) -> str:
        """Name the project: whose it is, or its path."""
        virksomhet = self._assessed.vurdering.graf.teori.virksomhet
        navn = virksomhet.navn if virksomhet else self._assessed.prosjekt
        return self._evidence.text(navn)

    def in_short(self) -> Iterator[Block]:
        yield Heading(_SECTION, self._say(words.IN_SHORT))
        if self._assessed.tiltak:
            yield Rows(
                [
                    self._say(words.MEASURE),
                    *(self._say(words.HEADS[one]) for one in Kontrollspørsmål),
                ],
                [
                    [
                        self._evidence.navn(one.tiltak),
                        *self._answers(one),
                    ]
                    for one in self._assessed.tiltak
                ],
            )
        items = [Item(sentence) for sentence in self._shortest()]
        if items:
            yield Items(items)

    def _answers(self, one: Tiltaksvurdering) -> list[str]:
        if not one.is_begun:
            return [self._say(words.NOT_BEGUN)] * len(Kontrollspørsmål)
        return [self._say(ANSWERS[kontroll.svar]) for kontroll in one.kontroller]

    def _shortest(self) -> Iterator[str]:
        order = tuple(Målestatus)
        found = sorted(
            (one.status for one in self._assessed.mål),
            key=lambda one: order.index(one.status),
        )
        counted = Counter(map(self._evidence.status, found))
        if counted:
            hva = tuple(f"{status} ({n})" for status, n in counted.items())
            yield self._say(words.COUNTED, n=counted.total(), hva=hva)
        wanted = [one for one in self._assessed.tiltak if one.savnet is not None]
        if len(wanted) > 1:
            most = max(
                wanted, key=lambda one: len(one.savnet.hypoteser if one.savnet else ())
            )
            if most.savnet is not None:
                yield self._say(
                    words.WANTED_MOST,
                    navn=self._evidence.navn(most.savnet.element),
                    tiltak=self._evidence.navn(most.tiltak),
                    n=len(most.savnet.hypoteser),
                )
        yield self._say(words.NOTES_LIST[0])

    def _goals(self) -> Iterator[Block]:
        yield Heading(_SECTION, self._say(words.GOALS))
        yield Paragraph(self._say(words.GOALS_NOTE))
        for one in self._assessed.mål:
            yield from self._goal(one)

    def _goal(self, one: Målvurdering) -> Iterator[Block]:
        yield Heading(_PART, self._evidence.navn(one.mål))
        yield from self._measures.numbers(one.status)
        if one.hypoteser:
            yield Items([Item(self._contribution(h)) for h in one.hypoteser])
        else:
            yield Paragraph(self._say(words.NOBODY_CONTRIBUTES))

    def _contribution(self, found: Hypotesevurdering) -> str:
        graf = self._assessed.vurdering.graf
        tiltak = graf.node(found.fra.element).tiltak
        return self._say(
            words.CONTRIBUTIONS if tiltak else words.CONTRIBUTIONS_SHARED,
            navn=self._evidence.navn(found.fra.element),
            tiltak=self._evidence.navn(tiltak) if tiltak else "",
            status=self._evidence.status(found.fra),
            lesning=READINGS[found.lesning],
        )

    def _notes(self) -> Iterator[Block]:
        yield Heading(_SECTION, self._say(words.NOTES))
        yield Items([Item(sentence) for sentence in self._how_to_read()])

    def _how_to_read(self) -> Iterator[str]:
        yield from map(self._say, words.NOTES_LIST[1:])
        vurdering = self._assessed.vurdering
        if vurdering.by_chance is not None:
            antall = Decimal(str(vurdering.by_chance)).quantize(1, ROUND_HALF_UP)
            yield self._say(words.BY_CHANCE, n=vurdering.tested, antall=antall)
        if self._assessed.hides_something:
            least = vurdering.graf.teori.innstillinger.minste_antall
            yield self._say(words.HIDDEN_NOTE, n=least)

    def _say(self, tekst: Tekst, **values: Verdi) -> str:
        return tekst.fyll(self._assessed.språk, values)
