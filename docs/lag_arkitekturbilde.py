"""Draw the rooms of the house: the layers of pyproject.toml, and who in fact uses whom.

Run `python -m docs.lag_arkitekturbilde` to write `docs/arkitektur.svg`, and with `--sjekk`
to see whether it is stale: the exit code is then 1.
"""

from __future__ import annotations

import sys
import textwrap
import tomllib
from typing import TYPE_CHECKING, Final

import grimp
import networkx as nx

from docs.ajour import ROOT, keep
from endringsteori.diagram.engine.dot import Arc, Box, Spacing, read_answer, write_dot
from endringsteori.diagram.engine.wasm import run_graphviz

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from endringsteori.diagram.engine.dot import Point, Spline

__all__ = ["ROOMS", "layers", "main", "picture"]

_PICTURE: Final = ROOT / "docs" / "arkitektur.svg"
_PACKAGE: Final = "endringsteori"
_WIDTH: Final = 176.0
_HEIGHT: Final = 62.0
_LINE: Final = 16.0
_LETTERS: Final = 25
_MARGIN: Final = 12.0
_SPACING: Final = Spacing(ranks=26, boxes=22)

ROOMS: Final = {
    "cli": "kommandolinjen",
    "report": "dokumentene",
    "diagram": "figurene",
    "output": "funn og svar som tekst, JSON og det CI leser",
    "comparison": "hva som er ulikt, og hva som faller bort",
    "assessment": "kjeden mot målingene",
    "checking": "leser, kjører reglene, teller funnene",
    "exchange": "regneark inn og ut",
    "regler": "det regelpakker importerer",
    "rules": "reglene",
    "editing": "endrer teksten i filene",
    "templates": "begynnelsen på en kjede",
    "graph": "spørsmål til teorien",
    "loading": "filer blir til teori",
    "model": "klassene og formene",
    "diagnostics": "sted, treff og funn",
    "privacy": "finner og skjuler personer",
    "document": "et dokument som verdi",
    "texts": "setninger på tre språk",
    "lean": "lette dataklasser og mønstre",
}
"""What each room does, in the few words that a box has place for."""

_STYLE: Final = """\
  text { font: 13px "Liberation Sans", Arial, Helvetica, sans-serif; fill: #1f2a3a; text-anchor: middle }
  .navn { font-weight: bold; font-size: 14px }
  rect { fill: #eef3fb; stroke: #2f5597; stroke-width: 1.2 }
  path { fill: none; stroke: #5b6b82; stroke-width: 1.2; marker-end: url(#pil) }
"""
_ARROW: Final = (
    '<marker id="pil" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" '
    'orient="auto"><polygon points="0,0 8,4 0,8" fill="#5b6b82"/></marker>'
)


def main(arguments: list[str]) -> int:
    """Write the picture, or with `--sjekk` tell whether it is stale; give the exit code."""
    return keep(arguments, "lag_arkitekturbilde", lambda: {_PICTURE: picture()})


def picture() -> str:
    """Draw the rooms as SVG: who uses whom goes down the page."""
    levels = layers()
    used = sorted(_uses(levels))
    ids = {room: f"n{i}" for i, room in enumerate(ROOMS)}
    # The engine lays ranks from left to right: it is asked for the picture on its side.
    boxes = [
        Box(ids[room], _HEIGHT, _WIDTH, rank)
        for rank, level in enumerate(levels)
        for room in level
    ]
    arcs = [
        Arc(f"e{i}", ids[user], ids[one], sided=False)
        for i, (user, one) in enumerate(used)
    ]
    answer = read_answer(run_graphviz(write_dot(boxes, arcs, _SPACING)), boxes)
    width, height = answer.height + 2 * _MARGIN, answer.width + 2 * _MARGIN
    told = ", ".join(f"{user} bruker {one}" for user, one in used)
    parts = [
        (
            '<svg xmlns="http://www.w3.org/2000/svg" role="img" '
            f'width="{width:g}" height="{height:g}" viewBox="0 0 {width:g} {height:g}">'
        ),
        f"<title>Rommene i huset</title><desc>{told}.</desc>",
        f"<style>\n{_STYLE}</style><defs>{_ARROW}</defs>",
        f'<rect width="{width:g}" height="{height:g}" style="fill: #fff; stroke: none"/>',
        *(_curve(answer.splines[arc.id]) for arc in arcs),
        *(_box(room, answer.corners[ids[room]]) for level in levels for room in level),
        "</svg>\n",
    ]
    return "\n".join(parts)


def layers() -> tuple[tuple[str, ...], ...]:
    """Give the rooms of each layer that import-linter holds, the highest first."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = settings["tool"]["importlinter"]["contracts"]
    (contract,) = (one for one in contracts if one["type"] == "layers")
    return tuple(
        tuple(room.strip() for room in layer.split("|")) for layer in contract["layers"]
    )


def _uses(levels: Sequence[Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Give who uses whom, but not where it also goes by a room between them."""
    known = {room for level in levels for room in level}
    imports = grimp.build_graph(_PACKAGE, cache_dir=None)
    used: nx.DiGraph[str] = nx.DiGraph()
    used.add_nodes_from(known)
    for module in imports.modules:
        for other in imports.find_modules_directly_imported_by(module):
            rooms = (_room(module), _room(other))
            if rooms[0] != rooms[1] and known.issuperset(rooms):
                used.add_edge(*rooms)
    yield from nx.transitive_reduction(used).edges


def _room(module: str) -> str:
    return module.removeprefix(f"{_PACKAGE}.").partition(".")[0]


def _box(room: str, corner: Point) -> str:
    """Draw a room: its name, and what it does on the lines below."""
    left, top = _turned(corner)
    middle = f"{left + _WIDTH / 2:g}"
    lines = textwrap.wrap(ROOMS[room], _LETTERS)
    first = top + (_HEIGHT - _LINE * len(lines)) / 2 + 4
    told = "".join(
        f'<text x="{middle}" y="{first + _LINE * i:g}">{line}</text>'
        for i, line in enumerate(lines, 1)
    )
    name = f'<text class="navn" x="{middle}" y="{first:g}">{room}</text>'
    size = f'width="{_WIDTH:g}" height="{_HEIGHT:g}" rx="8"'
    return f'<rect x="{left:g}" y="{top:g}" {size}/>{name}{told}'


def _curve(spline: Spline) -> str:
    """Draw an arrow: Béziers, and straight on to the point of its head."""
    first, *rest = (" ".join(f"{n:g}" for n in _turned(p)) for p in spline.points)
    tip = _turned(spline.tip or spline.points[-1])
    return f'<path d="M {first} C {" ".join(rest)} L {tip[0]:g} {tip[1]:g}"/>'


def _turned(point: Point) -> Point:
    """Give a point of the picture on its side as it is upright."""
    return round(point[1] + _MARGIN, 1), round(point[0] + _MARGIN, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
