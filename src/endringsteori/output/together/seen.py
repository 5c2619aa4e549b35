"""`Seen`: several projects as every renderer gets them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from endringsteori.assessment import Skjult
from endringsteori.document import Number
from endringsteori.lean import dataclass
from endringsteori.model.masking import mask_of
from endringsteori.model.spoken import quantity
from endringsteori.output.together import words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from endringsteori.comparison.together import Member
    from endringsteori.document import Cell
    from endringsteori.texts import Språk, Tekst, Verdi

__all__ = ["Seen"]


@dataclass(frozen=True, slots=True)
class Seen:
    """Projects in their order, the language and the day that they are shown in and on.

    `colour` is for text on a terminal; no other format heeds it.
    """

    members: tuple[Member, ...]
    språk: Språk
    dato: date
    version: str = ""
    colour: bool = False

    def say(self, tekst: Tekst, **values: Verdi) -> str:
        """Fill a text in the language of the run."""
        return tekst.fyll(self.språk, values)

    def label(self, member: Member | None) -> str:
        """Name a project, or all of them together."""
        return words.ALL.på(self.språk) if member is None else member.label

    def labels(self, members: Iterable[Member]) -> tuple[str, ...]:
        """Name some projects."""
        return tuple(member.label for member in members)

    def text(self, member: Member, text: str) -> str:
        """Give a text of a project as it may be shown."""
        return mask_of(member.loaded.teori)(text)

    def cell(self, number: Decimal | int | Skjult | None) -> Cell:
        """Show a number in a table: the sign of what is hidden, a dash where there is none."""
        if number is None:
            return words.NOTHING
        if isinstance(number, Skjult):
            return str(number)
        value = Decimal(number)
        return Number(value, quantity(value, "antall", self.språk))
