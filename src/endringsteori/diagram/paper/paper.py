"""A figure on its paper: laid out as tightly as it must be, and scaled to fit.

Lengths on paper are points (1/72 inch), those of a figure pixels.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, get_args

from endringsteori.diagram.engine.wasm import run_graphviz
from endringsteori.diagram.layout.layout import lay_out
from endringsteori.diagram.legend import signs_by_reason
from endringsteori.diagram.look.themes import THEMES
from endringsteori.diagram.ord import deler as o
from endringsteori.diagram.svg import MARGIN, draw
from endringsteori.diagram.svg.elements import number
from endringsteori.diagram.typesetting.blocks import AIRY, SMALLEST_FONT, Measures
from endringsteori.lean import dataclass
from endringsteori.loading import collector_paused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.diagram.engine.wasm import LayoutEngine
    from endringsteori.diagram.kinds import LegendSign
    from endringsteori.diagram.layout.layout import Layout
    from endringsteori.diagram.look.style import Theme
    from endringsteori.diagram.svg.elements import Element
    from endringsteori.diagram.value import Diagram

__all__ = [
    "MOST_BOXES",
    "PAPIR",
    "SMALLEST_TEXT",
    "Page",
    "Papir",
    "set_page",
]

Papir: TypeAlias = Literal["skjerm", "a4", "a3"]
PAPIR: Final[tuple[Papir, ...]] = get_args(Papir)

SMALLEST_TEXT: Final = 7.0
"""Points that the smallest text of a figure must have on its paper."""

MOST_BOXES: Final = 300
"""A figure with more boxes than this is never drawn on one page."""

_POINTS_PER_PIXEL: Final = 0.75
_POINTS_PER_MM: Final = 72 / 25.4
_LARGEST_SCALE: Final = 1.0
_SIZES: Final[dict[Papir, tuple[int, int]]] = {"a4": (297, 210), "a3": (420, 297)}
"""Long side and short side in millimetres."""

_DENSITIES: Final = (
    AIRY,
    Measures(156, 200, 94, 22, 12, dense=True),
    Measures(124, 150, 78, 18, 10, dense=True),
    Measures(140, 170, 0, 24, 10, reasons=False, dense=True),
    Measures(112, 130, 0, 17, 8, reasons=False, dense=True),
    Measures(112, 116, 0, 17, 8, reasons=False, dense=True),
    Measures(140, 170, 0, 24, 10, reasons=False, readings=False, dense=True),
    Measures(112, 130, 0, 17, 8, reasons=False, readings=False, dense=True),
    Measures(260, 320, 0, 22, 8, reasons=False, readings=False, dense=True),
)
"""From airy to tight; the last, with wide boxes, is for few and high columns.

Words are broken before the readings go. Reasons and then readings are left to titles and
prose before a figure is split.
"""

_DENSEST: Final = 0.35
"""Set as tightly as it can be, a figure takes no less than this part of its airy area."""


@dataclass(frozen=True, slots=True)
class Page:
    """A diagram, laid out and given its place on a page of so many points.

    `scale` is how many points a pixel of the figure has become, and `density` how tightly
    it is set: an index that counts from the airiest.
    """

    diagram: Diagram
    layout: Layout
    theme: Theme
    papir: Papir
    width: float
    height: float
    scale: float
    density: int = 0

    @property
    def readable(self) -> bool:
        """Whether the page holds no more than can be read on its paper."""
        few = len(self.diagram.nodes) <= MOST_BOXES
        return few and self.scale * SMALLEST_FONT >= SMALLEST_TEXT - 1e-9

    @collector_paused()
    def svg(self) -> str:
        """Draw the page as an SVG document, which asks for its size on paper."""
        return self._drawing().written()

    def _drawing(self) -> Element:
        if self.papir == "skjerm":
            return draw(self.diagram, self.layout, self.theme)
        across, down = self.width / self.scale, self.height / self.scale
        room = across - 2 * MARGIN
        root = draw(self.diagram, self.layout, self.theme, room)
        root.attributes |= {
            "width": _millimetres(self.width),
            "height": _millimetres(self.height),
            "viewBox": f"0 0 {number(across)} {number(down)}",
        }
        return root


def set_page(
    diagram: Diagram,
    papir: Papir = "skjerm",
    theme: Theme = THEMES["lys"],
    engine: LayoutEngine = run_graphviz,
    start: int = 0,
) -> Page:
    """Lay a diagram out for its paper: the airiest way that can be read there.

    Where none can, the one that comes closest: `readable` tells. Paper stands or lies as
    the figure asks for. `start` is the airiest density that is tried. Raises
    `EngineError`.
    """
    closest: Page | None = None
    for density in range(start, len(_DENSITIES)):
        measures = _DENSITIES[density]
        layout = lay_out(diagram, engine, measures)
        told = _told(diagram, measures)
        page = replace(_page(told, layout, theme, papir), density=density)
        if closest is None or page.scale > closest.scale:
            closest = page
        if page.readable or papir == "skjerm" or _is_hopeless(page):
            break
    return closest or _page(diagram, lay_out(diagram, engine), theme, papir)


def _is_hopeless(page: Page) -> bool:
    """Tell whether an airy figure is too large to fit however tightly it is set."""
    if page.density:
        return False
    scale = SMALLEST_TEXT / SMALLEST_FONT
    area = page.layout.width * page.layout.height * scale * scale
    return area * _DENSEST > page.width * page.height


def _told(diagram: Diagram, measures: Measures) -> Diagram:
    """Give the diagram with notes on what its paper has no room for."""
    reasons = any(e.label.strip() or e.marks or e.conditions for e in diagram.edges)
    readings = any(node.readings for node in diagram.nodes)
    left_out: set[LegendSign] = set()
    notes = []
    if reasons and not measures.reasons:
        notes.append(o.UTEN_BEGRUNNELSER.på(diagram.language))
        left_out.update(
            sign for edge in diagram.edges for sign in signs_by_reason(edge)
        )
    if readings and not measures.readings:
        notes.append(o.UTEN_MÅLINGER.på(diagram.language))
        left_out.add("måles")
    if not notes:
        return diagram
    left_out -= {mark.kind for node in diagram.nodes for mark in node.marks}
    legend = (entry for entry in diagram.legend if entry.sign not in left_out)
    return replace(diagram, legend=tuple(legend), notes=(*diagram.notes, *notes))


def _page(diagram: Diagram, layout: Layout, theme: Theme, papir: Papir) -> Page:
    across, down = _natural_size(diagram, layout, theme)
    if papir == "skjerm":
        scale = _POINTS_PER_PIXEL
        return Page(diagram, layout, theme, papir, across * scale, down * scale, scale)
    fitted = [
        (min(width / across, height / down, _LARGEST_SCALE), width, height)
        for width, height in _ways(papir)
    ]
    scale, width, height = max(fitted, key=lambda way: way[0])
    return Page(diagram, layout, theme, papir, width, height, scale)


def _natural_size(
    diagram: Diagram, layout: Layout, theme: Theme
) -> tuple[float, float]:
    """Measure a figure with all that stands around it, without drawing what is inside."""
    around = replace(layout, nodes=(), edges=(), bands=())
    root = draw(replace(diagram, text=""), around, theme)
    return float(root.attributes["width"]), float(root.attributes["height"])


def _ways(papir: Papir) -> Iterator[tuple[float, float]]:
    """Give width and height of the paper, lying and standing."""
    long, short = (side * _POINTS_PER_MM for side in _SIZES[papir])
    yield long, short
    yield short, long


def _millimetres(points: float) -> str:
    return f"{number(points / _POINTS_PER_MM)}mm"
