"""Small numbers in what differs: no comparison tells what an assessment would not."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Final

from endringsteori.assessment.hiding import Hidden

if TYPE_CHECKING:
    from endringsteori.comparison.changes import Change
    from endringsteori.comparison.compare import Difference

__all__ = ["HiddenNumbers"]

_HOLDING: Final = frozenset({"målinger", "nullpunkt", "sammenligning"})
"""The fields of an indicator that hold what was measured."""
_NO_NUMBERS: Final = frozenset(
    {
        "periode",
        "kilde",
        "hentet",
        "merknad",
        "foreløpig",
        "brudd",
        "mangler",
        "begrunnelse",
        "navn",
    }
)


class HiddenNumbers:
    """Tells which changes hold numbers that may not be shown.

    Where a number of an indicator is hidden in either edition, at any day, all that was
    measured of it is: what was, what is and that they differ could together tell it.
    """

    def __init__(self, difference: Difference) -> None:
        self._difference = difference

    @cached_property
    def _sides(self) -> tuple[Hidden, Hidden]:
        return (
            Hidden(self._difference.old, date.max),
            Hidden(self._difference.new, date.max),
        )

    def hides(self, change: Change) -> bool:
        """Tell whether what a field held and holds may not be shown."""
        path = (change.field or "").split(".")
        if change.thing.slag != "indikator" or path[0] not in _HOLDING:
            return False
        if path[-1] in _NO_NUMBERS:
            return False
        return any(
            thing is not None and side.family(thing.element).counts
            for thing, side in zip(
                (change.before, change.after), self._sides, strict=True
            )
        )
