"""The pages of the rules, made from the rules."""

from __future__ import annotations

import runpy
from pathlib import Path

SCRIPT = Path(__file__).parents[2] / "docs" / "lag_regelsider.py"


def test_no_page_is_stale() -> None:
    """Every rule has its page, the index names them all, and no other page is left."""
    stale = runpy.run_path(str(SCRIPT))["stale"]

    assert stale() == ()
