"""Traces as lines of text, under a heading each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from endringsteori.checking.tracing.values import (
    Fields,
    Gauges,
    Involved,
    Meeting,
    Ways,
)
from endringsteori.document.safe import visible
from endringsteori.model.masking import mask_of
from endringsteori.output import explain_words as words
from endringsteori.texts import navn_på_slag, vis_verdi

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.checking import Checked
    from endringsteori.checking.tracing import Trace
    from endringsteori.checking.tracing.values import Means, Reading, Way
    from endringsteori.texts import Slag, Språk, Tekst, Verdi

__all__ = ["Traces"]


class Traces:
    """Tells the traces of one project. Numbers and names of persons are hidden."""

    def __init__(self, checked: Checked, språk: Språk) -> None:
        self._graph = checked.graph
        self._ordvalg = checked.settings.innstillinger.ordvalg
        self._mask = mask_of(checked.loaded.teori)
        self._språk = språk

    def told(self, trace: Trace) -> tuple[str, ...]:
        """Give the heading of a trace, and its lines."""
        match trace:
            case Ways():
                return tuple(self._ways(trace))
            case Involved():
                return tuple(self._involved(trace))
            case Gauges():
                return tuple(self._gauges(trace))
            case Meeting():
                return tuple(self._meeting(trace))
            case Fields():
                return tuple(self._fields(trace))

    def navn(self, element: str) -> str:
        """Give what an element is called, as it may be shown; of a step, both its ends."""
        ends = map(self._graph.navn, element.split("->"))
        return " → ".join(self.shown(end) for end in ends)

    def shown(self, text: str) -> str:
        """Give a text of the project as it may be shown, on one line."""
        return visible(self._mask(text))

    def say(self, tekst: Tekst, **values: Verdi) -> str:
        """Give a text in the language of the run."""
        return tekst.fyll(self._språk, values)

    def _names(self, ids: Iterable[str]) -> tuple[str, ...]:
        return tuple(map(self.navn, ids))

    def _ways(self, trace: Ways) -> Iterator[str]:
        yield self.say(words.WAYS)
        for way in trace.ways:
            yield " → ".join(self._steps(way))
        yield from self._more(trace.more)

    def _steps(self, way: Way) -> Iterator[str]:
        if way.before:
            yield self._lacks(way.before)
        yield from self._names(way.links)
        if way.after and way.waits is not None:
            yield self.say(words.WAITS, grunn=self.shown(way.waits))
        elif way.after:
            yield self._lacks(way.after)

    def _lacks(self, slag: Iterable[Slag]) -> str:
        kinds = tuple(navn_på_slag(one, self._ordvalg) for one in slag)
        return self.say(words.LACKS, slag=kinds)

    def _involved(self, trace: Involved) -> Iterator[str]:
        yield self.say(words.INVOLVED, navn=self.navn(trace.about))
        who = self.say(words.EMPTY)
        if trace.responsible is not None:
            who = self.navn(trace.responsible)
            if trace.inherited:
                who = self.say(words.INHERITED, tjeneste=who)
        yield self.say(words.RESPONSIBLE, hvem=who)
        if trace.others:
            yield self.say(words.OTHERS, hvem=self._names(trace.others))
        yield from map(self._means, trace.means)
        if trace.wanting:
            yield self.say(words.WANTING, hvem=self._names(trace.wanting))

    def _means(self, means: Means) -> str:
        having = means.inside or means.outside
        tekst = words.NOBODY_HAS
        if having:
            tekst = words.WITHIN if means.inside else words.ONLY_OUTSIDE
        named = self._names(having)
        return self.say(tekst, hva=self.navn(means.id), hvem=named, antall=len(named))

    def _gauges(self, trace: Gauges) -> Iterator[str]:
        yield self.say(words.MEASURED)
        for measured in trace.measured:
            navn = self.navn(measured.element)
            if not measured.readings:
                yield self.say(words.NOT_MEASURED, navn=navn)
            for reading in measured.readings:
                indikator = self.shown(reading.gauge.navn)
                stands = self.say(words.STANDS, navn=navn, indikator=indikator)
                yield "; ".join((stands, *self._reading(reading)))
        yield from self._more(trace.more)

    def _reading(self, reading: Reading) -> Iterator[str]:
        if reading.last is None:
            yield self.say(words.NO_GAUGE_YET)
        else:
            yield self.say(words.LAST, periode=str(reading.last))
        if reading.due is not None:
            yield self.say(words.NEXT, dato=reading.due)

    def _meeting(self, trace: Meeting) -> Iterator[str]:
        en, to = self._names(trace.services)
        yield self.say(words.BETWEEN, en=en, to=to)
        if trace.shared:
            yield self.say(words.SHARED, hva=self._names(trace.shared))
        for handed in trace.handed:
            fra, til = self._names(handed.split("->"))
            yield self.say(words.HANDED, fra=fra, til=til)
        if not trace.collaborations:
            yield self.say(words.NO_COLLABORATION)
        for samarbeid in trace.collaborations:
            navn, trinn = self.navn(samarbeid.id), samarbeid.trinn
            step = self.say(words.STEP, navn=navn, trinn=trinn)
            yield f"{step}; arena: {self.shown(samarbeid.arena or '–')}"

    def _fields(self, trace: Fields) -> Iterator[str]:
        yield self.say(words.FIELDS, navn=self.navn(trace.about))
        for field in trace.fields:
            values = tuple(self.shown(vis_verdi(v, self._språk)) for v in field.values)
            lacks = self.say(words.EMPTY) if field.lacks else ""
            yield f"{field.name}: {', '.join(values) or lacks}"

    def _more(self, more: int) -> Iterator[str]:
        if more:
            yield self.say(words.MORE, n=more)
