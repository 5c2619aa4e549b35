"""`valider --folg`: what is told while somebody works on the files."""

from __future__ import annotations

import io
import os
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from endringsteori.checking import Ask, locate
from endringsteori.cli import main
from endringsteori.cli.console import Console
from endringsteori.cli.following import follow

if TYPE_CHECKING:
    from collections.abc import Callable

    from endringsteori.checking import Checked
    from endringsteori.texts import Språk

ASK: Final = Ask(date(2026, 11, 21))
ROOT: Final = "endringsteori.yaml"
SOUND: Final = "endringsteori: 1\ntjenester:\n  skole: Skolen\n"
BROKEN: Final = "endringsteori: 1\ntjenester: [\n"
GAPS: Final = "endringsteori: 1\ntiltak:\n  losen: {navn: Losen, ansvarlig: skoln}\n"


@dataclass
class Screen:
    """A console in memory, and what has been shown in whole on it."""

    out: io.StringIO = field(default_factory=io.StringIO)
    err: io.StringIO = field(default_factory=io.StringIO)
    shown: list[Checked] = field(default_factory=list)
    språk: Språk = "nb"

    @property
    def console(self) -> Console:
        """The console."""
        return Console(io.StringIO(), self.out, self.err, {})

    def show(self, checked: Checked) -> Språk:
        """Take up what is shown in whole."""
        self.shown.append(checked)
        return self.språk


def worker(*steps: Callable[[], object]) -> Callable[[float], None]:
    """Give somebody who does one thing in each pause, and then stops the program."""
    waiting = list(steps)

    def pause(seconds: float) -> None:
        assert seconds < 1
        if not waiting:
            raise KeyboardInterrupt
        waiting.pop(0)()

    return pause


def write(path: Path, text: str) -> Callable[[], object]:
    """Give a step that saves a file, at a later time than the last."""

    def step() -> None:
        times = path.stat().st_mtime_ns + 10**9 if path.exists() else 10**18
        path.write_text(text, encoding="utf-8")
        os.utime(path, ns=(times, times))

    return step


def test_what_is_new_is_told_each_time_a_file_changes(tmp_path: Path) -> None:
    """And nothing while none does; the answer is that of the last check."""
    file, other = tmp_path / ROOT, tmp_path / "mer.yaml"
    write(file, SOUND)()
    screen = Screen()
    steps = (
        write(other, GAPS.replace("endringsteori: 1\n", "")),
        lambda: None,
        other.unlink,
        write(file, BROKEN),
    )

    code = follow(locate([tmp_path]), ASK, screen.console, screen.show, worker(*steps))

    told = screen.out.getvalue()
    assert code == 1
    assert [len(one.findings) for one in screen.shown] == [1]
    assert told.count("Nå er det") == 3
    assert f"{other}:2:35\n  «Losen» viser i `ansvarlig` til «skoln»" in told
    assert "  Råd: Mente du «skole»?\n" in told
    assert "\n1 nytt funn, 1 borte. Nå er det 1 funn, og 1 teller.\n" in told
    assert screen.err.getvalue().count("Ctrl-C") == 1


def test_a_file_that_is_gone_for_a_moment(tmp_path: Path) -> None:
    """Why nothing can be told is said in a sentence, and the next change counts."""
    file = tmp_path / "kjede.yaml"
    write(file, GAPS)()
    screen = Screen(språk="en")
    steps = file.unlink, write(file, SOUND)

    code = follow(locate([file]), ASK, screen.console, screen.show, worker(*steps))

    assert code == 0
    assert "Did not find" in screen.err.getvalue()
    assert "gone. Now there is 1 in all, and 0 count." in screen.out.getvalue()


def test_it_ends_when_nobody_reads_any_more(tmp_path: Path) -> None:
    """As after `| head`: at the first change that is told to nobody."""
    file = tmp_path / "kjede.yaml"
    write(file, SOUND)()
    screen = Screen()
    reader, writer = os.pipe()
    os.close(reader)
    pause = worker(write(file, GAPS), lambda: pytest.fail("it goes on"))

    with os.fdopen(writer, "w", encoding="utf-8") as out:
        console = Console(io.StringIO(), out, screen.err, {})
        code = follow(locate([file]), ASK, console, screen.show, pause)

    assert code == 1


def test_a_file_that_its_project_leaves_out(tmp_path: Path) -> None:
    """It is a project of its own, as without --folg."""
    root, old = tmp_path / ROOT, tmp_path / "gammelt.yaml"
    write(root, "endringsteori: 1\ninnstillinger: {utelat: gammelt.yaml}\n")()
    write(old, GAPS)()
    screen = Screen()

    code = follow(locate([old]), ASK, screen.console, screen.show, worker())

    assert code == 1
    assert [one.files for one in screen.shown] == [("gammelt.yaml",)]


@pytest.mark.parametrize(
    "argv",
    [
        ["a.yaml", "b.yaml"],
        ["-"],
        ["a.yaml", "--format", "json"],
        ["a.yaml", "-o", "funn.txt"],
        ["borte.yaml"],
    ],
)
def test_what_cannot_be_followed(
    argv: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """One sentence says why, in the language that is asked for."""
    monkeypatch.chdir(tmp_path)
    for name in ("a.yaml", "b.yaml"):
        write(Path(name), SOUND)()

    assert main(["valider", *argv, "--folg"]) == 2

    said = capsys.readouterr()
    assert said.err.count("\n") == 1
    assert said.out == ""


def test_from_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """All is shown first, as without --folg."""
    file = tmp_path / "kjede.yaml"
    write(file, GAPS)()
    main(["valider", str(file)])
    alone = capsys.readouterr().out
    monkeypatch.setattr("endringsteori.cli.following.sleep", worker())

    assert main(["valider", str(file), "--folg"]) == 1

    assert capsys.readouterr().out == alone
