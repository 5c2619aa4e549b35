"""How long a figure takes, and how much of it is ours: the layout engine is timed apart.

In one process that has drawn before, as a server or a notebook has, and in processor time.
The best of some runs counts: what others do on the machine only makes a run slower.
"""

from __future__ import annotations

from dataclasses import dataclass
from time import process_time
from typing import TYPE_CHECKING, Final

from benchmarks.generator import LINKS_PER_MEASURE, chain_file
from endringsteori.diagram import Figur, tegn
from endringsteori.diagram.engine.wasm import run_graphviz
from endringsteori.graph import graf
from endringsteori.loading import Memory, load

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Drawing", "draw", "figure_table"]

_SIZES: Final = (LINKS_PER_MEASURE, 10 * LINKS_PER_MEASURE, 50 * LINKS_PER_MEASURE)
_TARGETS: Final = {_SIZES[0]: 25, _SIZES[1]: 150}
_SHARE: Final = 25
_RUNS: Final = 7
_HEAD: Final = """
## P4: figurer

En kjede i SVG i en prosess som har tegnet før. Prosessortid, og det beste av {runs} forsøk.

| Ledd | Bokser | Koblinger | I alt | Grense | Tegnemotoren | Vår tid over motorens | Grense |
|---:|---:|---:|---:|---:|---:|---:|---:|
"""


@dataclass(frozen=True, slots=True)
class Drawing:
    """One figure drawn: milliseconds of processor time in all and in the engine, and its size."""

    links: int
    boxes: int
    edges: int
    total: float
    engine: float

    @property
    def own(self) -> float:
        """Our own time as a percentage of the engine's."""
        return 100 * (self.total - self.engine) / self.engine


class _TimedEngine:
    """The real engine, with a clock on it."""

    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self, dot: str) -> bytes:
        started = process_time()
        answer = run_graphviz(dot)
        self.seconds += process_time() - started
        return answer


def figure_table() -> str:
    """Draw figures of three sizes and write what it took as a part of a Markdown page."""
    rows = (f"| {' | '.join(_row(draw(links)))} |\n" for links in _SIZES)
    return _HEAD.format(runs=_RUNS) + "".join(rows)


def draw(links: int, runs: int = _RUNS) -> Drawing:
    """Draw a chain of so many links, and give the run that took the least time."""
    teori = load(Memory({"endringsteori.yaml": chain_file(links).encode()})).teori
    graph = graf(teori)
    tiltak = teori.tiltak[0].id if len(teori.tiltak) == 1 else None
    found = []
    for _ in range(runs):
        engine = _TimedEngine()
        started = process_time()
        diagram = tegn(graph, tiltak=tiltak).diagram
        Figur(diagram, engine).svg()
        total, inside = 1000 * (process_time() - started), 1000 * engine.seconds
        boxes, edges = len(diagram.nodes), len(diagram.edges)
        found.append(Drawing(links, boxes, edges, total, inside))
    return min(found, key=lambda drawing: drawing.total)


def _row(drawing: Drawing) -> Iterator[str]:
    target = _TARGETS.get(drawing.links)
    yield from map(str, (drawing.links, drawing.boxes, drawing.edges))
    yield from (f"{drawing.total:.0f} ms", f"≤ {target} ms" if target else "")
    yield from (f"{drawing.engine:.0f} ms", f"{drawing.own:.0f} %")
    yield "" if target else f"≤ {_SHARE} %"
