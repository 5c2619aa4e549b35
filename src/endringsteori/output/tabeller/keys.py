"""Which tables the ids in a column lead to."""

from __future__ import annotations

from typing import Final, NamedTuple

__all__ = [
    "HYPOTESE",
    "INDIKATOR",
    "LEDD",
    "LEDD_ELLER_MÅL",
    "MÅL",
    "MÅLGRUPPE",
    "TILTAK",
    "TING",
    "TJENESTE",
    "Til",
]


class Til(NamedTuple):
    """Marks a column: each value is the id of a row in one of these tables."""

    tabeller: tuple[str, ...]


TING: Final = Til(("ting",))
MÅL: Final = Til(("mål",))
TILTAK: Final = Til(("tiltak",))
LEDD: Final = Til(("ledd",))
LEDD_ELLER_MÅL: Final = Til(("ledd", "mål"))
HYPOTESE: Final = Til(("hypoteser",))
INDIKATOR: Final = Til(("indikatorer",))
MÅLGRUPPE: Final = Til(("målgrupper",))
TJENESTE: Final = Til(("tjenester",))
