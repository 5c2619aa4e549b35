"""The terminal: the one place that knows of streams and colour."""

from __future__ import annotations

import io
import os
import sys
from typing import TYPE_CHECKING, Final, TextIO

from endringsteori.cli.faults import NO_OUTPUT, UsageError, reason

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["UNSHOWABLE", "Console"]

UNSHOWABLE: Final = "backslashreplace"
"""How half of a surrogate pair, which no UTF-8 can carry, is written."""
_UNREADABLE: Final = "replace"
"""How a byte that is no letter is read from a terminal: as a sign that says so."""


class Console:
    """Where a command reads and writes. What comes out is UTF-8 with line feeds."""

    def __init__(
        self,
        stdin: TextIO,
        stdout: TextIO,
        stderr: TextIO,
        environ: Mapping[str, str],
    ) -> None:
        self._stdin = stdin
        self._stdout = stdout
        self._stderr = stderr
        self._environ = environ
        self._is_heard = True
        for stream in (stdout, stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(encoding="utf-8", errors=UNSHOWABLE, newline="\n")

    @classmethod
    def of_process(cls) -> Console:
        """Give the console that this process was started with."""
        stdin, stdout, stderr = map(_open, (sys.stdin, sys.stdout, sys.stderr))
        return cls(stdin, stdout, stderr, os.environ)

    @property
    def colour(self) -> bool:
        """Whether colours are wanted: on a terminal, unless `NO_COLOR` is set."""
        return (
            self._stdout.isatty()
            and not self._environ.get("NO_COLOR")
            and self._environ.get("TERM") != "dumb"
        )

    @property
    def is_watched(self) -> bool:
        """Whether somebody sees what passes on standard error: a terminal, and no CI."""
        return (
            self._stderr.isatty()
            and not self._environ.get("CI")
            and self._environ.get("TERM") != "dumb"
        )

    @property
    def answers(self) -> bool:
        """Whether somebody can be asked: a terminal in both directions."""
        return self._stdin.isatty() and self._stderr.isatty()

    @property
    def is_heard(self) -> bool:
        """Whether anybody reads what is written, as far as has been seen."""
        return self._is_heard

    def ask(self, question: str) -> str | None:
        """Ask on standard error and give the line answered; None where the terminal closed."""
        self.hint(question)
        if (
            isinstance(self._stdin, io.TextIOWrapper)
            and self._stdin.errors != _UNREADABLE
        ):
            self._stdin.reconfigure(errors=_UNREADABLE)  # only before the first line
        line = self._stdin.readline()
        return line.rstrip("\r\n") if line else None

    def input(self, most: int) -> bytes:
        """Read standard input, at most so many bytes."""
        return self._stdin.buffer.read(most)

    def write(self, text: str) -> None:
        """Write to standard output. A reader that has gone away is no fault.

        Raises `UsageError` where there is no room for it.
        """
        try:
            self._stdout.write(text)
            self._stdout.flush()
        except BrokenPipeError:
            self._is_heard = False
            self._write_nowhere()
        except OSError as error:
            self._write_nowhere()
            raise UsageError(NO_OUTPUT, grunn=reason(error)) from error

    def _write_nowhere(self) -> None:
        """Turn standard output away: Python flushes it once more as it ends."""
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, self._stdout.fileno())
        os.close(nowhere)

    def complain(self, text: str) -> None:
        """Write one line to standard error, without the numbers of persons."""
        from endringsteori.privacy import Mask  # noqa: PLC0415 - seldom needed

        self._stderr.write(f"{Mask()(text)}\n")

    def hint(self, text: str) -> None:
        """Write to standard error as it is, for one who waits."""
        self._stderr.write(text)
        self._stderr.flush()


def _open(stream: TextIO | None) -> TextIO:
    """Give a stream of the process; Python has None for one that was closed beforehand."""
    return io.TextIOWrapper(io.BytesIO()) if stream is None else stream
