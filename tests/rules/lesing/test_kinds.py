"""What the kinds of things are called."""

from __future__ import annotations

from typing import get_args

from endringsteori.model.navnerom import TingSlag
from endringsteori.rules.lesing.kinds import ALL_OF, ONE_OF


def test_every_kind_of_thing_has_its_words() -> None:
    """A new kind in the model gets its names here, one and all."""
    kinds = set(get_args(TingSlag))

    assert kinds == set(ONE_OF)
    assert kinds == set(ALL_OF)
