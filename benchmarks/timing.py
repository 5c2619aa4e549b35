"""Whole processes against each other: run in pairs, turn by turn, in one session."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Comparison", "Cost", "Pairs", "compare", "floor", "once"]

_RSS_UNIT: Final = 1 if sys.platform == "darwin" else 1024
"""How many bytes the system's figure for peak memory counts in."""

_ANSWERS: Final = (0, 1)
"""What a command answers that has done its work: 1 where what it read has faults."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Our command against another, and how many times as dear ours may be.

    `share` is what our time is divided by before it is held against theirs: by how many
    processes that share it, or where the two do not read as much, by how much more ours
    reads.
    """

    name: str
    ours: Sequence[str]
    theirs: Sequence[str]
    target: float | None
    pairs: int
    share: float = 1


@dataclass(frozen=True, slots=True)
class Cost:
    """What one process took: seconds of processor, seconds by the clock, bytes at most.

    The ratios are of processor time: what others do on the machine matters less to it.
    Time is of the process and of those it started; memory of the largest of them. A child
    counts the memory of the process that started it too, so it is never below `floor()`.
    """

    cpu: float
    clock: float
    memory: int


@dataclass(frozen=True, slots=True)
class Pairs:
    """What every pair of runs took, ours first."""

    comparison: Comparison
    costs: tuple[tuple[Cost, Cost], ...]

    @property
    def ratios(self) -> list[float]:
        """Give our time over theirs, a pair each, rising."""
        share = self.comparison.share
        return sorted(ours.cpu / share / theirs.cpu for ours, theirs in self.costs)

    @property
    def ours(self) -> Cost:
        """Give our median run, each figure for itself."""
        return _median([ours for ours, _ in self.costs])

    @property
    def theirs(self) -> Cost:
        """Give the other's median run, each figure for itself."""
        return _median([theirs for _, theirs in self.costs])


def compare(comparison: Comparison) -> Pairs:
    """Run the pairs, after one of each that is not counted (it warms the disk).

    Raises `CalledProcessError` where a command fails.
    """
    _cost(comparison.ours)
    _cost(comparison.theirs)
    return Pairs(
        comparison,
        tuple(
            (_cost(comparison.ours), _cost(comparison.theirs))
            for _ in range(comparison.pairs)
        ),
    )


def once(comparison: Comparison) -> Pairs:
    """Run one pair, both at the same time: for what takes many minutes.

    Raises `CalledProcessError` where a command fails.
    """
    with ThreadPoolExecutor(2) as pool:
        ours, theirs = pool.map(_cost, (comparison.ours, comparison.theirs))
    return Pairs(comparison, ((ours, theirs),))


def floor() -> int:
    """Give the least memory that can be told of a child: our own peak, in bytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _RSS_UNIT


def _cost(command: Sequence[str]) -> Cost:
    """Run a command and see what it took. Needs `wait4`, so not on Windows."""
    started = os.times().elapsed
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, env=_environment())
    _, status, used = os.wait4(process.pid, 0)
    clock = os.times().elapsed - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in _ANSWERS:
        raise subprocess.CalledProcessError(process.returncode, command)
    cpu = used.ru_utime + used.ru_stime
    return Cost(cpu, clock, used.ru_maxrss * _RSS_UNIT)


def _environment() -> dict[str, str]:
    """Let Python keep what it has compiled, as an installed package has it from the start."""
    return {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}


def _median(costs: Sequence[Cost]) -> Cost:
    return Cost(
        median(cost.cpu for cost in costs),
        median(cost.clock for cost in costs),
        round(median(cost.memory for cost in costs)),
    )
