"""Plans as Markdown: tables, and texts that are nothing but text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from builders import plan, teori
from endringsteori.graph import graf
from endringsteori.output.plan import render_markdown
from output.plan.fjellfjord import fjellfjord, planned

if TYPE_CHECKING:
    from conftest import Golden


def test_fjellfjord(golden: Golden) -> None:
    """As a report would have it."""
    golden("planer.md", render_markdown(fjellfjord()))


def test_a_name_cannot_format() -> None:
    """Nor link."""
    shown = render_markdown(planned(graf(teori(plan("p", navn="[a](b) | **c**")))))

    assert r"### \[a\]\(b\) \| \*\*c\*\*" in shown
