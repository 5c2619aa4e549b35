"""What each question of the graph costs when the theory grows: what `make benk-stor` runs.

One theory in one project, of a few, of some and of all the municipalities of a country,
each in a process of its own. A question may cost as much as its answer is long; so beside
what it costs per link stands how long the answer is per link. Figures are read by people
and never asserted.
"""

from __future__ import annotations

import gc
import multiprocessing
import sys
from argparse import ArgumentParser
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import date
from itertools import chain
from pathlib import Path
from time import process_time
from typing import TYPE_CHECKING, Final

from benchmarks.kommuner import country
from benchmarks.timing import floor
from endringsteori.graph import graf

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Teori

__all__ = ["QUESTIONS", "Asked", "Size", "ask", "main", "table"]

_SIZES: Final = (3, 31, 357)
"""Municipalities: about 5,000, 50,000 and 570,000 links."""
_DATE: Final = date(2026, 11, 21)
_ENOUGH: Final = 50_000
"""Links that are many enough to be timed once; of fewer the best of some runs counts."""
_RUNS: Final = 5
_BUILD: Final = "graf(teori)"
_HEAD: Final = """\
# Puslespillet i stort

Hvert spørsmål til grafen av én teori, i prosessortid per ledd. Det som flere spørsmål \
deler, står på det første som trenger det. Svaret er antall svar og id-er i dem, per ledd. \
Forholdet er det største mot det minste.

"""


@dataclass(frozen=True, slots=True)
class Asked:
    """One question: seconds of processor, and how many values its answer holds."""

    seconds: float
    answer: int


@dataclass(frozen=True, slots=True)
class Size:
    """All questions asked of one theory; memory is the most used, in bytes.

    `before` is the peak when the theory was made, `after` when all had been asked.
    """

    links: int
    asked: Mapping[str, Asked]
    before: int
    after: int


def _every_goal(
    question: Callable[[TheoryGraph, str], object],
) -> Callable[[TheoryGraph], Iterator[object]]:
    return lambda graph: (question(graph, mål.id) for mål in graph.teori.mål)


def _every_measure(
    question: Callable[[TheoryGraph, str], object],
) -> Callable[[TheoryGraph], Iterator[object]]:
    return lambda graph: (question(graph, tiltak.id) for tiltak in graph.teori.tiltak)


def _every_service(
    question: Callable[[TheoryGraph, str], object],
) -> Callable[[TheoryGraph], Iterator[object]]:
    return lambda graph: (question(graph, one.id) for one in graph.teori.tjenester)


def _every_link(
    question: Callable[[TheoryGraph, str], object],
) -> Callable[[TheoryGraph], Iterator[object]]:
    return lambda graph: (question(graph, node.element) for node in graph.nodes())


QUESTIONS: Final[Mapping[str, Callable[[TheoryGraph], Iterable[object]]]] = {
    "circles": lambda graph: graph.circles(),
    "causal_order": lambda graph: graph.causal_order(),
    "redundant_edges": lambda graph: graph.redundant_edges(),
    "reaches": _every_link(lambda graph, one: graph.reaches(one, "mål", implied=True)),
    "goals_reached": _every_link(lambda graph, one: graph.goals_reached(one)),
    "goals_reached_by_measure": _every_measure(
        lambda graph, one: graph.goals_reached_by_measure(one)
    ),
    "measures_reaching": _every_goal(lambda graph, one: graph.measures_reaching(one)),
    "is_reached_with_subgoals": _every_goal(
        lambda graph, one: graph.is_reached_with_subgoals(one)
    ),
    "measured": _every_link(lambda graph, one: graph.measured(one)),
    "indicators_of": _every_measure(lambda graph, one: graph.indicators_of(one)),
    "indicators_of_goal": _every_goal(lambda graph, one: graph.indicators_of_goal(one)),
    "in_need_of_reason": _every_measure(
        lambda graph, one: graph.in_need_of_reason(one)
    ),
    "coverage": lambda graph: graph.coverage(),
    "groups_left_out": lambda graph: graph.groups_left_out(),
    "paths_to": _every_goal(lambda graph, one: graph.paths_to(one)),
    "lines_of_sight": _every_service(lambda graph, one: graph.lines_of_sight(one)),
    "brought_down": lambda graph: graph.brought_down(),
    "falls_without": _every_service(
        lambda graph, one: graph.falls_without(services=(one,)).elements
    ),
    "goals_on_soft_money": lambda graph: graph.goals_on_soft_money(_DATE),
    "overlaps": lambda graph: graph.overlaps(),
    "parallel_measures": lambda graph: graph.parallel_measures(),
    "contacts": lambda graph: graph.contacts(),
    "handovers": lambda graph: graph.handovers(),
    "missing_ties": lambda graph: graph.missing_ties(),
    "parts_of": _every_service(lambda graph, one: graph.parts_of(one)),
    "services_of": _every_measure(lambda graph, one: graph.services_of(one)),
    "services_left_out": _every_measure(
        lambda graph, one: tuple(graph.services_left_out(one))
    ),
    "lacks_coordinator": _every_measure(
        lambda graph, one: graph.lacks_coordinator(one)
    ),
    "roles": _every_service(lambda graph, one: graph.roles(one)),
    "means_lacking": lambda graph: graph.means_lacking(),
    "unused_means": lambda graph: graph.unused_means(),
    "unowned": lambda graph: graph.unowned(),
    "shown_after": _every_goal(lambda graph, one: graph.shown_after((one,), _DATE)),
}
"""Each question by its name, asked of all that it can be asked of."""


