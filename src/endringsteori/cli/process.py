"""The process of the program itself: set up for one run, and left at once when it is done.

Only the program comes here (`endringsteori`, `python -m endringsteori`), never one who calls
`main` from Python: they have a process of their own to look after.
"""

from __future__ import annotations

import atexit
import gc
import os
import sys
from typing import Final

__all__ = ["leave", "set_up"]

_SELDOM: Final = 2_000_000
"""So many new objects go between two rounds of the garbage collector.

A run makes about a million that live until it ends; a process that lives longer is still
collected.
"""


def set_up() -> None:
    """Make ready for a run that makes much and throws little of it away."""
    gc.set_threshold(_SELDOM)


def leave(code: int) -> None:
    """End the process with an answer code, without freeing what the system takes back anyway.

    What is registered with `atexit` is done first, and what is written is passed on.
    Returns where threads are at work or a stream refuses: then Python is to end as usual.
    """
    threading = sys.modules.get("threading")
    if threading is not None and threading.active_count() > 1:
        return
    try:
        atexit._run_exitfuncs()  # noqa: SLF001 - what Python itself does as it ends
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:  # it is where the process was started without it
                stream.flush()
    except (OSError, ValueError):
        return
    os._exit(code)
