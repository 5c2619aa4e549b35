"""The numbers of an assessment as JSON, each with the file and line that it stands on."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from endringsteori.assessment.series import tidy
from endringsteori.diagnostics import Place
from endringsteori.lean import dataclass
from endringsteori.output.position import position_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.assessment import (
        Ground,
        Hypotesevurdering,
        Point,
        Sammenlignet,
    )
    from endringsteori.assessment.chance import Interval
    from endringsteori.output.vurdering.assessed import Assessed
    from endringsteori.texts import Verdi

__all__ = ["Values"]

_PLANNED: Final = frozenset({"ambisjon", "verdi", "by_chance", "tested"})
"""The numbers of a ground that do not come of what was measured."""


@dataclass(frozen=True, slots=True)
class Values:
    """Lays numbers and places out as JSON. A number that is hidden is null."""

    assessed: Assessed

    def indicator(self, element: str) -> dict[str, Any]:
        """Give the series of an indicator, and its change from the baseline."""
        found = self.assessed.status_of(element)
        series = found.series
        ends = [p for p in (series.baseline, series.last) if p is not None]
        hidden = self.assessed.hides(*(point.at for point in ends))
        change = None if hidden or found.change is None else found.change
        thing = self.assessed.indikatorer[element]
        return {
            "element": self.assessed.mask(element),
            "navn": self.assessed.mask(thing.navn),
            "enhet": thing.enhet and self.assessed.mask(thing.enhet),
            "retning": found.way,
            "on_schedule": found.on_schedule,
            "nullpunkt": series.baseline and self.point(series.baseline),
            "siste": series.last and self.point(series.last),
            "endring": change and {**_interval(change.interval), "p": _short(change.p)},
            "målinger": [self.point(point) for point in series.points],
            **self.position(element),
        }

    def point(self, point: Point) -> dict[str, Any]:
        """Give one number that was measured."""
        hidden = self.assessed.hides(point.at)

        def shown(number: Decimal | int | None) -> str | int | None:
            return None if hidden else _plain(number)

        return {
            "periode": str(point.periode),
            "verdi": shown(point.verdi),
            "teller": shown(point.teller),
            "nevner": shown(point.nevner),
            "foreløpig": point.foreløpig,
            "spurt": shown(point.spurt),
            "svart": shown(point.svart),
            "hidden": hidden,
            **self._where(point.at),
        }

    def comparison(self, compared: Sammenlignet) -> dict[str, Any]:
        """Give an own change beside one from elsewhere."""
        series = self.assessed.status_of(compared.indicator).series
        own = [p.at for p in (series.baseline, series.last) if p is not None]
        hidden = self.assessed.hides(*own, compared.before.at, compared.after.at)
        around = None if hidden else compared.difference
        return {
            "indikator": self.assessed.mask(compared.indicator),
            "navn": compared.navn and self.assessed.mask(compared.navn),
            "outcome": compared.outcome,
            "egen": None if hidden else _plain(compared.own),
            "andre": None if hidden else _plain(compared.other),
            "forskjell": around and _interval(around),
            "hidden": hidden,
            "før": self.point(compared.before),
            "etter": self.point(compared.after),
        }

    def ground(
        self, ground: Ground, message: str, found: Hypotesevurdering | None = None
    ) -> dict[str, Any]:
        """Give a ground: its kind, its sentence, its values, and the places behind it."""
        hidden = self.assessed.hides(*ground.at)
        if found is not None and not hidden:
            hidden = any(
                self.comparison(one)["hidden"]
                for one in found.comparisons
                if one.before.at in ground.at
            )
        return {
            "kind": ground.kind,
            "message": message,
            "values": self._values(ground.values, hidden=hidden),
            "at": [
                {
                    "element": self.assessed.mask(place.element),
                    "field": place.field,
                    "key": place.key and self.assessed.mask(place.key),
                    **self._where(place),
                }
                for place in ground.at
            ],
        }

    def position(self, element: str) -> dict[str, Any]:
        """Give where a thing stands in a file."""
        return self._where(Place(element))

    def _values(
        self, values: Mapping[str, Verdi], *, hidden: bool
    ) -> dict[str, object]:
        return {
            name: None if hidden and _is_measured(name, value) else self._value(value)
            for name, value in values.items()
        }

    def _value(self, value: Verdi) -> object:
        if isinstance(value, str):
            return self.assessed.mask(value)
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, (Decimal, int)):
            return _plain(value)
        return str(value)

    def _where(self, place: Place) -> dict[str, Any]:
        return position_of(self.assessed.spans(place))


def _is_measured(name: str, value: Verdi) -> bool:
    """Tell whether a value of a ground is a number that may have to be hidden."""
    return isinstance(value, (Decimal, int)) and name not in _PLANNED


def _plain(number: Decimal | int | None) -> str | int | None:
    """Write a decimal number as text with a point: JSON has no exact decimals."""
    return f"{tidy(number):f}" if isinstance(number, Decimal) else number


def _interval(interval: Interval) -> dict[str, float]:
    return {
        "low": _short(interval.low),
        "estimate": _short(interval.estimate),
        "high": _short(interval.high),
    }


def _short(number: float) -> float:
    """Round what was worked out in floats to what they can carry on any machine."""
    return float(f"{number:.6g}")
