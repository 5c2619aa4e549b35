"""No command writes anything that nobody has asked for."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any, Final

import pytest

from endringsteori.cli import main
from every_command import BEFORE, EVERY_COMMAND, IMPORTED, WORKBOOK, Run

EXAMPLE: Final = Path(__file__).parents[2] / "eksempler" / "familie"
_WITH_IDS_OF: Final = {"skolen": "barneskolen", "fullføre": "være-med"}
"""What the example calls the things that the runs name."""
_RUNS: Final = tuple({run.words[0]: run for run in reversed(EVERY_COMMAND)}.values())
"""Each command once, in the format that it has by itself."""
_WRITING: Final = frozenset("wxa+")


class Watch:
    """Notes every file that this process opens to write; a hook can never be taken away."""

    def __init__(self) -> None:
        self.on = False
        self.written: list[str] = []
        sys.addaudithook(self._hear)

    def _hear(self, event: str, arguments: tuple[Any, ...]) -> None:
        if not self.on or event not in {"open", "os.mkdir", "os.rename"}:
            return
        if event != "open" or _WRITING & set(str(arguments[1] or "")):
            self.written.append(str(arguments[0]))


WATCH: Final = Watch()


@pytest.fixture
def world(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a place where everything that a program knows of lies: home, cache and project."""
    for name in ("HOME", "USERPROFILE", "LOCALAPPDATA", "XDG_CACHE_HOME", "TMPDIR"):
        (tmp_path / name).mkdir()
        monkeypatch.setenv(name, str(tmp_path / name))
    monkeypatch.setenv("ENDRINGSTEORI_CACHE", "")
    monkeypatch.setattr(tempfile, "tempdir", None)
    shutil.copytree(EXAMPLE, tmp_path / "now")
    monkeypatch.chdir(tmp_path / "now")
    shutil.copytree(EXAMPLE, BEFORE)
    return tmp_path


def seen(world: Path) -> dict[str, bytes | None]:
    """Give all that there is: the content of files, and None for folders."""
    return {
        str(path.relative_to(world)): path.read_bytes() if path.is_file() else None
        for path in world.rglob("*")
    }


@pytest.mark.parametrize("run", _RUNS, ids=str)
def test_a_command_without_a_named_file_writes_none(
    run: Run, world: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither in the project, at home, in the cache, nor anywhere else.

    The compiled layout engine is all that is ever kept, and here it is not: it holds
    nothing of the project. A format that cannot be shown is refused, and not written.
    """
    if WORKBOOK in run.words:
        main(["eksporter", ".", "-o", WORKBOOK])
    before = seen(world)
    WATCH.written.clear()
    WATCH.on = True
    try:
        code = main([_WITH_IDS_OF.get(word, word) for word in run.words])
    finally:
        WATCH.on = False

    shown = capsys.readouterr()
    assert code in {0, 1} or (code == 2 and "-o" in shown.err)
    assert {path for path in seen(world) if not _is_named(path)} == before.keys()
    assert {path: seen(world)[path] for path in before} == before
    written = [path for path in WATCH.written if not _is_named(path)]
    assert [path for path in written if path != os.devnull] == []


def _is_named(path: str) -> bool:
    """Tell whether a run has asked for a file itself: the folder that it imports to."""
    return Path(IMPORTED).name in Path(path).parts


def test_a_file_that_is_written_would_be_seen(world: Path) -> None:
    """A test that sees nothing would prove nothing."""
    WATCH.on = True
    try:
        main(["individ", ".", "-o", str(world / "plan.txt")])
    finally:
        WATCH.on = False

    assert any("plan.txt" in path for path in WATCH.written)
    assert "plan.txt" in seen(world)
