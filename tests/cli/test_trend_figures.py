"""Figures of an assessment as files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endringsteori.cli.faults import UsageError
from endringsteori.cli.trend_figures import draw_trends, put_trends, with_pictures
from endringsteori.document import Picture
from measured_town import assessed

if TYPE_CHECKING:
    from pathlib import Path


def paths(beside: str, folder: str) -> dict[str, str]:
    """Give the paths of the figures of the town as a text sees them."""
    town = assessed()
    shown = with_pictures(town, draw_trends(town, folder), beside)
    return {
        element: picture.path
        for element, (picture, _) in shown.pictures.items()
        if isinstance(picture, Picture)
    }


def test_a_text_sees_the_figures_from_its_folder() -> None:
    """One for each indicator with numbers."""
    seen = paths("ut/rapport.md", "ut/figurer")

    assert seen["losen/trivsel"] == "figurer/losen.trivsel.svg"
    assert "losen/samtaler" not in seen


def test_the_text_on_the_screen_sees_them_from_here() -> None:
    """From the folder one stands in."""
    assert paths("-", "figurer")["fullført"] == "figurer/fullført.svg"


def test_each_figure_has_its_numbers_in_a_table() -> None:
    """For those who cannot see it, or want to copy them."""
    town = assessed()
    shown = with_pictures(town, draw_trends(town, "figurer"), "-")
    _, table = shown.pictures["losen/trivsel"]

    assert table.caption == "Andel som trives"
    assert [row[:2] for row in table.rows][-1] == ("2025", "77,1 %")


def test_only_what_is_chosen_is_drawn() -> None:
    """One measure, with its goals."""
    drawn = draw_trends(assessed(chosen=("roen",)), "figurer")

    assert "losen/trivsel" not in {one.element for one in drawn}


def test_figures_are_written_to_their_folder(tmp_path: Path) -> None:
    """Which is made where it is not there."""
    folder = tmp_path / "ut" / "figurer"
    drawn = draw_trends(assessed(), str(folder))
    put_trends(drawn, ())

    assert sorted(folder.iterdir()) == sorted(one.path for one in drawn)
    assert (folder / "losen.trivsel.svg").read_text(encoding="utf-8").startswith("<svg")


def test_no_input_is_written_over(tmp_path: Path) -> None:
    """And then none of the others is written either."""
    precious = tmp_path / "losen.trivsel.svg"
    precious.write_text("kjede", encoding="utf-8")

    with pytest.raises(UsageError):
        put_trends(draw_trends(assessed(), str(tmp_path)), (precious,))
    assert precious.read_text(encoding="utf-8") == "kjede"
    assert list(tmp_path.iterdir()) == [precious]
