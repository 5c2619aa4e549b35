"""Streams and colour."""

from __future__ import annotations

import errno
import io
import os
import sys
from typing import TYPE_CHECKING

import pytest

from endringsteori.cli.console import Console
from endringsteori.cli.faults import UsageError

if TYPE_CHECKING:
    from pathlib import Path


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


class FullDisk(io.TextIOWrapper):
    """A file that takes no more."""

    def write(self, _: str) -> int:
        """Refuse."""
        raise OSError(errno.ENOSPC, "full disk")


def console(out: io.TextIOBase, **environ: str) -> Console:
    """Make a console that writes to `out`."""
    return Console(io.StringIO(), out, io.StringIO(), environ)  # type: ignore[arg-type]  # a stream that a test can look into


@pytest.mark.parametrize(
    ("out", "environ", "expected"),
    [
        (Terminal(), {}, True),
        (Terminal(), {"NO_COLOR": ""}, True),
        (Terminal(), {"NO_COLOR": "1"}, False),
        (Terminal(), {"TERM": "dumb"}, False),
        (io.StringIO(), {}, False),
    ],
)
def test_colour_is_for_terminals_that_want_it(
    out: io.StringIO, environ: dict[str, str], *, expected: bool
) -> None:
    """`NO_COLOR` counts when it is not empty."""
    assert console(out, **environ).colour is expected


def test_what_comes_out_is_utf8_whatever_the_code_page() -> None:
    """A Windows code page has neither all letters nor our line feeds."""
    data = io.BytesIO()
    out = io.TextIOWrapper(data, encoding="cp1252", newline="\r\n")
    console(out).write("Čáhci – 漢字\nmål\udcff\n")

    assert data.getvalue() == "Čáhci – 漢字\nmål\\udcff\n".encode()


def test_a_reader_that_has_gone_away_is_no_fault() -> None:
    """What is written afterwards goes nowhere."""
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w", encoding="utf-8") as out:
        door = console(out)
        door.write("ingen leser dette\n")
        door.write("eller dette\n")

    assert out.closed


def test_a_full_disk_is_told_and_no_bug(tmp_path: Path) -> None:
    """One sentence, whatever the command was."""
    full = (tmp_path / "funn.txt").open("wb")
    with FullDisk(full) as out, pytest.raises(UsageError) as told:
        console(out).write("dette får ikke plass\n")

    assert told.value.told("nb") == "Kunne ikke skrive ferdig (full disk)."


def test_streams_that_were_closed_beforehand_are_empty(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Python has None for them, as in a Windows program without a window."""
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    door = Console.of_process()
    door.write("til ingen\n")
    door.complain("til ingen")

    assert door.input(10) == b""
    assert not door.colour
    assert not door.answers


@pytest.mark.parametrize(
    ("stdin", "stderr", "expected"),
    [
        (Terminal, Terminal, True),
        (io.StringIO, Terminal, False),
        (Terminal, io.StringIO, False),
    ],
)
def test_only_somebody_who_sees_the_question_is_asked(
    stdin: type[io.StringIO], stderr: type[io.StringIO], *, expected: bool
) -> None:
    """A terminal both ways: a pipe would be waited for, and never answer."""
    assert Console(stdin(), io.StringIO(), stderr(), {}).answers is expected


def test_answers_are_lines() -> None:
    """One at a time; a byte that is no letter is no fault of the program."""
    asking = io.StringIO()
    data = b"Bod\xc3\xb8\r\n\nBod\xf8\n"
    stdin = io.TextIOWrapper(io.BytesIO(data), encoding="utf-8")
    door = Console(stdin, io.StringIO(), asking, {})

    answers = [door.ask("Hvor? ") for _ in range(4)]

    assert answers == ["Bodø", "", "Bod\ufffd", None]
    assert asking.getvalue() == "Hvor? " * 4
