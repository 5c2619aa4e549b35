"""What counts persons, and when it counts too few of them.

ET703 speaks of these numbers, and all that leaves the program hides them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from decimal import Decimal

    from endringsteori.model import Indikator

__all__ = ["counts_persons", "is_few", "parts_count_persons"]

_PERSONS: Final = frozenset({"personer", "saker", "svar"})
"""What is counted where each is a person, or is of one."""


def parts_count_persons(indikator: Indikator) -> bool:
    """Tell whether numerators and denominators count persons; they do unless it is said."""
    return indikator.teller_enhet in (None, *_PERSONS)


def counts_persons(indikator: Indikator) -> bool:
    """Tell whether the values themselves count persons, who are not parts of a share."""
    enhet = (indikator.enhet or "").casefold()
    if enhet == "antall":
        return indikator.teller_enhet in _PERSONS
    return enhet in _PERSONS and parts_count_persons(indikator)


def is_few(count: Decimal | int | None, least: int) -> bool:
    """Tell whether a count is of some, but too few; of nobody, nothing is told."""
    return count is not None and least > count > 0
