"""The folder that other systems see files from."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endringsteori.cli.faults import UsageError
from endringsteori.cli.git_top import find_top
from endringsteori.output import Top

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand two folders down."""
    folder = tmp_path / "arkiv" / "kjeder"
    folder.mkdir(parents=True)
    monkeypatch.chdir(folder)
    return folder


def test_the_nearest_git_folder_upwards(here: Path) -> None:
    """Not one further up."""
    (here.parent.parent / ".git").mkdir()
    (here.parent / ".git").mkdir()

    assert find_top(None) == Top(str(here.parent), str(here))


def test_a_work_tree_of_its_own_has_a_file(here: Path) -> None:
    """As submodules have."""
    (here.parent / ".git").write_text("gitdir: /et/annet/sted\n", encoding="utf-8")

    assert find_top(None).folder == str(here.parent)


def test_one_may_ask_for_another(here: Path) -> None:
    """As seen from the working folder."""
    (here / ".git").mkdir()

    assert find_top("..") == Top(str(here.parent), str(here))


def test_without_git_it_is_the_working_folder(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The folders above hold no `.git` of this test's making; one that is there is hidden."""
    monkeypatch.setattr("endringsteori.cli.git_top._GIT", ".finnes-ikke")

    assert find_top(None) == Top(str(here), str(here))


@pytest.mark.usefixtures("here")
def test_what_is_no_folder_is_wrong_use() -> None:
    """Said in plain words."""
    with pytest.raises(UsageError) as wrong:
        find_top("borte")

    assert wrong.value.told("nb").startswith("«borte» er ingen mappe.")
