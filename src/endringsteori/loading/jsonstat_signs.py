"""What one cell of official statistics says: a number, a sign, or both.

The standard signs of SSB, which FHI uses too, are kept apart: `.` cannot occur, `..`
missing, `...` missing so far, `:` may not be published, `-` nil, `0` rounded to nil,
`*` provisional, `|` break in the series. Missing is not nil, and nil is not hidden.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import TroubleKind
from endringsteori.model.tall import skriv_tall

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.loading.jsonstat_cube import Cell

__all__ = ["BadCellError", "said_by", "tall_of"]

_MISSING: Final = frozenset({".", "..", "...", ":"})
_NO_SIGN: Final = ".."
_NIL: Final = {
    "-": "Kilden har tegnet «-»: null, ikke et avrundet tall.",
    "0": "Kilden har tegnet «0»: mindre enn halvparten av enheten.",
}
_PROVISIONAL: Final = "*"
_BREAK: Final = "|"
_BREAK_SAID: Final = "Kilden har merket et brudd i serien her."
_DIGITS: Final = 15
"""How many digits a number of the model has; a binary fraction is written with more."""


class BadCellError(Exception):
    """A cell that says nothing we know: its kind of trouble, and what stands there."""

    def __init__(self, kind: TroubleKind, shown: str) -> None:
        super().__init__(shown)
        self.kind = kind
        self.shown = shown


def said_by(cell: Cell) -> Mapping[str, str]:
    """Give the fields of a measurement that a cell fills.

    A cell with neither number nor sign is missing. Raises `BadCellError` for an unknown
    sign, for one that its number contradicts, and for what is no number.
    """
    if not isinstance(cell.sign, str | None):
        raise BadCellError(TroubleKind.STATISTICS_SIGN, str(cell.sign))
    if isinstance(cell.value, bool) or not isinstance(cell.value, Decimal | None):
        raise BadCellError(TroubleKind.STATISTICS_NUMBER, _shown(cell.value))
    marks, sign = _apart(cell.sign or "")
    if sign and sign not in _MISSING and sign not in _NIL:
        raise BadCellError(TroubleKind.STATISTICS_SIGN, sign)
    if sign and cell.value:
        raise BadCellError(TroubleKind.STATISTICS_CONTRADICTION, sign)
    if sign in _NIL:
        return {"verdi": "0", "merknad": _NIL[sign], **marks}
    if sign or cell.value is None:
        return {"mangler": sign or _NO_SIGN, **marks}
    return {"verdi": tall_of(cell.value), **marks}


def tall_of(number: Decimal) -> str:
    """Write a number as the model reads it, with no more digits than it holds.

    Raises `BadCellError` for one that is too big.
    """
    whole = max(number.adjusted() + 1, 1)
    if whole > _DIGITS:
        raise BadCellError(TroubleKind.STATISTICS_NUMBER, f"{number:.3e}")
    least = Decimal(1).scaleb(whole - _DIGITS)
    if number and number.as_tuple().exponent < whole - _DIGITS:  # type: ignore[operator]  # finite
        number = number.quantize(least).normalize()
    return skriv_tall(number)


def _apart(text: str) -> tuple[Mapping[str, str], str]:
    """Part the marks that go with a number from the sign that stands instead of one."""
    marks = {}
    if _PROVISIONAL in text:
        marks["foreløpig"] = "ja"
    if _BREAK in text:
        marks["brudd"] = _BREAK_SAID
    return marks, text.replace(_PROVISIONAL, "").replace(_BREAK, "").strip()


def _shown(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else "[…]"
