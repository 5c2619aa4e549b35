"""Checking many projects at once: each in one of several processes, told in their order."""

from __future__ import annotations

import os
import sys
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from endringsteori.checking.checked import check

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Future

    from endringsteori.checking.checked import Checked
    from endringsteori.checking.projects import Project
    from endringsteori.checking.settings import Ask

__all__ = ["check_each", "cores"]

_START: Final = "fork" if sys.platform == "linux" else "spawn"
"""How a process begins: as a copy where that is safe, since a new one has all to import."""

_Kept = TypeVar("_Kept")


def cores() -> int:
    """Give how many processes this one may have at work at the same time."""
    allowed = getattr(os, "sched_getaffinity", None)  # not on Windows and macOS
    return (os.cpu_count() or 1) if allowed is None else len(allowed(0))


def check_each(
    projects: Sequence[Project],
    ask: Ask,
    keep: Callable[[Checked], _Kept],
    processes: int,
    start: str = _START,
) -> Iterator[_Kept]:
    """Check projects as `check` does, and give what is to be kept of each.

    `keep` may be asked in another process, so both it and what it gives can be sent.
    What is given, and what is raised, is the same for any number of processes. `start` is
    how they begin, as `multiprocessing` calls it.
    """
    work = partial(_found, ask=ask, keep=keep)
    several = min(processes, len(projects))
    if several < 2:  # noqa: PLR2004 - one process is this one
        for project in projects:
            yield from work(project)
        return
    from concurrent.futures import (  # noqa: PLC0415 - one project needs no processes
        ProcessPoolExecutor,
    )
    from multiprocessing import get_context  # noqa: PLC0415 - the same

    with ProcessPoolExecutor(several, get_context(start), _begin) as pool:
        waiting = [pool.submit(work, project) for project in projects]
        try:
            for project, future in zip(projects, waiting, strict=True):
                yield from _given(future) or work(project)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _found(
    project: Project, ask: Ask, keep: Callable[[Checked], _Kept]
) -> tuple[_Kept, ...]:
    return tuple(keep(checked) for checked in check((project,), ask))


def _given(future: Future[tuple[_Kept, ...]]) -> tuple[_Kept, ...]:
    """Give what a process found in a project; nothing where it failed.

    A process may fail for want of memory, or be stopped, and an error loses its notes on
    the way from one to another. So what failed is done again in this one.
    """
    return () if future.exception() is not None else future.result()


def _begin() -> None:
    """Let Ctrl-C stop a process at once and without a word: the first one says it."""
    from signal import SIG_DFL, SIGINT, signal  # noqa: PLC0415 - most runs have one process

    signal(SIGINT, SIG_DFL)
