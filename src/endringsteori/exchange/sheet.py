"""`Sheet`: what one sheet of the workbook holds, and where its rows end up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from endringsteori.exchange.sheet_words import ABOUT, NAMES
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.exchange.columns import Column
    from endringsteori.model.navnerom import TingSlag
    from endringsteori.texts import Tekst

__all__ = [
    "CONNECTIONS",
    "KINDS_OF_LINKS",
    "NOTHING",
    "SERIES",
    "SHARED",
    "Owner",
    "Sheet",
]

Owner: TypeAlias = Literal["tiltak", "utfordring", "indikator", "sjekkliste", "ledd"]
"""What the rows of a sheet can belong to."""


SHARED: Final = "felles effekt"
"""The kind of an effect that several measures share."""

KINDS_OF_LINKS: Final[Mapping[str, str]] = {
    "innsats": "innsats",
    "aktivitet": "aktiviteter",
    "resultat": "resultater",
    "virkning": "virkninger",
    "effekt": "effekter",
    SHARED: "effekter",
}
"""The section of each kind of link, in the order of the chain."""

NOTHING: Final = "–"
"""What stands in `til` of an input that feeds no activity at all."""

CONNECTIONS: Final[Mapping[str, str]] = {
    "fører til": "fører_til",
    "bidrar til": "bidrar_til",
}
"""The field of each kind of connection. Left out, what `til` names decides."""

SERIES: Final = ("egen", "sammenligning")
"""Which measurements a row is of: the indicator's own, or those it is held against."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet.

    `section` is where its rows end up: in the project, or in what they belong to
    (`owner`, whose column is `owner_key`). `by_id` says that they are things with ids.
    `columns` are all columns in order. `kind` is what the things are called in references.
    """

    key: str
    section: str
    columns: tuple[Column, ...]
    by_id: bool = True
    owner: Owner | None = None
    owner_key: str = ""
    kind: TingSlag | None = None

    @property
    def names(self) -> Tekst:
        """What the sheet is called."""
        return NAMES[self.key]

    @property
    def about(self) -> Tekst:
        """What the sheet is for, in a sentence."""
        return ABOUT[self.key]

    def column(self, key: str) -> Column:
        """Give a column by its key. Raises `KeyError`."""
        found = {column.key: column for column in self.columns}
        return found[key]
