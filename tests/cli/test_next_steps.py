"""What is said at the end of `ny`."""

from __future__ import annotations

from pathlib import Path

import pytest

from endringsteori.cli.next_steps import Made, told
from endringsteori.texts import SPRÅK, Språk
from synthetic import NUMBER


@pytest.mark.parametrize("språk", SPRÅK)
def test_what_was_made_and_three_commands(språk: Språk) -> None:
    """In the language of the run."""
    files = (Path("k/endringsteori.yaml"), Path("k/.github/x.yml"))
    made = Made("k", "tiltak", files, 1, is_assumed=True, system="github")
    said = told(made, språk)

    assert all(str(file) in said for file in files)
    assert "--niva" in said
    assert "EIER" in said
    assert said.count("\n  endringsteori ") == 3


def test_one_place_and_several() -> None:
    """The number agrees with its noun, and no line is spent on none."""
    files = (Path("k/endringsteori.yaml"),)

    assert "1 sted venter" in told(Made("k", "tiltak", files, 1), "nb")
    assert "2 steder venter" in told(Made("k", "tiltak", files, 2), "nb")
    assert "vente" not in told(Made("k", "tiltak", files, 0), "nb")


def test_a_path_with_spaces_is_one_word() -> None:
    """So that the command can be copied."""
    made = Made("mine kjeder", "portefølje", (Path("mine kjeder/a.yaml"),), 0)

    assert 'endringsteori valider "mine kjeder" ' in told(made, "nb")


def test_persons_are_hidden() -> None:
    """In the name of a folder too; at nivå individ the stamp stands first."""
    made = Made(NUMBER, "individ", (Path(NUMBER) / "endringsteori.yaml",), 0)
    said = told(made, "nb")

    assert said.startswith("Taushetsbelagt")
    assert NUMBER not in said
