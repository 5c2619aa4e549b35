"""From the paths that people name to projects."""

from __future__ import annotations

from pathlib import Path

import pytest

from endringsteori.checking import locate, locate_text
from endringsteori.loading import NotAProjectError


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a folder with one project in a folder and one in a file."""
    for path in ("kommunen/endringsteori.yaml", "kommunen/tiltak/losen.yaml"):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text("endringsteori: 1\n", encoding="utf-8")
    (tmp_path / "kjede.yaml").write_text("endringsteori: 1\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_folder_with_a_root_file_is_a_project() -> None:
    """All its findings are asked for, and its files are seen from the working folder."""
    (project,) = locate([Path("kommunen")])

    assert (
        project.name,
        project.only,
        project.path("tiltak/losen.yaml"),
    ) == ("kommunen", None, "kommunen/tiltak/losen.yaml")


def test_a_file_below_a_root_file_means_its_project() -> None:
    """Findings are shown for the file that was named."""
    (project,) = locate([Path("kommunen/tiltak/losen.yaml")])

    assert ("kommunen", frozenset({"tiltak/losen.yaml"})) == (
        project.name,
        project.only,
    )


def test_several_paths_of_a_project_are_one_run() -> None:
    """The files named add up, and the folder means all of them."""
    root, other = (
        Path("kommunen/endringsteori.yaml"),
        Path("kommunen/tiltak/losen.yaml"),
    )
    (two,) = locate([root, other])
    (whole,) = locate([root, Path("kommunen"), other])

    assert two.only == frozenset({"endringsteori.yaml", "tiltak/losen.yaml"})
    assert whole.only is None


def test_projects_are_sorted_by_name_and_a_file_alone_is_one() -> None:
    """Whatever the order they are named in."""
    found = locate([Path("kommunen"), Path("kjede.yaml"), Path("kjede.yaml")])

    assert [
        (one.name, one.path("kjede.yaml" if one.name == "kjede.yaml" else "x"))
        for one in found
    ] == [("kjede.yaml", "kjede.yaml"), ("kommunen", "kommunen/x")]


def test_a_file_that_its_project_leaves_out_is_seen_where_it_lies() -> None:
    """Alone, but still in the folder that it stands in."""
    (project,) = locate([Path("kommunen")])
    alone = project.alone("tiltak/losen.yaml")

    assert alone.name == "kommunen/tiltak/losen.yaml"
    assert alone.path(alone.tree.root) == "kommunen/tiltak/losen.yaml"


def test_from_inside_a_project_its_files_are_still_seen_from_there(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The paths in the output can be clicked where one stands."""
    monkeypatch.chdir(here / "kommunen" / "tiltak")
    (project,) = locate([Path("losen.yaml")])

    assert (
        project.name,
        project.path("endringsteori.yaml"),
    ) == ("..", "../endringsteori.yaml")


def test_a_project_in_the_working_folder_has_bare_paths(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No `./` in front."""
    monkeypatch.chdir(here / "kommunen")
    (project,) = locate([Path()])

    assert (
        project.name,
        project.path("endringsteori.yaml"),
    ) == (".", "endringsteori.yaml")


def test_a_path_in_full_elsewhere_stays_in_full(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A long way up and down again says less than the path itself."""
    monkeypatch.chdir("/")
    (near,) = locate([here / "kommunen"])
    monkeypatch.chdir(here / "kommunen" / "tiltak")
    (far,) = locate([here / "kjede.yaml"])

    assert near.name == str(here / "kommunen").removeprefix("/")
    assert far.name == str(here / "kjede.yaml")


def test_what_is_not_there_is_an_error_of_the_system() -> None:
    """And so is a folder without a root file, in a way of its own."""
    with pytest.raises(FileNotFoundError):
        locate([Path("borte")])
    with pytest.raises(NotAProjectError):
        locate([Path()])


def test_a_text_alone_is_a_project_of_one_file() -> None:
    """It is called what people wrote for it."""
    project = locate_text(b"endringsteori: 1\n")

    assert (
        project.name,
        project.path(project.tree.root),
        tuple(project.tree.paths()),
    ) == ("-", "-", ("-",))


def test_a_text_may_stand_for_a_file_of_a_project() -> None:
    """The file on disk is hidden by it, and need not be there."""
    for name in ("losen.yaml", "ny.yaml"):
        project = locate_text(b"ny: tekst\n", Path("kommunen/tiltak") / name)

        assert project.name == "kommunen"
        assert project.only == frozenset({f"tiltak/{name}"})
        assert project.tree.read(f"tiltak/{name}") == b"ny: tekst\n"
        assert project.tree.root == "endringsteori.yaml"


def test_a_text_may_stand_for_a_file_outside_any_project() -> None:
    """Then it is a project alone, by that name."""
    project = locate_text(b"endringsteori: 1\n", Path("utkast/ny.yaml"))

    assert (
        project.name,
        project.path(project.tree.root),
    ) == ("utkast/ny.yaml", "utkast/ny.yaml")


def test_another_drive_is_named_in_full(
    here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Windows there is no way from one drive to another."""

    def no_way(path: object) -> str:
        message = f"{path} is on another drive"
        raise ValueError(message)

    monkeypatch.setattr("os.path.relpath", no_way)
    (project,) = locate([here / "kommunen"])

    assert project.name == (here / "kommunen").as_posix()
