"""What the indicators of a link or goal tell, as sentences: the numbers before what they mean."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from endringsteori.assessment import GroundKind, Målestatus
from endringsteori.assessment.words import STATUSES, standing
from endringsteori.model.spoken import period, quantity
from endringsteori.model.tid import les_periode
from endringsteori.output.vurdering import evidence_words as said
from endringsteori.output.vurdering.grounds import GROUNDS, WITHOUT_NUMBERS
from endringsteori.output.vurdering.numbers import between, change, percent

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.assessment import Ground, Indikatorstatus, Leddstatus, Point
    from endringsteori.model import Indikator
    from endringsteori.output.vurdering.assessed import Assessed
    from endringsteori.texts import Tekst, Verdi

__all__ = ["DOING", "Evidence"]

DOING: Final = frozenset({"innsats", "aktivitet"})
"""What is done is held against its ambition, and compared with nobody."""


class Evidence:
    """Tells what was measured, as it may be shown."""

    def __init__(self, assessed: Assessed) -> None:
        self._assessed = assessed
        self._språk = assessed.språk

    def navn(self, element: str) -> str:
        """Give what people call a thing, as it may be shown."""
        return self.text(self._assessed.vurdering.graf.navn(element))

    def text(self, text: str) -> str:
        """Give a text of the theory as it may be shown."""
        return self._assessed.mask(text)

    def status(self, ledd: Leddstatus) -> str:
        """Say in a word or two where a link or goal stands."""
        return standing(ledd, self._assessed.vurdering.graf).på(self._språk)

    def of(self, ledd: Leddstatus) -> Iterator[str]:
        """Tell of each indicator, one text for each."""
        joint = [g for g in ledd.grounds if g.kind is GroundKind.DISAGREE]
        if joint:
            yield self._say(GROUNDS[GroundKind.DISAGREE])
        for found in ledd.indicators:
            navn = self._say_name(found.element)
            told = self.indicator(found, doing=ledd.slag in DOING)
            yield f"{navn}: {' '.join(told)}"

    def indicator(self, found: Indikatorstatus, *, doing: bool) -> Iterator[str]:
        """Tell what one indicator shows: its numbers, and what they mean."""
        indikator = self._assessed.indikatorer[found.element]
        yield from self._numbers(found, indikator, doing=doing)
        for ground in found.grounds:
            yield self.ground(ground, doing=doing)

    def ground(self, ground: Ground, *, doing: bool) -> str:
        """Tell one ground that an indicator has; `doing` where it is of input or activity."""
        tekst = GROUNDS[ground.kind]
        if self._assessed.hides(*ground.at):
            tekst = WITHOUT_NUMBERS.get(ground.kind, tekst)
        elif ground.kind is GroundKind.JUDGED:
            indikator = self._assessed.indikatorer[ground.at[0].element]
            compared = self._is_compared(indikator, doing=doing)
            tekst = tekst if compared else said.JUDGED_ALONE
        return self._say(tekst, **self._values(ground))

    def _values(self, ground: Ground) -> dict[str, Verdi]:
        values = dict(ground.values)
        if "andel" in values:
            values["andel"] = percent(_decimal(values["andel"]), self._språk)
        if "verdi" in values:
            enhet = self._assessed.enhet(ground.at[0].element)
            values["verdi"] = self.amount(_decimal(values["verdi"]), enhet)
        if "vurdering" in values:
            status = Målestatus(str(values["vurdering"]))
            values["vurdering"] = STATUSES[status]
        if "periode" in values:
            values["periode"] = self._period(str(values["periode"]))
        return values

    def _numbers(
        self, found: Indikatorstatus, indikator: Indikator, *, doing: bool
    ) -> Iterator[str]:
        series, enhet = found.series, self._assessed.enhet(found.element)
        before, after = series.baseline, series.last
        points = [point for point in (before, after) if point is not None]
        if self._assessed.hides(*(point.at for point in points)):
            moved = before is not None and after is not None
            alone = moved and not self._is_compared(indikator, doing=doing)
            yield self._say(said.HIDDEN_ALONE if alone else said.HIDDEN)
        elif before is not None and after is not None:
            yield self._moved((before, after), indikator, enhet, doing=doing)
            if found.change is not None and not doing:
                mellom = between(found.change.interval, enhet, self._språk)
                yield self._say(said.INTERVAL, mellom=mellom)
        elif after is not None:
            yield self._say(said.WAS, til=self.point(after, enhet))
        elif before is not None:
            yield self._say(said.STARTED, fra=self.point(before, enhet))
        yield from self._ambition(indikator, enhet)

    def _moved(
        self,
        ends: tuple[Point, Point],
        indikator: Indikator,
        enhet: str | None,
        *,
        doing: bool,
    ) -> str:
        before, after = ends
        compared = self._is_compared(indikator, doing=doing)
        return self._say(
            said.MOVED_BARE if compared else said.MOVED,
            fra=self.point(before, enhet),
            til=self.point(after, enhet),
            endring=self.text(change(after.verdi - before.verdi, enhet, self._språk)),
        )

    @staticmethod
    def _is_compared(indikator: Indikator, *, doing: bool) -> bool:
        """Tell whether a change may be told without saying that it is compared with nothing."""
        return doing or indikator.sammenligning is not None

    def _ambition(self, indikator: Indikator, enhet: str | None) -> Iterator[str]:
        ambisjon = indikator.ambisjon
        if ambisjon is None:
            return
        if ambisjon.verdi is not None:
            verdi = self.amount(ambisjon.verdi, enhet)
        elif ambisjon.vurdering is not None:
            verdi = STATUSES[Målestatus(ambisjon.vurdering)].på(self._språk)
        else:
            return
        if ambisjon.frist is None:
            yield self._say(said.AMBITION, verdi=verdi)
        else:
            yield self._say(said.AMBITION_UNTIL, verdi=verdi, frist=ambisjon.frist)

    def point(self, point: Point, enhet: str | None) -> str:
        """Write a number that was measured, with what it is made of and its period."""
        shown = self.amount(point.verdi, enhet)
        about: list[str] = []
        if point.teller is not None and point.nevner is not None:
            teller, nevner = (
                quantity(number, None, self._språk)
                for number in (point.teller, point.nevner)
            )
            about.append(
                said.OF.fyll(self._språk, {"teller": teller, "nevner": nevner})
            )
        about.append(period(point.periode, self._språk))
        if point.foreløpig:
            about.append(said.PROVISIONAL.på(self._språk))
        return f"{shown} ({', '.join(about)})"

    def amount(self, verdi: Decimal, enhet: str | None) -> str:
        """Write a number with its unit, which people may have worded themselves."""
        return self.text(quantity(verdi, enhet, self._språk))

    def _period(self, text: str) -> str:
        return period(les_periode(text), self._språk)

    def _say_name(self, element: str) -> str:
        return said.QUOTED.fyll(self._språk, {"navn": self.navn(element)})

    def _say(self, tekst: Tekst, **values: Verdi) -> str:
        return tekst.fyll(self._språk, values)


def _decimal(value: Verdi) -> Decimal:
    """Take a value of a ground that is a number."""
    return value if isinstance(value, Decimal) else Decimal(str(value))
