"""How far long work has come."""

from __future__ import annotations

import io
from contextlib import suppress

import pytest

from endringsteori.cli.console import Console
from endringsteori.cli.progress import Progress


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Say so."""
        return True


def console(err: io.StringIO, **environ: str) -> Console:
    """Make a console that complains to `err`."""
    return Console(io.StringIO(), io.StringIO(), err, environ)


def test_each_step_writes_over_the_one_before_and_the_end_clears() -> None:
    """The line is gone when the work is done."""
    err = Terminal()
    with Progress(console(err)) as progress:
        progress.at("Leser")
        progress.at("Skriver")

    assert err.getvalue() == "\r\x1b[KLeser\r\x1b[KSkriver\r\x1b[K"


def test_the_line_is_gone_when_the_work_is_stopped() -> None:
    """Ctrl-C comes in the middle of a step."""
    err = Terminal()
    with suppress(KeyboardInterrupt), Progress(console(err)) as progress:
        progress.at("Leser")
        raise KeyboardInterrupt

    assert err.getvalue().endswith("\r\x1b[K")


@pytest.mark.parametrize(
    ("err", "environ"),
    [
        (io.StringIO(), {}),
        (Terminal(), {"CI": "true"}),
        (Terminal(), {"TERM": "dumb"}),
    ],
)
def test_nobody_watches_in_ci_or_through_a_pipe(
    err: io.StringIO, environ: dict[str, str]
) -> None:
    """Nothing is written."""
    with Progress(console(err, **environ)) as progress:
        progress.at("Leser")

    assert err.getvalue() == ""
