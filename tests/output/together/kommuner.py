"""The example with three municipalities, read once for all tests of what is shown of them."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from endringsteori.comparison.together import Member, in_order
from endringsteori.loading import Folder, load
from endringsteori.output.together import Seen

if TYPE_CHECKING:
    from endringsteori.texts import Språk

__all__ = ["DAY", "kommuner", "seen"]

DAY = date(2026, 11, 21)
_EXAMPLE = Path(__file__).parents[3] / "eksempler" / "kommuner"


@cache
def _members() -> tuple[Member, ...]:
    homes = ("nordvag", "sundset", "vestvik")
    return in_order(Member(home, load(Folder(_EXAMPLE / home))) for home in homes)


def kommuner(språk: Språk = "nb") -> Seen:
    """Give the example as it is shown on its day."""
    return Seen(_members(), språk, DAY, "1")


def seen(members: tuple[Member, ...]) -> Seen:
    """Give some projects as they are shown in bokmål on that day."""
    return Seen(members, "nb", DAY)
