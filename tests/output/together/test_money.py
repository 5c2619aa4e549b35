"""Money of several projects in blocks."""

from __future__ import annotations

from decimal import Decimal

from endringsteori.comparison.together import Spending
from endringsteori.document import Rows
from endringsteori.output.together.money import per_inhabitant, tell_money
from municipalities import members, municipality
from output.together.kommuner import seen


def test_only_types_that_occur_have_a_column() -> None:
    """And a sum is there all the same."""
    money = "tiltak:\n  t:\n    navn: T\n    finansiering:\n      - beløp: 5\n"
    document = tell_money(
        seen(members(municipality("0301", money), municipality("0302")))
    )

    first = next(block for block in document.blocks if isinstance(block, Rows))
    assert list(first.head) == ["Kommune", "Uten type", "I alt"]


def test_kroner_for_each_are_whole_and_a_half_goes_up() -> None:
    """Unknown where nobody has said how many they are, or that there are none."""
    one = Spending(None, 2, {"drift": Decimal(5)}, Decimal(0), 0)

    assert per_inhabitant(one) == 3
    assert per_inhabitant(one._replace(innbyggere=None)) is None
    assert per_inhabitant(one._replace(innbyggere=0)) is None
