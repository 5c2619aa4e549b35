"""An assessment as a report."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from endringsteori.document import Picture, Rows
from endringsteori.output.vurdering import render_markdown
from measured_town import TOWN, assessed

if TYPE_CHECKING:
    from conftest import Golden


def test_the_town(golden: Golden) -> None:
    """With headings in order, a real table, and a figure with its numbers below it."""
    picture = Picture("figurer/losen.trivsel.svg", "Andel som trives. [Målt] her.")
    table = Rows(("Periode", "Målt her"), (("2025", "77,1 %"),), "Andel som trives")
    shown = render_markdown(assessed(pictures={"losen/trivsel": (picture, table)}))

    golden("lilleby.md", shown)


def test_headings_never_skip_a_level() -> None:
    """Screen readers walk by them."""
    lines = render_markdown(assessed(every=True)).splitlines()
    levels = [len(line.split()[0]) for line in lines if line.startswith("#")]

    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_a_name_cannot_format_anything() -> None:
    """Nor link, nor call on a person."""
    text = TOWN.replace("Losen_*", "<b>[x](http://y) @ola | #1")
    shown = render_markdown(assessed(text=text))

    assert r"\<b\>\[x\]\(http:" in shown
    assert "@ola" not in shown
    assert " | #1" not in shown


def test_a_figure_with_a_strange_name_is_found() -> None:
    """Spaces and letters beyond ASCII are written as addresses are."""
    picture = Picture("figurer/på vei.svg", "Utvikling")
    table = Rows(("Periode",), (("2025",),))
    shown = render_markdown(assessed(pictures={"losen/trivsel": (picture, table)}))

    assert "![Utvikling](figurer/p%C3%A5%20vei.svg)" in shown
