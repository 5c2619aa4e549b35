"""Measured chains: what tests of assessment have in common."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from builders import aktivitet, effekt, indikator, mål, resultat, teori, tiltak
from endringsteori.graph import graf

if TYPE_CHECKING:
    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Indikator

__all__ = ["DATO", "andel", "chain", "gjort", "poeng"]

DATO: Final = date(2026, 11, 21)


def andel(
    id_: str,
    måler: str,
    before: tuple[int, int],
    after: tuple[int, int],
    **fields: object,
) -> Indikator:
    """Build a share of persons, counted in 2024 and in 2025, which is to go up to 90."""
    return indikator(
        id_,
        måler,
        **{
            "enhet": "prosent",
            "teller_enhet": "personer",
            "retning": "opp",
            "hyppighet": "årlig",
            "nullpunkt": "2024",
            "ambisjon": {"verdi": "90", "frist": "2027-12-31"},
            "målinger": [
                {"periode": "2024", "teller": before[0], "nevner": before[1]},
                {"periode": "2025", "teller": after[0], "nevner": after[1]},
            ],
            **fields,
        },
    )


def poeng(id_: str, måler: str, *values: str, **fields: object) -> Indikator:
    """Build an index of points, one value to a year from 2024; nothing can be tested."""
    return indikator(
        id_,
        måler,
        **{
            "enhet": "poeng",
            "retning": "opp",
            "hyppighet": "årlig",
            "nullpunkt": "2024",
            "målinger": [
                {"periode": str(year), "verdi": value}
                for year, value in enumerate(values, start=2024)
            ],
            **fields,
        },
    )


def gjort(id_: str, måler: str, done: str, **fields: object) -> Indikator:
    """Build a count of what was done in 2025, of the 100 that were to be done."""
    return indikator(
        id_,
        måler,
        **{
            "enhet": "antall",
            "retning": "opp",
            "ambisjon": {"verdi": "100"},
            "målinger": [{"periode": "2025", "verdi": done}],
            **fields,
        },
    )


def chain(*indikatorer: Indikator, **fields: object) -> TheoryGraph:
    """Build the chain møte → kontakt → trivsel → fullføre, begun on 1 January 2025."""
    losen = tiltak(
        "losen",
        aktivitet("møte", "kontakt"),
        resultat("kontakt", "trivsel"),
        effekt("trivsel", mål="fullføre"),
        **{"oppstart": "2025-01-01", **fields},
    )
    return graf(teori(mål("fullføre"), losen, *indikatorer))
