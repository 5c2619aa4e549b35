"""What several projects spend in a year, by type, and how much of it outside plans."""

from __future__ import annotations

from decimal import Decimal

from endringsteori.comparison.together import spending
from municipalities import members, municipality

MONEY = """\
planer:
  p: Plan
mål:
  eget:
    navn: Eget
    forankret_i: [p]
tiltak:
  inne:
    navn: Inne
    mål: [eget]
    finansiering:
      - type: drift
        beløp: 1200
      - beløp: 600
        til: 2026-06-30
  ute:
    navn: Ute
    finansiering:
      - type: drift
        beløp: 100
      - type: tilskudd
  uten: Uten
"""


def test_a_year_of_money() -> None:
    """Each type, what stands in no plan, and the measures that tell too little."""
    one, none, together = spending(
        members(municipality("0301", MONEY), municipality("0302")), 2026
    )

    assert one.by_type == {"drift": Decimal(1300), None: Decimal(300)}
    assert (one.total, one.outside, one.lacking) == (Decimal(1600), Decimal(100), 2)
    assert (dict(none.by_type), none.total, none.lacking) == ({}, Decimal(0), 0)
    assert together[1:] == (2000, one.by_type, one.outside, one.lacking)


def test_inhabitants_of_all_only_where_all_tell() -> None:
    """A sum that lacks one would be wrong."""
    *_, together = spending(members(municipality("0301"), "endringsteori: 1\n"), 2026)

    assert together.innbyggere is None
