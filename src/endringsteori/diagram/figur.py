"""`Figur`: a diagram that can be shown in several ways."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Literal, TypeAlias, assert_never, get_args

from endringsteori.diagram.engine.system import run_system_graphviz
from endringsteori.diagram.engine.wasm import run_graphviz
from endringsteori.diagram.look.themes import THEMES
from endringsteori.diagram.paper.pages import pages_of
from endringsteori.diagram.paper.paper import set_page
from endringsteori.diagram.render import (
    RENDERERS,
    Bound,
    Drawn,
    Size,
    Surface,
    Written,
    not_drawn,
    to_dot,
    to_html,
    to_mermaid,
    to_pdf,
    to_png,
)
from endringsteori.diagram.typesetting.characters import clean

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from endringsteori.diagram.engine.wasm import LayoutEngine
    from endringsteori.diagram.facets import Facets
    from endringsteori.diagram.layout.placed import Layout
    from endringsteori.diagram.look.themes import Tema
    from endringsteori.diagram.paper.paper import Page, Papir
    from endringsteori.diagram.paper.shares import Deling, Shares
    from endringsteori.diagram.value import Diagram

__all__ = ["MOTORER", "Figur", "Motor"]

Motor: TypeAlias = Literal["innebygd", "dot"]
MOTORER: Final[tuple[Motor, ...]] = get_args(Motor)

_ENGINES: Final[dict[Motor, LayoutEngine]] = {
    "innebygd": run_graphviz,
    "dot": run_system_graphviz,
}


class Figur:
    """A figure: its content as `diagram`, and its pictures on demand.

    Nothing is laid out before a picture is asked for, and then only once. In a notebook
    the figure shows itself. `shares` tell what it may be split by, and `oversikt` gives
    what stands first where it is split because it is very large. `fasetter` tell what the
    boxes belong to.
    """

    def __init__(
        self,
        diagram: Diagram,
        engine: LayoutEngine = run_graphviz,
        shares: Mapping[Deling, Shares] | None = None,
        oversikt: Callable[[], Diagram] | None = None,
        *,
        fasetter: Facets | None = None,
    ) -> None:
        self._diagram = diagram
        self._engine = engine
        self._shares = shares or {}
        self._oversikt = oversikt
        self._fasetter = fasetter or {}
        self._papir: Papir = "skjerm"
        self._tema: Tema = "lys"
        self._deling: Deling | None = None

    def på(
        self,
        papir: Papir = "skjerm",
        *,
        deling: Deling | None = None,
        tema: Tema = "lys",
        motor: Motor | None = None,
    ) -> Figur:
        """Give the same figure on a paper, in a theme, split or laid out another way.

        On paper it is set so tightly, and scaled so far, as it must be. `deling` splits
        it whether it must be split or not.
        """
        engine = _ENGINES[motor] if motor else self._engine
        figur = Figur(
            self._diagram,
            engine,
            self._shares,
            self._oversikt,
            fasetter=self._fasetter,
        )
        figur._papir, figur._tema, figur._deling = papir, tema, deling
        return figur

    @property
    def diagram(self) -> Diagram:
        """What the figure shows."""
        return self._diagram

    @property
    def layout(self) -> Layout:
        """Where everything goes. Raises `EngineError` where the engine fails."""
        return self._whole.layout

    @cached_property
    def sider(self) -> tuple[Page, ...]:
        """The pages of the figure: one where it can be read there. Raises `EngineError`."""
        return pages_of(
            self._diagram,
            self._papir,
            self._page,
            self._shares,
            self._deling,
            self._oversikt,
        )

    @property
    def deler(self) -> tuple[Figur, ...]:
        """The figures of the pages: this one alone where there is one page."""
        if len(self.sider) == 1:
            return (self,)
        return tuple(map(self._of_page, self.sider))

    def svg(self) -> str:
        """Give the whole figure as one SVG document. Raises `EngineError`."""
        return self._whole.svg()

    def png(self, *, bredde: int | None = None, dpi: float | None = None) -> bytes:
        """Give the whole figure as one PNG, `bredde` pixels wide or with so many `dpi`.

        Raises `EngineError` and `PictureError`.
        """
        return to_png(self._whole, bredde=bredde, dpi=dpi)

    def pdf(self) -> bytes:
        """Give all the pages as one PDF. Raises `EngineError` and `PictureError`."""
        return to_pdf(self.sider)

    def ikke_tegnet(self) -> tuple[str, ...]:
        """Give the signs that PNG and PDF have a stand-in for, such as emoji.

        Raises `EngineError` and `PictureError`.
        """
        return not_drawn(self.sider)

    def html(self) -> str:
        """Give all the pages as one HTML document to explore. Raises `EngineError`."""
        return to_html(self.sider, self._fasetter)

    def mermaid(self) -> str:
        """Give the content of the figure as a Mermaid flowchart."""
        return to_mermaid(self._diagram)

    def dot(self) -> str:
        """Give the content of the figure as DOT with all its words."""
        return to_dot(self._diagram)

    def json(self) -> str:
        """Give the content of the figure as JSON."""
        return self._diagram.to_json()

    def tekst(self) -> str:
        """Give the figure as prose: its text alternative."""
        return self._diagram.text

    def filer(self, ending: str, size: Size | None = None) -> tuple[bytes, ...]:
        """Give the content of the files that the figure is, written in one way.

        `ending` is one in `RENDERERS`. Pictures are one file for each page, a PDF one for
        all; what holds only the content is one too, unless the figure is split by choice.
        Raises `KeyError`, `EngineError` and `PictureError`.
        """
        match RENDERERS[ending]:
            case Written(write):
                parts = self.sider if self._deling else [self]
                return tuple(_bytes(write(part.diagram)) for part in parts)
            case Drawn(draw):
                return tuple(_bytes(draw(page, size or Size())) for page in self.sider)
            case Bound(bind):
                return (bind(self.sider),)
            case Surface(write):
                return (_bytes(write(self.sider, self._fasetter)),)
            case never:
                assert_never(never)

    def _repr_mimebundle_(
        self, include: object = None, exclude: object = None
    ) -> dict[str, str]:
        """Give what a notebook may show; it picks what it can."""
        del include, exclude
        return {"image/svg+xml": self.svg(), "text/plain": self.tekst()}

    @cached_property
    def _whole(self) -> Page:
        return set_page(self._diagram, self._papir, THEMES[self._tema], self._engine)

    def _page(self, diagram: Diagram, start: int = 0, /) -> Page:
        if diagram is self._diagram:
            return self._whole
        theme = THEMES[self._tema]
        return set_page(diagram, self._papir, theme, self._engine, start)

    def _of_page(self, page: Page) -> Figur:
        figur = Figur(page.diagram, self._engine, fasetter=self._fasetter)
        figur._papir, figur._tema = self._papir, self._tema
        figur._whole = page
        figur.sider = (page,)
        return figur


def _bytes(content: str | bytes) -> bytes:
    """Give content as UTF-8; a lone surrogate has no place in a file."""
    return content if isinstance(content, bytes) else clean(content).encode()
