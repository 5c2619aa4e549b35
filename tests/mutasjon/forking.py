"""Work in a process of its own: it begins warm, and leaves nothing behind."""

from __future__ import annotations

import os
import pickle
import resource
import sys
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["forked"]

_T = TypeVar("_T")
_MEMORY = 4 << 30


def forked(work: Callable[[], _T], seconds: float) -> _T | None:
    """Give what `work` gave in a copy of this process, or None where it did not come back.

    It gets so many seconds of processor time, and 4 GB; what it prints is not shown.
    """
    read, write = os.pipe()
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        _run(work, seconds, write)
    os.close(write)
    with open(read, "rb") as pipe:  # noqa: PTH123 - a pipe has no path
        data = pipe.read()
    os.waitpid(child, 0)
    given: _T | None = pickle.loads(data) if data else None  # noqa: S301 - our own child
    return given


def _run(work: Callable[[], object], seconds: float, write: int) -> None:
    """Do the work and end the process: nothing of what the parent had begun goes on here."""
    try:
        limit = int(seconds) + 1
        resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 1))
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        silent = os.open(os.devnull, os.O_WRONLY)
        os.dup2(silent, 1)
        os.dup2(silent, 2)
        data = pickle.dumps(work())
        with open(write, "wb") as pipe:
            pipe.write(data)
    finally:
        os._exit(0)
