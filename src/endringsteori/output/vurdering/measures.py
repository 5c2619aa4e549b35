"""One measure, told to people: three answers, where its paths stop, and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.assessment import Kontrollspørsmål, Lesning
from endringsteori.assessment.words import ANSWERS, MEANINGS, QUESTIONS, READINGS
from endringsteori.document import (
    Block,
    Heading,
    Item,
    Items,
    Paragraph,
)
from endringsteori.output.vurdering import words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from endringsteori.assessment import (
        Gjensyn,
        Hypotesevurdering,
        Kontroll,
        Leddstatus,
        Tiltaksvurdering,
    )
    from endringsteori.output.vurdering.assessed import Assessed
    from endringsteori.output.vurdering.evidence import Evidence
    from endringsteori.output.vurdering.readings import Readings
    from endringsteori.texts import Tekst, Verdi

__all__ = ["Measures"]

_SECTION: Final = 2
_PART: Final = 3
_ENDED: Final = "avsluttet"


class Measures:
    """Tells measures of one assessment."""

    def __init__(
        self, assessed: Assessed, evidence: Evidence, readings: Readings
    ) -> None:
        self._assessed = assessed
        self._evidence = evidence
        self._readings = readings
        self._drawn: set[str] = set()

    def tell(self, one: Tiltaksvurdering) -> Iterator[Block]:
        """Tell a measure, what is most important first."""
        yield Heading(_SECTION, self._evidence.navn(one.tiltak))
        status = self._assessed.vurdering.graf.measure(one.tiltak).status
        if status == _ENDED:
            yield Paragraph(self._say(words.ENDED))
        if one.is_begun:
            for kontroll in one.kontroller:
                yield from self._control(kontroll)
            yield from self._stops(one)
        else:
            yield Paragraph(self._say(words.NOT_BEGUN_YET))
        if one.mot_målet and one.is_begun:
            yield Heading(_PART, self._say(words.TOWARDS))
            yield from self.by_reading(one.mot_målet)
        if one.utilsiktet:
            yield Heading(_PART, self._say(words.SIDE_EFFECTS))
            yield Items([Item(self._links([ledd])) for ledd in one.utilsiktet])
        yield from self._wanted(one)
        if one.gjensyn is not None:
            yield from self._review(one.gjensyn, one.kontroller)
        if self._assessed.every:
            yield from self._all(one)
        yield from self._evidence_of(one)

    def _control(self, kontroll: Kontroll) -> Iterator[Block]:
        """Tell the answer to one question, and what speaks for and against."""
        answer = self._say(ANSWERS[kontroll.svar])
        question = self._say(QUESTIONS[kontroll.spørsmål])
        yield Paragraph(f"{question} {answer.capitalize()}.", strong=True)
        sides = (
            (words.FOR, kontroll.taler_for),
            (words.AGAINST, kontroll.taler_mot),
            (words.UNKNOWN, kontroll.ukjent),
        )
        items = [
            Item(f"{self._say(tekst)} {self._links(ledd)}.")
            for tekst, ledd in sides
            if ledd
        ]
        if items:
            yield Items(items)
        else:
            yield Paragraph(self._say(words.NOTHING_TO_ANSWER_FROM))

    def _links(self, ledd: Sequence[Leddstatus]) -> str:
        return ", ".join(
            self._say(
                words.WITH_STATUS,
                navn=self._evidence.navn(one.element),
                status=self._evidence.status(one),
            )
            for one in ledd
        )

    def _stops(self, one: Tiltaksvurdering) -> Iterator[Block]:
        yield Heading(_PART, self._say(words.STOPS))
        if one.når_fram:
            yield Paragraph(self._say(words.ARRIVES))
        elif not one.stopper:
            yield Paragraph(self._say(words.NO_PATHS))
        yield from self.by_reading(one.stopper)

    def by_reading(self, found: Sequence[Hypotesevurdering]) -> Iterator[Block]:
        """Tell hypotheses under what they read as, and what that means."""
        for lesning in Lesning:
            alike = [one for one in found if one.lesning is lesning]
            if not alike:
                continue
            name = self._say(READINGS[lesning]).capitalize()
            meaning = self._say(MEANINGS[lesning])
            yield Paragraph(f"{name}: {meaning}")
            yield Items([self._hypothesis(one) for one in alike])

    def _hypothesis(self, found: Hypotesevurdering) -> Item:
        why = " ".join(self._readings.why(found))
        return Item(self._readings.line(found), (why,) if why else ())

    def _wanted(self, one: Tiltaksvurdering) -> Iterator[Block]:
        savnet = one.savnet
        if savnet is None:
            return
        yield Heading(_PART, self._say(words.WANTED))
        told = self._say(
            words.WHY,
            navn=self._evidence.navn(savnet.element),
            status=self._evidence.status(savnet.status),
            n=len(savnet.hypoteser),
        )
        yield Paragraph(" ".join((told, *self._readings.unknown(savnet.element))))

    def _review(
        self, gjensyn: Gjensyn, kontroller: Sequence[Kontroll]
    ) -> Iterator[Block]:
        """Set what people answered beside what was read; where they differ, both stand."""
        gjenbesøk = gjensyn.gjenbesøk
        yield Heading(_PART, self._say(words.REVIEW, dato=gjenbesøk.dato))
        if gjenbesøk.deltok:
            deltok = tuple(map(self._evidence.text, gjenbesøk.deltok))
            yield Paragraph(self._say(words.REVIEWED_BY, hvem=deltok))
        read = {kontroll.spørsmål: kontroll.svar for kontroll in kontroller}
        items = []
        for spørsmål, svar in gjensyn.svar.items():
            differs = spørsmål in gjensyn.differs
            tekst = words.REVIEW_DIFFERS if differs else words.REVIEW_LIKE
            told = self._say(
                tekst,
                spørsmål=QUESTIONS[spørsmål],
                svar=ANSWERS[svar],
                lest=ANSWERS[read[spørsmål]],
            )
            items.append(Item(told, self._reason(gjensyn, spørsmål)))
        if items:
            yield Items(items)
        if gjensyn.differs:
            yield Paragraph(self._say(words.BOTH_STAND))
        if gjenbesøk.beslutning is not None:
            hva = words.DECISIONS[gjenbesøk.beslutning]
            yield Paragraph(self._say(words.DECISION, hva=hva))

    def _reason(self, gjensyn: Gjensyn, spørsmål: Kontrollspørsmål) -> tuple[str, ...]:
        given = getattr(gjensyn.gjenbesøk, spørsmål)
        reason = given and given.begrunnelse
        return (self._evidence.text(reason),) if reason else ()

    def _all(self, one: Tiltaksvurdering) -> Iterator[Block]:
        graf = self._assessed.vurdering.graf
        own = [
            found
            for found in self._assessed.hypoteser
            if graf.node(found.edge.source).tiltak == one.tiltak
        ]
        if own:
            yield Heading(_PART, self._say(words.ALL_HYPOTHESES))
            yield from self.by_reading(own)

    def _evidence_of(self, one: Tiltaksvurdering) -> Iterator[Block]:
        """Tell the numbers of each own link; goals are told once, in a part of their own."""
        graf = self._assessed.vurdering.graf
        ledd = [
            self._assessed.vurdering.ledd[node.element]
            for node in graf.links_of(one.tiltak)
        ]
        measured = [found for found in ledd if found.indicators]
        if measured:
            yield Heading(_PART, self._say(words.NUMBERS))
            for found in measured:
                yield from self.numbers(found)

    def numbers(self, found: Leddstatus) -> Iterator[Block]:
        """Tell what was measured of one link or goal, each figure where it is first met."""
        navn = self._evidence.navn(found.element)
        status = self._evidence.status(found)
        told = self._say(words.WITH_STATUS, navn=navn, status=status)
        yield Items([Item(told, tuple(self._evidence.of(found)))])
        for indicator in found.indicators:
            if indicator.element not in self._drawn:
                self._drawn.add(indicator.element)
                yield from self._assessed.pictures.get(indicator.element, ())

    def _say(self, tekst: Tekst, **values: Verdi) -> str:
        return tekst.fyll(self._assessed.språk, values)
