"""What one sees of a measurement who is shown every number of it that is not hidden.

No output shows so much: where one number of a measurement is hidden, none of it is told.
Nobody may work out a small number even so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.assessment import HIDDEN
from endringsteori.assessment.cells import Row

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from endringsteori.assessment import Hidden, Skjult
    from endringsteori.model import Måling

_TOLD_BY: Final[Mapping[str, frozenset[str]]] = {
    "verdi": frozenset({"teller", "nevner", "verdi", "svart"}),
    "teller": frozenset({"teller"}),
    "nevner": frozenset({"nevner"}),
    "spurt": frozenset({"spurt"}),
    "svart": frozenset({"svart", "nevner"}),
}
"""By number: the counts that it tells of. Those who answered are often the denominator."""
PARTS: Final = tuple(_TOLD_BY)


def seen(
    found: Hidden, element: str, måling: Måling, part: str
) -> Decimal | int | Skjult | None:
    """Give a number of a measurement, or the sign for one that is hidden."""
    there = måling.grunnlag if part in {"spurt", "svart"} else måling
    number: Decimal | int | None = getattr(there, part, None)
    split = frozenset((f.id, f.verdi) for f in måling.fordelt_på)
    family = found.family(element)
    row = family.cells.rows.get(Row(element, "målinger", måling.periode, split), {})
    # Two that differ stand in one row as «teller» and «teller 2».
    told = (n for name, n in row.items() if name.partition(" ")[0] in _TOLD_BY[part])
    return number if number is None or family.counts.isdisjoint(told) else HIDDEN