def main(arguments: Sequence[str]) -> int:
    """Ask at every size, show the table and write it."""
    parser = ArgumentParser(description=__doc__)
    parser.add_argument("--ut", type=Path, required=True)
    parser.add_argument("--kommuner", type=int, nargs="+", default=_SIZES)
    given = parser.parse_args(arguments)
    made = table([_apart(number) for number in given.kommuner])
    print(made)
    given.ut.parent.mkdir(parents=True, exist_ok=True)
    given.ut.write_text(made, encoding="utf-8")
    return 0


def _apart(municipalities: int) -> Size:
    """Ask in a process of its own, since the peak of memory never goes down again."""
    new = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=new) as pool:
        return pool.submit(ask, municipalities).result()


def ask(municipalities: int, runs: int | None = None) -> Size:
    """Ask everything of a theory of so many municipalities; of `runs` the best counts."""
    teori = country(municipalities)
    before = floor()
    gc.collect()
    gc.freeze()
    links = sum(1 for node in graf(teori).nodes() if node.slag != "mål")
    times = runs or (1 if links > _ENOUGH else _RUNS)
    asked = [_asked(teori) for _ in range(times)]
    best = {
        name: min((one[name] for one in asked), key=lambda one: one.seconds)
        for name in asked[0]
    }
    return Size(links, best, before, floor())


def _asked(teori: Teori) -> Mapping[str, Asked]:
    started = process_time()
    graph = graf(teori)
    asked = {_BUILD: Asked(process_time() - started, len(graph.nodes()))}
    for name, question in QUESTIONS.items():
        started = process_time()
        answers = tuple(question(graph))
        asked[name] = Asked(process_time() - started, _length(answers))
    return asked


def _length(answers: tuple[object, ...]) -> int:
    """Count the values in some answers, those in lists inside them too."""
    count = 0
    waiting = [answers]
    while waiting:
        values = waiting.pop()
        count += len(values)
        waiting += [value for value in values if isinstance(value, tuple)]
    return count


def table(sizes: Sequence[Size]) -> str:
    """Write the sizes as a Markdown page."""
    names = [f"{_thousands(size.links)} ledd" for size in sizes]
    heads = ["Spørsmål", *names, "Forhold", "Svar per ledd", "Forhold"]
    rows = [heads, ["---", *("---:" for _ in heads[1:])]]
    rows += (list(_row(name, sizes)) for name in sizes[0].asked)
    rows.append(list(_sum(sizes)))
    lines = chain((f"| {' | '.join(row)} |" for row in rows), ("", *_memory(sizes)))
    return _HEAD + "".join(f"{line}\n" for line in lines)


def _row(name: str, sizes: Sequence[Size]) -> Iterator[str]:
    yield f"`{name}`"
    costs = [size.asked[name].seconds / size.links for size in sizes]
    yield from (f"{_decimals(1_000_000 * cost, 2)} µs" for cost in costs)
    yield _ratio(costs)
    answers = [size.asked[name].answer / size.links for size in sizes]
    yield from (_decimals(answers[-1], 2), _ratio(answers))


def _sum(sizes: Sequence[Size]) -> Iterator[str]:
    yield "Alt"
    totals = [sum(one.seconds for one in size.asked.values()) for size in sizes]
    costs = [total / size.links for total, size in zip(totals, sizes, strict=True)]
    yield from (
        f"{_decimals(1_000_000 * cost, 2)} µs ({_decimals(total, 1)} s)"
        for cost, total in zip(costs, totals, strict=True)
    )
    yield from (_ratio(costs), "", "")


def _memory(sizes: Sequence[Size]) -> Iterator[str]:
    for size in sizes:
        more = (size.after - size.before) / size.links
        yield (
            f"- {_thousands(size.links)} ledd: {size.after / 1e6:.0f} MB på det meste, "
            f"{size.before / 1e6:.0f} MB av det før grafen; {more:.0f} byte per ledd "
            "til grafen og alle svarene."
        )


def _ratio(values: Sequence[float]) -> str:
    return _decimals(values[-1] / values[0], 2) if values[0] else "–"


def _decimals(number: float, decimals: int) -> str:
    return f"{number:.{decimals}f}".replace(".", ",")


def _thousands(number: int) -> str:
    return f"{number:,}".replace(",", " ")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
