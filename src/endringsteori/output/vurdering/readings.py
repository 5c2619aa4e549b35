"""A hypothesis read against data, as sentences: where its ends stand, why, and with what reservations."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from endringsteori.assessment import GroundKind, Målestatus
from endringsteori.assessment.words import STATUSES
from endringsteori.model.spoken import period
from endringsteori.model.tid import les_periode
from endringsteori.output.vurdering import words
from endringsteori.output.vurdering.grounds import (
    ASSUMPTIONS,
    GROUNDS,
    UNTOLD,
    WITHOUT_NUMBERS,
)
from endringsteori.output.vurdering.numbers import between, change, points

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.assessment import Ground, Hypotesevurdering, Sammenlignet
    from endringsteori.output.vurdering.assessed import Assessed
    from endringsteori.output.vurdering.evidence import Evidence
    from endringsteori.texts import Verdi

__all__ = ["Readings"]

_COMPARED: Final = frozenset(
    {
        GroundKind.FOLLOWS_COMPARISON,
        GroundKind.BETTER_THAN_COMPARISON,
        GroundKind.WORSE_THAN_COMPARISON,
        GroundKind.COMPARISON_UNCLEAR,
    }
)
_SEEN_IN_STATUS: Final = frozenset(
    {GroundKind.NOT_IN_PLACE, GroundKind.PARTLY_IN_PLACE}
)
"""What people have read already, in the status of an end."""


class Readings:
    """Tells how hypotheses read."""

    def __init__(self, assessed: Assessed, evidence: Evidence) -> None:
        self._assessed = assessed
        self._evidence = evidence
        self._språk = assessed.språk

    def line(self, found: Hypotesevurdering) -> str:
        """Tell a hypothesis with where both its ends stand."""
        values: dict[str, Verdi] = {
            "fra": self._evidence.navn(found.fra.element),
            "fra_status": self._evidence.status(found.fra),
            "til": self._evidence.navn(found.til.element),
            "til_status": self._evidence.status(found.til),
        }
        return words.HYPOTHESIS.fyll(self._språk, values)

    def why(self, found: Hypotesevurdering) -> Iterator[str]:
        """Tell what the reading rests on, then what weakens it or must be told with it."""
        for ground in (*found.grounds, *found.reservations):
            if ground.kind is GroundKind.UNKNOWN_END:
                yield from self.unknown(ground.at[0].element)
            elif ground.kind not in _SEEN_IN_STATUS:
                yield self.ground(ground, found)
            compared = _compared(ground, found)
            if compared is not None:
                yield from self._difference(compared)

    def unknown(self, element: str) -> Iterator[str]:
        """Tell what it is that keeps a link or goal from being known, where that can be told."""
        ledd = self._assessed.vurdering.ledd[element]
        kinds = dict.fromkeys(
            ground.kind for ground in ledd.grounds if ground.kind in UNTOLD
        )
        if kinds:
            values: dict[str, Verdi] = {
                "navn": self._evidence.navn(element),
                "hvorfor": " ".join(GROUNDS[kind].på(self._språk) for kind in kinds),
            }
            yield words.ABOUT.fyll(self._språk, values)

    def ground(self, ground: Ground, found: Hypotesevurdering) -> str:
        """Tell one ground or reservation of a hypothesis."""
        tekst = GROUNDS[ground.kind]
        if self._hides(ground, found):
            tekst = WITHOUT_NUMBERS.get(ground.kind, tekst)
        return tekst.fyll(self._språk, self._values(ground, found))

    def _values(self, ground: Ground, found: Hypotesevurdering) -> dict[str, Verdi]:
        elements = dict.fromkeys(place.element for place in ground.at)
        navn = tuple(self._evidence.navn(element) for element in elements)
        values: dict[str, Verdi] = {**ground.values, "navn": navn, "n": len(navn)}
        compared = _compared(ground, found)
        if compared is not None:
            enhet = self._assessed.enhet(compared.indicator)
            values["hvem"] = self._whom(compared)
            values["egen"] = change(compared.own, enhet, self._språk)
            values["andre"] = change(compared.other, enhet, self._språk)
        if ground.kind is GroundKind.UNKNOWN_END:
            values["status"] = STATUSES[Målestatus(str(values["status"]))]
        elif ground.kind is GroundKind.ASSUMPTION:
            values["status"] = ASSUMPTIONS[str(values["status"])]
        elif ground.kind is GroundKind.PROVISIONAL:
            values["perioder"] = tuple(self._periods(ground))
        return values

    def _whom(self, compared: Sammenlignet) -> str:
        navn = compared.navn
        return self._evidence.text(navn) if navn else words.ELSEWHERE.på(self._språk)

    def _periods(self, ground: Ground) -> Iterator[str]:
        for place in ground.at:
            if place.key is None:
                yield words.BASELINE.på(self._språk)
            else:
                yield period(les_periode(place.key), self._språk)

    def _difference(self, compared: Sammenlignet) -> Iterator[str]:
        around = compared.difference
        if around is None or self._hides_comparison(compared):
            return
        enhet = self._assessed.enhet(compared.indicator)
        size = Decimal(str(round(abs(around.estimate), 4)))
        yield words.DIFFERENCE.fyll(
            self._språk,
            {
                "forskjell": points(size, enhet, self._språk),
                "mellom": between(around, enhet, self._språk),
            },
        )

    def _hides(self, ground: Ground, found: Hypotesevurdering) -> bool:
        compared = _compared(ground, found)
        if compared is not None and self._hides_comparison(compared):
            return True
        return self._assessed.hides(*ground.at)

    def _hides_comparison(self, compared: Sammenlignet) -> bool:
        """Tell whether the own change, or the one elsewhere, may not be shown."""
        series = self._assessed.status_of(compared.indicator).series
        own = [p.at for p in (series.baseline, series.last) if p is not None]
        return self._assessed.hides(*own, compared.before.at, compared.after.at)


def _compared(ground: Ground, found: Hypotesevurdering) -> Sammenlignet | None:
    """Find the comparison that a ground tells of."""
    if ground.kind not in _COMPARED:
        return None
    return next((c for c in found.comparisons if c.before.at in ground.at), None)
