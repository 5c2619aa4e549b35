"""Figures of an assessment as files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endringsteori.cli.faults import UsageError
from endringsteori.cli.trend_figures import with_figures
from measured_town import assessed

if TYPE_CHECKING:
    from pathlib import Path


def test_one_file_for_each_indicator_with_numbers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Seen from the folder of the text."""
    monkeypatch.chdir(tmp_path)
    made = with_figures(assessed(), "ut/figurer", "ut/rapport.md", ())

    assert made.pictures["losen/trivsel"].path == "figurer/losen.trivsel.svg"
    assert (tmp_path / "ut" / "figurer" / "losen.trivsel.svg").is_file()
    assert "losen/samtaler" not in made.pictures


def test_the_text_on_the_screen_sees_them_from_here(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the folder one stands in."""
    monkeypatch.chdir(tmp_path)
    made = with_figures(assessed(), "figurer", None, ())

    assert made.pictures["fullført"].path == "figurer/fullført.svg"


def test_only_what_is_chosen_is_drawn(tmp_path: Path) -> None:
    """One measure, with its goals."""
    made = with_figures(assessed(chosen=("roen",)), str(tmp_path), None, ())

    assert "losen/trivsel" not in made.pictures


def test_no_input_is_written_over(tmp_path: Path) -> None:
    """As everywhere."""
    precious = tmp_path / "losen.trivsel.svg"
    precious.write_text("kjede", encoding="utf-8")

    with pytest.raises(UsageError):
        with_figures(assessed(), str(tmp_path), None, (precious,))
    assert precious.read_text(encoding="utf-8") == "kjede"
