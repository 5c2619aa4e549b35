"""Files that scripts make are written where they are stale, and told of with `--sjekk`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from docs.ajour import ROOT, keep

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    import pytest


class Script:
    """A script that makes two pages, and counts how often it is asked for them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked = 0

    def make(self) -> Mapping[Path, str]:
        """Give the pages."""
        self.asked += 1
        return {self.folder / "a.md": "ærlig\n", self.folder / "b.md": "b\n"}

    def keep(self, *arguments: str) -> int:
        """Keep them in a folder of their own."""
        return keep(arguments, "lag_noe", self.make, self.folder)


def held(folder: Path) -> dict[str, str]:
    """Give what a folder holds."""
    return {path.name: path.read_text(encoding="utf-8") for path in folder.iterdir()}


def test_a_check_names_what_is_stale_and_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is missing, what says something else, and what should not be there."""
    script = Script(tmp_path)
    for name in ("a.md", "c.md"):
        (tmp_path / name).write_text("gammel\n", encoding="utf-8")

    code = script.keep("--sjekk")
    told = capsys.readouterr().out.splitlines()

    assert code == 1
    assert told == [
        f"{tmp_path.as_posix()}/{name}.md er utdatert. Kjør make docs."
        for name in "abc"
    ]
    assert held(tmp_path) == {"a.md": "gammel\n", "c.md": "gammel\n"}


def test_what_is_stale_is_written_and_the_rest_is_let_be(tmp_path: Path) -> None:
    """What is not made goes; what was right keeps its time."""
    script = Script(tmp_path / "ny")

    assert script.keep() == 0
    (script.folder / "c.md").write_text("c\n", encoding="utf-8")
    (script.folder / "b.md").write_text("feil\n", encoding="utf-8")
    before = (script.folder / "a.md").stat().st_mtime_ns

    assert script.keep() == 0
    assert held(script.folder) == {"a.md": "ærlig\n", "b.md": "b\n"}
    assert (script.folder / "a.md").stat().st_mtime_ns == before
    assert script.keep("--sjekk") == 0


def test_a_file_of_the_repository_is_named_from_its_top(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """And where it stands alone, what is beside it is nobody's business."""
    code = keep(("--sjekk",), "lag_noe", lambda: {ROOT / "README.md": "annet"})

    assert code == 1
    assert capsys.readouterr().out == "README.md er utdatert. Kjør make docs.\n"


def test_wrong_use_makes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is answered before anything is drawn or run."""
    script = Script(tmp_path)

    assert script.keep("--feil") == 2
    assert script.asked == 0
    assert capsys.readouterr().out == "Bruk: python -m docs.lag_noe [--sjekk]\n"
