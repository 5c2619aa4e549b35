"""Plans as text: the example in three languages, no line too wide."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endringsteori.output.plan import render_text
from endringsteori.texts import SPRÅK
from output.plan.fjellfjord import fjellfjord

if TYPE_CHECKING:
    from conftest import Golden
    from endringsteori.texts import Språk


@pytest.mark.parametrize("språk", SPRÅK)
def test_fjellfjord(språk: Språk, golden: Golden) -> None:
    """At most 80 columns."""
    shown = render_text(fjellfjord(språk))

    golden(f"planer.{språk}.txt", shown)
    assert max(map(len, shown.splitlines())) <= 80


def test_one_plan(golden: Golden) -> None:
    """With those under it, and what belongs to them."""
    golden("økonomiplanen.txt", render_text(fjellfjord(plan="økonomiplanen")))


def test_colour_only_where_it_is_asked_for() -> None:
    """A file has none."""
    assert "\x1b" not in render_text(fjellfjord())
    assert "\x1b" in render_text(fjellfjord(), colour=True)
