"""What the layout engine is told, and what it answers.

It sees generated ids (`n0`, `t0`, `a0`), sizes and edges: no label, and nothing that
anybody has written. Lengths are pixels here, and inches or points there: a pixel counts
as a point.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = [
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

_PER_INCH: Final = 72.0
_GRAPH: Final = "graph[rankdir=LR newrank=true splines=true nslimit=4 "


@dataclass(frozen=True, slots=True)
class Spacing:
    """The least room between ranks and between the boxes of a rank, in pixels."""

    ranks: float = 33.0
    boxes: float = 16.0


_USUAL: Final = Spacing()


@dataclass(frozen=True, slots=True)
class Box:
    """A box to place: its generated id, size in pixels, and rank (None: the engine's choice)."""

    id: str
    width: float
    height: float
    rank: int | None = None


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
    tip: Point | None


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
        + [
            f"{b.id}[width={b.width / _PER_INCH:.4f} height={b.height / _PER_INCH:.4f}]"
            for b in boxes
        ]
        + list(_ranks(boxes))
        + [_arc(arc) for arc in arcs]
        + ["}"]
    )


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
    corners, far = {}, []
    for box in boxes:
        x, y = centres[box.id]
        corners[box.id] = x - box.width / 2, y - box.height / 2
        far.append((x + box.width / 2, y + box.height / 2))
    edges = (item for item in graph.get("edges", ()) if "id" in item)
    splines = {item["id"]: _spline(item["pos"]) for item in edges}
    drawn = [*corners.values(), *far, *(p for s in splines.values() for p in s.points)]
    left, top = (min(axis) for axis in zip(*drawn, strict=True))
    right, bottom = (max(axis) for axis in zip(*drawn, strict=True))
    return Answer(
        {name: _moved(corner, left, top) for name, corner in corners.items()},
        {name: _moved_spline(spline, left, top) for name, spline in splines.items()},
        *_moved((right, bottom), left, top),
    )


def _spline(text: str) -> Spline:
    """Read `s,x,y` or `e,x,y` (the tip, before the points whichever end it is at) and points."""
    tip: Point | None = None
    points: list[Point] = []
    for word in text.split():
        if word[0] in "es":
            tip = _point(word[2:])
        else:
            points.append(_point(word))
    return Spline(tuple(points), tip)


def _point(text: str) -> Point:
    """Read a point, turning the y axis."""
    x, y = text.split(",")
    return float(x), -float(y)


def _moved(point: Point, left: float, top: float) -> Point:
    return round(point[0] - left, 2), round(point[1] - top, 2)


def _moved_spline(spline: Spline, left: float, top: float) -> Spline:
    points = tuple(_moved(point, left, top) for point in spline.points)
    return Spline(points, _moved(spline.tip, left, top) if spline.tip else None)
