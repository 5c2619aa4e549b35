"""The puzzle for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from builders import mål, teori
from endringsteori.graph import graf
from endringsteori.output.puslespill import SCHEMA_VERSION, render_json
from output.puslespill.fjellfjord import DAY, fjellfjord

if TYPE_CHECKING:
    from conftest import Golden


def test_fjellfjord(golden: Golden) -> None:
    """Every answer, each on a line of its own."""
    golden("puslespill.json", render_json(fjellfjord(), "nb", DAY, "0.1.0"))


def test_shares_are_exact_and_what_cannot_be_shared_is_null() -> None:
    """Fractions as text, and the day and version beside."""
    found = json.loads(render_json(fjellfjord(), "nb", DAY, "0.1.0"))
    empty = json.loads(render_json(graf(teori(mål("m"))), "nb", DAY, "0.1.0"))

    assert (found["schema_version"], found["date"]) == (SCHEMA_VERSION, "2026-11-21")
    shares = [piece["andel"] for piece in found["dekning"] if piece["andel"]]
    assert shares == ["4/9", "4/9", "6/43"]
    assert empty["veier"][0]["andel_målt"] is None


def test_names_of_persons_are_hidden() -> None:
    """As in every output at nivå individ."""
    theory = teori(
        mål("m", navn="Kari Nordmann har en plan"),
        individ={"referanse": "A"},
        nivå="individ",
    )
    shown = render_json(graf(theory), "nb", DAY, "0")

    assert "Nordmann" not in shown
    assert json.loads(shown)["confidential"] is True
