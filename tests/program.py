"""The program as users start it: a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["Outcome", "run_program", "run_python"]

NOTHING_MORE: Final[Mapping[str, str]] = MappingProxyType({})
Outcome = subprocess.CompletedProcess[bytes]


def run_program(
    *argv: str,
    cwd: Path,
    stdin: bytes = b"",
    environ: Mapping[str, str] = NOTHING_MORE,
) -> Outcome:
    """Start `endringsteori` in a folder and wait for it."""
    return run_python(
        "-m", "endringsteori", *argv, cwd=cwd, stdin=stdin, environ=environ
    )


def run_python(
    *argv: str,
    cwd: Path,
    stdin: bytes = b"",
    environ: Mapping[str, str] = NOTHING_MORE,
) -> Outcome:
    """Start this Python in a folder and wait for it."""
    return subprocess.run(  # noqa: S603 - our own program
        [sys.executable, *argv],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        check=False,
        timeout=120,
        env={**os.environ, **environ},
    )
