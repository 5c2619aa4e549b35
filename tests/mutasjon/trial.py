"""Trying tests on faults: a plugin for pytest that takes over when the tests are collected."""

from __future__ import annotations

import gc
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby, pairwise
from time import process_time
from typing import TYPE_CHECKING, Final, Literal, NamedTuple, TypeAlias

import coverage

from mutasjon.forking import forked
from mutasjon.mutants import TOP
from mutasjon.planting import functions, plant

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    import pytest

    from mutasjon.mutants import Mutant
    from mutasjon.planting import Functions

__all__ = ["Fate", "Outcome", "Trial"]

Fate: TypeAlias = Literal["felt", "stanset", "levde", "ikke nådd", "umulig"]
"""A test failed; or took too long or too much room; none did; none came there; no such code."""

_SLOWEST: Final = 300.0
"""Seconds that the tests of a module may take where no fault is planted."""

_Met: TypeAlias = "tuple[pytest.Item, _Reach]"


class Outcome(NamedTuple):
    """How it went with a mutant; `test` is the one that failed, or nothing."""

    mutant: Mutant
    fate: Fate
    test: str = ""


@dataclass
class _Reach:
    """The lines that a test came to, the seconds it took, and whether it went well."""

    lines: set[tuple[str, int]]
    seconds: float = 0.0
    stands: bool = True

    def meets(self, mutant: Mutant) -> bool:
        """Tell whether the test comes to a mutant: for a number, to any line of its file."""
        path, (first, last) = str(mutant.path), mutant.lines
        if mutant.function == TOP:
            return self.stands and any(path == where for where, _ in self.lines)
        return self.stands and any(
            (path, line) in self.lines for line in range(first, last + 1)
        )


@dataclass
class Trial:
    """Tries each mutant on the tests that come to its lines, its own test module first.

    Quick tests come before slow ones; beyond so many seconds in all, the tests of other
    modules are let be. No test is run in this process, so that each mutant meets what was
    collected, and nothing that a test has left.
    """

    mutants: Sequence[Mutant]
    seconds: float
    examples: int
    tell: Callable[[Outcome], None]
    failed: str = field(default="", init=False)

    def pytest_sessionstart(self) -> None:
        """Let properties be tried on few examples, the same every time, and not shrunk."""
        from hypothesis import (  # noqa: PLC0415 - pytest must begin before it
            HealthCheck,
            Phase,
            settings,
        )

        settings.register_profile(
            "mutasjon",
            max_examples=self.examples,
            derandomize=True,
            database=None,
            deadline=None,
            phases=(Phase.explicit, Phase.generate),
            # A fault may slow a draw down or make it seldom: that is no test that failed.
            suppress_health_check=list(HealthCheck),
        )
        settings.load_profile("mutasjon")

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try all mutants in place of running the tests."""
        if session.testsfailed:
            raise session.Interrupted
        known = functions()
        gc.freeze()
        reached = [*self._reached(session.items)]
        for mutant in self.mutants:
            meeting = [met for met in reached if met[1].meets(mutant)]
            meeting.sort(key=lambda met: (not _mirrors(met[0], mutant), met[1].seconds))
            self.tell(self._tried(mutant, meeting, known))
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note that a test has failed."""
        if report.failed:
            self.failed = report.nodeid

    def _reached(self, items: Sequence[pytest.Item]) -> Iterator[_Met]:
        """Give what each test comes to, those of a test module run after each other."""
        for _, own in groupby(items, key=lambda item: item.path):
            together = [*own]
            found = forked(partial(self._measured, together), _SLOWEST)
            if found is not None:
                yield from zip(together, found, strict=True)

    def _measured(self, items: Sequence[pytest.Item]) -> list[_Reach]:
        """Run tests without any fault: one that fails then says nothing of the faults."""
        files = {str(mutant.path) for mutant in self.mutants}
        watch = coverage.Coverage(data_file=None, include=files, config_file=False)
        watch.set_option("run:disable_warnings", ["no-data-collected"])
        watch.start()
        found = [_Reach(set()) for _ in items]
        for place, (item, reach) in enumerate(zip(items, found, strict=True)):
            watch.switch_context(str(place))
            begun = process_time()
            self._run([item])
            reach.seconds = process_time() - begun
            reach.stands, self.failed = not self.failed, ""
        watch.stop()
        seen = watch.get_data()
        for path in files:
            for line, names in seen.contexts_by_lineno(path).items():
                for name in filter(None, names):
                    found[int(name)].lines.add((path, line))
        return found

    def _tried(
        self,
        mutant: Mutant,
        meeting: Sequence[_Met],
        known: Functions,
    ) -> Outcome:
        if not meeting:
            return Outcome(mutant, "ikke nådd")
        items: list[pytest.Item] = []
        spent = 0.0
        for item, reach in meeting:
            spent += reach.seconds
            if spent > self.seconds and not _mirrors(item, mutant):
                break
            items.append(item)

        def work() -> tuple[Fate, str]:
            try:
                plant(mutant, known)
            except (ValueError, SyntaxError):
                return "umulig", ""
            self._run(items)
            return "felt" if self.failed else "levde", self.failed

        return Outcome(mutant, *(forked(work, 5 + 2 * spent) or ("stanset", "")))

    def _run(self, items: Sequence[pytest.Item]) -> None:
        """Run tests until one fails."""
        for item, following in _with_next(items):
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)
            if self.failed:
                return


def _with_next(
    items: Sequence[pytest.Item],
) -> Iterator[tuple[pytest.Item, pytest.Item | None]]:
    yield from pairwise(items)
    if items:
        yield items[-1], None


def _mirrors(item: pytest.Item, mutant: Mutant) -> bool:
    """Tell whether a test stands in the test module of the file that was changed."""
    room, name = item.path.parent.name, item.path.stem
    own = f"test_{mutant.path.stem}"
    return room == mutant.path.parent.name and (
        name == own or name.startswith(f"{own}_")
    )
