"""What a figure can be written as: one explicit table from ending to renderer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from endringsteori.diagram.render.html import to_html
from endringsteori.diagram.render.mermaid import to_mermaid
from endringsteori.diagram.render.picture import (
    PictureError,
    PictureTrouble,
    not_drawn,
    to_pdf,
    to_png,
)
from endringsteori.diagram.render.readable_dot import to_dot
from endringsteori.lean import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from endringsteori.diagram.facets import Facets
    from endringsteori.diagram.paper.paper import Page
    from endringsteori.diagram.value import Diagram

__all__ = [
    "RENDERERS",
    "Bound",
    "Drawn",
    "PictureError",
    "PictureTrouble",
    "Renderer",
    "Size",
    "Surface",
    "Written",
    "not_drawn",
    "to_dot",
    "to_html",
    "to_mermaid",
    "to_pdf",
    "to_png",
]


@dataclass(frozen=True, slots=True)
class Size:
    """How large a picture of dots is to be; None where nobody has asked."""

    bredde: int | None = None
    dpi: float | None = None


@dataclass(frozen=True, slots=True)
class Written:
    """A renderer of what a figure says: needs no layout, and a figure is one file."""

    write: Callable[[Diagram], str]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A renderer of a page: a figure of several pages is as many files."""

    write: Callable[[Page, Size], str | bytes]


@dataclass(frozen=True, slots=True)
class Bound:
    """A renderer of all pages of a figure in one file."""

    write: Callable[[Sequence[Page]], bytes]


@dataclass(frozen=True, slots=True)
class Surface:
    """A renderer of all pages in one file that knows what the boxes belong to."""

    write: Callable[[Sequence[Page], Facets], str]


Renderer: TypeAlias = Written | Drawn | Bound | Surface


def _svg(page: Page, size: Size) -> str:
    del size
    return page.svg()


def _png(page: Page, size: Size) -> bytes:
    return to_png(page, bredde=size.bredde, dpi=size.dpi)


RENDERERS: Final[dict[str, Renderer]] = {
    "svg": Drawn(_svg),
    "png": Drawn(_png),
    "pdf": Bound(to_pdf),
    "html": Surface(to_html),
    "mmd": Written(to_mermaid),
    "dot": Written(to_dot),
    "json": Written(lambda diagram: diagram.to_json()),
    "txt": Written(lambda diagram: diagram.text),
}
"""By the ending of a file name, without its dot."""
