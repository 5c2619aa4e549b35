"""What the layout engine is told, and what it answers.

It sees generated ids (`n0`, `t0`, `a0`), sizes and edges: no label, and nothing that
anybody has written. Lengths are pixels here, and inches or points there: a pixel counts
as a point.
"""

from __future__ import annotations

import json
from math import inf
from typing import TYPE_CHECKING, Final, TypeAlias

from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

__all__ = [
    "LOW",
    "Answer",
    "Arc",
    "Box",
    "Point",
    "Spacing",
    "Spline",
    "read_answer",
    "write_dot",
]

Point: TypeAlias = tuple[float, float]

LOW: Final = ":l"
"""Names, after the id of a low box, the point on its side that is lower than the middle."""

_PER_INCH: Final = 72.0
_LOWER: Final = 12.0
"""About how many pixels lower. A record has fields of one height, as many below the middle
as above it, and the point is in the middle of the first one below."""
_GRAPH: Final = "graph[rankdir=LR newrank=true splines=true nslimit=4 "


@dataclass(frozen=True, slots=True)
class Spacing:
    """The least room between ranks and between the boxes of a rank, in pixels."""

    ranks: float = 33.0
    boxes: float = 16.0


_USUAL: Final = Spacing()


@dataclass(frozen=True, slots=True)
class Box:
    """A box to place: its generated id, size in pixels, and rank (None: the engine's choice).

    A `low` one can be met a little below the middle of its sides as well: at its id and `LOW`.
    """

    id: str
    width: float
    height: float
    rank: int | None = None
    low: bool = False


@dataclass(frozen=True, slots=True)
class Arc:
    """An edge to route, from lower to higher rank.

    `id` comes back in the answer. `arrow` says at which end room is left for an arrow
    head: `forward`, `back` or `none`. `sided` edges leave a box on its right and come in
    on its left; the others find their own way.
    """

    id: str
    tail: str
    head: str
    arrow: str = "forward"
    sided: bool = True
    weight: int = 1


@dataclass(frozen=True, slots=True)
class Spline:
    """A curve: `points` are the control points of cubic Béziers, three for each after the first.

    `tip` is where the point of an arrow head goes, beyond the end (or before the start)
    of the curve.
    """

    points: tuple[Point, ...]
    tip: Point | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """Corners (upper left) of boxes and curves of edges, by their generated ids.

    In pixels, with y pointing down, and moved so that what is drawn fills the rectangle
    from (0, 0) to (`width`, `height`).
    """

    corners: dict[str, Point]
    splines: dict[str, Spline]
    width: float
    height: float


def write_dot(
    boxes: Sequence[Box], arcs: Iterable[Arc], spacing: Spacing = _USUAL
) -> str:
    """Write the graph for the engine."""
    between = (
        f"nodesep={spacing.boxes / _PER_INCH:.2f} "
        f"ranksep={spacing.ranks / _PER_INCH:.2f}]"
    )
    return "\n".join(
        ["digraph{", _GRAPH + between, 'node[shape=box label="" fixedsize=true]']
        + [_box(box) for box in boxes]
        + list(_ranks(boxes))
        + [_arc(arc) for arc in arcs]
        + ["}"]
    )


def _box(box: Box) -> str:
    size = f"width={box.width / _PER_INCH:.4f} height={box.height / _PER_INCH:.4f}"
    if not box.low:
        return f"{box.id}[{size}]"
    half = "|" * max(1, round(box.height / 4 / _LOWER))
    return f'{box.id}[{size} shape=record fontsize=1 label="{half}<l>{half[1:]}"]'


def _ranks(boxes: Iterable[Box]) -> Iterator[str]:
    """Tie each rank to an invisible anchor, and the anchors to each other in a row."""
    members: dict[int, list[str]] = {}
    for box in boxes:
        if box.rank is not None:
            members.setdefault(box.rank, []).append(box.id)
    for rank in sorted(members):
        yield f"a{rank}[style=invis width=0.01 height=0.01]"
        yield f"{{rank=same a{rank} {' '.join(members[rank])}}}"
    if len(members) > 1:
        yield "->".join(f"a{rank}" for rank in sorted(members)) + "[style=invis]"


def _arc(arc: Arc) -> str:
    tail, head = (":e", ":w") if arc.sided else ("", "")
    return (
        f"{arc.tail}{tail}->{arc.head}{head}"
        f"[id={arc.id} dir={arc.arrow} weight={arc.weight} arrowsize=0.8]"
    )


def read_answer(content: bytes, boxes: Iterable[Box]) -> Answer:
    """Read the engine's `json0` about these boxes.

    Raises ValueError, KeyError or TypeError where it is something else.
    """
    graph = json.loads(content)
    objects = (item for item in graph["objects"] if "pos" in item)  # ranks have none
    centres = {item["name"]: _point(item["pos"]) for item in objects}
    edges = (item for item in graph.get("edges", ()) if "id" in item)
    drawn = {item["id"]: _parted(item["pos"]) for item in edges}
    xs, ys = _numbers(" ".join([points for _, points in drawn.values()]))
    right, bottom = max(xs, default=-inf), max(ys, default=-inf)
    left, top = min(xs, default=inf), min(ys, default=inf)
    corners: dict[str, Point] = {}
    for box in boxes:
        x, y = centres[box.id]
        half, high = box.width / 2, box.height / 2
        corners[box.id] = x - half, y - high
        left, top = min(left, x - half), min(top, y - high)
        right, bottom = max(right, x + half), max(bottom, y + high)
    across, down = _Moved(left), _Moved(top)
    points = zip(map(across.__getitem__, xs), map(down.__getitem__, ys), strict=True)
    return Answer(
        {name: (across[x], down[y]) for name, (x, y) in corners.items()},
        dict(_splines(drawn, [*points], across, down)),
        across[right],
        down[bottom],
    )


class _Moved(dict[float, float]):
    """Where each number comes when all are moved; most of those in a figure come again."""

    def __init__(self, first: float) -> None:
        super().__init__()
        self._first = first

    def __missing__(self, value: float) -> float:
        moved = self[value] = round(value - self._first, 2)
        return moved


def _splines(
    drawn: Mapping[str, tuple[str, str]],
    points: Sequence[Point],
    across: _Moved,
    down: _Moved,
) -> Iterator[tuple[str, Spline]]:
    """Share the points of all the curves between them. Raises ValueError if some are left."""
    start = 0
    for name, (tip, text) in drawn.items():
        end = start + text.count(",")
        x, y = _point(tip) if tip else (0.0, 0.0)
        at = (across[x], down[y]) if tip else None
        yield name, Spline(tuple(points[start:end]), at)
        start = end
    if start != len(points):
        message = "a curve is not pairs of numbers"
        raise ValueError(message)


def _parted(text: str) -> tuple[str, str]:
    """Part the tip of a curve, or nothing, from its points.

    `s,x,y` or `e,x,y` is the tip, before the points whichever end it is at.
    """
    if text[0] not in "es":
        return "", text
    tip, _, points = text.partition(" ")
    return tip[2:], points


def _point(text: str) -> Point:
    """Read x and y, turned to point down."""
    x, y = text.split(",")
    return float(x), -float(y)


def _numbers(text: str) -> tuple[list[float], list[float]]:
    """Read x, y, x, y and so on, and give every x and every y, turned to point down."""
    numbers = list(map(float, text.replace(",", " ").split()))
    return numbers[::2], [-y for y in numbers[1::2]]
