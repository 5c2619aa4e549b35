"""Checking many projects at once: each in one of several processes, told in their order."""

from __future__ import annotations

import os
import sys
from functools import partial
from signal import SIG_DFL, SIGINT, signal
from typing import TYPE_CHECKING, Final, TypeAlias

from endringsteori.checking.brought import bring
from endringsteori.checking.checked import check

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from concurrent.futures import Future

    from endringsteori.checking.brought import Brought
    from endringsteori.checking.grouping import Grouping
    from endringsteori.checking.projects import Project
    from endringsteori.checking.settings import Ask

__all__ = ["check_each", "cores"]

_START: Final = "fork" if sys.platform == "linux" else "spawn"
"""How a process begins: as a copy where that is safe, since a new one has all to import."""

_Found: TypeAlias = tuple["Brought", ...]


def cores() -> int:
    """Give how many processes this one may have at work at the same time."""
    allowed = getattr(os, "sched_getaffinity", None)  # not on Windows and macOS
    return (os.cpu_count() or 1) if allowed is None else len(allowed(0))


def check_each(
    projects: Sequence[Project],
    ask: Ask,
    by: Grouping | None,
    processes: int,
    start: str = _START,
) -> Iterator[Brought]:
    """Check projects as `check` does, and keep of each only what is shown, grouped `by`.

    What is given, and what is raised, is the same for any number of processes. `start` is
    how they begin, as `multiprocessing` calls it.
    """
    work = partial(_found, ask=ask, by=by)
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


def _found(project: Project, ask: Ask, by: Grouping | None) -> _Found:
    return tuple(bring(checked, by) for checked in check((project,), ask))


def _given(future: Future[_Found]) -> _Found:
    """Give what a process found in a project; nothing where it failed.

    A process may fail for want of memory, or be stopped, and an error loses its notes on
    the way from one to another. So what failed is done again in this one.
    """
    return () if future.exception() is not None else future.result()


def _begin() -> None:
    """Let Ctrl-C stop a process at once and without a word: the first one says it."""
    signal(SIGINT, SIG_DFL)
