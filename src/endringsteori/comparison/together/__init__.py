"""Several projects side by side: need and coverage, shared goals and indicators, and money."""

from endringsteori.comparison.together.goals import SharedGoal, shared_goals
from endringsteori.comparison.together.indicators import (
    Addend,
    Refusal,
    SharedIndicator,
    shared_indicators,
)
from endringsteori.comparison.together.member import Member, in_order
from endringsteori.comparison.together.money import Spending, spending
from endringsteori.comparison.together.need import Count, Need, needs
from endringsteori.comparison.together.standing import Standing, standings

__all__ = [
    "Addend",
    "Count",
    "Member",
    "Need",
    "Refusal",
    "SharedGoal",
    "SharedIndicator",
    "Spending",
    "Standing",
    "in_order",
    "needs",
    "shared_goals",
    "shared_indicators",
    "spending",
    "standings",
]
