"""What the commands read, and what they say when they cannot."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, TextIO

import pytest

from chains import write_project
from endringsteori.cli.console import Console
from endringsteori.cli.faults import UsageError
from endringsteori.cli.sources import files_of, projects_of, reading
from endringsteori.loading import MissingLibyamlError

if TYPE_CHECKING:
    from pathlib import Path


def console(data: bytes = b"") -> Console:
    """Make a console with something on standard input."""
    stdin: TextIO = io.TextIOWrapper(io.BytesIO(data))
    return Console(stdin, io.StringIO(), io.StringIO(), {})


def told(error: Exception) -> str:
    """Give what people are told of an error in reading."""
    with pytest.raises(UsageError) as caught, reading():
        raise error
    return caught.value.told("nb")


def test_paths_and_standard_input_go_together(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sorted by name; standard input is a hyphen."""
    write_project(tmp_path / "kommunen")
    monkeypatch.chdir(tmp_path)
    found = projects_of(["kommunen", "-"], None, console(b"endringsteori: 1\n"))

    assert [project.name for project in found] == ["-", "kommunen"]


def test_standard_input_may_stand_for_a_file(tmp_path: Path) -> None:
    """The rest of its project is read from disk."""
    path = write_project(tmp_path) / "tiltak" / "losen.yaml"
    (project,) = projects_of(["-"], str(path), console(b"tiltak: {}\n"))

    assert project.only == frozenset({"tiltak/losen.yaml"})
    assert project.tree.read("tiltak/losen.yaml") == b"tiltak: {}\n"
    assert list(files_of(project, ["tiltak/losen.yaml"])) == [path]


def test_som_without_standard_input_is_wrong_use(tmp_path: Path) -> None:
    """There is no text that could stand for the file."""
    with pytest.raises(UsageError, match="--som hører sammen med -"):
        projects_of([str(write_project(tmp_path))], "ny.yaml", console())


def test_what_the_system_says_is_told_plainly(tmp_path: Path) -> None:
    """Nobody should meet an errno."""
    assert told(FileNotFoundError(2, "No such file", "x")) == "Fant ikke «x»."
    assert told(FileNotFoundError(2, "No such file")) == "Fant ikke «.»."
    assert told(PermissionError(13, "Denied", "x")) == "Mangler tilgang til «x»."
    assert told(IsADirectoryError(21, "Is a directory", "x")) == (
        "«x» er en mappe, ikke en fil."
    )
    assert told(OSError(5, "Input/output error", "x")) == (
        "Kunne ikke lese «x» (Input/output error)."
    )
    assert told(MissingLibyamlError()).startswith("PyYAML er installert uten libyaml")
    with pytest.raises(UsageError) as caught, reading():
        projects_of([str(tmp_path)], None, console())
    assert "er ikke et prosjekt" in caught.value.told("nb")
