"""The process of the program: set up, and left."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from program import run_python

FULL = Path("/dev/full")
_LEAVE = "import atexit, sys; from endringsteori.cli.process import leave; "


def test_what_was_said_and_what_was_promised_comes_before_the_end(
    tmp_path: Path,
) -> None:
    """Nothing after it is run."""
    code = f"{_LEAVE} atexit.register(print, 'lovet'); print('sagt'); leave(3); print()"
    done = run_python("-c", code, cwd=tmp_path)

    assert (done.returncode, done.stdout.split()) == (3, [b"sagt", b"lovet"])


def test_work_in_a_thread_is_waited_for(tmp_path: Path) -> None:
    """Then Python ends as it always does."""
    work = "from threading import Timer; Timer(0.05, print, ['ferdig']).start()"
    done = run_python("-c", f"{_LEAVE} {work}; leave(3)", cwd=tmp_path)

    assert (done.returncode, done.stdout.split()) == (0, [b"ferdig"])


def test_a_process_without_streams_is_left_too(tmp_path: Path) -> None:
    """As one that a service starts."""
    code = f"{_LEAVE} sys.stdout = sys.stderr = None; leave(3)"

    assert run_python("-c", code, cwd=tmp_path).returncode == 3


@pytest.mark.skipif(not FULL.exists(), reason="a device of Linux")
def test_a_full_disk_is_told_by_python_as_always(tmp_path: Path) -> None:
    """The end is not silent where what was written got nowhere."""
    with FULL.open("wb") as full:
        done = subprocess.run(  # noqa: S603 - our own code in our own interpreter
            [sys.executable, "-c", f"{_LEAVE} print('sagt'); leave(0); sys.exit(0)"],
            cwd=tmp_path,
            check=False,
            stdout=full,
            stderr=subprocess.PIPE,
            env={**os.environ, "PYTHONUNBUFFERED": ""},
        )

    assert done.returncode == 120
