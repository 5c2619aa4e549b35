"""The mask of a theory."""

from __future__ import annotations

from builders import teori
from endringsteori.model.masking import mask_of


def test_a_theory_at_nivå_individ_hides_more() -> None:
    """Names are of those that it is about."""
    named = "Møte med Kari Nordmann"

    assert mask_of(teori())(named) == named
    assert mask_of(teori(nivå="individ"))(named) == "Møte med •••• ••••••••"
